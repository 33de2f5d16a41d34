// Packs the WordPress plugin: its sources, the built files, and its words in Vietnamese, as one zip that a webmaster uploads.
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {mo, po} from 'gettext-parser';

const SOURCES = 'integrations/wordpress';

/** The folder in `wp-content/plugins/`. */
const FOLDER = 'portal-reader';

/** The built files that a page of WordPress loads. */
const BUILT = ['early.js', 'portal-reader.css', 'portal-reader.classic.js', 'portal-reader-typeface.css'];

/** A zip of the same files is the same zip, whenever it is made. */
const TIME = new Date(1980, 0, 1, 12);

/** @param {{version: string}} pkg */
export function packWordPress({version}) {
  const files = {};
  for (const name of readdirSync(SOURCES, {recursive: true}).map(String).sort())
    if (statSync(join(SOURCES, name)).isFile())
      files[name.replaceAll('\\', '/')] = readFileSync(join(SOURCES, name), 'utf8').replaceAll(
        '@VERSION@',
        version,
      );
  for (const name of BUILT) files[`assets/${name}`] = readFileSync(join('dist/cdn', name));
  for (const name of readdirSync('dist/cdn/fonts'))
    files[`assets/fonts/${name}`] = readFileSync(join('dist/cdn/fonts', name));
  files['LICENSE.txt'] = readFileSync('LICENSE', 'utf8');
  files['licences.md'] = readFileSync('dist/licences.md', 'utf8');
  files['languages/portal-reader.pot'] = template(textsOf(files), version);
  files['languages/portal-reader-vi.mo'] = mo.compile(vietnamese(files));

  mkdirSync('dist/portals', {recursive: true});
  const entries = Object.entries(files).map(([name, content]) => [
    `${FOLDER}/${name}`,
    [typeof content === 'string' ? strToU8(content) : content, {mtime: TIME}],
  ]);
  writeFileSync('dist/portals/portal-reader-wordpress.zip', zipSync(Object.fromEntries(entries), {level: 9}));
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

/** The Vietnamese words. Stops the build where a text has none, or one has no text. */
function vietnamese(files) {
  const parsed = po.parse(files['languages/portal-reader-vi.po']);
  // The entry without a name is the head of the file.
  const texts = {...parsed.translations['']};
  delete texts[''];
  const wanted = textsOf(files);
  const missing = wanted.filter((text) => !texts[text]?.msgstr[0]).map((text) => `no Vietnamese: ${text}`);
  const unused = Object.keys(texts)
    .filter((text) => !wanted.includes(text))
    .map((text) => `no longer used: ${text}`);
  const wrong = [...missing, ...unused];
  if (wrong.length) throw new Error(`${SOURCES}/languages/portal-reader-vi.po\n${wrong.join('\n')}`);
  return parsed;
}
