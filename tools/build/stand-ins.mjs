// Stand-ins for four globals of the page, for Lit and Lit Localize (`private-lit.mjs`). This file becomes part of the files
// that are built.

/** Stands for the global map in which decorators write. We have none. */
const metadata = /* @__PURE__ */ new WeakMap();

/**
 * Stands for `globalThis` in Lit. Lit notes its versions there, which nobody reads here, and looks there for polyfills
 * and hydration: a page that has loaded those meant them for a Lit of its own.
 */
const page = /* @__PURE__ */ (() => {
  const {trustedTypes} = globalThis;
  return {
    litPropertyMetadata: metadata,
    trustedTypes: trustedTypes && {
      emptyScript: trustedTypes.emptyScript,
      /** A name of our own for the header of the portal. Where the header does not list it, `defineElement` says so. */
      createPolicy(name, rules) {
        try {
          return trustedTypes.createPolicy('portal-reader', rules);
        } catch {
          return undefined;
        }
      },
    },
  };
})();

/** Stands for `Symbol`, to which Lit adds `Symbol.metadata` where a browser has none. */
const symbols = /* @__PURE__ */ Object.setPrototypeOf((name) => Symbol(name), Symbol);

/**
 * Stands for `window` in Lit Localize, which tells there of a new locale: a page that uses Lit Localize would take our
 * locale for its own, and a server has no window.
 */
const listeners = /* @__PURE__ */ new EventTarget();

export {page as globalThis, symbols as Symbol, metadata as litPropertyMetadata, listeners as window};
