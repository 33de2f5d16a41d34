import {configureLocalization, str} from '@lit/localize';
import {firstTimeFor} from '../base/console.js';
import {onServer} from '../base/environment.js';
import {beforeFirstElement, whenParsed} from '../base/task-queue.js';
import {lookupLanguage} from '../content/languages.js';
import {readingLanguage} from '../preferences/reading-language.js';
import {builtIn} from './generated/built-in.js';
import {sourceLocale} from './generated/locale-codes.js';
import {rememberMissing, rememberInvitation, sourceInvitation} from './interface-language.js';
import {readMessageBlocks, portalMessages, type Messages} from './portal-messages.js';

/**
 * Names of two locales with the current messages. Lit Localize accepts its list of locales only once and has
 * no messages for the source language; a change between the two makes it update every element.
 */
const LOCALE_NAMES = ['a', 'b'];

let started = false;

/**
 * Sets the language of the interface when the first element is made: the language in which the page is read,
 * else the page's own, else the source language. Each `define.ts` calls it before it registers its element;
 * only the first call counts. On a server `drawIn` does this instead.
 */
export function startLocale(): void {
  if (started || onServer) return;
  started = true;
  // A page that has no element of ours yet pays nothing for it.
  beforeFirstElement(followReadingLanguage);
}

function followReadingLanguage(): void {
  let templates: Templates = {};
  const {setLocale} = configureLocalization({
    sourceLocale,
    targetLocales: LOCALE_NAMES,
    loadLocale: async () => ({templates}),
  });
  rememberSourceInvitation();
  let shown: string = sourceLocale;

  const find = (among: readonly string[]): string =>
    lookupLanguage(readingLanguage.current, among) ??
    lookupLanguage(readingLanguage.declared, among) ??
    sourceLocale;

  const follow = (changed: boolean): void => {
    void portalMessages.load(find(allLanguages()));
    if (changed) rememberInvitations();
    // The best loaded language is shown until a better one is loaded.
    const language = find(readyLanguages());
    if (language === shown && !changed) return;
    shown = language;
    templates = templatesToShow(language);
    LOCALE_NAMES.reverse();
    void setLocale(LOCALE_NAMES[0]!);
  };

  readMessageBlocks();
  whenParsed(readMessageBlocks);
  portalMessages.addEventListener('change', () => follow(true));
  readingLanguage.addEventListener('change', () => follow(false));
  follow(true);
}

/** All messages of the interface: the built-in translation contains every one. */
const known: Templates = builtIn.vi;

// The translations are built in, so that no load can fail and the first frame is in the right language.
const translations: Record<string, Templates> = {...builtIn};

const templatesIn = (language: string): Templates =>
  mergeTemplates(language, known, translations[language], portalMessages.given(language));

/**
 * Keeps the invitation of the source language. It must be called before a translation is active, because the
 * source texts are in the code.
 */
export function rememberSourceInvitation(): void {
  const {choose, missing} = sourceInvitation();
  translations[sourceLocale] = {'language-toggle.choose': choose, 'language-toggle.missing': missing};
}

/** All languages with messages, loaded or not. */
export const allLanguages = (): string[] => [
  ...new Set([...Object.keys(translations), ...portalMessages.languages]),
];

/** The languages whose messages are loaded. */
export const readyLanguages = (): string[] =>
  allLanguages().filter((language) => translations[language] || portalMessages.given(language));

/** Keeps the invitation of each loaded language. */
export function rememberInvitations(): void {
  for (const language of readyLanguages()) {
    const {'language-toggle.choose': choose, 'language-toggle.missing': missing} = templatesIn(language);
    if (choose && missing)
      rememberInvitation(language, {choose: choose as string, missing: missing as string});
  }
}

/** The messages to show in a language. Missing ones are remembered, and shown in the source language. */
export function templatesToShow(language: string): Templates {
  const templates = templatesIn(language);
  const lacks = translations[language] ? [] : Object.keys(known).filter((id) => !(id in templates));
  rememberMissing(lacks, sourceLocale);
  return templates;
}

/** A message as Lit Localize has it at run time: a string, or a template with values. */
type Template = string | ReturnType<typeof str>;
export type Templates = Readonly<Record<string, Template>>;

/** The result of `str`, which Lit Localize does not export as a type. */
interface Values {
  values: unknown[];
}

const isFirst = firstTimeFor();

/**
 * Merges the built-in messages of a language with a portal's own, which take precedence.
 *
 * @param language - A BCP 47 tag.
 * @param known - The messages of the interface.
 * @param builtIn - The built-in messages of the language, if there are any.
 * @param own - The portal's messages.
 */
function mergeTemplates(
  language: string,
  known: Templates,
  builtIn: Templates | undefined,
  own: Messages = {},
): Templates {
  // An object without a prototype has no inherited ids.
  const templates: Record<string, Template> = Object.assign(Object.create(null), builtIn);
  if (!builtIn) templates['locale.tag'] = language;
  for (const [id, text] of Object.entries(own)) {
    const problem = Object.hasOwn(known, id)
      ? typeof text !== 'string' && 'it is no text'
      : `there is no such message, perhaps ${nearest(id, Object.keys(known))}`;
    if (problem) {
      const warning = `portal-reader: words for ${language}: "${id}" is left out: ${problem}.`;
      if (isFirst(known, warning)) console.warn(warning);
    } else if (id !== 'locale.tag') templates[id] = template(text, known[id]!);
  }
  return templates;
}

/** Makes a message with values from a text with `{0}`. A number without a value stays as it is written. */
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

/**
 * The name that a misspelt one most likely stands for: the one with the smallest edit distance (Levenshtein).
 */
const nearest = (wrong: string, names: readonly string[]): string =>
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
