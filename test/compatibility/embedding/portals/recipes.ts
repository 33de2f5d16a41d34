// The recipes as they stand in the docs: the copies are made from them, so that neither can be wrong alone.
import {codeBlock} from '../support/guide.js';
import type {Portal} from './portal.js';

export const GUIDES = ['docs/portals.md', 'docs/portals.vi.md'];

/** Returns the code that the docs say to write at a place of a portal. */
export const recipe = (portal: string, place: string, guide = GUIDES[0]!): string =>
  codeBlock(guide, `${portal}: ${place}`);

/** The policy that the docs say a portal may send. */
export const policyOf = (portal: string, guide = GUIDES[0]!): string =>
  recipe(portal, 'policy', guide)
    .replace(/^Content-Security-Policy:\s*/, '')
    .replace(/\s*\n\s*/g, ' ');

const LEFT_OVER =
  /\{[A-Z_]+(\.\w+)?\}|\{\{|\{%|\$\{|<\/?[#@]|<\?|<%|runat=|<\/?(asp|SharePoint|Publishing)\w*:/;

/** Returns the page that a system's server makes of its template. */
export function fill(template: string, values: ReturnType<Portal['values']>): string {
  let html = template;
  for (const [placeholder, text] of values) html = html.replaceAll(toGlobal(placeholder), () => text);
  const left = LEFT_OVER.exec(html);
  if (left) throw new Error(`nothing is known of ${html.slice(left.index, left.index + 60)}`);
  return html;
}

const toGlobal = (placeholder: string | RegExp): string | RegExp =>
  typeof placeholder === 'string' ? placeholder : new RegExp(placeholder, 'g');
