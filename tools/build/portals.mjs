// Packs what a webmaster uploads to the portal's system: its sources, the built files, and the words in Vietnamese, as one zip.
import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {mo, po} from 'gettext-parser';
import {clientExtension} from './liferay.mjs';

/**
 * The systems, by the name of their folder in `integrations/` and of their zip.
 *
 * - `folder`: the folder in the zip that holds everything, or empty.
 * - `assets`: where the built files stand in it.
 * - `common`: where `integrations/common/` stands in it, for a package in PHP.
 * - `finish`: what else this system needs.
 */
const SYSTEMS = {
  liferay: {folder: '', assets: 'static/', finish: clientExtension},
  nukeviet: {
    folder: '',
    assets: 'modules/portal-reader/assets/',
    common: 'modules/portal-reader/',
    finish: extension,
  },
  wordpress: {folder: 'portal-reader/', assets: 'assets/', common: 'includes/', finish: gettext},
  drupal: {folder: 'portal_reader/', assets: 'assets/', common: 'includes/', finish: drupalWords},
  joomla: {
    folder: '',
    assets: 'packages/plg_system_portalreader/media/',
    common: 'packages/plg_system_portalreader/includes/',
    finish: licencesWithPlugin,
  },
};

/** The built files that a page loads. */
const BUILT = ['early.js', 'portal-reader.css', 'portal-reader.classic.js', 'portal-reader-typeface.css'];

/**
 * The time of a file in a zip follows from its content. A zip of the same files is the same zip, whenever it is made; and a new version that is
 * unpacked over an old one has new times, without which PHP's cache and web servers take its files for the old ones.
 */
const timeOf = (content) =>
  new Date(1980, 0, 1 + (createHash('sha256').update(content).digest().readUInt32BE() % 10_000), 12);

/** @param {{version: string}} pkg */
export function packPortals({version}) {
  rmSync('dist/portals', {recursive: true, force: true});
  mkdirSync('dist/portals', {recursive: true});
  for (const [system, {folder, assets, common, finish}] of Object.entries(SYSTEMS)) {
    const files = textFiles(`integrations/${system}`, '', version);
    if (common !== undefined) Object.assign(files, textFiles('integrations/common', common, version));
    for (const name of BUILT) files[assets + name] = readFileSync(join('dist/cdn', name));
    for (const name of readdirSync('dist/cdn/fonts'))
      files[`${assets}fonts/${name}`] = readFileSync(join('dist/cdn/fonts', name));
    files['LICENSE.txt'] = readFileSync('LICENSE', 'utf8');
    files['licences.md'] = readFileSync('dist/licences.md', 'utf8');
    finish?.(files, version);

    const entries = Object.entries(files).map(([name, content]) => [
      folder + name,
      [typeof content === 'string' ? strToU8(content) : content, {mtime: timeOf(content)}],
    ]);
    writeFileSync(
      `dist/portals/portal-reader-${system}.zip`,
      zipSync(Object.fromEntries(entries), {level: 9}),
    );
  }
}

/** The files of a folder, with the version where they say `@VERSION@`. */
function textFiles(folder, place, version) {
  const files = {};
  for (const name of readdirSync(folder, {recursive: true}).map(String).sort())
    if (statSync(join(folder, name)).isFile())
      files[place + name.replaceAll('\\', '/')] = readFileSync(join(folder, name), 'utf8').replaceAll(
        '@VERSION@',
        version,
      );
  return files;
}

/** Makes the package an extension as the installer of NukeViet takes it: nothing in the root of the portal, and a version such as 0.1.00. */
function extension(files, version) {
  const [major, minor, patch] = version.split('.');
  files['config.ini'] = files['config.ini'].replace(version, `${major}.${minor}.${patch.padStart(2, '0')}`);
  for (const [name, place] of [
    ['LICENSE.txt', 'LICENSE.txt'],
    ['licences.md', 'licences.txt'],
  ]) {
    files[`modules/portal-reader/${place}`] = files[name];
    delete files[name];
  }
}

/** Joomla keeps what stands in the folders of plugin and module, and nothing that stands beside them. */
function licencesWithPlugin(files) {
  for (const name of ['LICENSE.txt', 'licences.md']) {
    files[`packages/plg_system_portalreader/${name}`] = files[name];
    delete files[name];
  }
}

/** Adds the words of a package as WordPress reads them, and a file for whoever translates them anew. */
function gettext(files, version) {
  files['languages/portal-reader.pot'] = template(textsOf(files), version);
  files['languages/portal-reader-vi.mo'] = mo.compile(
    vietnamese(files, 'languages/portal-reader-vi.po', '', textsOf(files)),
  );
}

/** Drupal reads the file of words as it is. Each text that is said in our context must be in it. */
function drupalWords(files) {
  const php = Object.entries(files).filter(([name]) => /\.(php|module)$/.test(name));
  const calls =
    /\b(?:say|section|text|check)\(((?:'[^']*'(?:, )?)+)\)|(?:\bt|TranslatableMarkup)\('([^']*)', \[\], \['context'/g;
  const texts = php.flatMap(([, code]) =>
    [...code.matchAll(calls)].flatMap(([, said, text]) =>
      text === undefined ? [...said.matchAll(/'([^']*)'/g)].map(([, one]) => one) : [text],
    ),
  );
  vietnamese(files, 'translations/portal_reader.vi.po', 'Portal Reader', [
    ...new Set(texts.filter((text) => !/^[a-z_]+$/.test(text))),
    // In portal_reader.links.task.yml.
    'Settings',
  ]);
}

/** The texts of the plugin for people: the first argument of the functions of WordPress that translate. */
function textsOf(files) {
  const calls = /\b(?:__|esc_html__|esc_attr__)\(\s*'((?:[^'\\]|\\.)*)',\s*'portal-reader'\s*\)/g;
  const php = Object.entries(files).filter(([name]) => name.endsWith('.php'));
  const texts = php.flatMap(([, code]) =>
    [...code.matchAll(calls)].map(([, text]) => text.replace(/\\(.)/g, '$1')),
  );
  return [...new Set(texts)];
}

/** A file for whoever translates the plugin anew: all texts, none translated. */
const template = (texts, version) =>
  po.compile({
    charset: 'utf-8',
    headers: {'Project-Id-Version': `Portal Reader ${version}`, 'Content-Type': 'text/plain; charset=UTF-8'},
    translations: {'': Object.fromEntries(texts.map((msgid) => [msgid, {msgid, msgstr: ['']}]))},
  });

/** The Vietnamese words of one context. Stops the build where a wanted text has none, or one has no text. */
function vietnamese(files, name, context, wanted) {
  const parsed = po.parse(files[name]);
  // The entry without a name is the head of the file.
  const texts = {...parsed.translations[context]};
  delete texts[''];
  const missing = wanted.filter((text) => !texts[text]?.msgstr[0]).map((text) => `no Vietnamese: ${text}`);
  const unused = Object.keys(texts)
    .filter((text) => !wanted.includes(text))
    .map((text) => `no longer used: ${text}`);
  const wrong = [...missing, ...unused];
  if (wrong.length) throw new Error(`${name}\n${wrong.join('\n')}`);
  return parsed;
}
