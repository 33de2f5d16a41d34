import {renderedParent} from '../base/geometry.js';
import {FIT_ATTRIBUTE} from './boxes.js';

const WIDE_ATTRIBUTE = 'data-reader-wide';

/** The attributes that we added to each table. */
const written = new WeakMap<Element, string[]>();

/**
 * Makes each table that is wider than its container, or whose words are, a scroll container that has a name
 * and can be reached with the keyboard (WCAG 1.4.10, 2.1.1), and undoes that when there is room again. The
 * table is not moved into a box of ours: a framework could then not remove it.
 */
export function markWideTables(root: Element): void {
  const tables = [...root.getElementsByTagName('table')].filter(
    (table) => !renderedParent(table)!.closest('table'),
  );
  // All tables are measured before one becomes a scroll container, so that the layout is computed once.
  const wide = tables.map((table) =>
    table.hasAttribute(WIDE_ATTRIBUTE)
      ? table.scrollWidth > table.clientWidth
      : !makeFit(table) || breaksWords(table),
  );
  // `forEach`, because Prototype replaces `entries()`.
  tables.forEach((table, index) => {
    if (wide[index] && !table.hasAttribute(WIDE_ATTRIBUTE)) makeScrollable(table);
    else if (!wide[index]) undoScrollable(table);
  });
}

/** Removes the attributes from all tables. */
export function unmarkWideTables(root: Element): void {
  root.querySelectorAll(`[${WIDE_ATTRIBUTE}]`).forEach(undoScrollable);
}

/** The nearest ancestor with a box; slots have none. */
function columnOf(table: Element): Element {
  let box = renderedParent(table)!;
  while (!box.clientWidth && renderedParent(box)) box = renderedParent(box)!;
  return box;
}

/** Lets a width that the page wrote give way. Returns true if the table is then no wider than its container. */
function makeFit(table: HTMLTableElement): boolean {
  const isNarrow = () => table.offsetWidth <= columnOf(table).clientWidth + 1;
  if (isNarrow()) return true;
  // In WebKit a written width of a table comes before its greatest width.
  table.setAttribute(FIT_ATTRIBUTE, 'cap');
  if (isNarrow()) return true;
  table.removeAttribute(FIT_ATTRIBUTE);
  return false;
}

/**
 * Returns true if the columns of a table with a fixed layout are narrower than their words, which are then
 * broken or lie on each other. Other tables grow with their words.
 */
function breaksWords(table: HTMLTableElement): boolean {
  if (getComputedStyle(table).tableLayout !== 'fixed') return false;
  const fit = table.getAttribute(FIT_ATTRIBUTE);
  table.setAttribute(FIT_ATTRIBUTE, 'words');
  const breaks = [...table.rows].some((row) =>
    [...row.cells].some((cell) => cell.scrollWidth > cell.clientWidth + 1),
  );
  if (fit) table.setAttribute(FIT_ATTRIBUTE, fit);
  else table.removeAttribute(FIT_ATTRIBUTE);
  return breaks;
}

function makeScrollable(table: HTMLTableElement): void {
  const attributes: Record<string, string> = {[WIDE_ATTRIBUTE]: '', tabindex: '0'};
  const named = table.caption?.textContent?.trim() || table.matches('[aria-label],[aria-labelledby],[title]');
  // The first row names the table, in the table's language.
  const head = [...(table.rows[0]?.cells ?? [])].map((cell) => cell.textContent.trim()).filter(Boolean);
  if (!named && head.length) attributes['aria-label'] = head.join(', ').slice(0, 120);
  const added = Object.keys(attributes).filter((name) => !table.hasAttribute(name));
  for (const name of added) table.setAttribute(name, attributes[name]!);
  written.set(table, added);
}

function undoScrollable(table: Element): void {
  for (const name of written.get(table) ?? []) table.removeAttribute(name);
  written.delete(table);
}
