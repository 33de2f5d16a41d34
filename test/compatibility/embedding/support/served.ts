// A developer's own web server: one folder of files, or pages that a program writes, with the headers of the host.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {expect, test as base} from '../../../support/site.js';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

interface Host {
  /** Files by the beginning of their address; the longest one that fits counts. */
  folders?: Record<string, string>;
  /** Pages that are written when they are asked for. */
  pages?: Record<string, string | (() => string | Promise<string>)>;
  headers?: Record<string, string>;
}

interface Served {
  /** Starts a server for a host, until the test is over. Gives back its address. */
  serve(host: Host): Promise<string>;
}

export const test = base.extend<Served>({
  serve: async ({}, use) => {
    const servers: ReturnType<typeof createServer>[] = [];
    await use(async ({folders = {}, pages = {}, headers = {}}) => {
      const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
      const server = createServer(async (request, response) => {
        const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
        const page = pages[path];
        try {
          if (page !== undefined) {
            const body = typeof page === 'string' ? page : await page();
            return void response.writeHead(200, {'Content-Type': TYPES['.html']!, ...headers}).end(body);
          }
          const prefix = prefixes.find((start) => path.startsWith(start));
          const file = join(folders[prefix!]!, path.slice(prefix!.length) || 'index.html');
          const type = TYPES[extname(file)] ?? 'application/octet-stream';
          const body = await readFile(file);
          response.writeHead(200, {'Content-Type': type, ...headers}).end(body);
        } catch (error) {
          // A page that fails to be written says why; an icon nobody made is asked for all the same.
          const missing = path === '/favicon.ico' ? 204 : 404;
          response.writeHead(page === undefined ? missing : 500).end(page === undefined ? '' : `${error}`);
        }
      });
      servers.push(server);
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  },
});

export {expect};
