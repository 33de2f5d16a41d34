import {observeChanges, observeSize} from '../base/environment.js';
import {textRegistry} from '../base/texts.js';
import {DISPLAY_NAMES} from '../preferences/choices.js';
import {preferences} from '../preferences/preferences.js';
import {followChoices} from './reading-position.js';
import {adoptTextRules} from './text-rules.js';
import {markWideTables, unmarkWideTables} from './wide-tables.js';
import {startFallback, updateSizes, hasZoom, updateSizesSoon, stopFallback} from './zoom-fallback.js';

/**
 * What scaled text needs beside the style rules: scroll boxes for wide tables, the height of blocks that are not laid out
 * yet, and sizes set free where the browser has no `zoom`. Follows the text as the page changes it.
 */
export class ScaledText {
  #root: HTMLElement;
  #columnSelector: string;
  #long?: LongText;
  #widest = Infinity;
  #width = 0;
  #pending = 0;
  #subscriptions: (() => void)[] = [];
  #needsFallback = false;
  #changes = observeChanges(() => this.#lookSoon());
  #resize = observeSize(([entry]) => {
    const {width} = entry!.contentRect;
    if (width !== this.#width) this.#lookSoon();
    this.#width = width;
  });

  /**
   * @param root - The element whose text is scaled.
   * @param columnSelector - Finds the box in our shadow tree that the text is laid out in; empty where there is none.
   */
  constructor(root: HTMLElement, columnSelector = '') {
    this.#root = root;
    this.#columnSelector = columnSelector;
  }

  connect(): void {
    // Before all else: a choice is first written on `<html>`, and what is measured here is measured after it.
    followScale();
    adoptTextRules(this.#root);
    textRegistry.setPresent(this.#root, true);
    this.#needsFallback = !hasZoom();
    if (this.#needsFallback) startFallback(this.#root);
    this.#changes.observe(this.#root, {childList: true, subtree: true});
    this.#resize.observe(this.#root);
    this.#subscriptions = [
      preferences.subscribe(['scale'], this.#onScale),
      preferences.subscribe(OTHER_CHOICES, this.#onOtherChoice),
    ];
    this.#lookSoon();
  }

  disconnect(): void {
    textRegistry.setPresent(this.#root, false);
    this.#changes.disconnect();
    this.#resize.disconnect();
    for (const unsubscribe of this.#subscriptions) unsubscribe();
    cancelAnimationFrame(this.#pending);
    this.#pending = 0;
    unmarkWideTables(this.#root);
    stopFallback(this.#root);
  }

  get #column(): HTMLElement | null | undefined {
    return this.#columnSelector ? this.#root.shadowRoot?.querySelector(this.#columnSelector) : undefined;
  }

  #lookSoon(): void {
    this.#pending ||= requestAnimationFrame(this.#look);
  }

  #look = (frame: number): void => {
    this.#pending = 0;
    const column = this.#column;
    this.#long = column ? readLongText(this.#root) : undefined;
    if (column) this.#widest = parseFloat(getComputedStyle(column).maxInlineSize) || Infinity;
    this.#estimate();
    if (this.#needsFallback) updateSizes(frame);
    markWideTables(this.#root);
  };

  /** Writes down what is known of blocks that are not laid out yet. Reads no layout: it runs between a press and its frame. */
  #estimate(): void {
    const style = this.#column?.style;
    const long = this.#long;
    const width = Math.min(this.#width / preferences.get('scale'), this.#widest);
    style?.setProperty('--_reader-skip', long?.flows ? 'visible' : '');
    style?.setProperty('--_reader-block', long && width ? `${blockHeight(long, width)}px` : '');
  }

  /** Another size: the same lines, longer. Runs between a press and its frame. */
  #onScale = (): void => {
    this.#estimate();
    if (this.#needsFallback) updateSizes();
    markWideTables(this.#root);
  };

  /** Other lines or other letters: what was measured before no longer holds. */
  #onOtherChoice = (): void => {
    this.#lookSoon();
    if (this.#needsFallback) updateSizesSoon();
  };
}

/** The choices that change the lines of a text, beside its size. */
const OTHER_CHOICES = [...DISPLAY_NAMES, 'language', 'layout'] as const;

let following = false;

/** Makes the page follow the reader's text size from now on. Any element may ask; the first one starts it. */
export function followScale(): void {
  if (!following) followChoices(['scale']);
  following = true;
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
