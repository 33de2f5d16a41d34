// A small web server for whole-page tests: the demo as it is published, what the package ships, and pages of a test's own.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {test as base, expect, type Page} from '@playwright/test';

/** What the demo promises to run under. */
export const STRICT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

interface Site {
  origin: string;
  /** Serves a page of the test's own, with the headers of its host. Returns its address. */
  page(html: string, headers?: Record<string, string>): string;
  /** Serves a script of the test's own. Returns its path. */
  script(code: string): string;
}

/** What a page did that a guest or a calm page does not do. */
interface Watch {
  /** Everything on the console, uncaught errors, and what a Content-Security-Policy blocked. */
  complaints: string[];
}

export const test = base.extend<{watch: Watch}, {site: Site}>({
  site: [
    async ({}, use) => {
      const pages = new Map<string, {body: string; headers: Record<string, string>}>();
      const server = createServer(async (request, response) => {
        const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
        const page = pages.get(path);
        if (page) return void response.writeHead(200, page.headers).end(page.body);
        // /dist is what the package ships; everything else is the demo as it was built before the tests.
        const file = path.startsWith('/dist/') ? `.${path}` : join('dist-demo', path);
        try {
          const body = await readFile(file);
          const policy = extname(path) === '.html' ? {'Content-Security-Policy': STRICT_POLICY} : {};
          response
            .writeHead(200, {'Content-Type': TYPES[extname(path)] ?? 'text/plain', ...policy})
            .end(body);
        } catch {
          response.writeHead(404).end();
        }
      });
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const serve = (body: string, ending: string, headers = {}) => {
        const path = `/own/${pages.size}${ending}`;
        pages.set(path, {body, headers: {'Content-Type': TYPES[ending]!, ...headers}});
        return path;
      };
      await use({
        origin,
        page: (html, headers) => origin + serve(html, '.html', headers),
        script: (code) => serve(code, '.js'),
      });
      server.closeAllConnections();
      server.close();
    },
    {scope: 'worker'},
  ],
  watch: [
    async ({page}, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      await page.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', ({violatedDirective, sourceFile}) =>
          console.error(`blocked: ${violatedDirective} ${sourceFile}`),
        ),
      );
      await use({complaints});
    },
    {auto: true},
  ],
});

export {expect, type Page};

/** Fails with what axe found on a whole page. It is run from outside, as no policy lets a page load it. */
export async function expectAccessiblePage(page: Page): Promise<void> {
  await page.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
  const found = await page.evaluate(async () => {
    const axe = (window as unknown as {axe: typeof import('axe-core')}).axe;
    const {violations} = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 200)).join(' | ')}`);
  });
  expect(found).toEqual([]);
}

/** Opens a page for a reader who has chosen before. */
export async function chosen(page: Page, choices: {scale?: number; language?: string}): Promise<void> {
  await page.addInitScript((saved) => {
    if (sessionStorage.getItem('chosen')) return;
    sessionStorage.setItem('chosen', 'once');
    for (const [name, value] of Object.entries(saved))
      localStorage.setItem(`portal-reader:${name}`, String(value));
  }, choices);
}
