// Builds the demo's pages, which are Liquid templates. Their common parts are in demo/parts/.
import {basename} from 'node:path';
import {Liquid} from 'liquidjs';

const parts = 'demo/parts';
const liquid = new Liquid({partials: parts, extname: '.liquid', strictFilters: true});

/** A text in both languages, of which `portal.css` shows the reader's, or in the one that the page is in. */
liquid.registerFilter('words', (vi, en, language) =>
  language
    ? {vi, en}[language]
    : `<span lang="vi" data-version="vi">${vi}</span> <span lang="en" data-version="en">${en}</span>`,
);

/** The Vite plugin that puts the parts into the pages, and reloads them when a part was changed. */
export const demoParts = () => ({
  name: 'demo-parts',
  transformIndexHtml: {
    order: 'pre',
    handler: (html, {filename}) => liquid.parseAndRender(html, {page: basename(filename, '.html')}),
  },
  configureServer(server) {
    server.watcher.add(parts);
    server.watcher.on('change', (file) => {
      if (file.endsWith('.liquid')) server.ws.send({type: 'full-reload'});
    });
  },
});
