import type {Remembered} from '../memory.js';

/** The work on a locale file, as this browser keeps it: one for each language, and older ones that were replaced. */
export interface Work {
  language: string;
  text: string;
  memory: readonly Remembered[];
  /** The time of the last edit, in milliseconds; also tells one state of the work from another. */
  saved: number;
  /** True if a person edited it since it was opened. */
  edited: boolean;
  translated: number;
  of: number;
}

const PREFIX = 'portal-reader-translation:';
const GLOSSARY = 'portal-reader-translation-glossary';
const SETTINGS = 'portal-reader-translation-page';
/** The only slot that an earlier version of this page had. */
const FORMER = 'portal-reader-bench';

export const keyOf = (language: string): string => `${PREFIX}${language}`;
const olderKey = ({language, saved}: Work): string => `${PREFIX}${language}:${saved}`;

/** Reads a value of ours; storage may be blocked, and other programs may have written there. */
function read<T>(key: string, isOurs: (value: T) => boolean): T | undefined {
  try {
    const value = JSON.parse(localStorage.getItem(key) ?? 'null') as T | null;
    return value && isOurs(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** @returns False if storage is blocked or full. */
function write(key: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

const isWork = ({language, text, saved, memory}: Work): boolean =>
  typeof language === 'string' &&
  typeof text === 'string' &&
  typeof saved === 'number' &&
  Array.isArray(memory);

export const keptWork = (language: string): Work | undefined => read(keyOf(language), isWork);

export const keepWork = (work: Work): boolean => write(keyOf(work.language), work);

/** Keeps work that makes room for another of its language. */
export const keepOlder = (work: Work): boolean => write(olderKey(work), work);

/** A work in the list, and the key that it is kept under. */
export interface Listed {
  key: string;
  work: Work;
}

/** All kept work, the latest first. */
export function listKept(): Listed[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => {
        const work = read(key, isWork);
        return work ? [{key, work}] : [];
      })
      .sort((one, other) => other.work.saved - one.work.saved);
  } catch {
    return [];
  }
}

export const forget = (key: string): boolean => write(key, undefined);

/** Returns true if this browser keeps anything at all. */
export function canKeep(): boolean {
  const key = `${SETTINGS}-try`;
  return write(key, 1) && write(key, undefined);
}

/** Brings the work of an earlier version of this page into the list, once. */
export function takeOverFormer(open: (name: string, text: string) => Work | undefined): void {
  const former = read<{name: string; text: string}>(
    FORMER,
    ({name, text}) => typeof name === 'string' && typeof text === 'string',
  );
  const work = former && open(former.name, former.text);
  if (work && (keptWork(work.language) ? keepOlder(work) : keepWork(work))) forget(FORMER);
}

/** A glossary that a person opened: its name and its text. */
export interface KeptGlossary {
  name: string;
  text: string;
}

export const keptGlossary = (): KeptGlossary | undefined =>
  read<KeptGlossary>(GLOSSARY, ({name, text}) => typeof name === 'string' && typeof text === 'string');
export const keepGlossary = (glossary: KeptGlossary | undefined): boolean => write(GLOSSARY, glossary);

/** How a translator likes the page: the language it is read in, and the languages that sources are shown in. */
export interface Settings {
  pageLanguage: 'vi' | 'en';
  sources: 'both' | 'en' | 'vi';
}

export const keptSettings = (): Settings | undefined =>
  read<Settings>(
    SETTINGS,
    ({pageLanguage, sources}) =>
      ['vi', 'en'].includes(pageLanguage) && ['both', 'en', 'vi'].includes(sources),
  );
export const keepSettings = (settings: Settings): boolean => write(SETTINGS, settings);
