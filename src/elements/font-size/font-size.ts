import {html, type PropertyValues, type TemplateResult} from 'lit';
import {msg, str} from '@lit/localize';
import {formatPercent} from '../../content/fast-intl.js';
import {makeChoice, preferences} from '../../preferences/preferences.js';
import {DEFAULTS, validScale} from '../../preferences/choices.js';
import {ScaledTargets} from '../../text-size/scaled-targets.js';
import {afterFrame} from '../../base/task-queue.js';
import {GuestElement} from '../../base/guest-element.js';
import {idsIn, inheritedLanguage} from '../../base/attributes.js';
import {interfaceDirection, interfaceLanguage, languageOf} from '../../i18n/interface-language.js';
import {Announcer} from '../../base/announcer.js';
import {
  controlStyles,
  controlTextStyles,
  visuallyHiddenStyles,
  hostStyles,
} from '../../base/control-styles.js';
import {whileConnected} from '../../base/environment.js';
import {fontSizeStyles} from './font-size.styles.js';
import {warnOnce} from '../../base/console.js';
import {asText} from '../../content/text.js';

const announcer = new Announcer();

/** Smaller, reset, larger. */
type Direction = -1 | 0 | 1;

const PARTS = {[-1]: 'smaller', 0: 'reset', 1: 'larger'};

/** Few and big steps, to four times the size (WCAG 1.4.4 asks for two). */
const DEFAULT_STEPS: readonly number[] = [0.8, 0.9, 1, 1.125, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];

/**
 * Three buttons that make the text of the page smaller or larger, or bring it back to its own size: the control
 * that Vietnamese readers know as "Xem cỡ chữ". Every `reader-article` of the page follows; other elements do when
 * `for` names them. The reader's size is saved for the whole site.
 *
 * @tagname reader-font-size
 * @summary Text size: smaller, reset, larger.
 * @fires {CustomEvent<ReaderScaleDetail>} reader-scale-request - Before the size changes. Cancel it to keep the size.
 * @fires {CustomEvent<ReaderScaleDetail>} reader-scale-change - The reader changed the size. When another tab did, the event starts at `<html>`.
 * @csspart label - The words before the buttons.
 * @csspart button - Each of the three buttons.
 * @csspart smaller - The button that makes the text smaller.
 * @csspart reset - The button that brings the text back to its own size.
 * @csspart larger - The button that makes the text larger.
 * @csspart value - The size in percent.
 * @cssprop [--reader-font-size-gap=0.5em] - The space between the parts. A CSS length.
 * @cssprop [--reader-control-radius=0.25em] - How round the corners of the buttons are. A CSS length.
 */
export class ReaderFontSize extends GuestElement {
  static override styles = [
    hostStyles,
    visuallyHiddenStyles,
    controlTextStyles,
    controlStyles,
    fontSizeStyles,
  ];

  static override properties = {
    for: {},
    steps: {},
    label: {},
    announcement: {state: true},
  };

  /**
   * The ids of the elements to scale beside the articles, separated by spaces. Without it, a page that has no
   * `reader-article` gets its `<main>` scaled.
   */
  for = '';

  /**
   * The sizes to step through: two or more factors from 0.5 to 5, separated by spaces; 1 is the page's own size.
   *
   * @type {string}
   * @default '0.8 0.9 1 1.125 1.25 1.5 1.75 2 2.5 3 4'
   */
  steps = DEFAULT_STEPS.join(' ');

  /** The words before the buttons, instead of "Text size" in the reader's language. */
  label = '';

  /** What the last change is announced as; empty until there is one. */
  private announcement = '';

  #steps: readonly number[] = DEFAULT_STEPS;
  #targets = new ScaledTargets(this, () => idsIn(this.for));
  #announcesSoon = false;

