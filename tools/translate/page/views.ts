import {html, nothing, type TemplateResult} from 'lit';
import type {Finding} from '../finding.js';
import {isTranslated} from '../memory.js';
import type {Message} from '../messages.js';
import type {LocaleDocument} from './locale-document.js';
import {findingItem, stateList, unitList} from './lists.js';
import {PAGE_WORDS, type PageWords} from './page-words.js';

/** The state of the page. */
export interface PageState {
  pageLanguage: keyof typeof PAGE_WORDS;
  file: LocaleDocument | undefined;
  /** A file that could not be read. */
  faults: {name: string; findings: readonly Finding[]} | undefined;
  /** The language that the widgets are in. */
  shown: string;
  /** The shown messages, by id. */
  shownWords: Readonly<Record<string, string>>;
  /** The message that is pointed at. */
  pointed: string;
  /** The last action, announced to a screen reader. */
  status: string;
  /** True if this browser saves the work. */
  kept: boolean;
  /** The name of a file that was worked on before. */
  resumable: string | undefined;
  tagIsWrong: boolean;
}

/** The actions of a translator. */
export interface PageActions {
  readIn(language: PageState['pageLanguage']): void;
  openFile(file: File): void;
  openVietnamese(): void;
  resume(): void;
  create(tag: string): void;
  edit(id: string, text: string): void;
  undo(): void;
  download(): void;
  show(language: string): void;
  goToUnit(id: string): void;
  goToWidget(id: string): void;
  point(event: Event): void;
}

const findingList = (findings: readonly Finding[], words: PageWords): unknown =>
  findings.length
    ? html`<ul class="findings">${findings.map((finding) => findingItem(finding, words))}</ul>`
    : nothing;

/** The whole page. */
export function translatorsPage(
  state: PageState,
  messages: ReadonlyMap<string, Message>,
  actions: PageActions,
): TemplateResult {
  const words = PAGE_WORDS[state.pageLanguage];
  return html`
    <h1>${words.title}</h1>
    <p>${words.intro}</p>
    <div class="tools">
      ${(['vi', 'en'] as const).map(
        (language) =>
          html`<button type="button" lang=${language} aria-pressed=${language === state.pageLanguage} @click=${() => actions.readIn(language)}>
            ${language === 'vi' ? 'Tiếng Việt' : 'English'}
          </button>`,
      )}
    </div>
    ${openingView(state, words, actions)}
    ${
      state.faults
        ? html`<div role="alert"><h2>${words.unreadable(state.faults.name)}</h2>${findingList(state.faults.findings, words)}</div>`
        : nothing
    }
    ${state.file ? workView(state.file, state, messages, words, actions) : nothing}
  `;
}

function openingView(
  {file, resumable, tagIsWrong}: PageState,
  words: PageWords,
  actions: PageActions,
): TemplateResult {
  const onFile = ({target}: Event): void => {
    const input = target as HTMLInputElement;
    const [chosen] = input.files ?? [];
    if (chosen) actions.openFile(chosen);
    // The same file can be opened again after it was changed on disk.
    input.value = '';
  };
  const onCreate = (event: Event): void => {
    event.preventDefault();
    actions.create(`${new FormData(event.target as HTMLFormElement).get('tag')}`);
  };
  return html`
    <div class="tools">
      <span
        ><input class="hidden" id="file" type="file" accept=".xlf,.xliff" @change=${onFile} /><label class="button" for="file"
          >${words.open}</label
        ></span
      >
      <span>${words.drop}</span>
      <button type="button" @click=${actions.openVietnamese}>${words.vietnamese}</button>
      ${!file && resumable ? html`<button type="button" @click=${actions.resume}>${words.resume(resumable)}</button>` : nothing}
    </div>
    <form class="tools" @submit=${onCreate}>
      <label for="tag">${words.tag}</label>
      <input
        id="tag"
        name="tag"
        autocapitalize="off"
        spellcheck="false"
        required
        aria-invalid=${tagIsWrong}
        aria-describedby="tag-wrong"
      />
      <button>${words.create}</button>
      <span id="tag-wrong" class="findings" role="status">${tagIsWrong ? words.noTag : ''}</span>
    </form>
  `;
}

function workView(
  file: LocaleDocument,
  {kept, status, shown, shownWords, pointed}: PageState,
  messages: ReadonlyMap<string, Message>,
  words: PageWords,
  actions: PageActions,
): TemplateResult {
  const {units, findings, language} = file;
  const errors = findings.filter(({level, check}) => level === 'error' && check !== 'missing').length;
  const languages = [
    [language, words.own],
    ['en', 'English'],
    ['en-XA', words.long],
    ['ar-XB', words.rightToLeft],
  ] as const;
  return html`
    <h2 tabindex="-1">${words.file}: ${file.name}</h2>
    <p>${words.done(units.filter(isTranslated).length, messages.size, errors)}. ${kept ? words.kept : words.notKept}</p>
    <div class="tools">
      <button type="button" aria-disabled=${!file.canUndo} @click=${actions.undo}>${words.undo}</button>
      <button type="button" @click=${actions.download}>${words.download}</button>
      <span role="status">${status}</span>
    </div>
    ${findingList(
      findings.filter(({unit}) => !unit),
      words,
    )}
    <fieldset class="choices">
      <legend>${words.preview}</legend>
      ${languages.map(
        ([tag, name]) =>
          html`<label class="radio"
            ><input type="radio" name="shown" value=${tag} .checked=${tag === shown} @change=${() => actions.show(tag)} />${name}</label
          >`,
      )}
    </fieldset>
    <div class="columns">
      <section aria-labelledby="messages-name">
        <h2 id="messages-name">${words.messages}</h2>
        ${unitList({units, findings, messages, words, language, pointed, edit: actions.edit, show: actions.goToWidget})}
      </section>
      <section aria-labelledby="widgets-name">
        <h2 id="widgets-name">${words.widgets}</h2>
        <div @click=${actions.point} @pointerover=${actions.point}>
          ${stateList({words, language: shown, shownWords, pointed, edit: actions.goToUnit})}
        </div>
      </section>
    </div>
  `;
}
