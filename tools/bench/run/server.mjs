// The pages of the bench and the files they load, on this machine only.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Only what is built and what npm installed. */
const OPEN = /^\/(dist|tools\/bench\/node_modules)\//;

/** @returns {Promise<{port: number, serve: (path: string, html: string) => void, close: () => void}>} */
export async function startServer() {
  const pages = new Map();
  // Read once: a build that begins meanwhile takes nothing away, and everybody's second load costs the same.
  const files = new Map();
  const file = async (path) => {
    if (!files.has(path)) files.set(path, await readFile(join(ROOT, path)).catch(() => undefined));
    return files.get(path);
  };
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const answer = (body, type) => response.writeHead(200, {'Content-Type': type}).end(body);
    if (pages.has(path)) return void answer(pages.get(path), TYPES[extname(path)] ?? TYPES['.html']);
    const body = OPEN.test(path) && (await file(path));
    if (body) answer(body, TYPES[extname(path)] ?? 'application/octet-stream');
    else response.writeHead(404).end();
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: server.address().port,
    serve: (path, text) => pages.set(path, text),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
