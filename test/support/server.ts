// A small web server for whole-page tests: folders of files, and pages of a test's own.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, normalize} from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The beginnings of paths, each with the folder or file that it stands for; the first that fits is taken. */
type Mounts = readonly (readonly [prefix: string, target: string])[];

export interface Site {
  origin: string;
  /** Serves a page of the test's own, with the headers of its host, at a path of its own or at this one. Returns its address. */
  page(html: string, headers?: Record<string, string>, path?: string): string;
  /** Serves a script of the test's own. Returns its path. */
  script(code: string): string;
}

/**
 * @param mounts - The places of the files.
 * @param headersOf - Headers for a file, beside its type.
 */
export async function serve(
  mounts: Mounts,
  headersOf: (path: string) => Record<string, string> = () => ({}),
): Promise<Site & {close(): void}> {
  const pages = new Map<string, {body: string; headers: Record<string, string>}>();
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const page = pages.get(path);
    if (page) return void response.writeHead(200, page.headers).end(page.body);
    try {
      const [prefix, target] = mounts.find(([prefix]) => path.startsWith(prefix))!;
      const body = await readFile(target + path.slice(prefix.length));
      const type = TYPES[extname(path)] ?? 'text/plain';
      response.writeHead(200, {'Content-Type': type, ...headersOf(path)}).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const add = (body: string, ending: string, headers = {}, path = `/own/${pages.size}${ending}`) => {
    pages.set(path, {body, headers: {'Content-Type': TYPES[ending]!, ...headers}});
    return path;
  };
  return {
    origin,
    page: (html, headers, path) => origin + add(html, '.html', headers, path),
    script: (code) => add(code, '.js'),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
