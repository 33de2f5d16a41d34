import {asText, isSafeAddress, oneLine} from '../../content/text.js';
import {languageName, lookupLanguage} from '../../content/languages.js';
import {languageIn} from '../../base/attributes.js';
import {onServer} from '../../base/environment.js';
import {warnOnce} from '../../base/console.js';

/** One language in the toggle. */
export interface LanguageChoice {
  /** The language, a BCP 47 tag. */
  language: string;
  /** The name of the language in itself, as the author wrote it or as the browser knows it. */
  name: string;
  /** The author's text that the article is not in this language, from a `<small>` in the child. */
  note?: string;
  /** The address of the page in this language. */
  href?: string;
  /** The author's link to that page. */
  link?: HTMLAnchorElement;
}

/**
 * Reads the languages that a toggle offers: those in `languages`, then those of its children, then those of
 * the page's `<link rel="alternate" hreflang>`. A child gives a language its name and, if it is a link, its
 * address. A `<small>` in a child is the author's text that the article is not in that language.
 *
 * @param alternates - True to read the links in the page's head.
 */
export function readChoices(toggle: Element, languages: string, alternates: boolean): LanguageChoice[] {
  const choices = new Map<string, LanguageChoice>();
  const addChoice = (
    element: Element,
    attribute: string,
    tag: string,
    found: () => Partial<LanguageChoice>,
  ): void => {
    const language = languageIn(element, attribute, tag);
    if (!language) return warnOnce(element, attribute, tag, 'not a BCP 47 tag; it is left out');
    const {link, href, ...words} = found();
    const safe = !href || isSafeAddress(href);
    if (!safe)
      warnOnce(toggle, 'href', href, 'not an address that a link may lead to; the language has no link');
    const choice = {language, name: languageName(language), ...choices.get(language), ...words};
    choices.set(
      language,
      safe ? {...choice, ...(link && {link}), ...(href !== undefined && {href})} : choice,
    );
  };
  for (const tag of asText(languages)
    .slice(0, 1000)
    .match(/[^\s,]+/g) ?? [])
    addChoice(toggle, 'languages', tag, () => ({}));
  // A server can read the attribute only.
  if (onServer) return [...choices.values()];
  const seenTags = new Set<string>();
  for (const child of toggle.querySelectorAll<HTMLElement>('[lang],[hreflang]')) {
    const attribute = child.getAttribute('hreflang') ? 'hreflang' : 'lang';
    const tag = child.getAttribute(attribute) ?? '';
    // An element with `lang` inside the link to that language is skipped.
    if (seenTags.has(tag)) continue;
    seenTags.add(tag);
    const link = child.closest('a') ?? child.querySelector('a') ?? undefined;
    const note = oneLine(child.querySelector('small'));
    const name = oneLine(child).replace(note, '').trim();
    addChoice(child, attribute, tag, () => ({
      ...(name && {name}),
      ...(note && {note}),
      ...(link && {link, href: link.href}),
    }));
  }
  if (alternates)
    for (const alternate of document.head.querySelectorAll<HTMLLinkElement>(
      'link[rel~=alternate i][hreflang]',
    )) {
      const {hreflang, href, type, media} = alternate;
      // `x-default` is not a language; links with another type or with `media` are feeds and pages for other
      // devices.
      if (href && !/^x-default$/i.test(hreflang) && /^(text\/html)?$/i.test(type) && !media)
        addChoice(alternate, 'hreflang', hreflang, () => ({href}));
    }
  return [...choices.values()];
}

/**
 * The choice that is the current language, if any. With `byAddress`, it is the choice whose address the page
 * has, whatever `<html lang>` declares.
 */
export function currentChoice(
  choices: readonly LanguageChoice[],
  language: string,
  byAddress: boolean,
): string | undefined {
  const address = (href: string): string => href.replace(/#.*/, '');
  const here = choices.filter(({href}) => href && address(href) === address(location.href));
  if (byAddress && here.length === 1) return here[0]!.language;
  return lookupLanguage(
    language,
    choices.map((choice) => choice.language),
  );
}
