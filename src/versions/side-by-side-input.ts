export const COLUMN = 'data-reader-column';
const PARTNER = 'data-reader-partner';
const SELECTING = 'data-reader-selecting';

/**
 * Pointer and focus in two versions side by side: a hovered or focused block marks its partner, and a
 * selection stays in one language.
 */
export class SideBySideInput {
  /** Each block and its partner in the other version. */
  readonly partners = new Map<Element, Element | undefined>();

  #article: HTMLElement;
  #marked?: Element;
  #mainVersion = '';

  constructor(article: HTMLElement) {
    this.#article = article;
  }

  /**
   * @param mainVersion - The version in the reader's language, where a selection made without a pointer stays. Empty
   *   when only one version is shown.
   */
  listen(mainVersion: '1' | '2' | ''): void {
    this.#mainVersion = mainVersion;
    const toggle = mainVersion ? 'addEventListener' : 'removeEventListener';
    for (const type of ['pointerover', 'focusin']) this.#article[toggle](type, this.#onPointerOrFocus);
    this.#article[toggle]('pointerleave', this.#onLeave);
    this.#article[toggle]('pointerdown', this.#onPress);
    this.#mark();
    this.#selectIn(mainVersion);
  }

  /** Restricts selection to one version. */
  #selectIn(column: string): void {
    if (column) this.#article.setAttribute(SELECTING, column);
    else this.#article.removeAttribute(SELECTING);
  }

  /** The aligned block that an event came from. */
  #blockAt(event: Event): Element | undefined {
    return event.composedPath().find((node): node is Element => this.partners.has(node as Element));
  }

  /** Marks the partner of a block. */
  #mark(partner?: Element): void {
    if (partner === this.#marked) return;
    this.#marked?.removeAttribute(PARTNER);
    partner?.setAttribute(PARTNER, '');
    this.#marked = partner;
  }

  #onPointerOrFocus = (event: Event): void => {
    const block = this.#blockAt(event);
    this.#mark(block && this.partners.get(block));
  };

  #onLeave = (): void => this.#mark();

  /** Restricts a selection to the version in which it starts. */
  #onPress = (event: Event): void => {
    this.#selectIn(this.#blockAt(event)?.getAttribute(COLUMN) ?? this.#mainVersion);
    addEventListener('pointerup', this.#onRelease, {once: true});
  };

  /**
   * Corrects a selection that ends in the other version: its new end is the partner of the block under the
   * pointer.
   */
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
