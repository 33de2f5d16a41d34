import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {lengthOf, placeholders, plain} from '../content.js';
import type {Message} from '../messages.js';
import type {EditActions} from './edit-actions.js';
import {fieldValue} from './field-value.js';
import {sayFinding} from './finding-words.js';
import {liveCard, redraw} from './live-card.js';
import {waits, type Entry, type Said} from './entry.js';
import {PAGE_WORDS} from './page-words.js';
import type {PageState} from './page-state.js';
import {hintOf, sourceView} from './source-view.js';

interface CardList {
  state: PageState;
  messages: ReadonlyMap<string, Message>;
  vietnameseWords: Readonly<Record<string, string>>;
  actions: EditActions;
  /** Leads to the widget that says a message. */
  showWidget: (id: string) => void;
  /** The widget that says the message that is edited, where there is one column only. */
  widget: () => unknown;
}

/**
 * The messages with their translations, to be edited in place. The list is drawn when other messages are in it or all
 * look otherwise; `redrawCards` draws the cards that have changed.
 */
export function cardList(list: CardList): TemplateResult {
  const {file, visible, settings, terms} = list.state;
  const shown = (): readonly string[] =>
    file!.entries.map(({unit}) => unit.id).filter((id) => visible?.has(id) ?? true);
  return html`<ol class="units">
    ${guard([file, visible, settings, terms], () =>
      repeat(
        shown(),
        (id) => id,
        (id) => liveCard(id, () => card(file!.entry(id)!, list)),
      ),
    )}
  </ol>`;
}

let lastDrawn: readonly string[] = [];

/** Draws the cards again that have changed: of the message that is edited, of those that were, and of one pointed at. */
export function redrawCards({editing, pointed, file}: PageState): void {
  const now = [editing, pointed, ...(file?.takeChanged() ?? [])];
  redraw(new Set([...now, ...lastDrawn]));
  lastDrawn = now;
}

function card(
  entry: Entry,
  {state, messages, vietnameseWords, actions, showWidget, widget}: CardList,
): TemplateResult {
  const {unit} = entry;
  const {id, target} = unit;
  const {settings, terms} = state;
  const words = PAGE_WORDS[settings.pageLanguage];
  const message = messages.get(id);
  const {language} = state.file!;
  const text = plain(target?.content ?? []);
  const limit = message?.maxwidth ?? 0;
  const isEdited = id === state.editing;
  // An empty field says by itself that it is not translated.
  const findings = entry.findings.filter(({check}) => check !== 'missing');
  return html`<li id="unit-${id}" class=${[id === state.pointed && 'is-pointed', isEdited && 'is-edited'].filter(Boolean).join(' ')}>
    <h3><code>${id}</code></h3>
    ${sourceView({unit, message, words, settings, language, terms, vietnamese: vietnameseWords[id]})}
    <label class="hidden" id="name-${id}" for="text-${id}">${words.translation}</label>
    <textarea
      id="text-${id}"
      rows="2"
      lang=${language}
      dir="auto"
      spellcheck="false"
      aria-labelledby="source-${id} name-${id}"
      aria-describedby="hint-${id} about-${id}"
      aria-invalid=${findings.some(({level}) => level === 'error')}
      ${fieldValue(text)}
      @input=${(event: Event) => actions.edit(id, (event.target as HTMLTextAreaElement).value)}
    ></textarea>
    <div id="about-${id}">
      ${limit ? html`<p class="room">${words.room(lengthOf(target?.content ?? []), limit)}</p>` : nothing}
      ${
        findings.length
          ? html`<ul class="findings">
              ${findings.map((finding) => html`<li>${sayFinding(finding, settings.pageLanguage, unit, message)}</li>`)}
            </ul>`
          : nothing
      }
    </div>
    ${isEdited ? widget() : nothing}
    <div class="tools">
      ${helpButtons(entry, findings, {state, message, actions})}
      ${waits(entry) ? html`<button type="button" @click=${() => actions.accept(id)}>${words.right}<span class="hidden"> ${id}</span></button>` : nothing}
      ${id === 'locale.tag' ? nothing : html`<button type="button" @click=${() => showWidget(id)}>${words.show}<span class="hidden"> ${id}</span></button>`}
    </div>
  </li>`;
}

const ORDINALS = ['first', 'second', 'third'];

/** The part of a hint that says what a placeholder stands for. */
function meaning(hint: string, id: string): string {
  const parts = hint.split(/(?<=[.;])\s+/);
  const ordinal = ORDINALS[+id];
  return (
    parts.find((part) => part.includes(`{${id}}`)) ??
    parts.find((part) => ordinal && new RegExp(`\\bthe ${ordinal}\\b`, 'i').test(part)) ??
    parts.find((part) => part.startsWith('The placeholder is')) ??
    ''
  );
}

/** Buttons that put text into the field: a value that is missing, a mended text, a translation that may help. */
function helpButtons(
  {unit}: Entry,
  findings: readonly Said[],
  {state, message, actions}: {state: PageState; message: Message | undefined; actions: EditActions},
): unknown {
  const {id, target, source} = unit;
  const words = PAGE_WORDS[state.settings.pageLanguage];
  const {language} = state.file!;
  const text = plain(target?.content ?? []);
  const isEdited = id === state.editing;
  const hint = hintOf(message, state.settings);
  const here = placeholders(target?.content ?? []).map(({id}) => id);
  const missing = placeholders(message?.source ?? source.content).filter(({id}) => !here.includes(id));
  const fixes = findings.flatMap(({fix}) => (fix ? [plain(fix)] : []));
  const suggestions = isEdited ? state.suggestions.filter((suggestion) => suggestion !== text) : [];
  const button = (say: (text: string) => string, put: string): TemplateResult => {
    const [before = '', after = ''] = say('\n').split('\n');
    return html`<button type="button" @click=${() => actions.use(id, put)}>
      <span>${before}<span lang=${language} dir="auto">${put}</span>${after}</span>
    </button>`;
  };
  return [
    missing.map(({id: one}) => {
      const says = meaning(hint.text, one);
      return html`<span class="put"
        ><button type="button" @click=${() => actions.put(id, `{${one}}`)}>${words.put(`{${one}}`)}</button>
        ${says ? html`<span class="hint" lang=${hint.language}>${says}</span>` : nothing}</span
      >`;
    }),
    [...new Set(fixes)].map((fix) => button(words.mend, fix)),
    suggestions.map((suggestion) => button(words.use, suggestion)),
  ];
}
