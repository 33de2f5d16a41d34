export const COLUMN = 'data-reader-column';
const PARTNER = 'data-reader-partner';
const SELECTING = 'data-reader-selecting';

/**
 * What hands do in two columns: pointing at a paragraph, or the focus in it, marks its partner; a selection keeps to one
 * language.
 */
export class SideBySideInput {
  /** Each block, and the one in the other column that says the same. */
  readonly partners = new Map<Element, Element | undefined>();

  #article: HTMLElement;
  #marked?: Element;
  #own = '';

  constructor(article: HTMLElement) {
    this.#article = article;
  }

  /** @param own - The column that the reader reads: what is selected without pointing is in it. None for one column. */
  listen(own: '1' | '2' | ''): void {
    this.#own = own;
    const toggle = own ? 'addEventListener' : 'removeEventListener';
    for (const type of ['pointerover', 'focusin']) this.#article[toggle](type, this.#onLook);
    this.#article[toggle]('pointerleave', this.#onLeave);
    this.#article[toggle]('pointerdown', this.#onPress);
    this.#mark();
    this.#selectIn(own);
  }

  /** From here on only this column can be selected. */
  #selectIn(column: string): void {
    if (column) this.#article.setAttribute(SELECTING, column);
    else this.#article.removeAttribute(SELECTING);
  }

  /** The block of ours that an event came from. */
  #blockAt(event: Event): Element | undefined {
    return event.composedPath().find((node): node is Element => this.partners.has(node as Element));
  }

  /** Shows which block says the same as another. */
  #mark(partner?: Element): void {
    if (partner === this.#marked) return;
    this.#marked?.removeAttribute(PARTNER);
    partner?.setAttribute(PARTNER, '');
    this.#marked = partner;
  }

  #onLook = (event: Event): void => {
    const block = this.#blockAt(event);
    this.#mark(block && this.partners.get(block));
  };

  #onLeave = (): void => this.#mark();

  /** A selection keeps to the language that it starts in. */
  #onPress = (event: Event): void => {
    this.#selectIn(this.#blockAt(event)?.getAttribute(COLUMN) ?? this.#own);
    addEventListener('pointerup', this.#onRelease, {once: true});
  };

  /** Where it ends in the other column all the same, its end is the partner of what is under the pointer. */
  #onRelease = (event: Event): void => {
    const selection = getSelection();
    const from = this.#blockAround(selection?.anchorNode);
    const to = this.#blockAt(event) ?? this.#blockAround(selection?.focusNode);
    if (!selection || selection.isCollapsed || !from || !to) return;
    if (from.getAttribute(COLUMN) === to.getAttribute(COLUMN)) return;
    const end = this.partners.get(to) ?? from;
    const backwards = !!(from.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_PRECEDING);
    selection.extend(end, backwards ? 0 : end.childNodes.length);
  };

  #blockAround(node: Node | null | undefined): Element | undefined {
    let around: Node | null | undefined = node;
    while (around && !this.partners.has(around as Element)) around = around.parentNode;
    return (around as Element | null) ?? undefined;
  }
}
