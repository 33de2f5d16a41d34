import {ENGLISH} from './words.en.js';
import {VIETNAMESE} from './words.vi.js';

/** Messages that are shown: all, or those with some work. */
export const FILTERS = ['all', 'untranslated', 'findings', 'review'] as const;
export type Filter = (typeof FILTERS)[number];

/** The words of the page itself, in the two languages it is read in. */
export interface PageWords {
  title: string;
  intro: string;
  pageLanguage: string;
  /** Opening and beginning. */
  open: string;
  drop: string;
  vietnamese: string;
  tag: string;
  create: string;
  noTag: (meant: string | undefined) => string;
  unreadable: (name: string) => string;
  forDeveloper: string;
  /** Kept work. */
  keptWork: string;
  goOn: (name: string) => string;
  forget: (name: string) => string;
  older: string;
  progress: (count: number, of: number) => string;
  kept: string;
  notKept: string;
  keptDiffers: (name: string, when: string) => string;
  takeKept: string;
  takeOpened: string;
  notSaved: (name: string) => string;
  downloadFirst: string;
  reallyForget: (name: string, when: string) => string;
  forgetNow: string;
  cancel: string;
  otherTab: (name: string) => string;
  conflict: (name: string) => string;
  takeMine: string;
  takeOther: string;
  /** The bar. */
  tools: string;
  moreTools: string;
  done: (count: number, of: number) => string;
  errors: (count: number) => string;
  waiting: (count: number) => string;
  allDone: (of: number) => string;
  nextUntranslated: string;
  nextFinding: string;
  noneUntranslated: string;
  noneFinding: string;
  right: string;
  undo: string;
  undone: (id: string) => string;
  redo: string;
  redone: (id: string) => string;
  nothingToUndo: string;
  download: string;
  downloaded: (name: string) => string;
  filter: string;
  filters: Readonly<Record<Filter, string>>;
  find: string;
  shown: (count: number) => string;
  keys: string;
  keyList: readonly (readonly [keys: string, does: string])[];
  close: string;
  /** The file and what is kept of it. */
  file: string;
  noPlace: string;
  /** The kinds of such words, by the name that the update has for them. */
  kinds: Readonly<Record<string, string>>;
  gone: string;
  goneWhy: string;
  glossary: (name: string, count: number) => string;
  noTerms: (name: string, languages: string) => string;
  glossaryOut: string;
  noGlossary: (name: string) => string;
  /** The widgets. */
  preview: string;
  own: string;
  long: string;
  rightToLeft: string;
  widgets: string;
  edit: string;
  heard: string;
  /** A message. */
  messages: string;
  sources: string;
  sourceChoices: Readonly<Record<'both' | 'en' | 'vi', string>>;
  english: string;
  vietnameseSource: string;
  translation: string;
  room: (length: number, limit: number) => string;
  put: (placeholder: string) => string;
  use: (text: string) => string;
  mend: (text: string) => string;
  show: string;
  previousSource: string;
  previousTarget: string;
  noteOf: (from: string) => string;
}

export const PAGE_WORDS: Readonly<Record<'vi' | 'en', PageWords>> = {vi: VIETNAMESE, en: ENGLISH};
