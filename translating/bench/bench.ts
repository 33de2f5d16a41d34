// The translator's bench: a page that needs no server. It opens a locale file, shows every widget in its words, and gives
// the file back.
import {html, nothing, render} from 'lit';
import viFile from '../../locales/vi.xlf?raw';
import '../../src/define.js';
import {overrideMessages} from '../../src/index.js';
import {plain, words as wordsOf} from '../content.js';
import type {Finding} from '../finding.js';
import {isTranslated} from '../memory.js';
import {PSEUDO, pseudo} from '../pseudo.js';
import {readBytes} from '../read-bytes.js';
import {reference} from '../reference.js';
import {readXliff} from '../xliff.js';
import {keepWork, keptWork} from './kept-work.js';
import {LocaleDocument} from './locale-document.js';
import {PAGE_WORDS} from './page-words.js';
import {findingItem, stateList, unitList} from './lists.js';
import {STATES} from './states.js';
import {messageAt} from './words-at.js';

const messages = reference(readXliff(viFile));
const root = document.querySelector<HTMLElement>('#bench')!;
root.replaceChildren();

let pageLanguage: 'vi' | 'en' = 'vi';
let file: LocaleDocument | undefined;
let faults: {name: string; findings: readonly Finding[]} | undefined;
/** The language that the widgets are shown in. */
let shown = 'vi';
let pointed = '';
let status = '';
let kept = true;
let tagIsWrong = false;

for (const language of PSEUDO)
  overrideMessages(
    language,
    Object.fromEntries(
      [...messages.values()].map((message) => [message.id, plain(pseudo(message, language))]),
    ),
  );

/** The widgets take their language from the address, so that nothing of the reader's is changed. */
function show(language: string): void {
  shown = language;
  const url = new URL(location.href);
  url.searchParams.set('lang', language);
  history.replaceState(null, '', url);
  dispatchEvent(new PopStateEvent('popstate'));
  draw();
}

function use(next: LocaleDocument): void {
  file = next;
  faults = undefined;
  status = '';
  follow();
  show(next.language);
  root.querySelector<HTMLElement>('h2')?.focus();
}

/** Brings the widgets and what is kept up to date with the file. */
function follow(): void {
  if (!file) return;
  overrideMessages(file.language, file.words);
  kept = keepWork({name: file.name, text: file.text});
}

function openText(name: string, bytes: Uint8Array): void {
  const read = readBytes(bytes);
  const next = 'text' in read ? new LocaleDocument(name, read.text, messages) : undefined;
  const wrong = next
    ? next.findings.filter(({check}) => check === 'xml' || check === 'language')
    : [
        {
          check: 'xml',
          level: 'error',
          file: name,
          line: 1,
          column: 1,
          unit: '',
          message: 'fault' in read ? read.fault : '',
          mend: 'save it anew',
        } as Finding,
      ];
  if (next && !wrong.some(({check}) => check === 'xml')) return use(next);
  faults = {name, findings: wrong};
  draw();
}

const openFile = async (chosen: File): Promise<void> =>
  openText(chosen.name, new Uint8Array(await chosen.arrayBuffer()));

function create(tag: string): void {
  try {
    tagIsWrong = false;
    use(LocaleDocument.create(Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? '', messages));
  } catch {
    tagIsWrong = true;
    draw();
  }
}

function edit(id: string, text: string): void {
  file?.edit(id, text);
  follow();
  draw();
}

function undo(): void {
  const id = file?.undo();
  status = id ? PAGE_WORDS[pageLanguage].undone(id) : '';
  follow();
  draw();
}

function download(): void {
  if (!file) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file.text], {type: 'application/x-xliff+xml'}));
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

function goTo(selector: string, id: string): void {
  pointed = id;
  draw();
  root.querySelector<HTMLElement>(selector)?.focus();
}

const goToUnit = (id: string): void => goTo(`#unit-${CSS.escape(id)} textarea`, id);
const goToWidget = (id: string): void =>
  goTo(`#state-${STATES.findIndex(({seen, heard = []}) => [...seen, ...heard].includes(id))}`, id);

