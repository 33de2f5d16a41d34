import {createContext, runInContext} from 'node:vm';
import {build, type Plugin} from 'vite';

/** As much of a page as Lit needs to be loaded and to write an attribute. No window: a server has none. */
const PAGE = `
  var document = {createTreeWalker() {}};
  var HTMLElement = class {
    attributes = {};
    getAttribute(name) { return this.attributes[name] ?? null; }
    setAttribute(name, value) { this.attributes[name] = value; }
    removeAttribute(name) { delete this.attributes[name]; }
  };`;

interface Page {
  /** Runs code that finds Lit and Lit Localize under the name `lit`. */
  run(code: string): unknown;
  /** The names that loading Lit has left on the global object and on Symbol. */
  left: string[];
}

/**
 * Builds Lit and Lit Localize as our files have them inside, and loads them in a page of their own.
 *
 * @param plugins - The plugins of the build.
 * @param given - More globals that the page has.
 */
export async function loadLit(plugins: object[], given: object = {}): Promise<Page> {
  const entry: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : undefined),
    load: (id) => (id === 'entry' ? "export * from 'lit'; export * from '@lit/localize';" : undefined),
  };
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entry, plugins as Plugin[]],
    build: {
      write: false,
      rolldownOptions: {
        input: 'entry',
        preserveEntrySignatures: 'strict',
        output: {format: 'iife', name: 'lit'},
      },
    },
  });
  const {code} = ([result].flat()[0] as unknown as {output: [{code: string}]}).output[0];
  const page = createContext({EventTarget, CustomEvent, ...given});
  const run = (script: string): unknown => runInContext(script, page);
  const names = () =>
    run('[...Reflect.ownKeys(globalThis), ...Reflect.ownKeys(Symbol)].map(String)') as string[];
  run(PAGE);
  const before = ['lit', ...names()];
  run(code);
  return {run, left: names().filter((name) => !before.includes(name))};
}
