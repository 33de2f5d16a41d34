import {updateWhenLocaleChanges} from '@lit/localize';
import {html, LitElement, nothing, type CSSResult, type PropertyValues, render} from 'lit';
import {isPerceived} from '../content/text.js';
import {warn} from './console.js';
import {observeChanges, onServer} from './environment.js';
import {keepFocusNotObscured} from './focus-not-obscured.js';
import {adoptElementSheets, sheetsFor} from './style-sheets.js';
import {guarded, startFirst} from './task-queue.js';
import {VERSION} from './version.js';

/**
 * Makes an element work in pages that belong to somebody else: it can be moved into another document, can be
 * drawn by a server first, and fails without an exception in the page and without losing any of the text.
 */
export class ReaderElement extends LitElement {
  /** The version of the package that the class comes from. */
  static readonly version: string = VERSION;

  /**
   * Does the slow parts of an element's definition in advance, so that the definition itself is short.
   *
   * @internal
   */
  static prepare(): void {
    void this.observedAttributes;
    try {
      sheetsFor(this.elementStyles as CSSResult[], document);
    } catch {
      // Each element handles the missing style sheets itself, see `adoptElementSheets`.
    }
  }

  /** The changes of the element's content after which it is drawn again. */
  protected static contentChanges: MutationObserverInit = {
    childList: true,
    characterData: true,
    subtree: true,
  };

  #failed = false;
  #hasWarned = false;
  #content = observeChanges(() => this.requestUpdate());

  /** True while the shadow tree is still the one that a server has drawn. */
  #drawnByServer = false;

  constructor() {
    super();
    if (!onServer) startFirst();
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
    if (canHydrate && drawn) this.#drawnByServer = true;
    else root.replaceChildren();
    this.renderOptions.renderBefore = null;
    return root;
  }

  override connectedCallback(): void {
    guarded(() => super.connectedCallback())();
    this.#content.observe(this, (this.constructor as typeof ReaderElement).contentChanges);
    // Changes between a removal and this moment were not observed.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    guarded(() => super.disconnectedCallback())();
    this.#content.disconnect();
  }

  /**
   * Draws the content that the element does not expect, so that no text is lost, and warns the developer. A tag
   * that is closed as in XML makes the rest of the page its content.
   *
   * @param isExpected - Returns true for a child that the element draws otherwise.
   * @param mend - The advice to the developer.
   */
  protected renderUnexpected(isExpected: (child: ChildNode) => boolean, mend: string): unknown {
    // A server cannot read the element's content.
    if (onServer) return nothing;
    const names = [...this.childNodes]
      .filter((child) => !isExpected(child) && isPerceived(child))
      .map(slotOf);
    if (!names.length) return nothing;
    if (!this.#hasWarned) warn(`<${this.localName}>: shows content that it does not expect. ${mend}`);
    this.#hasWarned = true;
    return html`<div class="text unexpected">
      ${[...new Set(names)].map((name) => html`<slot name=${name}></slot>`)}
    </div>`;
  }

  /** Adopts new style sheets when the element moves to another document: sheets belong to one document. */
  adoptedCallback(): void {
    if (this.renderRoot) this.#adoptStyles(this.renderRoot as ShadowRoot);
  }

  protected override performUpdate(): void {
    // A page translator wraps text in `<font>` elements; text that Lit writes afterwards would not be shown.
    if (this.#failed || this.renderRoot?.querySelector('font')) this.#clearShadowTree();
    try {
      super.performUpdate();
      this.#failed = false;
    } catch {
      this.#renderFromNothing();
    }
  }

  protected override update(changed: PropertyValues): void {
    // A shadow tree from a server is kept only if it equals the one drawn here.
    if (canHydrate && this.#drawnByServer) {
      this.#drawnByServer = false;
      // The second call makes Lit's hydration support take over the tree.
      if (matchesServerRender(this.shadowRoot!, this.render())) super.createRenderRoot();
      else this.renderRoot.replaceChildren();
    }
    super.update(changed);
  }

  /**
   * Draws the shadow tree again from nothing, after another script removed Lit's markers or a value could not
   * be drawn. If that fails too, the tree becomes plain slots that show the content.
   */
  #renderFromNothing(): void {
    this.#clearShadowTree();
    try {
      this.isUpdatePending = true;
      super.performUpdate();
    } catch (error) {
      this.#clearShadowTree();
      if (!this.#failed) warn(`<${this.localName}>: cannot be drawn; its content is shown as it is.`, error);
      this.#failed = true;
      this.renderRoot.append(...[...new Set(['', ...[...this.childNodes].map(slotOf)])].map(makeSlot));
    }
  }

  #clearShadowTree(): void {
    const root = this.renderRoot as ShadowRoot & {_$litPart$?: unknown};
    root.replaceChildren();
    root._$litPart$ = undefined;
  }

  #adoptStyles(root: ShadowRoot): void {
    adoptElementSheets(root, (this.constructor as typeof LitElement).elementStyles as CSSResult[]);
  }
}

/**
 * Chooses the control that announces a change which several controls of one kind show, so that a screen
 * reader hears it once: the control that the reader used last.
 */
export class Announcer {
  #announcing?: Element;

  /** Notes that the reader has used this control. */
  markAsUsed(control: Element): void {
    this.#announcing = control;
  }

  /**
   * Returns true if this control is the one that announces. Before any use, the first control that asks is
   * chosen.
   */
  speaksFor(control: Element): boolean {
    if (!this.#announcing?.isConnected) this.#announcing = control;
    return this.#announcing === control;
  }
}

/** The name of the slot that a child wants; empty for the one without a name. */
export const slotOf = (node: Node): string => (node instanceof Element ? node.slot : '');

function makeSlot(name: string): HTMLSlotElement {
  const slot = document.createElement('slot');
  slot.name = name;
  return slot;
}

/** True if Lit's hydration support is loaded, which adds this property to LitElement. */
const canHydrate: boolean = Object.hasOwn(LitElement, 'observedAttributes');

/**
 * Returns true if a server has drawn the same tree as would be drawn here. Lit's hydration compares neither
 * text nor attributes: another language, size or opening hour would stay on the page, and a tree without
 * Lit's markers would be drawn a second time.
 *
 * @param served - The shadow tree from the HTML.
 * @param content - The template that is drawn here.
 */
function matchesServerRender(served: ShadowRoot, content: unknown): boolean {
  if (![...served.childNodes].some((node) => node instanceof Comment && node.data.startsWith('lit-part')))
    return false;
  const fresh = document.createDocumentFragment();
  render(content, fresh);
  return withoutLitMarkers(served).isEqualNode(withoutLitMarkers(fresh));
}

/** Copies a tree without Lit's markers and without the `<style>` that a server writes into each tree. */
function withoutLitMarkers(tree: DocumentFragment): DocumentFragment {
  const copy = document.createDocumentFragment();
  copy.append(...[...tree.childNodes].map((node) => node.cloneNode(true)));
  const marks = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let mark; (mark = marks.nextNode());) (mark as Comment).remove();
  copy.querySelector('style')?.remove();
  copy.normalize();
  return copy;
}
