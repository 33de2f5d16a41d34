// One browser for the whole run, and a fresh profile for every page: nothing that one contestant saves meets another.
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {chromiumArgs, findWholeChromium} from '../../browsers/chromium.mjs';
import {SHEET, SHEET_PATH} from '../pages/page.mjs';
import {startServer} from './server.mjs';

// A name without a port, since one peer writes its cookies for `location.host`, and a browser takes none with a port.
const HOST = 'bench.localhost';

export const WINDOW = {width: 1280, height: 800};

export async function startBrowser() {
  const server = await startServer();
  server.serve(SHEET_PATH, SHEET);
  const browser = await chromium.launch({
    executablePath: findWholeChromium(),
    args: [
      ...chromiumArgs,
      // Every other name leads nowhere: a contestant that asks a server of its own gets no answer, at once.
      `--host-resolver-rules=MAP ${HOST}:80 127.0.0.1:${server.port},MAP * ~NOTFOUND`,
    ],
  });
  return {
    server,
    version: browser.version(),
    /** Opens an empty page of its own. `trouble` fills with what the page throws, `asked` with what it asked others for. */
    async open() {
      const context = await browser.newContext({viewport: WINDOW, locale: 'vi-VN'});
      await context.addInitScript({path: fileURLToPath(new URL('../in-page/clock.js', import.meta.url))});
      const page = await context.newPage();
      const trouble = [];
      const asked = new Set();
      page.on('pageerror', (error) => trouble.push(error.message));
      page.on('request', (request) => {
        const {host, protocol} = new URL(request.url());
        if (/^http/.test(protocol) && host !== HOST) asked.add(host);
      });
      return {page, trouble, asked, close: () => context.close()};
    },
    address: (path) => `http://${HOST}${path}`,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
