import {observeChanges, observeSize} from '../base/environment.js';
import {textRegistry} from '../base/texts.js';
import {DISPLAY_NAMES} from '../preferences/choices.js';
import {preferences} from '../preferences/preferences.js';
import {followChoices} from './reading-position.js';
import {adoptTextRules} from './text-rules.js';
import {markWideTables, unmarkWideTables} from './wide-tables.js';
import {startFallback, updateSizes, hasZoom, updateSizesSoon, stopFallback} from './zoom-fallback.js';

/**
 * The parts of text scaling that style rules cannot do: scroll containers for wide tables, estimated heights
 * of blocks that are not laid out yet, and fixed sizes in browsers without `zoom`. Follows changes of the
 * text.
 */
export class ScaledText {
  #root: HTMLElement;
  #columnSelector: string;
  #longText?: LongText;
  #maxWidth = Infinity;
  #width = 0;
  #pending = 0;
  #subscriptions: (() => void)[] = [];
  #needsFallback = false;
  #changes = observeChanges(() => this.#measureSoon());
  #resize = observeSize(([entry]) => {
    const {width} = entry!.contentRect;
    if (width !== this.#width) this.#measureSoon();
    this.#width = width;
  });

  /**
   * @param root - The element whose text is scaled.
   * @param columnSelector - A selector of the box in our shadow tree that the text is laid out in; empty if there is none.
   */
  constructor(root: HTMLElement, columnSelector = '') {
    this.#root = root;
    this.#columnSelector = columnSelector;
  }

  connect(): void {
    // This comes first: the listener that writes a choice on `<html>` must run before the ones that measure.
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
    this.#measureSoon();
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

  #measureSoon(): void {
    this.#pending ||= requestAnimationFrame(this.#measure);
  }

  #measure = (frame: number): void => {
    this.#pending = 0;
    const column = this.#column;
    this.#longText = column ? readLongText(this.#root) : undefined;
    if (column) this.#maxWidth = parseFloat(getComputedStyle(column).maxInlineSize) || Infinity;
    this.#estimate();
    if (this.#needsFallback) updateSizes(frame);
    markWideTables(this.#root);
  };

  /** Writes the estimated block height. It runs between a press and its frame, so it reads no layout. */
  #estimate(): void {
    const style = this.#column?.style;
    const long = this.#longText;
    const width = Math.min(this.#width / preferences.get('scale'), this.#maxWidth);
    style?.setProperty('--_reader-skip', long?.flows ? 'visible' : '');
    style?.setProperty('--_reader-block', long && width ? `${blockHeight(long, width)}px` : '');
  }

  /** Updates for another text size, which makes the same lines longer. Runs between a press and its frame. */
  #onScale = (): void => {
    this.#estimate();
    if (this.#needsFallback) updateSizes();
    markWideTables(this.#root);
  };

  /** Measures again, because the lines or letters have changed. */
  #onOtherChoice = (): void => {
    this.#measureSoon();
    if (this.#needsFallback) updateSizesSoon();
  };
}

/** The choices other than the text size that change the lines of a text. */
const OTHER_CHOICES = [...DISPLAY_NAMES, 'language', 'layout'] as const;

let following = false;

/**
 * Starts to apply the reader's text size to the page. Every element may call it; only the first call counts.
 */
export function followScale(): void {
  if (!following) followChoices(['scale']);
  following = true;
}

/** The number of paragraphs that makes a text long, as in the style rules. */
const LONG_FROM = 9;

/** Properties of a long text, known before its blocks are laid out. */
interface LongText {
  /** The average length of a block's text on one line, in CSS px at the page's text size. */
  line: number;
  /** The height of a line, in the same px. */
  height: number;
  /**
   * True if the text has floats: text flows around them from block to block, so no block may be laid out
   * separately.
   */
  flows: boolean;
}

/** Reads the properties of a long text; undefined for a short one. */
function readLongText(root: Element): LongText | undefined {
  const blocks = root.querySelectorAll('p');
  if (blocks.length < LONG_FROM) return undefined;
  const {fontSize, lineHeight} = getComputedStyle(
    blocks[LONG_FROM - 1]!.querySelector('span,font') ?? blocks[LONG_FROM - 1]!,
  );
  const size = parseFloat(fontSize);
  const floats = [...root.querySelectorAll('img,figure,table,iframe,video,aside')];
  return {
    // Letters and spaces are on average half as wide as high.
    line: ((root.textContent?.length ?? 0) / blocks.length) * size * 0.5,
    height: parseFloat(lineHeight) || size * 1.6,
    flows: floats.some((element) => getComputedStyle(element).float !== 'none'),
  };
}

/**
 * The estimated height of a block of a long text, in px inside the scaled box. It keeps the scroll bar about
 * right while most of the text is not laid out.
 *
 * @param width - The width of the text's box, in the same px.
 */
const blockHeight = ({line, height}: LongText, width: number): number =>
  // On average half of the last line is empty.
  Math.round((line / width + 0.5) * height);
