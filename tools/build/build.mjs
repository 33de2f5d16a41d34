// Builds everything the package ships into dist/, from nothing: the modules, the files for a script tag, the manifest.
import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {build} from 'vite';
import {writeEditorFiles} from './editors.mjs';
import {isBuilt, noteBuilt} from './once.mjs';
import {writeReference} from './reference.mjs';
import {release} from './release.mjs';
import {noteShipped} from './shipped.mjs';
import {TYPEFACE_PACKAGE, typefaceFiles} from './typeface.mjs';
import {headFiles} from './head-files.mjs';
import {privateLit, privateLocalize} from './private-lit.mjs';
import {bundlePlugins, withoutNotes} from './vite-plugins.mjs';
import {packPortals} from './portals.mjs';

if (isBuilt('dist')) process.exit();

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

const bin = (name, ...args) =>
  execFileSync(process.execPath, [join('node_modules', name), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });

const shipped = noteShipped();

rmSync('dist', {recursive: true, force: true});
bin('@lit/localize-tools/bin/lit-localize.js', 'build');
bin('typescript/bin/tsc', '-p', 'tools/build/tsconfig.json');
await vendorLocalize();
finishModules();
await bundle('src/define.ts', 'portal-reader.js', {format: 'es'});
await bundle('src/define.ts', 'portal-reader.classic.js', classic('article'));
// For pages that want their text larger and nothing else.
await bundle('src/elements/font-size/define.ts', 'font-size.classic.js', classic('font-size'));
// The translators' page, one that needs no server.
await build({
  configFile: false,
  root: 'tools/translate/page',
  base: './',
  logLevel: 'warn',
  plugins: [privateLit(), shipped.plugin()],
  build: {
    outDir: '../../../dist/translate',
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: {polyfill: false},
    assetsInlineLimit: 0,
  },
});
// The command, with what it needs inside: an application that installs the package installs nothing for it.
await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [shipped.plugin()],
  ssr: {noExternal: true},
  build: {
    ssr: true,
    outDir: 'dist/cli',
    target: 'node20',
    rolldownOptions: {
      input: 'tools/translate/cli/portal.ts',
      output: {entryFileNames: 'portal-reader.js', codeSplitting: false, banner: '#!/usr/bin/env node'},
    },
  },
});
for (const [name, file] of Object.entries(headFiles))
  writeFileSync(join('dist/cdn', name), await file.build());
mkdirSync('dist/cdn/fonts');
for (const [name, content] of Object.entries(typefaceFiles())) writeFileSync(join('dist/cdn', name), content);
shipped.packagesIn['dist/cdn/portal-reader-typeface.css'] = [TYPEFACE_PACKAGE];
bin(
  '@custom-elements-manifest/analyzer/cem.js',
  'analyze',
  '--config',
  'tools/build/custom-elements-manifest.config.mjs',
);
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
writeEditorFiles(manifest, 'dist/editors');
await writeReference(manifest);
release(shipped.packagesIn);
packPortals({version});
noteBuilt('dist');

/**
 * A classic script. With `data-prefix="portal"` its tags are `portal-article` and so on. The second copy on a page steps aside before it does anything, and so does every copy in a browser
 * that has no custom elements: there the page reads as it is.
 */
function classic(name) {
  const first = `const first=window.customElements&&customElements.get((document.currentScript?.dataset.prefix||"reader")+"-${name}");`;
  const told = `console.warn("portal-reader: version "+(first.version||"unknown")+" is already at work on this page; version ${version} steps aside.")`;
  return {
    format: 'iife',
    intro: `${first}if(!window.customElements||first){if(first&&first.version!=="${version}"&&window.console)${told};return}`,
  };
}

/** One minified file for a script tag, with Lit and the translations inside. */
function bundle(input, file, output) {
  return build({
    configFile: false,
    logLevel: 'warn',
    plugins: [bundlePlugins(), shipped.plugin()],
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: false,
      target: 'es2022',
      sourcemap: true,
      modulePreload: false,
      rolldownOptions: {
        input,
        output: {
          entryFileNames: file,
          codeSplitting: false,
          postBanner: '//# allFunctionsCalledOnLoad',
          ...output,
        },
      },
    },
  });
}

/**
 * Lit Localize can be configured once for each copy, so the modules bring a copy of their own: an application
 * that uses Lit Localize for its own words stays free to configure its copy.
 */
async function vendorLocalize() {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [privateLocalize(), shipped.plugin()],
    build: {
      outDir: 'dist/vendor',
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      rolldownOptions: {
        input: '@lit/localize',
        external: /^lit(\/|$)/,
        preserveEntrySignatures: 'strict',
        output: {format: 'es', entryFileNames: 'lit-localize.js'},
      },
    },
  });
}

/** Points the modules to that copy, and leaves out what only translators read. */
function finishModules() {
  for (const file of readdirSync('dist', {recursive: true}).map((name) => join('dist', name))) {
    if (!file.endsWith('.js') || dirname(file) === join('dist', 'vendor')) continue;
    const path = relative(dirname(file), join('dist', 'vendor', 'lit-localize.js'))
      .split(sep)
      .join('/');
    const code = readFileSync(file, 'utf8');
    const finished = withoutNotes(code).replaceAll(
      /(from |import )(['"])@lit\/localize\2/g,
      `$1$2${path.startsWith('.') ? '' : './'}${path}$2`,
    );
    if (finished !== code) writeFileSync(file, finished);
  }
}
