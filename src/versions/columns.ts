import {preferences} from '../preferences/preferences.js';
import {adoptPageSheet} from '../shared/page-sheet.js';
import {blocksOf} from './blocks.js';
import {columnRules} from './column-rules.js';
import {pairBlocks} from './pairs.js';
import {elementsIn, type Versions} from './versions.js';

/** Below this width, in em of text at its own size, two versions stand below each other. */
const NARROW = 40;

const styled = new WeakSet<Node>();

const COLUMN = 'data-reader-column';
const PARTNER = 'data-reader-partner';
const SELECTING = 'data-reader-selecting';

/**
 * Two versions of an article beside each other, paragraph beside paragraph. Nothing is moved in the page: the blocks
 * become cells of a grid, so that a screen reader still reads one version after the other. Written on the blocks
 * are `data-reader-column` and `--_reader-row`, taken back when the layout goes.
 */
export class Columns {
  #article: HTMLElement;
  #partners = new Map<Element, Element | undefined>();
  #written: HTMLElement[] = [];
  #made = false;

  constructor(article: HTMLElement) {
    this.#article = article;
  }

  /** @param languages - The two that are shown, in the order of the page; none for one version at a time. */
  show(versions: Versions, languages: readonly string[]): void {
    const [first = '', second = ''] = languages;
    const made = !!second;
    if (!made && !this.#made) return;
    this.#clear();
    this.#made = made;
    const toggle = made ? 'addEventListener' : 'removeEventListener';
    for (const type of ['pointerover', 'focusin']) this.#article[toggle](type, this.#onLook);
    this.#article[toggle]('pointerleave', this.#onLeave);
    this.#article[toggle]('pointerdown', this.#onPress);
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
      if (mine) this.#partners.set(mine, theirs);
      if (theirs) this.#partners.set(theirs, mine);
    }
    for (const child of common) if (!before(child)) this.#place(child, 'both', ++row);
  }

  #place(element: HTMLElement, column: string, row?: number): void {
    element.setAttribute(COLUMN, column);
    if (row) element.style.setProperty('--_reader-row', `${row}`);
    this.#written.push(element);
  }

  #clear(): void {
    this.#mark();
    this.#article.removeAttribute(SELECTING);
    for (const element of this.#written) {
      element.removeAttribute(COLUMN);
      element.style.removeProperty('--_reader-row');
      if (!element.getAttribute('style')) element.removeAttribute('style');
    }
    this.#written = [];
    this.#partners.clear();
  }

  /** The block of ours that an event came from. */
  #blockAt(event: Event): Element | undefined {
    return event.composedPath().find((node): node is Element => this.#partners.has(node as Element));
  }

  /** Shows which block says the same as another. */
  #mark(partner?: Element): void {
    for (const marked of this.#article.querySelectorAll(`[${PARTNER}]`))
      if (marked !== partner) marked.removeAttribute(PARTNER);
    partner?.setAttribute(PARTNER, '');
  }

  #onLook = (event: Event): void => {
    const block = this.#blockAt(event);
    this.#mark(block && this.#partners.get(block));
  };

  #onLeave = (): void => this.#mark();

  /** A selection keeps to the language that it starts in: the other column cannot be selected from here on. */
  #onPress = (event: Event): void => {
    const column = this.#blockAt(event)?.getAttribute(COLUMN);
    if (column) this.#article.setAttribute(SELECTING, column);
    else this.#article.removeAttribute(SELECTING);
    addEventListener('pointerup', this.#onRelease, {once: true});
  };

  /** Where it ends in the other column all the same, it goes on to the partner of what it ended in. */
  #onRelease = (): void => {
    const selection = getSelection();
    const [from, to] = [selection?.anchorNode, selection?.focusNode].map((node) => this.#blockAround(node));
    if (!selection || !from || !to || from.getAttribute(COLUMN) === to.getAttribute(COLUMN)) return;
    const end = this.#partners.get(to) ?? from;
    const backwards = !!(from.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_PRECEDING);
    selection.extend(end, backwards ? 0 : end.childNodes.length);
  };

  #blockAround(node: Node | null | undefined): Element | undefined {
    let around: Node | null | undefined = node;
    while (around && !this.#partners.has(around as Element)) around = around.parentNode;
    return (around as Element | null) ?? undefined;
  }
}