function draw(): void {
  const words = PAGE_WORDS[pageLanguage];
  document.documentElement.lang = pageLanguage;
  document.title = `${words.title} – portal-reader`;
  render(
    html`
      <h1>${words.title}</h1>
      <p>${words.intro}</p>
      <div class="tools">
        ${(['vi', 'en'] as const).map((language) => html`<button type="button" lang=${language} aria-pressed=${language === pageLanguage} @click=${() => ((pageLanguage = language), draw())}>${language === 'vi' ? 'Tiếng Việt' : 'English'}</button>`)}
      </div>
      <div class="tools">
        <span
          ><input class="hidden" id="file" type="file" accept=".xlf,.xliff" @change=${onFile} /><label class="button" for="file">${words.open}</label></span
        >
        <span>${words.drop}</span>
        <button type="button" @click=${() => openText('vi.xlf', new TextEncoder().encode(viFile))}>${words.vietnamese}</button>
        ${!file && keptWork() ? html`<button type="button" @click=${onResume}>${words.resume(keptWork()!.name)}</button>` : nothing}
      </div>
      <form class="tools" @submit=${onCreate}>
        <label for="tag">${words.tag}</label>
        <input id="tag" name="tag" autocapitalize="off" spellcheck="false" required aria-invalid=${tagIsWrong} aria-describedby="tag-wrong" />
        <button>${words.create}</button>
        <span id="tag-wrong" class="findings" role="status">${tagIsWrong ? words.noTag : ''}</span>
      </form>
      ${faults ? html`<div role="alert"><h2>${words.unreadable(faults.name)}</h2><ul class="findings">${faults.findings.map((finding) => findingItem(finding, words))}</ul></div>` : nothing}
      ${file ? drawWork(file) : nothing}
    `,
    root,
  );
}

function drawWork(file: LocaleDocument): unknown {
  const words = PAGE_WORDS[pageLanguage];
  const {units, findings} = file;
  const translated = units.filter(isTranslated).length;
  const errors = findings.filter(({level, check}) => level === 'error' && check !== 'missing').length;
  const languages = [
    [file.language, words.own],
    ['en', 'English'],
    ['en-XA', words.long],
    ['ar-XB', words.rightToLeft],
  ] as const;
  return html`
    <h2 tabindex="-1">${words.file}: ${file.name}</h2>
    <p>${words.done(translated, messages.size, errors)}. ${kept ? words.kept : words.notKept}</p>
    <div class="tools">
      <button type="button" aria-disabled=${!file.canUndo} @click=${undo}>${words.undo}</button>
      <button type="button" @click=${download}>${words.download}</button>
      <span role="status">${status}</span>
    </div>
    ${findings.some(({unit}) => !unit) ? html`<ul class="findings">${findings.filter(({unit}) => !unit).map((finding) => findingItem(finding, words))}</ul>` : nothing}
    <fieldset class="choices">
      <legend>${words.preview}</legend>
      ${languages.map(
        ([language, name]) =>
          html`<label class="radio"><input type="radio" name="shown" value=${language} .checked=${language === shown} @change=${() => show(language)} />${name}</label>`,
      )}
    </fieldset>
    <div class="columns">
      <section aria-labelledby="messages-name">
        <h2 id="messages-name">${words.messages}</h2>
        ${unitList({units, findings, messages, words, language: file.language, pointed, edit, show: goToWidget, lengthOf: (unit) => [...wordsOf(unit.target?.content ?? [])].length})}
      </section>
      <section aria-labelledby="widgets-name">
        <h2 id="widgets-name">${words.widgets}</h2>
        <div @click=${onPoint} @pointerover=${onPoint}>${stateList({words, language: shown, shownWords: shownWords(), pointed, edit: goToUnit})}</div>
      </section>
    </div>
  `;
}

/** The words that the widgets say now, by id. */
function shownWords(): Record<string, string> {
  const pseudoLanguage = PSEUDO.find((language) => language === shown);
  if (file && shown === file.language) return file.words;
  return Object.fromEntries(
    [...messages.values()].map((message) => [
      message.id,
      plain(pseudoLanguage ? pseudo(message, pseudoLanguage) : message.source),
    ]),
  );
}

function onPoint(event: Event): void {
  const id = messageAt(event, shownWords());
  if (!id) return;
  if (event.type === 'click') return goToUnit(id);
  if (id === pointed) return;
  pointed = id;
  draw();
}

function onFile({target}: Event): void {
  const input = target as HTMLInputElement;
  const [chosen] = input.files ?? [];
  if (chosen) void openFile(chosen);
  // The same file can be opened again after it was changed on disk.
  input.value = '';
}

function onResume(): void {
  const work = keptWork();
  if (work) use(new LocaleDocument(work.name, work.text, messages));
}

function onCreate(event: Event): void {
  event.preventDefault();
  create(`${new FormData(event.target as HTMLFormElement).get('tag')}`);
}

addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  const [dropped] = event.dataTransfer?.files ?? [];
  if (dropped) void openFile(dropped);
});
// What the widgets are pressed for here is a look, and no choice of the translator's for the site.
for (const type of ['reader-language-request', 'reader-layout-request', 'reader-scale-request'])
  root.addEventListener(type, (event) => event.preventDefault());

draw();
