import {preferences, type PreferencesChange} from '../preferences/preferences.js';
import {observeChanges, observeSize} from '../shared/observers.js';
import {texts} from '../shared/texts.js';
import {blockHeight, readLongText, type LongText} from './long-text.js';
import {styleTextAround} from './style-text.js';
import {follow, freeSizes, hasZoom, lookSoon, unfollow} from './without-zoom.js';
import {markWideTables, unmarkWideTables} from './wide-tables.js';

/**
 * What scaled text needs beside the style rules: scroll boxes for wide tables, the height of blocks that are not laid out
 * yet, and sizes set free where the browser has no `zoom`. Follows the text as the page changes it.
 */
export class TextBox {
  #root: HTMLElement;
  #column: () => HTMLElement | null;
  #long?: LongText;
  #widest = Infinity;
  #width = 0;
  #pending = 0;
  #changes = observeChanges(() => this.#lookSoon());
  #resize = observeSize(([entry]) => {
    const {width} = entry!.contentRect;
    if (width !== this.#width) this.#lookSoon();
    this.#width = width;
  });

  /**
   * @param root - The element whose text is scaled.
   * @param column - The box in our own shadow tree that the text is laid out in, if there is one.
   */
  constructor(root: HTMLElement, column: () => HTMLElement | null = () => null) {
    this.#root = root;
    this.#column = column;
  }

  connect(): void {
    styleTextAround(this.#root);
    texts.note(this.#root, true);
    // First, so that what is measured here is measured after it.
    if (!hasZoom()) follow(this.#root);
    this.#changes.observe(this.#root, {childList: true, subtree: true});
    this.#resize.observe(this.#root);
    preferences.addEventListener('change', this.#onChange);
    this.#lookSoon();
  }

  disconnect(): void {
    texts.note(this.#root, false);
    this.#changes.disconnect();
    this.#resize.disconnect();
    preferences.removeEventListener('change', this.#onChange);
    cancelAnimationFrame(this.#pending);
    this.#pending = 0;
    unmarkWideTables(this.#root);
    unfollow(this.#root);
  }

  #lookSoon(): void {
    this.#pending ||= requestAnimationFrame(this.#look);
  }

  #look = (frame: number): void => {
    this.#pending = 0;
    const column = this.#column();
    this.#long = column ? readLongText(this.#root) : undefined;
    if (column) this.#widest = parseFloat(getComputedStyle(column).maxInlineSize) || Infinity;
    this.#estimate();
    freeSizes(frame);
    markWideTables(this.#root);
  };

  /** Writes down what is known of blocks that are not laid out yet. Reads no layout: it runs between a press and its frame. */
  #estimate(): void {
    const style = this.#column()?.style;
    const long = this.#long;
    const width = Math.min(this.#width / preferences.get('scale'), this.#widest);
    style?.setProperty('--_reader-skip', long?.flows ? 'visible' : '');
    style?.setProperty('--_reader-block', long && width ? `${blockHeight(long, width)}px` : '');
  }

  #onChange = ({detail}: CustomEvent<PreferencesChange>): void => {
    // Other lines, other letters: what is known of them, and what was written, is of before.
    if (!detail.changed.includes('scale')) {
      this.#lookSoon();
      lookSoon();
    }
    this.#estimate();
    freeSizes();
    markWideTables(this.#root);
  };
}
