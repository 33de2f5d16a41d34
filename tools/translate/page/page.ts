// The translators' page: one that needs no server. It opens a locale file, shows every widget in its words, and gives
// the file back.
import {render} from 'lit';
import viFile from '../../../locales/vi.xlf?raw';
import '../../../src/define.js';
import {canonicalLanguage} from '../../../src/content/languages.js';
import {overrideMessages} from '../../../src/index.js';
import {checkFile} from '../check.js';
import {plain} from '../content.js';
import {PSEUDO, pseudo} from '../pseudo.js';
import {readBytes} from '../read-bytes.js';
import {reference} from '../reference.js';
import {readXliff} from '../xliff.js';
import {keepWork, keptWork} from './kept-work.js';
import {LocaleDocument} from './locale-document.js';
import {PAGE_WORDS} from './page-words.js';
import {STATES} from './states.js';
import {translatorsPage, type PageActions, type PageState} from './views.js';
import {messageAt} from './words-at.js';

const messages = reference(readXliff(viFile));
const root = document.querySelector<HTMLElement>('#translators-page')!;
root.replaceChildren();

const state: PageState = {
  pageLanguage: 'vi',
  file: undefined,
  faults: undefined,
  shown: 'vi',
  shownWords: {},
  pointed: '',
  status: '',
  kept: true,
  resumable: keptWork()?.name,
  tagIsWrong: false,
};

const wordsBy = (say: (message: Parameters<typeof pseudo>[0]) => string): Record<string, string> =>
  Object.fromEntries([...messages.values()].map((message) => [message.id, say(message)]));
const pseudoWords = new Map<string, Record<string, string>>(
  PSEUDO.map((language) => [language, wordsBy((message) => plain(pseudo(message, language)))]),
);
const sourceWords = wordsBy(({source}) => plain(source));

function draw(): void {
  const {file, shown, pageLanguage} = state;
  document.documentElement.lang = pageLanguage;
  document.title = `${PAGE_WORDS[pageLanguage].title} – portal-reader`;
  state.shownWords = file && shown === file.language ? file.words : (pseudoWords.get(shown) ?? sourceWords);
  render(translatorsPage(state, messages, actions), root);
}

/** Brings the widgets and what is kept up to date with the file. */
function follow(): void {
  if (!state.file) return;
  const {language, words, name, text} = state.file;
  overrideMessages(language, words);
  state.kept = keepWork({name, text});
}

function use(file: LocaleDocument): void {
  Object.assign(state, {file, faults: undefined, status: ''});
  follow();
  actions.show(file.language);
  root.querySelector<HTMLElement>('h2')?.focus();
}

function open(name: string, bytes: Uint8Array): void {
  const faults = checkFile(name, bytes, {messages}).filter(({check}) => check === 'xml');
  const read = readBytes(bytes);
  if (!faults.length && 'text' in read) return use(new LocaleDocument(name, read.text, messages));
  state.faults = {name, findings: faults};
  draw();
}

/** Leads to a message, or to the widget that says it. */
function goTo(selector: string, id: string): void {
  state.pointed = id;
  draw();
  root.querySelector<HTMLElement>(selector)?.focus();
}

const actions: PageActions = {
  readIn(language) {
    state.pageLanguage = language;
    draw();
  },
  openFile: async (file) => open(file.name, new Uint8Array(await file.arrayBuffer())),
  openVietnamese: () => open('vi.xlf', new TextEncoder().encode(viFile)),
  resume() {
    const work = keptWork();
    if (work) use(new LocaleDocument(work.name, work.text, messages));
  },
  create(tag) {
    const language = canonicalLanguage(tag);
    state.tagIsWrong = !language;
    if (language) use(LocaleDocument.create(language, messages));
    else draw();
  },
  edit(id, text) {
    state.file?.edit(id, text);
    follow();
    draw();
  },
  undo() {
    const id = state.file?.undo();
    state.status = id ? PAGE_WORDS[state.pageLanguage].undone(id) : '';
    follow();
    draw();
  },
  download() {
    if (!state.file) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([state.file.text], {type: 'application/x-xliff+xml'}));
    link.download = state.file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  },
  /** The widgets take their language from the address, so that nothing that the reader chose is changed. */
  show(language) {
    state.shown = language;
    const url = new URL(location.href);
    url.searchParams.set('lang', language);
    history.replaceState(null, '', url);
    dispatchEvent(new PopStateEvent('popstate'));
    draw();
  },
  goToUnit: (id) => goTo(`#unit-${CSS.escape(id)} textarea`, id),
  goToWidget: (id) =>
    goTo(`#state-${STATES.findIndex(({seen, heard = []}) => [...seen, ...heard].includes(id))}`, id),
  point(event) {
    const id = messageAt(event, state.shownWords);
    if (!id) return;
    if (event.type === 'click') return actions.goToUnit(id);
    if (id === state.pointed) return;
    state.pointed = id;
    draw();
  },
};

for (const [language, words] of pseudoWords) overrideMessages(language, words);

addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  const [dropped] = event.dataTransfer?.files ?? [];
  if (dropped) actions.openFile(dropped);
});
// A press on a widget is only a preview here, so the reader's choices are cancelled.
for (const type of ['reader-language-request', 'reader-layout-request', 'reader-scale-request'])
  root.addEventListener(type, (event) => event.preventDefault());

draw();
