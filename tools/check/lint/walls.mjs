// The import walls of docs/architecture.md as an ESLint rule: which room of src/ may import what.
import {dirname, relative, resolve, sep} from 'node:path';

/** The rooms that each room may import beside its own files: those that it stands on. */
const rooms = {
  content: [],
  base: ['content'],
  preferences: ['base', 'content'],
  i18n: ['preferences', 'base', 'content'],
  'text-size': ['preferences', 'base', 'content'],
  display: ['text-size', 'preferences', 'base', 'content'],
  versions: ['text-size', 'i18n', 'preferences', 'base', 'content'],
  elements: ['versions', 'display', 'text-size', 'i18n', 'preferences', 'base', 'content'],
  // The files that stand directly in src/.
  'define-elements.ts': ['elements', 'i18n', 'base'],
  'index.ts': ['define-elements', 'elements', 'i18n', 'preferences'],
  'define.ts': [],
  'server.ts': ['i18n', 'base', 'content'],
  'early.ts': ['preferences'],
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
  if (room === roomOf(to) || (isDefine(from) && to === 'i18n/locale.ts')) return undefined;
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
