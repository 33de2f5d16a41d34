import {LitElement, type CSSResult, type PropertyValues} from 'lit';
import {updateWhenLocaleChanges} from '@lit/localize';
import {canHydrate, isDrawn} from './served-tree.js';
import {keepFocusSeen} from './seen-focus.js';
import {dress, sheetsFor} from './sheets.js';
import {VERSION} from './version.js';
import {tell} from './warn.js';

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
  #served = false;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const drawn = this.shadowRoot;
    const root = drawn ?? this.attachShadow({mode: 'open'});
    this.#dress(root);
    keepFocusSeen(root);
    if (canHydrate && drawn) this.#served = true;
    else root.replaceChildren();
    this.renderOptions.renderBefore = null;
    return root;
  }

  /** Another document: its window has style sheets of its own. */
  adoptedCallback(): void {
    if (this.renderRoot) this.#dress(this.renderRoot as ShadowRoot);
  }

  protected override performUpdate(): void {
    // A page translator has put its own elements around our text: what is written there would no longer be seen.
    if (this.#failed || this.renderRoot?.querySelector('font')) this.#forget();
    try {
      super.performUpdate();
      this.#failed = false;
    } catch {
      this.#drawAnew();
    }
  }

  protected override update(changed: PropertyValues): void {
    // What a server has drawn is kept where it is what is drawn here; where anything is different, it is drawn anew.
    if (canHydrate && this.#served) {
      this.#served = false;
      // This tells Lit's support for hydration that there is something to take over.
      if (isDrawn(this.shadowRoot!, this.render())) super.createRenderRoot();
      else this.renderRoot.replaceChildren();
    }
    super.update(changed);
  }

  /** Somebody took Lit's marks out of our tree, or a value cannot be drawn: once more, from nothing. */
  #drawAnew(): void {
    this.#forget();
    try {
      this.isUpdatePending = true;
      super.performUpdate();
    } catch (error) {
      this.#forget();
      if (!this.#failed) tell(`<${this.localName}>: cannot be drawn; its content is shown as it is.`, error);
      this.#failed = true;
      this.renderRoot.append(
        ...[...new Set(['', ...[...this.children].map(({slot}) => slot)])].map(makeSlot),
      );
    }
  }

  #forget(): void {
    const root = this.renderRoot as ShadowRoot & {_$litPart$?: unknown};
    root.replaceChildren();
    root._$litPart$ = undefined;
  }

  #dress(root: ShadowRoot): void {
    dress(root, (this.constructor as typeof LitElement).elementStyles as CSSResult[]);
  }
}

function makeSlot(name: string): HTMLSlotElement {
  const slot = document.createElement('slot');
  slot.name = name;
  return slot;
}
