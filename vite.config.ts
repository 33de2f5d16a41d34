import {readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {defineConfig, type Plugin} from 'vite';
import {demoParts} from './tools/build/demo-parts.mjs';
import {servedHeadFiles} from './tools/build/head-files.mjs';
import {liveLocales} from './tools/build/live-locales.mjs';
import {ownPolicy} from './tools/build/vite-plugins.mjs';

const pages = readdirSync('demo').filter((file) => file.endsWith('.html'));

/** The address that Vite prints leads to the demo. */
const demoFirst: Plugin = {
  name: 'demo-first',
  configureServer({middlewares}) {
    middlewares.use((request, response, next) => {
      if (request.url === '/') response.writeHead(302, {Location: '/demo/'}).end();
      else next();
    });
  },
};

// `vite` serves the demo at /demo/; `vite build` writes it to dist-demo as a static site. What the package ships
// is built by tools/build/build.mjs.
export default defineConfig({
  appType: 'mpa',
  base: './',
  plugins: [
    ownPolicy(resolve('demo/policy.ts')),
    demoFirst,
    demoParts(),
    liveLocales(process.env.LOCALES),
    servedHeadFiles(),
  ],
  build: {
    outDir: 'dist-demo',
    target: 'es2022',
    modulePreload: {polyfill: false},
    assetsInlineLimit: 0,
    rolldownOptions: {input: [...pages.map((page) => `demo/${page}`), 'tools/translate/page/index.html']},
  },
});
