import {html, type PropertyValues, type TemplateResult} from 'lit';
import {msg, str} from '@lit/localize';
import {formatPercent} from '../../content/fast-intl.js';
import {makeChoice, preferences} from '../../preferences/preferences.js';
import {DEFAULTS, validScale} from '../../preferences/choices.js';
import {ScaledTargets} from '../../text-size/scaled-targets.js';
import {followSystemScale} from '../../preferences/system-scale.js';
import {afterFrame} from '../../base/task-queue.js';
import {Announcer, ReaderElement} from '../../base/reader-element.js';
import {idsIn, inheritedLanguage} from '../../base/attributes.js';
import {interfaceDirection, interfaceLanguage, languageOf} from '../../i18n/interface-language.js';
import {keptSizeControlStyles} from '../../base/control-styles.js';
import {onServer, whileConnected} from '../../base/environment.js';
import {fontSizeStyles} from './font-size.styles.js';
import {warnOnce} from '../../base/console.js';
import {asText} from '../../content/text.js';

const announcer = new Announcer();

/** The three buttons: smaller, reset, larger. */
type Direction = -1 | 0 | 1;

const PARTS = {[-1]: 'smaller', 0: 'reset', 1: 'larger'};

/** The default steps: few and large, up to four times the page's text size (WCAG 1.4.4 requires two). */
const DEFAULT_STEPS: readonly number[] = [0.8, 0.9, 1, 1.125, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];

/**
 * Three buttons that make the text of the page smaller or larger, or reset it to the page's own size: the
 * control that Vietnamese readers know as "Xem cỡ chữ". Every `reader-article` of the page follows it, and so
 * do the elements named in `for`. The reader's size is saved for the whole site.
 *
 * @tagname reader-font-size
 * @summary Text size: smaller, reset, larger.
 * @fires {CustomEvent<ReaderScaleDetail>} reader-scale-request - Fires before the size changes. Bubbles and is composed; if it is cancelled, the size stays.
 * @fires {CustomEvent<ReaderScaleDetail>} reader-scale-change - Fires after the reader changed the size; for a change in another tab, on `<html>`. Bubbles and is composed; cannot be cancelled.
 * @csspart label - The label before the buttons.
 * @csspart button - Each of the three buttons.
 * @csspart smaller - The button that makes the text smaller.
 * @csspart reset - The button that resets the text to the page's own size.
 * @csspart larger - The button that makes the text larger.
 * @csspart value - The size in percent.
 * @cssprop [--reader-font-size-gap=0.5em] - The space between the parts: a CSS length.
 * @cssprop [--reader-control-radius=0.25em] - The radius of the buttons' corners: a CSS length.
 */
export class ReaderFontSize extends ReaderElement {
  static override styles = [...keptSizeControlStyles, fontSizeStyles];

  static override properties = {
    for: {},
    steps: {},
    label: {},
    followSystem: {type: Boolean, attribute: 'follow-system', reflect: true},
    announcement: {state: true},
  };

  /**
   * The ids of elements to scale in addition to the articles, separated by spaces. Without it, on a page
   * without `reader-article`, `<main>` is scaled.
   */
  for = '';

  /**
   * The text sizes that the buttons step through: two or more factors from 0.5 to 5, separated by spaces; 1
   * is the page's own size. If a factor is invalid, the default is used, with a warning on the console.
   *
   * @type {string}
   * @default '0.8 0.9 1 1.125 1.25 1.5 1.75 2 2.5 3 4'
   */
  steps = DEFAULT_STEPS.join(' ');

  /** The label before the buttons, instead of "Text size" in the reader's language. */
  label = '';

  /**
   * Lets the text follow the text size that the reader has set in the system of the phone or computer: the
   * articles grow by it times the reader's choice. Works where the browser tells that size to a page
   * (`env(preferred-text-scale)`, CSS Environment Variables 1): Chromium 138 and later on Android. Does nothing
   * on a page with `<meta name="text-scale" content="scale">`, where the browser enlarges all text in `rem`.
   */
  followSystem = false;

  /** The announcement of the last change; empty before the first one. */
  private announcement = '';

  #steps: readonly number[] = DEFAULT_STEPS;
  #targets = new ScaledTargets(this, () => idsIn(this.for));
  #announcesSoon = false;

  constructor() {
    super();
    whileConnected(this, () => preferences.subscribe(['scale'], this.#onScale));
    whileConnected(this, () => {
      followSystemScale(this, this.followSystem);
      return () => followSystemScale(this, false);
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('for')) this.#targets.refresh();
    if (!onServer && changed.has('followSystem'))
      followSystemScale(this, this.isConnected && this.followSystem);
    if (changed.has('steps')) this.#steps = parseSteps(this.steps, this);
    // An announcement is removed before the next update: in another language it would be read out again.
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
      ${this.renderUnexpected(() => false, `It needs its end tag: </${this.localName}>.`)}
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

  /** The language of the label: the page's for the author's label, else the interface's. */
  #labelLanguage(): string {
    return (this.label && inheritedLanguage(this)) || languageOf('font-size.label');
  }

  /** The size that a button leads to; undefined if there is none. */
  #next(direction: Direction): number | undefined {
    const scale = preferences.get('scale');
    if (direction) return stepFrom(scale, this.#steps, direction);
    return scale === DEFAULTS.scale ? undefined : DEFAULTS.scale;
  }

  #onPress(direction: Direction): void {
    announcer.markAsUsed(this);
    const next = this.#next(direction);
    if (next !== undefined) return void makeChoice(this, {scale: next});
    // The last step only announces the size. The text is removed first, because a repeated text is not read
    // out.
    this.announcement = '';
    afterFrame(this.#update);
  }

  /**
   * Updates the control after the text is painted. Several changes before the next frame are announced as
   * one.
   */
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
 * Reads the steps of a control, smallest first.
 *
 * @param text - Factors from 0.5 to 5, separated by spaces. If one is invalid, or there are fewer than two,
 *   returns the default steps and warns the developer.
 * @param element - The control, for the warning.
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

/** The next step in a direction, also from a size between two steps; undefined after the last step. */
const stepFrom = (scale: number, steps: readonly number[], direction: 1 | -1): number | undefined =>
  direction > 0 ? steps.find((step) => step > scale) : steps.filter((step) => step < scale).pop();
