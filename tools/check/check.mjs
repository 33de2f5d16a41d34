// Everything that can be checked without a browser: `npm run check`. It changes no committed file.
import {existsSync, readFileSync} from 'node:fs';
import ts from 'typescript';
import {REFERENCE, writeReference} from '../build/reference.mjs';
import {apiFindings} from './api.mjs';
import {editorFindings} from './editors.mjs';
import {EXCUSED} from './floor/excused.mjs';
import {floorOf} from './floor/support.mjs';
import {floorFindings} from './floor.mjs';
import {putBack, snapshot, staleFindings, WRITTEN_BY_BUILD} from './fresh.mjs';
import {lockFindings} from './lock.mjs';
import {manifestFindings} from './manifest.mjs';
import {packedFiles, packedFindings} from './packed.mjs';
import {licenceFindings, scriptFindings, versionFindings} from './package.mjs';
import {publintFindings, typesFindings} from './publish.mjs';
import {measureSizes, sizeFindings, sizeReport} from './size.mjs';
import {runSteps} from './steps.mjs';
import {integrityFindings, mapFindings, sbomFindings} from './supply.mjs';
import {complaints, must, run} from './tool.mjs';
import {wordFindings} from './words.mjs';
import {tally} from '../run/tally.mjs';

const ANALYZER = 'node_modules/@custom-elements-manifest/analyzer/cem.js';

const text = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

const locales = () => json('lit-localize.json').targetLocales.map((locale) => `locales/${locale}.xlf`);

/** Runs `npm run locales` and gives back what it said. */
const runLocales = (...args) =>
  run(['node_modules/tsx/dist/cli.mjs', 'tools/translate/cli/repository.ts', ...args]);

async function build() {
  const before = snapshot(WRITTEN_BY_BUILD);
  const findings = await complaints('tools/build/build.mjs');
  putBack(WRITTEN_BY_BUILD, before);
  return findings;
}

async function translations() {
  const stale = await staleFindings(
    ['locales', 'src/i18n/generated'],
    'npm run locales -- extract',
    async () => {
      const {code, stderr} = await runLocales('extract');
      if (code) throw new Error(stderr);
    },
  );
  const {code, stdout, stderr} = await runLocales('check');
  return {findings: [...stale, ...(code ? [stdout + stderr] : [])], report: code ? '' : stdout.trim()};
}

async function words() {
  const findings = [];
  for (const file of locales()) {
    const {code, stdout, stderr} = await runLocales('build', file);
    if (code) findings.push(stderr);
    else
      for (const script of ['dist/cdn/portal-reader.js', 'dist/cdn/portal-reader.classic.js'])
        findings.push(...wordFindings(script, text(script) ?? '', JSON.parse(stdout)));
  }
  return findings;
}

async function manifest() {
  const stale = await staleFindings(['custom-elements.json', REFERENCE], 'npm run build', async () => {
    await must(ANALYZER, 'analyze', '--config', 'tools/build/custom-elements-manifest.config.mjs');
    await writeReference(json('custom-elements.json'));
  });
  const manifest = json('custom-elements.json');
  return [
    ...stale,
    ...manifestFindings(manifest, existsSync),
    ...apiFindings(manifest, files('src', /\.ts$/)),
  ];
}

const editors = () =>
  editorFindings(json('custom-elements.json'), {
    html: json('dist/editors/vscode.html-custom-data.json'),
    css: json('dist/editors/vscode.css-custom-data.json'),
    webTypes: json('dist/editors/web-types.json'),
    types: text('dist/editors/elements.d.ts'),
  });

const files = (folder, pattern) =>
  Object.fromEntries([...snapshot([folder])].filter(([file]) => pattern.test(file)));

function floor() {
  const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const all = Object.entries(files('dist/cdn', /\.js$/)).filter(([file]) => !/-\d/.test(file));
  const isModule = ([file]) => file.endsWith('/portal-reader.js');
  return floorFindings({
    floor: floorOf(json('package.json')),
    sources: files('src', /\.ts$/),
    options: ts.convertCompilerOptionsFromJson(config.compilerOptions, '.').options,
    modules: Object.fromEntries(all.filter(isModule)),
    scripts: Object.fromEntries(all.filter((file) => !isModule(file))),
    sheets: {'dist/cdn/portal-reader.css': text('dist/cdn/portal-reader.css')},
    excused: EXCUSED,
  });
}

const packed = () => packedFindings(packedFiles(), text);

async function supply() {
  const files = snapshot(['dist']);
  const under = (folder, pattern = /./) =>
    Object.fromEntries([...files].filter(([file]) => file.startsWith(folder) && pattern.test(file)));
  const cdn = Object.entries(under('dist/cdn/')).map(([file, text]) => [
    file.slice('dist/cdn/'.length),
    text,
  ]);
  return [
    ...integrityFindings(Object.fromEntries(cdn)),
    ...mapFindings(under('dist/', /\.map$/)),
    ...(await sbomFindings(text('dist/sbom.cdx.json'), under('dist/'), text('dist/licences.md'))),
  ];
}

async function sizes() {
  const sizes = await measureSizes();
  return {findings: sizeFindings(sizes), report: sizeReport(sizes)};
}

const scripts = () =>
  scriptFindings(json('package.json'), {
    'README.md': text('README.md'),
    'README.vi.md': text('README.vi.md'),
  });

const count = await runSteps([
  ['formatting', () => complaints('node_modules/prettier/bin/prettier.cjs', '--check', '.')],
  ['ESLint', () => complaints('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0')],
  ['types', () => complaints('node_modules/typescript/bin/tsc')],
  ['build', build],
  ['translations complete and up to date', translations],
  ['translations in the files for a script tag', words],
  ['custom-elements.json and docs/reference', manifest],
  ['files for editors', editors],
  ['nothing that the oldest browsers lack', floor],
  ['hashes, source maps, SBOM', supply],
  ['nothing is packed without a reason', packed],
  ['publint', () => publintFindings('.')],
  ['are the types wrong?', () => typesFindings('.')],
  ['sizes', sizes],
  ['knip', () => complaints('node_modules/knip/bin/knip.js', '--config', 'tools/check/knip.json')],
  ['lock file', () => lockFindings(json('package-lock.json'))],
  ['npm scripts', scripts],
  ['version', () => versionFindings(json('package.json'), text('src/base/version.ts'))],
  ['licence', () => licenceFindings(json('package.json'), text('LICENSE'))],
]);

tally('check', count);
if (count.failed) process.exitCode = 1;
