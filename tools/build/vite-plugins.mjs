// Vite plugins that change the bundled libraries.
import {leanLit} from './lean-lit.mjs';

/** Makes one exact change to a module, and fails the build when the text to change is no longer there. */
const patch = (name, file, pattern, replacement) => ({
  name,
  transform(code, id) {
    if (!id.endsWith(file)) return undefined;
    if (!pattern.test(code)) throw new Error(`${name}: ${file} has changed, look at it again`);
    return {code: code.replace(pattern, replacement), map: null};
  },
});

/**
 * Our own copy of @lit/localize has an event of its own. Under the common name, a page that uses Lit Localize
 * would hear of our locale as if it were its own.
 */
export const privateLocaleEvent = () =>
  patch(
    'private-locale-event',
    '/internal/locale-status-event.js',
    /'lit-localize-status'/,
    "'portal-reader-locale'",
  );

/** Every message of ours has an id, so the hash that Lit Localize would make one with need not be shipped. */
export const noMessageHash = () =>
  patch(
    'no-message-hash',
    '/internal/id-generation.js',
    /import \{ fnv1a64 \} from '.\/fnv1a64.js';/,
    'const fnv1a64 = String;',
  );

/** Lit Localize tells of its words on `window`, which a server has none of; nobody listens there. */
export const localeWithoutWindow = () =>
  patch(
    'locale-without-window',
    '/init/runtime.js',
    /window\.dispatchEvent\(/,
    'globalThis.dispatchEvent?.(',
  );

/**
 * The one-file builds are for browsers, and bring a Lit that knows no hydration: what is for servers, and for taking over what
 * they drew in place, is left out.
 */
const withoutServer = () => [
  patch('not-on-server', '/shared/on-server.ts', /onServer(: boolean)? = [^;]+;/, 'onServer = false;'),
  patch('no-hydration', '/shared/served-tree.ts', /canHydrate(: boolean)? = [^;]+;/, 'canHydrate = false;'),
];

/**
 * Leaves out the notes to translators that messages carry: readers' browsers need not load them. Line breaks stay, so
 * that source maps still point at the right lines.
 *
 * @param {string} code A module of ours, as source or as built by TypeScript.
 */
export const withoutNotes = (code) =>
  code.replace(/,(\s*)desc:(\s*)(['"`])(?:(?!\3)[^\\]|\\.)*\3/g, (_, before, after) =>
    (before + after).replace(/[^\n]/g, ''),
  );

/**
 * css`…` without the spaces that only people need. Before a colon they mean something: `p :hover`. Line breaks are
 * moved behind it, for the source maps.
 */
const withoutSpaces = (code) =>
  code.replace(/\bcss`[^`]*`/g, (css) => {
    const short = css
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/: /g, ':')
      .replaceAll(' !', '!')
      .replace(/='([a-z]+)'/g, '=$1')
      .replace(/\b0\./g, '.')
      .replaceAll(';}', '}');
    return short + css.replace(/[^\n]/g, '');
  });

/** For the minified files: no notes to translators, and no indentation in templates, which a minifier keeps. */
const leanSource = () => ({
  name: 'lean-source',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/.*\.ts$/.test(id)
      ? {code: withoutSpaces(withoutNotes(code)).replace(/\n[ \t]+/g, '\n'), map: null}
      : undefined,
});

/**
 * Gives the Trusted Types policy our name, which a page lists in its Content-Security-Policy.
 *
 * @param {string} [module] The file that makes the policy, if a page has more HTML to trust than Lit's
 *   templates: a policy name can be used only once.
 */
export const ownPolicy = (module) => ({
  ...patch(
    'own-policy',
    '/lit-html.js',
    /^([^]*)s\?s\.createPolicy\("lit-html",\{createHTML:t=>t\}\):void 0/,
    module
      ? `import {policy} from ${JSON.stringify(module)};$1policy`
      : '$1s&&s.createPolicy("portal-reader",{createHTML:t=>t})',
  ),
  apply: 'build',
});

/** The plugins for the files with everything inside. */
export const bundlePlugins = () => [
  leanSource(),
  withoutServer(),
  privateLocaleEvent(),
  noMessageHash(),
  leanLit(),
];
