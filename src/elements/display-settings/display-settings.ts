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
import {ReaderElement} from '../../base/reader-element.js';
import {idsIn, inheritedLanguage} from '../../base/attributes.js';
import {interfaceDirection, interfaceLanguage, languageOf} from '../../i18n/interface-language.js';
import {keptSizeControlStyles} from '../../base/control-styles.js';
import {whileConnected} from '../../base/environment.js';
import {displaySettingsStyles} from './display-settings.styles.js';
import {settingNames, valueName} from './words.js';

/**
 * A button that opens settings for the text: spacing of lines, letters, words and paragraphs, the longest
 * line, colours, typeface, and alignment. They take effect at once, for every `reader-article` of the page
 * and for the elements named in `for`; the rest of the page stays as it is. The reader's choices are saved
 * for the whole site.
 *
 * @tagname reader-display-settings
 * @summary Spacing, line length, colours, typeface and alignment of the text.
 * @fires {CustomEvent<ReaderDisplayDetail>} reader-display-request - Fires before a choice is made. Bubbles and is composed; if it is cancelled, nothing changes.
 * @fires {CustomEvent<ReaderDisplayDetail>} reader-display-change - Fires after the reader made a choice; for a choice in another tab, on `<html>`. Bubbles and is composed; cannot be cancelled.
 * @fires {CustomEvent<ReaderToggleDetail>} reader-toggle - Fires after the settings were opened or closed. Bubbles and is composed; cannot be cancelled.
 * @csspart button - Both buttons.
 * @csspart toggle - The button that opens and closes the settings.
 * @csspart reset - The button that resets all settings.
 * @csspart panel - The panel with the settings.
 * @csspart label - The name of each setting.
 * @csspart select - The list of values of each setting.
 * @cssprop [--reader-control-radius=0.25em] - The radius of the buttons' corners: a CSS length.
 */
export class ReaderDisplaySettings extends ReaderElement {
  static override styles = [...keptSizeControlStyles, displaySettingsStyles];

  static override properties = {
    for: {},
    label: {},
    open: {type: Boolean, reflect: true},
    announcement: {state: true},
  };

  /**
   * The ids of elements that follow the settings in addition to the articles, separated by spaces. Without
   * it, on a page without `reader-article`, `<main>` follows them.
   */
  for = '';

  /** The text on the button, instead of "Display settings" in the reader's language. */
  label = '';

  /** True while the settings are open. */
  open = false;

  /** The announcement of the last choice; empty before the first one. */
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
    // An announcement is removed before the next update: in another language it would be read out again.
    if (!changed.has('announcement')) this.announcement = '';
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    // A `<select>` that the reader has used ignores the `selected` attributes of its options.
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
      ${this.renderUnexpected(() => false, `It needs its end tag: </${this.localName}>.`)}
    `;
  }

  /** Draws the settings only while they are open: most readers never open them. */
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

  /** The language of the label: the page's for the author's label, else the interface's. */
  #labelLanguage(): string {
    return (this.label && inheritedLanguage(this)) || languageOf('display-settings.label');
  }

  #toggle = (): void => {
    this.open = !this.open;
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    // Keeps a dialog of the page around the element open.
    event.stopPropagation();
    this.#toggle();
    // The focus moves after the update: before it, a screen reader would still announce the button as
    // expanded.
    void this.updateComplete.then(() => this.renderRoot.querySelector('button')!.focus());
  };

  #onChoice = ({currentTarget}: Event): void => {
    // Scripts of the page can send `change` events with any name and value.
    const {name, value} = currentTarget as HTMLSelectElement & {name: DisplayName};
    if (validDisplay(name, value) && makeChoice(this, {[name]: value}))
      this.#announce(settingNames()[name], valueName(name, value).text);
    // The page has cancelled the choice, or the value is not valid: the list shows the current value again.
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
