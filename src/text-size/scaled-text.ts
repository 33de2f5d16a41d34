import {observeChanges, observeSize} from '../base/environment.js';
import {textRegistry} from '../base/texts.js';
import {preferences, type PreferencesChange} from '../preferences/preferences.js';
import {adoptTextRules} from './text-rules.js';
import {markWideTables, unmarkWideTables} from './wide-tables.js';
import {startFallback, updateSizes, hasZoom, updateSizesSoon, stopFallback} from './zoom-fallback.js';

/**
 * What scaled text needs beside the style rules: scroll boxes for wide tables, the height of blocks that are not laid out
 * yet, and sizes set free where the browser has no `zoom`. Follows the text as the page changes it.
 */
export class ScaledText {
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
    adoptTextRules(this.#root);
    textRegistry.setPresent(this.#root, true);
    // First, so that what is measured here is measured after it.
    if (!hasZoom()) startFallback(this.#root);
    this.#changes.observe(this.#root, {childList: true, subtree: true});
    this.#resize.observe(this.#root);
    preferences.addEventListener('change', this.#onChange);
    this.#lookSoon();
  }

  disconnect(): void {
    textRegistry.setPresent(this.#root, false);
    this.#changes.disconnect();
    this.#resize.disconnect();
    preferences.removeEventListener('change', this.#onChange);
    cancelAnimationFrame(this.#pending);
    this.#pending = 0;
    unmarkWideTables(this.#root);
    stopFallback(this.#root);
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
    updateSizes(frame);
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
      updateSizesSoon();
    }
    this.#estimate();
    updateSizes();
    markWideTables(this.#root);
  };
}

/** From how many paragraphs on a text is long, as the style rules have it. */
const LONG = 9;

/** What is known of a text before its blocks are laid out. */
export interface LongText {
  /** How long its lines would be, one after the other, for each block: in CSS px at the page's own size. */
  line: number;
  /** How high one line is, in the same px. */
  height: number;
  /** Something floats in it: blocks must not be laid out each by itself, text flows from one to the next. */
  flows: boolean;
}

/** Looks at a text; undefined where it is short. */
export function readLongText(root: Element): LongText | undefined {
  const blocks = root.querySelectorAll('p');
  if (blocks.length < LONG) return undefined;
  const {fontSize, lineHeight} = getComputedStyle(
    blocks[LONG - 1]!.querySelector('span,font') ?? blocks[LONG - 1]!,
  );
  const size = parseFloat(fontSize);
  const floats = [...root.querySelectorAll('img,figure,table,iframe,video,aside')];
  return {
    // Letters and spaces are half as wide as high on average.
    line: ((root.textContent?.length ?? 0) / blocks.length) * size * 0.5,
    height: parseFloat(lineHeight) || size * 1.6,
    flows: floats.some((element) => getComputedStyle(element).float !== 'none'),
  };
}

/**
 * How high a block of a long text is about, in the px inside the scaled box: it keeps the scrollbar true while most of
 * the text is not laid out.
 *
 * @param width - How wide the column is, in the same px.
 */
export const blockHeight = ({line, height}: LongText, width: number): number =>
  // Half of the last line is empty on average.
  Math.round((line / width + 0.5) * height);
