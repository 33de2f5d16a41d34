import {configureLocalization, str} from '@lit/localize';
import {firstTimeFor} from '../base/console.js';
import {onServer} from '../base/environment.js';
import {whenParsed} from '../base/task-queue.js';
import {lookupLanguage} from '../content/languages.js';
import {readingLanguage} from '../preferences/reading-language.js';
import {builtIn} from './generated/built-in.js';
import {sourceLocale} from './generated/locale-codes.js';
import {rememberMissing, rememberInvitation, sourceInvitation} from './interface-language.js';
import {readMessageBlocks, portalMessages, type Messages} from './portal-messages.js';

/**
 * Lit Localize takes its list of locales once, and has no words for the source language. So it is told of two
 * locales that stand for whatever is shown: going from one to the other is how every element hears of new words.
 */
const SLOTS = ['a', 'b'];

let started = false;

/**
 * Gives the elements their words: in the language the page is read in; else in the one the page is in; else in the
 * source language. Each `define.ts` asks for it before it registers its element; the first one starts it. On a server
 * `drawIn` gives them.
 */
export function startLocale(): void {
  if (started || onServer) return;
  started = true;
  let templates: Templates = {};
  const {setLocale} = configureLocalization({
    sourceLocale,
    targetLocales: SLOTS,
    loadLocale: async () => ({templates}),
  });
  rememberSourceInvitation();
  let shown: string = sourceLocale;

  const find = (among: readonly string[]): string =>
    lookupLanguage(readingLanguage.current, among) ??
    lookupLanguage(document.documentElement.lang, among) ??
    sourceLocale;

  const follow = (news: boolean): void => {
    void portalMessages.load(find(allLanguages()));
    if (news) rememberInvitations();
    // Until others are loaded what there is is shown, in its own language.
    const language = find(readyLanguages());
    if (language === shown && !news) return;
    shown = language;
    templates = templatesToShow(language);
    SLOTS.reverse();
    void setLocale(SLOTS[0]!);
  };

  readMessageBlocks();
  whenParsed(readMessageBlocks);
  portalMessages.addEventListener('change', () => follow(true));
  readingLanguage.addEventListener('change', () => follow(false));
  follow(true);
}

/** Every message there is: a translation that is built in has them all. */
const known: Templates = builtIn.vi;

// Built in: no load that can fail, no first frame in the wrong language.
const translations: Record<string, Templates> = {...builtIn};

const templatesIn = (language: string): Templates =>
  mergeTemplates(language, known, translations[language], portalMessages.given(language));

/** Notes what the source language says of itself. Before a translation is in force: its words are in the code. */
export function rememberSourceInvitation(): void {
  const {choose, missing} = sourceInvitation();
  translations[sourceLocale] = {'language-toggle.choose': choose, 'language-toggle.missing': missing};
}

/** All languages that there are words in, or will be. */
export const allLanguages = (): string[] => [
  ...new Set([...Object.keys(translations), ...portalMessages.languages]),
];

/** Those that there are words in now: what still has to be loaded has none yet. */
export const readyLanguages = (): string[] =>
  allLanguages().filter((language) => translations[language] || portalMessages.given(language));

/** Notes what each language says of itself while the page is in another one. */
export function rememberInvitations(): void {
  for (const language of readyLanguages()) {
    const {'language-toggle.choose': choose, 'language-toggle.missing': missing} = templatesIn(language);
    if (choose && missing)
      rememberInvitation(language, {choose: choose as string, missing: missing as string});
  }
}

/** The words to show in a language; what it has none for is noted, and said in the source language. */
export function templatesToShow(language: string): Templates {
  const templates = templatesIn(language);
  const lacks = translations[language] ? [] : Object.keys(known).filter((id) => !(id in templates));
  rememberMissing(lacks, sourceLocale);
  return templates;
}

/** A message as Lit Localize has it at run time: text, or text around values. */
type Template = string | ReturnType<typeof str>;
export type Templates = Readonly<Record<string, Template>>;

/** Of Lit Localize's own, which its types do not tell. */
interface Values {
  values: unknown[];
}

const isFirst = firstTimeFor();

/**
 * The words of a language: those that are built in, with a portal's own before them.
 *
 * @param known - The messages of the interface.
 * @param own - The portal's.
 */
export function mergeTemplates(
  language: string,
  known: Templates,
  builtIn: Templates | undefined,
  own: Messages = {},
): Templates {
  // Without a prototype no id finds what is not a message.
  const templates: Record<string, Template> = Object.assign(Object.create(null), builtIn);
  if (!builtIn) templates['locale.tag'] = language;
  for (const [id, text] of Object.entries(own)) {
    const problem = Object.hasOwn(known, id)
      ? typeof text !== 'string' && 'it is no text'
      : `there is no such message, perhaps ${nearest(id, Object.keys(known))}`;
    if (problem) {
      const said = `portal-reader: words for ${language}: "${id}" is left out: ${problem}.`;
      if (isFirst(known, said)) console.warn(said);
    } else if (id !== 'locale.tag') templates[id] = template(text, known[id]!);
  }
  return templates;
}

/** A text with `{0}` where the interface puts a value; a number that it has no value for stays as it is written. */
function template(text: string, like: Template): Template {
  const count = typeof like === 'string' ? 0 : (like as unknown as Values).values.length;
  const parts = text.split(/\{(\d)\}/);
  const strings = [parts[0]!];
  const values: number[] = [];
  for (let n = 1; n < parts.length; n += 2)
    if (+parts[n]! < count) {
      values.push(+parts[n]!);
      strings.push(parts[n + 1]!);
    } else strings[strings.length - 1] += `{${parts[n]}}${parts[n + 1]}`;
  return count ? str(strings as unknown as TemplateStringsArray, ...values) : strings.join('');
}

/** Of several names the one that a wrong one was meant for: the one with the fewest letters to change (Levenshtein). */
export const nearest = (wrong: string, names: readonly string[]): string =>
  names.reduce((best, name) => (distance(wrong, name) < distance(wrong, best) ? name : best));

function distance(one: string, other: string): number {
  let row = [...`${other} `].map((_, n) => n);
  for (let n = 0; n < one.length; n++) {
    const next = [n + 1];
    for (let m = 0; m < other.length; m++)
      next.push(Math.min(row[m + 1]! + 1, next[m]! + 1, row[m]! + (one[n] === other[m] ? 0 : 1)));
    row = next;
  }
  return row[other.length]!;
}
