import {inOrOut} from '../shared/in-or-out.js';
import type {Choices} from './choices.js';
import {preferences} from './preferences.js';
import {markRoot} from './root.js';

/**
 * Whether articles show one language version or two beside each other: the reader's saved choice, on pages where a
 * control offers it. Elsewhere there would be no way back from it.
 *
 * Fires `before-change` while the page still looks as it did, and `change` once the layout is another.
 */
class ReadingLayout extends EventTarget {
  current: Choices['layout'] = 'single';

  #offering = new Set<object>();
  #started = false;

  /** Whether this control offers the choice; to be taken back when it leaves. */
  offer(control: object, can: boolean): void {
    if (!inOrOut(this.#offering, control, can)) return;
    if (!this.#started) preferences.addEventListener('change', () => this.#refresh());
    this.#started = true;
    this.#refresh();
  }

  #refresh(): void {
    const next = this.#offering.size ? preferences.get('layout') : 'single';
    if (next === this.current) return;
    this.dispatchEvent(new CustomEvent('before-change'));
    this.current = next;
    markRoot('data-reader-layout', next === 'single' ? '' : next);
    this.dispatchEvent(new CustomEvent('change'));
  }
}

/** One for the page: the articles follow it. */
export const readingLayout = new ReadingLayout();
