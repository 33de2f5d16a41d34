import {observeChanges, observeSize} from '../base/environment.js';
import {guarded} from '../base/task-queue.js';
import {textRegistry} from '../base/texts.js';
import {DISPLAY_NAMES} from '../preferences/choices.js';
import {isChosen, preferences} from '../preferences/preferences.js';
import {observeSystemScale} from '../preferences/system-scale.js';
import {fitBoxes, keepIfMoved, releaseBoxes} from './boxes.js';
import {followChoices} from './reading-position.js';
import {adoptTextRules, KEPT_BOX} from './text-rules.js';
import {markWideTables, unmarkWideTables} from './wide-tables.js';
import {startFallback, updateSizes, hasZoom, updateSizesSoon, stopFallback} from './zoom-fallback.js';

/** The choices other than the text size that change the lines of a text in its language. */
const LOOKS = [...DISPLAY_NAMES, 'layout'] as const;

const isInKeptBox = ({target}: MutationRecord): boolean => !!(target as Element).closest?.(KEPT_BOX);

/**
 * The parts of text scaling that style rules cannot do: boxes that keep their size, boxes and tables that no
 * longer fit, and fixed sizes in browsers without `zoom`. Follows changes of the text. Nothing in the text is
 * touched before the reader has chosen something.
 */
export class ScaledText {
  #root: HTMLElement;
  #width = 0;
  #pending = 0;
  #subscriptions: (() => void)[] = [];
  #needsFallback = false;
  #isFitted = false;
  #changes = observeChanges((records) => {
    for (const record of records)
      // A chart or a player that draws itself again changes nothing around it.
      if (record.type === 'childList' && !isInKeptBox(record)) this.#updateSoon();
      else if (record.type === 'attributes' && this.#isFitted) keepIfMoved(record.target as HTMLElement);
  });
  #resize = observeSize(([entry]) => {
    const {width} = entry!.contentRect;
    if (width !== this.#width) this.#updateSoon();
    this.#width = width;
  });

  /** Lets the boxes of the text fit, or leaves them as the page made them. */
  #fit = guarded(() => {
    if (isChosen(['scale', ...LOOKS])) {
      this.#isFitted = true;
      fitBoxes(this.#root);
      markWideTables(this.#root);
    } else {
      if (this.#isFitted) this.#release();
      // The author of an article that is `readable` wants wide tables to scroll.
      if (this.#root.hasAttribute('readable')) markWideTables(this.#root);
    }
  });

  /** @param root - The element whose text is scaled. */
  constructor(root: HTMLElement) {
    this.#root = root;
  }

  connect(): void {
    // This comes first: the listener that writes a choice on `<html>` must run before the ones that measure.
    followScale();
    adoptTextRules(this.#root);
    textRegistry.setPresent(this.#root, true);
    this.#needsFallback = !hasZoom();
    if (this.#needsFallback) startFallback(this.#root);
    this.#changes.observe(this.#root, {childList: true, subtree: true, attributeFilter: ['style']});
    this.#resize.observe(this.#root);
    this.#subscriptions = [
      preferences.subscribe(['scale'], this.#onScale),
      observeSystemScale(this.#onScale),
      preferences.subscribe([...LOOKS, 'language'], this.#onOtherChoice),
    ];
    this.#updateSoon();
  }

  disconnect(): void {
    textRegistry.setPresent(this.#root, false);
    this.#changes.disconnect();
    this.#resize.disconnect();
    for (const unsubscribe of this.#subscriptions) unsubscribe();
    cancelAnimationFrame(this.#pending);
    this.#pending = 0;
    this.#release();
    stopFallback(this.#root);
  }

  #updateSoon(): void {
    this.#pending ||= requestAnimationFrame((frame) => {
      this.#pending = 0;
      if (this.#needsFallback) updateSizes(frame);
      this.#fit();
    });
  }

  /** Updates for another text size, before the next frame. */
  #onScale = (): void => {
    if (this.#needsFallback) updateSizes();
    this.#fit();
  };

  /** Updates later, because the lines or letters have changed. */
  #onOtherChoice = (): void => {
    this.#updateSoon();
    if (this.#needsFallback) updateSizesSoon();
  };

  #release(): void {
    this.#isFitted = false;
    releaseBoxes(this.#root);
    unmarkWideTables(this.#root);
  }
}

let following = false;

/**
 * Starts to apply the reader's text size to the page. Every element may call it; only the first call counts.
 */
export function followScale(): void {
  if (!following) followChoices(['scale']);
  following = true;
}
