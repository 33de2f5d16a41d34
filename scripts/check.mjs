// Everything that can be checked without a browser: `npm run check`. It changes no committed file.
import {existsSync, readFileSync} from 'node:fs';
import {putBack, snapshot, staleFindings, WRITTEN_BY_BUILD} from './checks/fresh.mjs';
import {lockFindings} from './checks/lock.mjs';
import {manifestFindings} from './checks/manifest.mjs';
import {licenceFindings, scriptFindings} from './checks/package.mjs';
import {publintFindings, typesFindings} from './checks/publish.mjs';
import {measureSizes, sizeFindings, sizeReport} from './checks/size.mjs';
import {runSteps} from './checks/steps.mjs';
import {complaints, must} from './checks/tool.mjs';
import {translationFindings} from './checks/translations.mjs';
import {wordFindings} from './checks/words.mjs';
import {tally} from './tally.mjs';

const LOCALIZE = 'node_modules/@lit/localize-tools/bin/lit-localize.js';
const ANALYZER = 'node_modules/@custom-elements-manifest/analyzer/cem.js';

const text = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

const locales = () =>
  json('lit-localize.json').targetLocales.map((locale) => ({locale, file: `locales/${locale}.xlf`}));

async function build() {
  const before = snapshot(WRITTEN_BY_BUILD);
  const findings = await complaints('scripts/build.mjs');
  putBack(WRITTEN_BY_BUILD, before);
  return findings;
}

async function translations() {
  const stale = await staleFindings(['locales', 'src/locale/generated'], 'npm run locales', async () => {
    await must(LOCALIZE, 'extract');
    await must(LOCALIZE, 'build');
  });
  return [
    ...stale,
    ...locales().flatMap(({locale, file}) => translationFindings(file, text(file) ?? '', locale)),
  ];
}

const words = () =>
  ['dist/cdn/portal-reader.js', 'dist/cdn/portal-reader.classic.js'].flatMap((script) => {
    const code = text(script);
    if (!code) return [`${script} is missing`];
    return locales().flatMap(({file}) => wordFindings(script, code, text(file) ?? ''));
  });

async function manifest() {
  const stale = await staleFindings(['custom-elements.json'], 'npm run build', () =>
    must(ANALYZER, 'analyze'),
  );
  return [...stale, ...manifestFindings(json('custom-elements.json'), existsSync)];
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
  ['custom-elements.json', manifest],
  ['publint', () => publintFindings('.')],
  ['are the types wrong?', () => typesFindings('.')],
  ['sizes', sizes],
  ['knip', () => complaints('node_modules/knip/bin/knip.js')],
  ['lock file', () => lockFindings(json('package-lock.json'))],
  ['npm scripts', scripts],
  ['licence', () => licenceFindings(json('package.json'), text('LICENSE'))],
]);

tally('check', count);
if (count.failed) process.exitCode = 1;
