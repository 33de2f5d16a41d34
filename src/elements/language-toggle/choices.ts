import {asText} from '../../content/as-text.js';
import {canonicalLanguage, languageName, lookupLanguage} from '../../content/languages.js';
import {warnOnce} from '../../shared/warn.js';

/** One language in the toggle. */
export interface LanguageChoice {
  /** BCP 47 tag. */
  language: string;
  /** Its own name for itself, as the author wrote it or as the browser knows it. */
  name: string;
  /** The author's link to the page in that language. */
  link?: HTMLAnchorElement;
}

/**
 * The languages a toggle offers: those in `languages`, then those of its children that are not among them. A
 * child gives a language its name and, when it is a link, its address.
 */
export function readChoices(toggle: Element, languages: string): LanguageChoice[] {
  const listed = new Map<string, LanguageChoice>();
  const authored = new Map<string, LanguageChoice>();
  for (const tag of asText(languages).match(/[^\s,]+/g) ?? []) {
    const language = canonicalLanguage(tag);
    if (language) listed.set(language, {language, name: languageName(language)});
    else warnOnce(toggle, 'languages', tag, 'not a BCP 47 tag; it is left out');
  }
  for (const child of toggle.querySelectorAll<HTMLElement>('[lang],[hreflang]')) {
    const tag = child.getAttribute('hreflang') || child.lang;
    const language = canonicalLanguage(tag);
    if (!language) warnOnce(toggle, 'lang', tag, 'not a BCP 47 tag; it is left out');
    else if (!authored.has(language))
      authored.set(language, {
        language,
        name: child.textContent?.trim().replace(/\s+/g, ' ') || languageName(language),
        link: child.closest('a') ?? child.querySelector('a') ?? undefined,
      });
  }
  // A language that is in both has the place of the first and the words of the second.
  return [...new Map([...listed, ...authored]).values()];
}

/** Which of the choices is the language in force, if any. */
export const currentChoice = (choices: readonly LanguageChoice[], language: string): string | undefined =>
  lookupLanguage(
    language,
    choices.map((choice) => choice.language),
  );
