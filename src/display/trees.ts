import {GuestElement} from '../shared/guest-element.js';
import {adoptPageSheet} from '../shared/sheets.js';
import {ARTICLES} from '../shared/tag-names.js';
import {texts} from '../shared/texts.js';

type Tree = Document | ShadowRoot;

/** The style sheets of ours that are at work now. */
let sheets = new Map<Tree, CSSStyleSheet>();

/** The open shadow trees inside texts: components of the page’s, with styles of their own. Ours inherit what they need. */
export function treesInside(root: ParentNode, found: ShadowRoot[] = []): ShadowRoot[] {
  for (const host of root.querySelectorAll('*')) {
    if (!host.shadowRoot || host instanceof GuestElement) continue;
    found.push(host.shadowRoot);
    treesInside(host.shadowRoot, found);
  }
  return found;
}

/**
 * Gives each tree that text stands in its rules, and takes them from the trees where there is none any more.
 *
 * @param rules - Made for a selector of the texts in a tree.
 * @param inner - The shadow trees inside the texts.
 */
export function dressTrees(rules: (text: string) => string, inner: readonly ShadowRoot[]): void {
  const around = new Set([...texts.all].map((text) => text.getRootNode() as Tree));
  const now = new Map<Tree, CSSStyleSheet>();
  const dress = (tree: Tree, css: string): void => {
    const sheet = sheets.get(tree) ?? (css ? adoptPageSheet('', tree) : undefined);
    sheet?.replaceSync(css);
    if (sheet) now.set(tree, sheet);
  };
  const outer = rules(`:is(${[...ARTICLES].join()}),[data-reader-scaled]`);
  for (const tree of around) if ('adoptedStyleSheets' in tree) dress(tree, outer);
  if (inner.length) for (const tree of inner) dress(tree, rules(':host'));
  for (const [tree, sheet] of sheets) if (!now.has(tree)) sheet.replaceSync('');
  sheets = now;
}
