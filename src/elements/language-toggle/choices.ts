import {languageIn} from '../../base/attributes.js';
import {warnOnce} from '../../base/console.js';
import {onServer} from '../../base/environment.js';
import {languageName, lookupLanguage, shortTag} from '../../content/languages.js';
import {asText, isSafeAddress, oneLine} from '../../content/text.js';
import {seenWords} from './seen-words.js';

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

/** The languages of a toggle, and the elements of its content in which they were found. */
export interface Choices {
  choices: LanguageChoice[];
  elements: Element[];
}

/** A language before its name is known: only the author's name is looked for at first. */
type FoundChoice = Omit<LanguageChoice, 'name'> & Partial<LanguageChoice>;

/** Adds the language that an attribute names, with what is known of it. Returns true if the tag is valid. */
type AddChoice = (
  element: Element,
  attribute: string,
  tag: string,
  found: Partial<LanguageChoice>,
) => boolean;

/**
 * Reads the languages that a toggle offers: those in `languages`, then those of its children, then those of
 * the page's `<link rel="alternate" hreflang>`. A child gives a language its name and, if it is a link, its
 * address. A `<small>` in a child is the author's text that the article is not in that language.
 *
 * @param alternates - True to read the links in the page's head.
 */
export function readChoices(toggle: Element, languages: string, alternates: boolean): Choices {
  const choices = new Map<string, FoundChoice>();
  const addChoice: AddChoice = (element, attribute, tag, found) => {
    const language = languageIn(element, attribute, tag);
    if (!language) {
      warnOnce(element, attribute, tag, 'not a BCP 47 tag; it is left out');
      return false;
    }
    const {link, href, ...words} = found;
    const safe = !href || isSafeAddress(href);
    if (!safe)
      warnOnce(toggle, 'href', href, 'not an address that a link may lead to; the language has no link');
    const choice = {language, ...choices.get(language), ...words};
    choices.set(
      language,
      safe ? {...choice, ...(link && {link}), ...(href !== undefined && {href})} : choice,
    );
    return true;
  };
  for (const tag of asText(languages)
    .slice(0, 1000)
    .match(/[^\s,]+/g) ?? [])
    addChoice(toggle, 'languages', tag, {});
  // A server can read the attribute only.
  const elements = onServer ? [] : readChildren(toggle, addChoice);
  if (alternates && !onServer)
    for (const alternate of document.head.querySelectorAll<HTMLLinkElement>(
      'link[rel~=alternate i][hreflang]',
    )) {
      const {hreflang, href, type, media} = alternate;
      // `x-default` is not a language; links with another type or with `media` are feeds and pages for other
      // devices.
      if (href && !/^x-default$/i.test(hreflang) && /^(text\/html)?$/i.test(type) && !media)
        addChoice(alternate, 'hreflang', hreflang, {href});
    }
  return {choices: withNames([...choices.values()]), elements};
}

/** The longest name of a language. Longer words are text of the page, after a tag that was not closed. */
const LONGEST_NAME = 100;

/** Reads the languages of a toggle's children, and returns the elements that name them. */
function readChildren(toggle: Element, addChoice: AddChoice): Element[] {
  // The browser knows no styles of children that are in no slot, as before the toggle is drawn. The slot is
  // hidden, so that the styles are the same each time and no layout is needed for them.
  const drawn = toggle.shadowRoot?.querySelector('slot');
  const slot = drawn ?? document.createElement('slot');
  const hidden = slot.hidden;
  slot.hidden = true;
  if (!drawn) toggle.shadowRoot?.append(slot);
  const seenTags = new Map<string, Element>();
  // Words inside a link may be in another language than the page that it leads to.
  for (const child of toggle.querySelectorAll<HTMLElement>(
    ':is([lang],[hreflang]):not(a[lang] *,a[hreflang] *)',
  )) {
    const attribute = child.getAttribute('hreflang') ? 'hreflang' : 'lang';
    const tag = child.getAttribute(attribute) ?? '';
    // A list item and the link in it may both say the language.
    if (seenTags.has(tag) || isPageContent(child, toggle)) continue;
    const link = child.closest('a') ?? child.querySelector('a') ?? undefined;
    const small = child.querySelector('small');
    const note = oneLine(small);
    const name = seenWords(child, small);
    if (name.length > LONGEST_NAME) continue;
    const found = {...(name && {name}), ...(note && {note}), ...(link && {link, href: link.href})};
    if (addChoice(child, attribute, tag, found)) seenTags.set(tag, child);
  }
  slot.hidden = hidden;
  if (!drawn) slot.remove();
  return [...seenTags.values()];
}

const isPageElement = ({localName}: Element): boolean => /^(main|article|section|h\d)$|-/.test(localName);

/** Returns true if an element belongs to the rest of the page, which follows a tag that was not closed. */
function isPageContent(element: Element, toggle: Element): boolean {
  for (let around = element; around !== toggle; around = around.parentElement!)
    if (isPageElement(around)) return true;
  return [...element.querySelectorAll('*')].some(isPageElement);
}

/**
 * Gives the languages that have no name of the author's their own names, with the region only if two of them
 * differ by it.
 */
function withNames(choices: readonly FoundChoice[]): LanguageChoice[] {
  const languages = choices.map(({language}) => language);
  return choices.map((choice) => ({
    ...choice,
    name: choice.name ?? languageName(shortTag(choice.language, languages)),
  }));
}

/**
 * The language of the choice that is current, if any. With `byAddress`, it is the choice whose address the
 * page has, whatever `<html lang>` declares; if that is none or several, the one that `language` finds.
 */
export function currentChoice(
  choices: readonly LanguageChoice[],
  language: string,
  byAddress: boolean,
): string | undefined {
  const here = byAddress ? choicesAtThisPage(choices) : [];
  return here.length === 1
    ? here[0]!.language
    : lookupLanguage(
        language,
        choices.map((choice) => choice.language),
      );
}

/**
 * The choices whose address is this page's. A parameter of the page's address counts only if a link has it
 * too: `lang` in `?lang=en` tells the languages apart, `utm_source` does not.
 */
function choicesAtThisPage(choices: readonly LanguageChoice[]): LanguageChoice[] {
  const links = choices.filter(({href}) => href);
  // A server knows neither links nor the page's address.
  if (!links.length) return links;
  const names = new Set(links.flatMap(({href}) => [...new URL(href!.toLowerCase()).searchParams.keys()]));
  const page = pageAt(location.href, names);
  return links.filter(({href}) => pageAt(href!, names) === page);
}

/**
 * The page at an address: its host, its path, and the parameters with these names, in an order of its own.
 * `http` and `www` count for nothing, because portals mix them up, and neither do capital letters: browsers
 * write `%C3` where WordPress writes `%c3`.
 */
function pageAt(address: string, names: ReadonlySet<string>): string {
  const {host, pathname, searchParams} = new URL(address.toLowerCase());
  const parameters = new URLSearchParams([...searchParams].filter(([name]) => names.has(name)));
  parameters.sort();
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}?${parameters}`;
}
