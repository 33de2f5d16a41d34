// Libraries that our files carry inside, kept from the page. Lit writes a few names on `globalThis`, and Lit Localize
// tells all of `window` when the locale changes. A guest in somebody else's page does neither.
//
// No text of theirs is changed. Each file gets an import in front, which has the name of the global: from there on the
// name means the stand-in. The names are JavaScript's or public ones, so no new version of Lit has others by chance.
import {fileURLToPath} from 'node:url';

const STAND_INS = fileURLToPath(new URL('stand-ins.mjs', import.meta.url));

const LIT = {
  '/lit-html/lit-html.js': ['globalThis'],
  '/lit-element/lit-element.js': ['globalThis'],
  '/reactive-element/reactive-element.js': ['globalThis', 'Symbol', 'litPropertyMetadata'],
};

const LOCALIZE = {
  '/localize/init/runtime.js': ['window'],
  '/localize/internal/localized-controller.js': ['window'],
};

/** Returns true if a module uses a global: not in a comment, and not as the name of a member. */
const uses = (code, name) =>
  new RegExp(`(?<![.\\w$])${name}\\b`).test(code.replace(/\/\*[^]*?\*\/|^\s*\/\/.*/gm, ''));

/**
 * Puts the imports in front. The build fails where a file no longer comes or no longer uses a name: the library then
 * does the same in another way, and somebody must look at which.
 *
 * @param {string} name
 * @param {Record<string, string[]>} files The ends of paths, and the globals that are replaced there.
 */
const withStandIns = (name, files) => {
  const seen = new Set();
  return {
    name,
    enforce: 'pre',
    buildStart: () => seen.clear(),
    transform(code, id) {
      const file = Object.keys(files).find((end) => id.endsWith(end));
      if (!file) return undefined;
      seen.add(file);
      for (const global of files[file])
        if (!uses(code, global))
          throw new Error(
            `${name}: ${file} has changed and no longer uses ${global}: look at what it does instead`,
          );
      // On the first line, so that source maps still point at the right ones.
      return {code: `import {${files[file].join()}} from ${JSON.stringify(STAND_INS)};${code}`, map: null};
    },
    buildEnd(error) {
      const missing = Object.keys(files).find((file) => !seen.has(file));
      if (!error && missing)
        throw new Error(`${name}: ${missing} is no longer there: look at what is instead`);
    },
  };
};

/** Lit that leaves no globals behind, hears of no polyfill, and has a Trusted Types policy with our name. */
export const privateLit = () => withStandIns('private-lit', LIT);

/** Lit Localize that only our own elements hear, and that works on a server. */
export const privateLocalize = () => withStandIns('private-localize', LOCALIZE);
