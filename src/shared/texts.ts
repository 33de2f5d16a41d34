import {inOrOut} from './in-or-out.js';

/**
 * The texts of the page that follow what the reader chooses: articles, and the elements that a control points at.
 *
 * Fires `change` when one comes or goes.
 */
class Texts extends EventTarget {
  readonly all = new Set<HTMLElement>();

  /** Whether this text is in the page. */
  note(text: HTMLElement, there: boolean): void {
    if (inOrOut(this.all, text, there)) this.dispatchEvent(new CustomEvent('change'));
  }
}

/** One for the page. */
export const texts = new Texts();
