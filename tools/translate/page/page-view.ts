import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Message} from '../messages.js';
import {barView, type BarActions} from './bar-view.js';
import {cardList} from './card-view.js';
import {dialogs} from './dialogs-view.js';
import type {EditActions} from './edit-actions.js';
import type {FileActions} from './file-actions.js';
import {glossaryLanguages} from '../glossary.js';
import {sayFinding} from './finding-words.js';
import type {Settings} from './kept-work.js';
import {openingView} from './opening-view.js';
import {leftOvers} from './left-overs-view.js';
import {PAGE_WORDS, type PageWords} from './page-words.js';
import type {PageState} from './page-state.js';
import {stateInCard, stateList, stateOf} from './states-view.js';

/** Everything that a translator can do. */
export interface PageActions {
  files: FileActions & {openVietnamese(): void};
  edits: EditActions;
  bar: BarActions;
  set(settings: Partial<Settings>): void;
  /** Shows the widgets in a language. */
  show(language: string): void;
  showWidget(id: string): void;
  point(event: Event): void;
  close(): void;
}

interface Whole {
  state: PageState;
  messages: ReadonlyMap<string, Message>;
  /** The Vietnamese translations by id, a second source. */
  vietnameseWords: Readonly<Record<string, string>>;
  actions: PageActions;
}

/** The whole page. */
export function translatorsPage(whole: Whole): TemplateResult {
  const {state, actions} = whole;
  const words = PAGE_WORDS[state.settings.pageLanguage];
  return html`
    <h1>${words.title}</h1>
    <p>${words.intro}</p>
    <div class="tools" role="group" aria-label=${words.pageLanguage}>
      ${(['vi', 'en'] as const).map(
        (pageLanguage) =>
          html`<button type="button" lang=${pageLanguage} aria-pressed=${pageLanguage === state.settings.pageLanguage} @click=${() => actions.set({pageLanguage})}>
            ${pageLanguage === 'vi' ? 'Tiếng Việt' : 'English'}
          </button>`,
      )}
    </div>
    ${openingView(state, words, actions.files)}
    ${state.file ? workView(whole, words) : nothing}
    ${dialogs(state, words, actions)}
  `;
}

function workView(whole: Whole, words: PageWords): TemplateResult {
  const {state, messages, actions} = whole;
  const file = state.file!;
  const {language} = file;
  const elsewhere = state.isNarrow ? stateOf(state.editing) : -1;
  const view = {words, state, edit: actions.edits.goTo};
  const seen = [state.shown, state.shownWords, state.pointed, state.editing, elsewhere, words];
  return html`
    <h2 class="file-name" tabindex="-1">${words.file}: ${file.name}</h2>
    <p>${state.isKept ? words.kept : words.notKept}</p>
    ${
      state.conflict
        ? html`<div role="alert" class="question">
            <p>${words.conflict(file.name)}</p>
            <div class="tools">
              <button type="button" @click=${actions.files.takeMine}>${words.takeMine}</button>
              <button type="button" @click=${actions.files.takeOther}>${words.takeOther}</button>
            </div>
          </div>`
        : nothing
    }
    ${file.fileFindings.length ? html`<ul class="findings">${file.fileFindings.map((finding) => html`<li>${sayFinding(finding, state.settings.pageLanguage, undefined, undefined)}</li>`)}</ul>` : nothing}
    ${glossaryView(state, words, actions)} ${sourceChoice(state, words, actions)}
    ${choices(
      words.preview,
      'shown',
      [
        [language, words.own],
        ['en', 'English'],
        ['en-XA', words.long],
        ['ar-XB', words.rightToLeft],
      ],
      state.shown,
      actions.show,
    )}
    ${barView(state, words, actions.bar)}
    <div class="columns">
      <section aria-labelledby="messages-name">
        <h2 id="messages-name">${words.messages}</h2>
        ${cardList({
          ...whole,
          actions: actions.edits,
          showWidget: actions.showWidget,
          widget: () => widgetInCard(whole),
        })}
        ${leftOvers(state, messages, words)}
      </section>
      <section aria-labelledby="widgets-name">
        <h2 id="widgets-name">${words.widgets}</h2>
        <div @click=${actions.point} @pointerover=${actions.point}>
          ${guard(seen, () => stateList(view, elsewhere))}
        </div>
      </section>
    </div>
  `;
}

/** The widget of the message that is edited; where there are two columns, it is in the other one. */
function widgetInCard({state, actions}: Whole): unknown {
  const n = state.isNarrow ? stateOf(state.editing) : -1;
  const words = PAGE_WORDS[state.settings.pageLanguage];
  return n < 0
    ? nothing
    : guard([state.shown, state.shownWords, n, words], () =>
        stateInCard(n, {words, state, edit: actions.edits.goTo}),
      );
}

/** One of several, as radio buttons. */
const choices = (
  legend: string,
  name: string,
  list: readonly (readonly [value: string, label: string])[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult =>
  html`<fieldset class="choices">
    <legend>${legend}</legend>
    ${list.map(
      ([value, label]) =>
        html`<label class="radio"
          ><input type="radio" name=${name} value=${value} .checked=${value === chosen} @change=${() => choose(value)} />${label}</label
        >`,
    )}
  </fieldset>`;

/** The languages of the source. A Vietnamese file has no other source than English. */
const sourceChoice = ({file, settings}: PageState, words: PageWords, actions: PageActions): unknown =>
  file!.language === 'vi'
    ? nothing
    : choices(words.sources, 'sources', Object.entries(words.sourceChoices), settings.sources, (sources) =>
        actions.set({sources: sources as Settings['sources']}),
      );

function glossaryView({glossary, terms}: PageState, words: PageWords, {files}: PageActions): unknown {
  if (!glossary) return nothing;
  return html`<p class="tools">
    <span
      >${
        terms.length
          ? words.glossary(glossary.name, terms.length)
          : words.noTerms(glossary.name, (glossaryLanguages(glossary.text) ?? []).join(', '))
      }</span
    >
    <button type="button" @click=${files.dropGlossary}>${words.glossaryOut}</button>
  </p>`;
}