  constructor() {
    super();
    whileConnected(this, () => preferences.subscribe(['scale'], this.#onScale));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('for')) this.#targets.refresh();
    if (changed.has('steps')) this.#steps = parseSteps(this.steps, this);
    // An announcement is made once: in another language it would be read out again.
    if (!changed.has('announcement')) this.announcement = '';
  }

  override render(): TemplateResult {
    return html`
      <div role="group" lang=${interfaceLanguage()} dir=${interfaceDirection()} aria-labelledby="label" translate="no">
        <span id="label" part="label" lang=${this.#labelLanguage()}>${this.label || this.#defaultLabel()}</span>
        ${this.#renderButton(
          'font-size.smaller',
          msg('Smaller', {
            id: 'font-size.smaller',
            desc: 'Button of the text size control: makes the text one step smaller. One short word. At most 35 characters.',
          }),
          -1,
        )}
        ${this.#renderButton(
          'font-size.reset',
          msg('Reset', {
            id: 'font-size.reset',
            desc: 'Button of the text size control: brings the text back to the size the page has by itself. One short word. At most 25 characters.',
          }),
          0,
        )}
        ${this.#renderButton(
          'font-size.larger',
          msg('Larger', {
            id: 'font-size.larger',
            desc: 'Button of the text size control: makes the text one step larger. One short word. At most 30 characters.',
          }),
          1,
        )}
        <span part="value">${formatPercent(preferences.get('scale'), interfaceLanguage())}</span>
        <span class="hidden" role="status" lang=${languageOf('font-size.status')}>${this.announcement}</span>
      </div>
    `;
  }

  #renderButton(id: string, name: string, direction: Direction): TemplateResult {
    return html`<button
      part="button ${PARTS[direction]}"
      type="button"
      lang=${languageOf(id)}
      aria-disabled=${this.#next(direction) === undefined}
      @click=${() => this.#onPress(direction)}
    >
      ${name}
    </button>`;
  }

  #defaultLabel(): string {
    return msg('Text size', {
      id: 'font-size.label',
      desc: 'Names the text size control; stands before its three buttons. Two or three short words. At most 30 characters.',
    });
  }

  /** A label of the author's is in the language of the page around it, not in the interface's. */
  #labelLanguage(): string {
    return (this.label && inheritedLanguage(this)) || languageOf('font-size.label');
  }

  /** The size that a button leads to; undefined where there is none. */
  #next(direction: Direction): number | undefined {
    const scale = preferences.get('scale');
    if (direction) return stepFrom(scale, this.#steps, direction);
    return scale === DEFAULTS.scale ? undefined : DEFAULTS.scale;
  }

  #onPress(direction: Direction): void {
    announcer.markAsUsed(this);
    const next = this.#next(direction);
    if (next !== undefined) return void makeChoice(this, {scale: next});
    // At an end only the size is announced. The same words are heard again only after none.
    this.announcement = '';
    afterFrame(this.#update);
  }

  /** The reader's text is drawn first. Several changes before the next frame are announced as one. */
  #onScale = (): void => {
    if (!this.#announcesSoon) afterFrame(this.#update);
    this.#announcesSoon = true;
  };

  #update = (): void => {
    this.#announcesSoon = false;
    if (announcer.speaksFor(this)) this.#announce();
    this.requestUpdate();
  };

  #announce(): void {
    const size = formatPercent(preferences.get('scale'), interfaceLanguage());
    this.announcement = msg(str`Text size ${size}`, {
      id: 'font-size.status',
      desc: 'Announced to a screen reader after the text size changed. The placeholder is the new size, for example 125%. At most 30 characters, the placeholder not counted.',
    });
  }
}

/**
 * The steps of a control, smallest first.
 *
 * @param text - Factors from 0.5 to 5, separated by spaces. Where one is not, or there are fewer than two, the
 *   default steps are taken and the developer is told.
 */
function parseSteps(text: string, element: Element): readonly number[] {
  const steps =
    asText(text)
      .slice(0, 1000)
      .match(/[^\s,]+/g)
      ?.map(validScale) ?? [];
  if (steps.length > 1 && steps.every((step) => step !== undefined))
    return [...new Set(steps as number[])].sort((a, b) => a - b);
  warnOnce(element, 'steps', text, 'not two or more factors from 0.5 to 5; the default is used');
  return DEFAULT_STEPS;
}

/** The next step in a direction, also from a size between two steps; undefined at the end. */
const stepFrom = (scale: number, steps: readonly number[], direction: 1 | -1): number | undefined =>
  direction > 0 ? steps.find((step) => step > scale) : steps.filter((step) => step < scale).pop();
