// The portal's server: its page in each language, before or with the recipe, its files, and what the package ships.
import {existsSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basename, extname, join} from 'node:path';
import {Liquid} from 'liquidjs';
import {articles, type Language} from './article.js';
import type {Portal} from './portal.js';
import {fill, policyOf, recipe} from './recipes.js';

const HERE = 'test/compatibility/embedding/portals';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const liquid = new Liquid({root: HERE, extname: '.html'});

export class Host {
  #portal: Portal;
  #server: Server;
  #changes: (html: string) => string = (html) => html;

  /** @param withRecipe - True if the templates are as the docs say, false if they are as the system brings them. */
  constructor(portal: Portal, {withRecipe = true} = {}) {
    this.#portal = portal;
    this.#server = createServer((request, response) => {
      const url = new URL(request.url!, this.origin);
      const to = portal.redirect?.(url);
      if (to) return void response.writeHead(302, {Location: to}).end();
      const language = (Object.keys(portal.addresses) as Language[]).find(
        (tag) => portal.addresses[tag] === url.pathname,
      );
      if (language) {
        const headers = {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': policyOf(portal.name),
        };
        return void response.writeHead(200, headers).end(this.#changes(this.page(language, withRecipe)));
      }
      const file = this.#file(decodeURI(url.pathname));
      if (!existsSync(file))
        return void response.writeHead(url.pathname === '/favicon.ico' ? 204 : 404).end();
      response.writeHead(200, {'Content-Type': TYPES[extname(file)] ?? 'text/plain'}).end(readFileSync(file));
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
    return this;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  address(language: Language): string {
    return this.origin + (this.#portal.addresses[language] ?? this.#portal.addresses.vi!);
  }

  /** Lets a test write something else than the portal does. */
  change(html: (html: string) => string): void {
    this.#changes = html;
  }

  page(language: Language, withRecipe: boolean): string {
    const {name, original, addresses} = this.#portal;
    const values = this.#portal.values(language, this.origin);
    const places = Object.entries(original).map(([place, template]) => [
      place,
      fill(withRecipe ? recipe(name, place) : template, values),
    ]);
    return liquid.renderFileSync(`${name}/page`, {
      ...Object.fromEntries(places),
      language,
      addresses,
      origin: this.origin,
      story: articles[language],
    }) as string;
  }

  #file(path: string): string {
    const {name, files, packages} = this.#portal;
    if (path.startsWith(files)) return join('dist/cdn', basename(path));
    const packaged = packages?.[basename(path)];
    return packaged ? join(HERE, 'node_modules', packaged) : join(HERE, name, basename(path));
  }
}
