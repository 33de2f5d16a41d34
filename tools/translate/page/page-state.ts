import type {Finding, Term} from '../finding.js';
import type {Remembered} from '../memory.js';
import type {Message} from '../messages.js';
import type {Kept} from '../update.js';
import type {KeptGlossary, Listed, Settings, Work} from './kept-work.js';
import type {LocaleDocument} from './locale-document.js';
import type {Filter} from './page-words.js';

/** A question before something is replaced. */
export interface Question {
  text: string;
  answers: readonly {label: string; act: () => void}[];
}

/** The state of the page. */
export interface PageState {
  settings: Settings;
  file: LocaleDocument | undefined;
  /** Translations of the language that have no message now. */
  memory: readonly Remembered[];
  /** Texts of people that the file has no place for any more. */
  noPlace: readonly Kept[];
  /** True if a person has edited the work since it was opened. */
  edited: boolean;
  /** The edits that were downloaded, counted as the document counts them. */
  downloaded: number;
  /** A file that could not be read. */
  faults: {name: string; findings: readonly Finding[]} | undefined;
  /** Why a glossary was not taken. */
  glossaryFault: string;
  glossary: KeptGlossary | undefined;
  terms: readonly Term[];
  /** The work kept in this browser. */
  listed: readonly Listed[];
  isKept: boolean;
  /** The work of another tab that was edited at the same time. */
  conflict: Work | undefined;
  question: Question | undefined;
  showsKeys: boolean;
  showsTools: boolean;
  /** The language that the widgets are in, and their words by id. */
  shown: string;
  shownWords: Readonly<Record<string, string>>;
  /** The message that is pointed at. */
  pointed: string;
  /** The message that is being edited, and translations that may help with it. */
  editing: string;
  suggestions: readonly string[];
  /** True if there is room for one column only. */
  isNarrow: boolean;
  filter: Filter;
  phrase: string;
  /** The messages that the filter and the search show; undefined for all. */
  visible: ReadonlySet<string> | undefined;
  /** The last action, or what is wrong in the message that was typed; announced to a screen reader. */
  status: string;
  /** True if the status stands elsewhere on the page too, so that it is only announced. */
  isOnlyHeard: boolean;
  /** The tag of a new language was none; the one that was meant, where that can be told. */
  wrongTag: {meant: string | undefined} | undefined;
}

export const newState = (settings: Settings): PageState => ({
  settings,
  file: undefined,
  memory: [],
  noPlace: [],
  edited: false,
  downloaded: 0,
  faults: undefined,
  glossaryFault: '',
  glossary: undefined,
  terms: [],
  listed: [],
  isKept: true,
  conflict: undefined,
  question: undefined,
  showsKeys: false,
  showsTools: false,
  shown: 'vi',
  shownWords: {},
  pointed: '',
  editing: '',
  suggestions: [],
  isNarrow: false,
  filter: 'all',
  phrase: '',
  visible: undefined,
  status: '',
  isOnlyHeard: false,
  wrongTag: undefined,
});

/** The page, as its actions see it. */
export interface Page {
  state: PageState;
  /** The messages of the interface. */
  messages: ReadonlyMap<string, Message>;
  root: HTMLElement;
  /** Draws what has changed. */
  draw(): void;
}
