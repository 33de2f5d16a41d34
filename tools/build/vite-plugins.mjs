// Changes that the builds make to modules on their way into a file.
import {privateLit, privateLocalize} from './private-lit.mjs';

/** Makes one exact change to a module, and fails the build when the module or the text to change is no longer there. */
function patch(name, file, pattern, replacement) {
  let isDone = false;
  return {
    name,
    transform(code, id) {
      if (!id.endsWith(file)) return undefined;
      if (!pattern.test(code)) throw new Error(`${name}: ${file} has changed, look at it again`);
      isDone = true;
      return {code: code.replace(pattern, replacement), map: null};
    },
    buildEnd(error) {
      if (!error && !isDone) throw new Error(`${name}: there is no ${file} to change, look at it again`);
    },
  };
}

/**
 * Leaves out how a tree that a server has drawn is taken over: the Lit inside the one-file builds cannot, whatever support
 * for it the page has loaded for its own.
 */
const withoutHydration = () =>
  patch('no-hydration', '/base/reader-element.ts', /canHydrate(: boolean)? = [^;]+;/, 'canHydrate = false;');

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
 * Gives Lit the Trusted Types policy that a page of ours has made: a name can be taken once only, and that page has more
 * to trust than Lit's templates.
 *
 * @param {string} module The file that makes the policy.
 */
export const ownPolicy = (module) => ({
  ...patch(
    'own-policy',
    '/lit-html.js',
    /^(?=[^]*\bglobalThis\b[^]*\.createPolicy\()/,
    `import {policy} from ${JSON.stringify(module)};const globalThis={trustedTypes:policy&&{createPolicy:()=>policy}};`,
  ),
  apply: 'build',
});

/** The plugins for the files with everything inside. */
export const bundlePlugins = () => [leanSource(), withoutHydration(), privateLocalize(), privateLit()];
