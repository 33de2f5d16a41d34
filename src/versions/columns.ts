import {preferences} from '../preferences/preferences.js';
import {adoptPageSheet} from '../shared/page-sheet.js';
import {blocksOf} from './blocks.js';
import {COLUMN, ColumnHands} from './column-hands.js';
import {columnRules} from './column-rules.js';
import {pairBlocks} from './pairs.js';
import {elementsIn, type Versions} from './versions.js';

/** Below this width, in em of text at its own size, two versions stand below each other. */
const NARROW = 40;

const styled = new WeakSet<Node>();

/**
 * Two versions of an article beside each other, paragraph beside paragraph. Nothing is moved in the page: the blocks
 * become cells of a grid, so that a screen reader still reads one version after the other. Written on the blocks
 * are `data-reader-column` and `--_reader-row`, taken back when the layout goes.
 */
export class Columns {
  #article: HTMLElement;
  #hands: ColumnHands;
  #written: HTMLElement[] = [];
  #made = false;
  #content: unknown[] = [];
  #changes: MutationObserver;

  /** @param changed - Called when the portal changed what stands in the columns. */
  constructor(article: HTMLElement, changed: () => void) {
    this.#article = article;
    this.#hands = new ColumnHands(article);
    this.#changes = new MutationObserver(changed);
  }

  /** @param languages - The two that are shown, in the order of the page; none for one version at a time. */
  show(versions: Versions, languages: readonly string[]): void {
    const [first = '', second = ''] = languages;
    const made = !!second;
    if (!made && !this.#made) return;
    // The same blocks are in their places already: an update for another reason, such as larger text.
    const content = made ? contentOf(this.#article, versions, languages) : [];
    if (
      made &&
      content.length === this.#content.length &&
      content.every((one, n) => one === this.#content[n])
    )
      return;
    this.#content = content;
    this.#clear();
    this.#made = made;
    this.#changes.disconnect();
    if (made) this.#changes.observe(this.#article, {childList: true, subtree: true});
    this.#hands.listen(made);
    if (!made) return;
    const root = this.#article.getRootNode() as Document | ShadowRoot;
    if (!styled.has(root)) adoptPageSheet(columnRules, root);
    styled.add(root);
    for (const slot of new Set(versions.all.map(({element}) => element.slot)))
      this.#pair(versions, slot, first, second);
  }

  /** What the boxes of our own shadow tree are laid out as, as names of classes; empty for one version at a time. */
  get layout(): string {
    if (!this.#made) return '';
    const {fontSize} = getComputedStyle(this.#article);
    const narrow = this.#article.clientWidth / preferences.get('scale') < NARROW * parseFloat(fontSize);
    return narrow ? 'parallel stacked' : 'parallel';
  }

  #pair(versions: Versions, slot: string, language: string, other: string): void {
    const one = blocksOf(elementsIn(versions, slot, language));
    const two = blocksOf(elementsIn(versions, slot, other));
    for (const box of [...one.boxes, ...two.boxes]) this.#place(box, 'box');
    const version = new Set(versions.all.map(({element}) => element));
    const common = ([...this.#article.children] as HTMLElement[]).filter(
      (child) => child.slot === slot && !version.has(child),
    );
    const start = elementsIn(versions, slot, language)[0] ?? elementsIn(versions, slot, other)[0];
    const before = (child: Element): boolean =>
      !!start && !!(child.compareDocumentPosition(start) & Node.DOCUMENT_POSITION_FOLLOWING);
    let row = 0;
    for (const child of common) if (before(child)) this.#place(child, 'both', ++row);
    for (const [mine, theirs] of pairBlocks(one.blocks, two.blocks, language, other)) {
      row++;
      if (mine) this.#place(mine, '1', row);
      if (theirs) this.#place(theirs, '2', row);
      if (mine) this.#hands.partners.set(mine, theirs);
      if (theirs) this.#hands.partners.set(theirs, mine);
    }
    for (const child of common) if (!before(child)) this.#place(child, 'both', ++row);
  }

  #place(element: HTMLElement, column: string, row?: number): void {
    element.setAttribute(COLUMN, column);
    if (row) element.style.setProperty('--_reader-row', `${row}`);
    this.#written.push(element);
  }

  #clear(): void {
    for (const element of this.#written) {
      element.removeAttribute(COLUMN);
      element.style.removeProperty('--_reader-row');
      if (!element.getAttribute('style')) element.removeAttribute('style');
    }
    this.#written = [];
    this.#hands.partners.clear();
  }
}

/** What decides about the places: when none of it has changed, they are right. */
const contentOf = (article: Element, versions: Versions, languages: readonly string[]): unknown[] => [
  ...languages,
  ...article.children,
  ...languages.flatMap((language) =>
    versions.all
      .filter((version) => version.language === language)
      .flatMap(({element}) => blocksOf([element]).blocks),
  ),
];
