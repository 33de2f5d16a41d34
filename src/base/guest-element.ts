import {updateWhenLocaleChanges} from '@lit/localize';
import {LitElement, type CSSResult, type PropertyValues, render} from 'lit';
import {warn} from './console.js';
import {keepFocusNotObscured} from './focus-not-obscured.js';
import {adoptElementSheets, sheetsFor} from './style-sheets.js';
import {VERSION} from './version.js';

/**
 * What every element of ours must be able to bear because the page is somebody else's: to be moved into another
 * document, to have been drawn by a server, and to fail without an exception into the page or a word of the text lost.
 */
export class GuestElement extends LitElement {
  /** The version of the package that the element comes from. */
  static readonly version: string = VERSION;

  /**
   * Does what takes long of an element's definition, so that the definition itself takes less.
   *
   * @internal
   */
  static prepare(): void {
    void this.observedAttributes;
    try {
      sheetsFor(this.elementStyles as CSSResult[], document);
    } catch {
      // Each element sees for itself.
    }
  }

  #failed = false;

  /** Whether the tree is still as it came from a server. */
  #fromServer = false;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const drawn = this.shadowRoot;
    const root = drawn ?? this.attachShadow({mode: 'open'});
    this.#adoptStyles(root);
    root.addEventListener('focusin', ({target}) => {
      // An element of ours inside this one does the same for its own content.
      const focused = target as Element;
      if (focused.matches(':focus-visible') && !focused.shadowRoot) keepFocusNotObscured(focused);
    });
    if (canHydrate && drawn) this.#fromServer = true;
    else root.replaceChildren();
    this.renderOptions.renderBefore = null;
    return root;
  }

  /** Another document: its window has style sheets of its own. */
  adoptedCallback(): void {
    if (this.renderRoot) this.#adoptStyles(this.renderRoot as ShadowRoot);
  }

  protected override performUpdate(): void {
    // A page translator has put its own elements around our text: what is written there would no longer be seen.
    if (this.#failed || this.renderRoot?.querySelector('font')) this.#clearTree();
    try {
      super.performUpdate();
      this.#failed = false;
    } catch {
      this.#renderFromNothing();
    }
  }

  protected override update(changed: PropertyValues): void {
    // What a server has drawn is kept where it is what is drawn here; where anything is different, it is drawn anew.
    if (canHydrate && this.#fromServer) {
      this.#fromServer = false;
      // This tells Lit's support for hydration that there is something to take over.
      if (matchesServerRender(this.shadowRoot!, this.render())) super.createRenderRoot();
      else this.renderRoot.replaceChildren();
    }
    super.update(changed);
  }

  /** Somebody took Lit's marks out of our tree, or a value cannot be drawn: once more, from nothing. */
  #renderFromNothing(): void {
    this.#clearTree();
    try {
      this.isUpdatePending = true;
      super.performUpdate();
    } catch (error) {
      this.#clearTree();
      if (!this.#failed) warn(`<${this.localName}>: cannot be drawn; its content is shown as it is.`, error);
      this.#failed = true;
      this.renderRoot.append(
        ...[...new Set(['', ...[...this.children].map(({slot}) => slot)])].map(makeSlot),
      );
    }
  }

  #clearTree(): void {
    const root = this.renderRoot as ShadowRoot & {_$litPart$?: unknown};
    root.replaceChildren();
    root._$litPart$ = undefined;
  }

  #adoptStyles(root: ShadowRoot): void {
    adoptElementSheets(root, (this.constructor as typeof LitElement).elementStyles as CSSResult[]);
  }
}

function makeSlot(name: string): HTMLSlotElement {
  const slot = document.createElement('slot');
  slot.name = name;
  return slot;
}

/** Whether Lit's support for hydration is loaded: it gives LitElement this property. */
export const canHydrate: boolean = Object.hasOwn(LitElement, 'observedAttributes');

/**
 * Whether a server has drawn what would be drawn here. Lit takes over whatever it finds and looks at neither text nor
 * attributes: another language, another size or another hour would stay, and a tree without Lit's marks would be drawn a second time.
 *
 * @param served - The shadow tree that came in the HTML.
 * @param content - What is drawn here.
 */
export function matchesServerRender(served: ShadowRoot, content: unknown): boolean {
  if (![...served.childNodes].some((node) => node instanceof Comment && node.data.startsWith('lit-part')))
    return false;
  const fresh = document.createDocumentFragment();
  render(content, fresh);
  return withoutLitMarkers(served).isEqualNode(withoutLitMarkers(fresh));
}

/** A copy without Lit's marks, and without the styles that a server writes into each tree. */
function withoutLitMarkers(tree: DocumentFragment): DocumentFragment {
  const copy = document.createDocumentFragment();
  copy.append(...[...tree.childNodes].map((node) => node.cloneNode(true)));
  const marks = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let mark; (mark = marks.nextNode());) (mark as Comment).remove();
  copy.querySelector('style')?.remove();
  copy.normalize();
  return copy;
}
