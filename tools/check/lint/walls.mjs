// The import walls of docs/architecture.md as an ESLint rule: which room of src/ may import what.
import {dirname, relative, resolve, sep} from 'node:path';

/** What each room may import of ours beside its own files. A name with a slash is one file of a room. */
const rooms = {
  content: [],
  preferences: [
    'content',
    'shared/after-frame',
    'shared/in-or-out',
    'shared/on-server',
    'shared/served-language',
    'shared/warn',
    'shared/when-parsed',
  ],
  scale: ['preferences', 'content', 'shared'],
  shared: ['content'],
  versions: ['preferences', 'content', 'shared'],
  display: ['scale/place', 'preferences', 'shared'],
  elements: ['versions', 'preferences', 'display', 'scale', 'content', 'shared'],
  locale: ['preferences', 'content', 'shared'],
  // The files that stand directly in src/.
  'define-elements.ts': ['elements', 'locale', 'shared'],
  'index.ts': [
    'define-elements',
    'elements',
    'locale/own-messages',
    'preferences',
    'display',
    'scale',
    'content',
    'shared',
  ],
  'define.ts': ['locale'],
  'server.ts': ['locale', 'shared'],
  'early.ts': ['preferences', 'scale', 'content', 'shared'],
};

/** The packages that may be shipped. */
const packages = /^(lit|@lit\/localize)(\/|$)/;

const isDefine = (path) => /(^|\/)define\.ts$/.test(path);

/** `elements/article` for `elements/article/events.ts`: each element has a room of its own. */
const roomOf = (path) => /^(elements\/[^/]+|[^/]+)\//.exec(path)?.[1] ?? path;

/**
 * Says why a file of src/ must not import another, or nothing where it may.
 *
 * @param {string} from The importing file, relative to src/.
 * @param {string} to The imported file relative to src/, or the name of a package.
 */
function wallBetween(from, to) {
  const room = roomOf(from);
  const place = room.replace(/\/.*/, '');
  if (!to.endsWith('.ts')) {
    if (place === 'content') return 'content/ is plain functions: it imports no package.';
    return packages.test(to) ? undefined : `${to} is not among the packages that are shipped.`;
  }
  if (to.startsWith('../')) return 'What is shipped imports nothing from outside src/.';
  if (isDefine(to))
    return isDefine(from)
      ? undefined
      : 'Only a define.ts imports a define.ts: importing a class registers nothing.';
  if (room === roomOf(to) || (isDefine(from) && to === 'locale/start.ts')) return undefined;
  if (place === 'elements' && to.startsWith('elements/'))
    return 'Elements never import elements: the page composes them in its own HTML.';
  const allowed = rooms[place];
  if (!allowed) return `${place} has no place in the plan of the rooms yet: see tools/check/lint/walls.mjs.`;
  if (allowed.some((room) => to === `${room}.ts` || to.startsWith(`${room}/`))) return undefined;
  return `${place} may import ${allowed.join(', ') || 'nothing of ours'}; ${to} is behind a wall.`;
}

const walls = {
  meta: {type: 'problem', schema: [], docs: {description: 'Keeps imports to the plan of the rooms.'}},
  create(context) {
    const inSrc = (path) => relative(resolve(context.cwd, 'src'), path).split(sep).join('/');
    const from = inSrc(context.filename);
    const check = ({source}) => {
      if (typeof source?.value !== 'string') return;
      const to = source.value.startsWith('.')
        ? inSrc(resolve(dirname(context.filename), source.value)).replace(/\.js$/, '.ts')
        : source.value;
      const message = wallBetween(from, to);
      if (message) context.report({node: source, message});
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};

export default {rules: {walls}};
