// Bans for shipped code, as options of rules that ESLint has. Each line names the promise that it keeps.

const GUEST = 'A guest in someone’s page makes no network requests.';
const MARKUP =
  'Build nodes with html`` or the DOM: a policy of Trusted Types stops markup from text, and text may be hostile.';
const STORAGE = 'Storage may throw or be absent: use readSaved() and saveSoon() of preferences/choices.ts.';
const STYLE =
  'A strict Content-Security-Policy blocks inline style: use static styles, or .style.setProperty().';
const FLOOR = 'Chromium 109 and Firefox 115 do not know it.';
const SNIFF = 'Ask for the feature, never for the browser.';

const outsideFunctions = ':not(:function *)';

/** no-restricted-globals */
export const globals = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({name, message: GUEST})),
  {name: 'indexedDB', message: STORAGE},
];

/** no-restricted-properties */
export const properties = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment'].map(
    (property) => ({
      property,
      message: MARKUP,
    }),
  ),
  ...['write', 'writeln'].map((property) => ({object: 'document', property, message: MARKUP})),
  ...['window', 'globalThis', 'self'].map((object) => ({object, property: 'fetch', message: GUEST})),
  {property: 'sendBeacon', message: GUEST},
  {
    object: 'document',
    property: 'cookie',
    message: 'Nothing is kept in cookies: they travel with every request.',
  },
  {property: 'userAgent', message: SNIFF},
  {property: 'userAgentData', message: SNIFF},
  {object: 'Array', property: 'from', message: 'Prototype.js and MooTools replace it: use spread.'},
  {
    object: 'JSON',
    property: 'stringify',
    message: 'Prototype.js 1.6 turns arrays into strings: keep flat text.',
  },
  {property: 'onunload', message: 'It keeps the page out of the back/forward cache: use pagehide.'},
  ...['toSorted', 'toReversed', 'toSpliced', 'canParse', 'withResolvers'].map((property) => ({
    property,
    message: FLOOR,
  })),
];

/** no-restricted-syntax */
export const syntax = [
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(^|\\s)style\\s*=|<style\\b/i]',
    message: STYLE,
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/i]',
    message: MARKUP,
  },
  {
    selector: ':matches(NewExpression[callee.name="Event"], ClassDeclaration[superClass.name="Event"])',
    message: 'MooTools replaces Event: use CustomEvent.',
  },
  {
    selector:
      ':matches(CallExpression[callee.name="addEventListener"], CallExpression[callee.property.name="addEventListener"])' +
      ' > Literal[value=/^(before)?unload$/]',
    message: 'It keeps the page out of the back/forward cache: use pagehide.',
  },
  {
    selector: `CallExpression[callee.name="msg"]${outsideFunctions}`,
    message: 'Call msg() while rendering: a text fetched once never follows the reader’s language.',
  },
  {
    selector:
      'CallExpression[callee.name="msg"]:not(:has(> ObjectExpression' +
      ':has(> Property[key.name="id"][value.value=/^[a-z-]+\\.[a-z-]+$/])' +
      ':has(> Property[key.name="desc"][value.value=/\\S/])))',
    message: 'Every message has an id (area.meaning) and a desc that tells the translator where it stands.',
  },
  {
    selector: 'CallExpression[callee.name="msg"] > TaggedTemplateExpression[tag.name="html"]',
    message: 'No markup in messages: a translator should see words only.',
  },
];

/** no-restricted-syntax everywhere but in the one file that wraps storage. */
export const storageElsewhere = {selector: 'Identifier[name=/^(local|session)Storage$/]', message: STORAGE};

/** no-restricted-syntax in the file that wraps storage. */
export const storageAtImport = {
  selector: `Identifier[name=/^(local|session)Storage$/]${outsideFunctions}`,
  message: 'Even reading the property may throw: not while the module loads.',
};

/** no-restricted-imports */
export const imports = {
  patterns: [
    {regex: '/style-map(\\.js)?$', message: STYLE},
    {regex: '/unsafe-(html|svg|mathml)(\\.js)?$', message: MARKUP},
  ],
};

/** no-restricted-imports outside i18n/. */
export const localeImports = {
  ...imports,
  paths: [
    {
      name: '@lit/localize',
      importNames: ['configureLocalization'],
      message: 'A copy of Lit Localize can be configured once: only i18n/start.ts and server.ts do.',
    },
  ],
};
