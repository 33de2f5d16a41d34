// Runs the same command at desks with other fonts, in another time zone and language, and prints what it counted at each:
//   node tools/run/desks.mjs                                                      npm test, at every desk
//   node tools/run/desks.mjs liberation,all -- node_modules/@web/test-runner/dist/bin.js --files test/elements/text-size/place.test.ts
//   ENGINE=firefox node tools/run/desks.mjs -- node_modules/@web/test-runner/dist/bin.js
// Only on Linux with fontconfig: the fonts of a desk are folders of fonts that are installed, nothing is put in or taken out.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {readTally} from './tally.mjs';

/** Folders of fonts, and the Debian packages that fill them. */
const FONTS = {
  noto: {folders: ['/usr/share/fonts/truetype/noto'], packages: ['fonts-noto-core']},
  liberation: {folders: ['/usr/share/fonts/truetype/liberation'], packages: ['fonts-liberation']},
  dejavu: {
    folders: ['/usr/share/fonts/truetype/dejavu'],
    packages: ['fonts-dejavu-core', 'fonts-dejavu-extra'],
  },
  urw: {
    folders: ['/usr/share/fonts/opentype/urw-base35', '/usr/share/fonts/type1/urw-base35'],
    packages: ['fonts-urw-base35'],
  },
};

/** Each desk has other fonts, another zone and another language. */
const DESKS = {
  noto: {fonts: ['noto'], zone: 'UTC', locale: 'C.UTF-8'},
  liberation: {fonts: ['liberation'], zone: 'Asia/Ho_Chi_Minh', locale: 'vi_VN.UTF-8'},
  dejavu: {fonts: ['dejavu'], zone: 'America/Los_Angeles', locale: 'en_US.UTF-8'},
  all: {fonts: Object.keys(FONTS), zone: 'Europe/Berlin', locale: 'de_DE.UTF-8'},
};

const args = process.argv.slice(2);
const split = args.includes('--') ? args.indexOf('--') : args.length;
const [names = Object.keys(DESKS).join(',')] = args.slice(0, split);
const command = args.slice(split + 1);
if (!command.length) command.push('tools/run/test.mjs');

const unknown = names.split(',').filter((name) => !DESKS[name]);
if (unknown.length) {
  console.error(`No desk is called ${unknown.join(', ')}. There are: ${Object.keys(DESKS).join(', ')}.`);
  process.exit(1);
}

const temporary = mkdtempSync(join(tmpdir(), 'portal-reader-desks-'));
const rows = [];
for (const name of names.split(',')) {
  const {fonts, zone, locale} = DESKS[name];
  const missing = fonts.filter((font) => !FONTS[font].folders.every(existsSync));
  if (missing.length) {
    rows.push({name, told: `not run: install ${missing.flatMap((font) => FONTS[font].packages).join(', ')}`});
    process.exitCode = 1;
    continue;
  }
  const folder = join(temporary, name);
  mkdirSync(folder);
  const [config, counts] = [join(folder, 'fonts.conf'), join(folder, 'counts')];
  writeFileSync(
    config,
    fontconfig(
      fonts.flatMap((font) => FONTS[font].folders),
      join(folder, 'cache'),
    ),
  );
  console.log(`\nAt the desk “${name}”: ${fonts.join(', ')}; ${zone}; ${locale}`);
  const began = Date.now();
  const {status} = spawnSync(process.execPath, command, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      FONTCONFIG_FILE: config,
      TZ: zone,
      // Firefox takes its language from the first, Chromium from the second, WebKitGTK from the third.
      LANG: locale,
      LANGUAGE: locale.slice(0, 2),
      LC_ALL: locale,
      TALLY_FILE: counts,
    },
  });
  const {passed, failed} = readTally(counts, status === 0);
  if (failed) process.exitCode = 1;
  rows.push({
    name,
    told: `${passed} passed, ${failed} failed, in ${Math.round((Date.now() - began) / 1000)} s`,
  });
}
rmSync(temporary, {recursive: true, force: true});

console.log('');
for (const {name, told} of rows) console.log(`${name.padEnd(12)}${told}`);

/** The configuration of a desk: its own fonts and no others, with the rules of the system on how they are chosen and drawn. */
function fontconfig(folders, cache) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${folders.map((folder) => `<dir>${folder}</dir>`).join('\n')}
<cachedir>${cache}</cachedir>
<include ignore_missing="yes">/etc/fonts/conf.d</include>
</fontconfig>
`;
}
