import {readdirSync} from 'node:fs';
import {defineConfig} from 'vite';
import {earlyScript} from './scripts/vite-plugins.mjs';

const pages = readdirSync('demo').filter((file) => file.endsWith('.html'));

// `vite` serves the demo at /demo/; `vite build` writes it to dist-demo as a static site. What the package ships
// is built by scripts/build.mjs.
export default defineConfig({
  appType: 'mpa',
  base: './',
  plugins: [earlyScript()],
  build: {
    outDir: 'dist-demo',
    target: 'es2022',
    modulePreload: {polyfill: false},
    assetsInlineLimit: 0,
    rolldownOptions: {input: pages.map((page) => `demo/${page}`)},
  },
});
