import {renderedParent} from '../base/geometry.js';

const MARK = 'data-reader-wide';

/** What we wrote on a table, to be taken away again. */
const written = new WeakMap<Element, string[]>();

/**
 * Makes each table that is wider than its column a scrolling box of its own, that a keyboard reaches and that has a
 * name (WCAG 1.4.10, 2.1.1), and takes that back where there is room again. The table stays where it is in the page: a
 * framework that would find its table inside a box of ours would fail when it takes the table away.
 */
export function markWideTables(root: Element): void {
  const tables = [...root.getElementsByTagName('table')].filter(
    (table) => !renderedParent(table)!.closest('table'),
  );
  // All are measured before any is changed.
  const wide = tables.map((table) =>
    table.hasAttribute(MARK)
      ? table.scrollWidth > table.clientWidth
      : table.offsetWidth > columnOf(table).clientWidth + 1,
  );
  // Not by entries(), which Prototype replaces.
  tables.forEach((table, index) => {
    if (wide[index] && !table.hasAttribute(MARK)) open(table);
    else if (!wide[index]) close(table);
  });
}

/** Gives all tables back as they were. */
export function unmarkWideTables(root: Element): void {
  root.querySelectorAll(`[${MARK}]`).forEach(close);
}

/** The box that a table is laid out in: slots have none. */
function columnOf(table: Element): Element {
  let box = renderedParent(table)!;
  while (!box.clientWidth && renderedParent(box)) box = renderedParent(box)!;
  return box;
}

function open(table: HTMLTableElement): void {
  const attributes: Record<string, string> = {[MARK]: '', tabindex: '0'};
  const named = table.caption?.textContent?.trim() || table.matches('[aria-label],[aria-labelledby],[title]');
  // Its own first row, in its own language, says what it is about.
  const head = [...(table.rows[0]?.cells ?? [])].map((cell) => cell.textContent.trim()).filter(Boolean);
  if (!named && head.length) attributes['aria-label'] = head.join(', ').slice(0, 120);
  const ours = Object.keys(attributes).filter((name) => !table.hasAttribute(name));
  for (const name of ours) table.setAttribute(name, attributes[name]!);
  written.set(table, ours);
}

function close(table: Element): void {
  for (const name of written.get(table) ?? []) table.removeAttribute(name);
  written.delete(table);
}
