// The translators' page: one that needs no server. It opens a locale file, shows every widget in its words, and gives
// the file back.
import {render} from 'lit';
import glossaryFile from '../../../locales/glossary.csv?raw';
import viFile from '../../../locales/vi.xlf?raw';
import '../../../src/define.js';
import {messagesJson} from '../messages-json.js';
import {reference} from '../reference.js';
import {readXliff} from '../xliff.js';
import {redrawCards} from './card-view.js';
import {editActions} from './edit-actions.js';
import {fileActions} from './file-actions.js';
import {canKeep, keepSettings, keptGlossary, keptSettings, listKept} from './kept-work.js';
import {listenToKeys} from './keys.js';
import {PAGE_WORDS, type Filter} from './page-words.js';
import {translatorsPage, type PageActions} from './page-view.js';
import {newState, type Page} from './page-state.js';
import {previews} from './previews.js';
import {followFocus, followHeight} from './sight.js';
import {stateOf} from './states-view.js';
import {SHOWN_MESSAGES} from './states.js';
import {messageAt} from './words-at.js';

const vietnamese = readXliff(viFile);
const vietnameseWords = messagesJson(vietnamese.units);
const state = newState(keptSettings() ?? {pageLanguage: 'vi', sources: 'both'});
const root = document.querySelector<HTMLElement>('#translators-page')!;
root.replaceChildren();

const page: Page = {state, messages: reference(vietnamese), root, draw};

function draw(): void {
  const {pageLanguage} = state.settings;
  // To set the language of the page anew costs a look at every element, even where it is the same.
  if (document.documentElement.lang !== pageLanguage || !root.firstChild) {
    document.documentElement.lang = pageLanguage;
    document.title = `${PAGE_WORDS[pageLanguage].title} – portal-reader`;
  }
  render(translatorsPage({state, messages: page.messages, vietnameseWords, actions}), root);
  redrawCards(state);
}

const preview = previews(page);
const files = fileActions(page, glossaryFile, () => {
  Object.assign(state, {
    editing: '',
    pointed: '',
    suggestions: [],
    filter: 'all',
    phrase: '',
    visible: undefined,
  });
  preview.begin();
});
const edits = editActions(page, vietnameseWords, files.keeping, preview.edited);

/** The words that the widgets say. */
const wordsOnPage = (): Record<string, string> =>
  Object.fromEntries([...SHOWN_MESSAGES].map((id) => [id, state.shownWords[id] ?? '']));

let sifting: ReturnType<typeof setTimeout> | undefined;

const actions: PageActions = {
  files: {...files, openVietnamese: () => files.openText('vi.xlf', viFile)},
  edits,
  bar: {
    ...edits,
    download: files.download,
    showKeys() {
      state.showsKeys = true;
      draw();
    },
    toggleTools() {
      state.showsTools = !state.showsTools;
      draw();
    },
    setFilter(filter: Filter) {
      state.filter = filter;
      edits.sift();
    },
    setPhrase(phrase: string) {
      state.phrase = phrase;
      clearTimeout(sifting);
      sifting = setTimeout(edits.sift, 150);
    },
  },
  set(settings) {
    state.settings = {...state.settings, ...settings};
    keepSettings(state.settings);
    draw();
  },
  show: preview.show,
  showWidget(id) {
    edits.begin(id);
    root.querySelector<HTMLElement>(`#state-${stateOf(id)}`)?.focus();
  },
  point(event) {
    const id = messageAt(event, wordsOnPage());
    if (!id) return;
    if (event.type === 'click') return edits.goTo(id);
    if (id === state.pointed) return;
    state.pointed = id;
    draw();
  },
  close() {
    Object.assign(state, {question: undefined, showsKeys: false});
    draw();
  },
};

listenToKeys(document.documentElement, {
  ...edits,
  find() {
    state.showsTools = true;
    draw();
    root.querySelector<HTMLElement>('#find')?.focus();
  },
  download: files.download,
  showKeys: actions.bar.showKeys,
});

addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  const [dropped] = event.dataTransfer?.files ?? [];
  if (dropped) void files.openFile(dropped);
});
// A press on a widget is only a preview here, so the reader's choices are cancelled.
for (const type of ['reader-language-request', 'reader-layout-request', 'reader-scale-request'])
  root.addEventListener(type, (event) => event.preventDefault());

const narrow = matchMedia('(max-width: 61.99rem)');
const follow = (): void => {
  state.isNarrow = narrow.matches;
  draw();
};
narrow.addEventListener('change', follow);

state.glossary = keptGlossary();
state.isKept = canKeep();
state.listed = listKept();
followFocus(root, edits.begin);
followHeight(root);
follow();
