// The budgets of what a reader downloads, brotli-compressed. `npm run check` measures them after a build. Paths count from
// this folder.
const DIST = '../../dist';

const file = (name, path, limit) => ({
  name,
  path: `${DIST}/cdn/${path}`,
  limit,
  disablePlugins: ['@size-limit/esbuild'],
});

/** Leaves out what is not in the element's own folder: the rooms are shared, and the whole files above count them. */
const ownFolder = {
  name: 'own-folder',
  setup: (build) =>
    build.onResolve({filter: /./}, ({path, kind}) =>
      kind === 'entry-point' || path.startsWith('./') ? undefined : {path, external: true},
    ),
};

const element = (name, limit) => ({
  name: `reader-${name}, its own code`,
  path: `${DIST}/elements/${name}/${name}.js`,
  limit,
  // A module, as it is shipped: in a classic script esbuild would add 100 bytes that stand in for the ignored imports.
  modifyEsbuildConfig: (config) => ({...config, format: 'esm', target: 'es2022', plugins: [ownFolder]}),
});

export default [
  file('everything, as a module', 'portal-reader.js', '43.4 kB'),
  file('everything, as a classic script', 'portal-reader.classic.js', '43.4 kB'),
  file('reader-font-size alone', 'font-size.classic.js', '23.3 kB'),
  file('portal-reader.css for <head>', 'portal-reader.css', '3.1 kB'),
  file('early.js for <head>', 'early.js', '1.15 kB'),
  element('article', '2.8 kB'),
  element('display-settings', '2.8 kB'),
  element('font-size', '2.8 kB'),
  element('hotline-banner', '3.5 kB'),
  element('language-toggle', '3.9 kB'),
];
