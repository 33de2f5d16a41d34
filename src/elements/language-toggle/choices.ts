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
  const authored: LanguageChoice[] = [];
  for (const child of toggle.querySelectorAll<HTMLElement>('[lang],[hreflang]')) {
    const written = child.getAttribute('hreflang') || child.getAttribute('lang') || '';
    const language = canonicalLanguage(written);
    const name = child.textContent?.trim().replace(/\s+/g, ' ');
    if (!language)
      warnOnce(toggle, 'lang', written, 'a child’s language is not a BCP 47 tag; it is left out');
    else if (!authored.some((choice) => choice.language === language))
      authored.push({
        language,
        name: name || languageName(language),
        link: child.closest('a') ?? child.querySelector('a') ?? undefined,
      });
  }
  const listed = languages.match(/[^\s,]+/g)?.flatMap((tag) => {
    const language = canonicalLanguage(tag);
    if (!language) warnOnce(toggle, 'languages', tag, 'not a BCP 47 tag; it is left out');
    const known = authored.find((choice) => choice.language === language);
    return language ? [known ?? {language, name: languageName(language)}] : [];
  });
  const rest = authored.filter(({language}) => !listed?.some((choice) => choice.language === language));
  return [...(listed ?? []), ...rest].filter(
    ({language}, index, all) => all.findIndex((choice) => choice.language === language) === index,
  );
}

/** Which of the choices is the language in force, if any. */
export const currentChoice = (choices: readonly LanguageChoice[], language: string): string | undefined =>
  lookupLanguage(
    language,
    choices.map((choice) => choice.language),
  );
