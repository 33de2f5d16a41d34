import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {msg, str} from '@lit/localize';
import {applyDisplay} from '../../display/apply-display.js';
import {
  AS_PAGE,
  DISPLAY,
  DISPLAY_NAMES,
  kebab,
  validDisplay,
  type DisplayName,
} from '../../preferences/choices.js';
import {dispatch, makeChoice, preferences} from '../../preferences/preferences.js';
import {ScaledTargets} from '../../text-size/scaled-targets.js';
import {GuestElement} from '../../base/guest-element.js';
import {idsIn, inheritedLanguage} from '../../base/attributes.js';
import {interfaceDirection, interfaceLanguage, languageOf} from '../../i18n/interface-language.js';
import {controlStyles, controlTextStyles, visuallyHiddenStyles} from '../../base/control-styles.js';
import {whileConnected} from '../../base/environment.js';
import {displaySettingsStyles} from './display-settings.styles.js';
import {settingNames, valueName} from './words.js';

/**
 * A button that opens choices of how the text is shown: spacing of lines, letters, words and paragraphs, the longest line,
 * colours, typeface, alignment. They hold at once, for every `reader-article` of the page, and for other elements when
 * `for` names them; the rest of the page stays as it is. What the reader chose is saved for the whole site.
 *
 * @tagname reader-display-settings
 * @summary Spacing, line length, colours, typeface and alignment of the text.
 * @fires {CustomEvent<ReaderDisplayDetail>} reader-display-request - Before a choice is made. Cancel it to keep what holds.
 * @fires {CustomEvent<ReaderDisplayDetail>} reader-display-change - The reader made a choice. When another tab did, the event starts at `<html>`.
 * @fires {CustomEvent<ReaderToggleDetail>} reader-toggle - The settings were opened or closed.
 * @csspart button - Both buttons.
 * @csspart toggle - The button that opens the choices.
 * @csspart reset - The button that takes all choices back.
 * @csspart panel - What opens.
 * @csspart label - The name of each choice.
 * @csspart select - Each list of choices.
 * @cssprop [--reader-control-radius=0.25em] - How round the corners of the buttons are. A CSS length.
 */
export class ReaderDisplaySettings extends GuestElement {
  static override styles = [visuallyHiddenStyles, controlTextStyles, controlStyles, displaySettingsStyles];

  static override properties = {
    for: {},
    label: {},
    open: {type: Boolean, reflect: true},
    announcement: {state: true},
  };

  /**
   * The ids of the elements to show so beside the articles, separated by spaces. Without it, on a page that has no
   * `reader-article`, it is `<main>`.
   */
  for = '';

  /** The words on the button, instead of "Display settings" in the reader's language. */
  label = '';

  /** Whether the choices are open. */
  open = false;

  /** What the last choice is announced as; empty until there is one. */
  private announcement = '';

  #targets = new ScaledTargets(this, () => idsIn(this.for));

  constructor() {
    super();
    whileConnected(this, () => preferences.subscribe(DISPLAY_NAMES, () => this.requestUpdate()));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    applyDisplay();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('for')) this.#targets.refresh();
    // An announcement is made once: in another language it would be read out again.
    if (!changed.has('announcement')) this.announcement = '';
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    // What the reader has touched no longer follows the attributes of its options.
    for (const select of this.renderRoot.querySelectorAll('select'))
      select.value = preferences.get(select.name as DisplayName);
    if (changed.get('open') !== undefined) dispatch(this, 'reader-toggle', {open: this.open});
  }

  override render(): TemplateResult {
    return html`
      <div role="group" lang=${interfaceLanguage()} dir=${interfaceDirection()} aria-labelledby="label" translate="no" @keydown=${this.#onKey}>
        <button
          part="button toggle"
          type="button"
          id="label"
          lang=${this.#labelLanguage()}
          aria-expanded=${this.open}
          aria-controls="panel"
          @click=${this.#toggle}
        >
          ${this.label || this.#defaultLabel()}
        </button>
        <div part="panel" id="panel" ?hidden=${!this.open}>
          ${this.open ? this.#renderSettings() : nothing}
        </div>
        <span class="hidden" role="status" lang=${languageOf('display-settings.status')}>${this.announcement}</span>
      </div>
    `;
  }

  /** Made when they are asked for: most readers never open them. */
  #renderSettings(): TemplateResult {
    const names = settingNames();
    return html`
      ${DISPLAY_NAMES.map((name) => this.#renderSetting(name, names[name]))}
      <button part="button reset" type="button" lang=${languageOf('display-settings.reset')} @click=${this.#onReset}>
        ${msg('Reset', {
          id: 'display-settings.reset',
          desc: 'Button of the display settings: brings every list back to how the page has it. One to three words. At most 25 characters.',
        })}
      </button>
    `;
  }

  #renderSetting(name: DisplayName, label: string): TemplateResult {
    return html`<div>
      <label part="label" for=${name} lang=${languageOf(`display-settings.${kebab(name)}`)}>${label}</label>
      <select part="select" id=${name} name=${name} @change=${this.#onChoice}>
        ${[AS_PAGE, ...DISPLAY[name]].map((value) => {
          const {text, id = ''} = valueName(name, value);
          return html`<option value=${value} lang=${languageOf(id)}>${text}</option>`;
        })}
      </select>
    </div>`;
  }

  #defaultLabel(): string {
    return msg('Display settings', {
      id: 'display-settings.label',
      desc: 'Button that opens choices of how the text of an article is shown: spacing, colours, typeface. Two or three words. At most 30 characters.',
    });
  }

  /** A label of the author's is in the language of the page around it, not in the interface's. */
  #labelLanguage(): string {
    return (this.label && inheritedLanguage(this)) || languageOf('display-settings.label');
  }

  #toggle = (): void => {
    this.open = !this.open;
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    // A dialog of the page's around it stays open.
    event.stopPropagation();
    this.#toggle();
    // A listener would hear that it is open still.
    void this.updateComplete.then(() => this.renderRoot.querySelector('button')!.focus());
  };

  #onChoice = ({currentTarget}: Event): void => {
    // The page's scripts can say that anything in a list has changed.
    const {name, value} = currentTarget as HTMLSelectElement & {name: DisplayName};
    if (validDisplay(name, value) && makeChoice(this, {[name]: value}))
      this.#announce(settingNames()[name], valueName(name, value).text);
    // The page said no, or there is no such choice: the list says what holds.
    else this.requestUpdate();
  };

  #onReset = (): void => {
    const chosen = DISPLAY_NAMES.filter((name) => preferences.get(name) !== AS_PAGE);
    if (makeChoice(this, Object.fromEntries(chosen.map((name) => [name, AS_PAGE]))))
      this.#announce(this.#defaultLabel(), valueName('theme', AS_PAGE).text);
  };

  #announce(name: string, value: string): void {
    this.announcement = msg(str`${name}: ${value}`, {
      id: 'display-settings.status',
      desc: 'Announced to a screen reader after a choice in the display settings. The first placeholder is the name of a list, the second what was chosen in it, for example “Line spacing: 1.5”. At most 10 characters, the placeholders not counted.',
    });
  }
}
