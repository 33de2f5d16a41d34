import {meantLanguage} from '../language-names.js';
import {canonicalLanguage} from '../../../src/content/languages.js';
import {isTranslated} from '../memory.js';
import {readXliff} from '../xliff.js';
import {glossaryActions} from './glossary-actions.js';
import {Keeping} from './keeping.js';
import {
  forget,
  keepOlder,
  keyOf,
  keptWork,
  listKept,
  takeOverFormer,
  type Listed,
  type Work,
} from './kept-work.js';
import {LocaleDocument} from './locale-document.js';
import {newLocale, openLocale, type Opened} from './opened-file.js';
import {PAGE_WORDS} from './page-words.js';
import type {Page, Question} from './page-state.js';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Gives a file to the person. */
function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'application/x-xliff+xml'}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** The time of the last edit, as people of the page's language write it. */
export const timeOf = ({saved}: Work, language: string): string =>
  new Intl.DateTimeFormat(language, {dateStyle: 'long', timeStyle: 'short'}).format(saved);

/** Opening, keeping and giving back files. Nothing that a person wrote is replaced before they were asked. */
export function fileActions(page: Page, builtInGlossary: string, onUse: () => void) {
  const {state, messages, draw} = page;
  const words = () => PAGE_WORDS[state.settings.pageLanguage];
  const memoryOf = (language: string) => keptWork(language)?.memory ?? [];

  const workOf = ({language, text, memory}: Opened, edited: boolean, saved = Date.now()): Work => {
    const {units} = readXliff(text);
    return {
      language,
      text,
      memory,
      saved,
      edited,
      translated: units.filter(isTranslated).length,
      of: units.length,
    };
  };

  const keeping = new Keeping({
    current: () => {
      const {file, memory, edited} = state;
      return (
        file && {
          language: file.language,
          text: file.text,
          memory,
          saved: Date.now(),
          edited,
          translated: file.translated,
          of: file.entries.length,
        }
      );
    },
    takeOver(work) {
      show({...work, kept: []}, work.edited);
      state.status = words().otherTab(`${work.language}.xlf`);
      draw();
    },
    conflict(other) {
      state.conflict = other;
      state.isKept = false;
      draw();
    },
    kept(isKept, work) {
      state.isKept = isKept;
      const key = keyOf(work.language);
      if (isKept) state.listed = [{key, work}, ...state.listed.filter((one) => one.key !== key)];
      draw();
    },
  });

  const ask = (text: string, answers: Question['answers']): void => {
    const close = (act: () => void) => () => {
      state.question = undefined;
      draw();
      act();
    };
    state.question = {
      text,
      answers: [
        ...answers.map(({label, act}) => ({label, act: close(act)})),
        {label: words().cancel, act: close(() => {})},
      ],
    };
    draw();
  };

  const {termsFor, openGlossary, dropGlossary} = glossaryActions(page, builtInGlossary);

  /** Puts a file on the page in the place of the one before. */
  const show = ({language, text, memory, kept}: Opened, edited: boolean): void => {
    state.terms = termsFor(language);
    state.file = new LocaleDocument(language, text, messages, state.terms);
    Object.assign(state, {
      memory,
      noPlace: kept,
      edited,
      downloaded: edited ? -1 : 0,
      faults: undefined,
      conflict: undefined,
      status: '',
      listed: listKept(),
    });
    onUse();
  };

  const use = (opened: Opened, edited: boolean, saved?: number): void => {
    show(opened, edited);
    keeping.begin(workOf(opened, edited, saved));
    state.listed = listKept();
    draw();
    const name = page.root.querySelector<HTMLElement>('.file-name');
    name?.focus();
    // A browser scrolls only as far as it must: on a phone the name alone would be in sight.
    name?.scrollIntoView();
  };

  /** Keeps older work in the list; a full storage makes it a file on the disk. */
  const putAside = (work: Work): void => {
    if (!keepOlder(work)) save(`${work.language}.xlf`, work.text);
  };

  /** The work of this tab that no storage has, and no disk. */
  const isOnlyHere = (): boolean =>
    !state.isKept && !!state.file && state.edited && state.file.version !== state.downloaded;

  const download = (): void => {
    if (!state.file) return;
    keeping.flush();
    save(state.file.name, state.file.text);
    state.downloaded = state.file.version;
    state.status = words().downloaded(state.file.name);
    draw();
  };

  /** Asks if kept work would be replaced, then uses the file. */
  const offer = (opened: Opened): void => {
    keeping.flush();
    const work = keptWork(opened.language);
    if (isOnlyHere())
      ask(words().notSaved(state.file!.name), [
        {
          label: words().downloadFirst,
          act: () => {
            download();
            offer(opened);
          },
        },
      ]);
    else if (work?.edited && work.text !== opened.text)
      ask(words().keptDiffers(`${work.language}.xlf`, timeOf(work, state.settings.pageLanguage)), [
        {label: words().takeKept, act: () => resumeWork(work)},
        {
          label: words().takeOpened,
          act: () => {
            putAside(work);
            use(opened, false);
          },
        },
      ]);
    else use(opened, !!work?.edited);
  };

  const resumeWork = (work: Work): void => {
    const opened = openLocale(`${work.language}.xlf`, encoded(work.text), messages, () => work.memory);
    if ('faults' in opened) state.faults = {name: `${work.language}.xlf`, findings: opened.faults};
    else use(opened, work.edited, work.saved);
    draw();
  };

  const openBytes = (name: string, bytes: Uint8Array): void => {
    const opened = openLocale(name, bytes, messages, memoryOf);
    if (!('faults' in opened)) return offer(opened);
    state.faults = {name, findings: opened.faults};
    draw();
  };

  addEventListener('beforeunload', (event) => {
    keeping.flush();
    if (isOnlyHere()) event.preventDefault();
  });

  takeOverFormer((name, text) => {
    const opened = openLocale(name, encoded(text), messages, () => []);
    return 'faults' in opened ? undefined : workOf(opened, true);
  });

  return {
    keeping,
    async openFile(file: File) {
      if (/\.csv$/i.test(file.name)) return openGlossary(file.name, await file.text());
      openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
    },
    openText: (name: string, text: string) => openBytes(name, encoded(text)),
    create(tag: string) {
      const meant = meantLanguage(tag);
      const language = meant ? undefined : canonicalLanguage(tag);
      state.wrongTag = language ? undefined : {meant};
      if (language) offer(newLocale(language, messages));
      else draw();
    },
    resume({key, work}: Listed) {
      keeping.flush();
      const current = keptWork(work.language);
      // An older one changes places with the latest.
      if (current && current.saved !== work.saved && current.edited) putAside(current);
      resumeWork(work);
      if (state.file?.language === work.language && key.endsWith(`:${work.saved}`)) forget(key);
      state.listed = listKept();
      draw();
    },
    forget({key, work}: Listed) {
      ask(words().reallyForget(`${work.language}.xlf`, timeOf(work, state.settings.pageLanguage)), [
        {
          label: words().forgetNow,
          act: () => {
            forget(key);
            state.listed = listKept();
            draw();
          },
        },
      ]);
    },
    download,
    dropGlossary,
    /** Both tabs edited: this one is kept, the other moves to the list. */
    takeMine() {
      const {conflict, file} = state;
      if (!conflict || !file) return;
      putAside(conflict);
      state.conflict = undefined;
      keeping.begin(workOf({language: file.language, text: file.text, memory: state.memory, kept: []}, true));
      state.listed = listKept();
      draw();
    },
    takeOther() {
      const {conflict, file} = state;
      if (!conflict || !file) return;
      putAside(workOf({language: file.language, text: file.text, memory: state.memory, kept: []}, true));
      keeping.follow(conflict);
      state.isKept = true;
      show({...conflict, kept: []}, true);
      draw();
    },
  };
}

export type FileActions = ReturnType<typeof fileActions>;
