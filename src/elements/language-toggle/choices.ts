import {languageIn} from '../../base/attributes.js';
import {warnOnce} from '../../base/console.js';
import {onServer} from '../../base/environment.js';
import {languageName, withoutRegion} from '../../content/languages.js';
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

/** A language before its name is known: only the author's name is looked for at first. */
type FoundChoice = Omit<LanguageChoice, 'name'> & Partial<LanguageChoice>;

/** The language that an attribute names, and a function that reads the rest where the language is valid. */
type AddChoice = (
  element: Element,
  attribute: string,
  tag: string,
  found: () => Partial<LanguageChoice>,
) => void;

/**
 * Reads the languages that a toggle offers: those in `languages`, then those of its children, then those of
 * the page's `<link rel="alternate" hreflang>`. A child gives a language its name and, if it is a link, its
 * address. A `<small>` in a child is the author's text that the article is not in that language.
 *
 * @param alternates - True to read the links in the page's head.
 */
export function readChoices(toggle: Element, languages: string, alternates: boolean): LanguageChoice[] {
  const choices = new Map<string, FoundChoice>();
  const addChoice: AddChoice = (element, attribute, tag, found) => {
    const language = languageIn(element, attribute, tag);
    if (!language) return warnOnce(element, attribute, tag, 'not a BCP 47 tag; it is left out');
    const {link, href, ...words} = found();
    const safe = !href || isSafeAddress(href);
    if (!safe)
      warnOnce(toggle, 'href', href, 'not an address that a link may lead to; the language has no link');
    const choice = {language, ...choices.get(language), ...words};
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
  if (!onServer) readChildren(toggle, addChoice);
  if (alternates && !onServer)
    for (const alternate of document.head.querySelectorAll<HTMLLinkElement>(
      'link[rel~=alternate i][hreflang]',
    )) {
      const {hreflang, href, type, media} = alternate;
      // `x-default` is not a language; links with another type or with `media` are feeds and pages for other
      // devices.
      if (href && !/^x-default$/i.test(hreflang) && /^(text\/html)?$/i.test(type) && !media)
        addChoice(alternate, 'hreflang', hreflang, () => ({href}));
    }
  return withNames([...choices.values()]);
}

/** Reads the languages of a toggle's children. */
function readChildren(toggle: Element, addChoice: AddChoice): void {
  // The browser knows no styles of children that are in no slot, as before the toggle is drawn. The slot is
  // hidden, so that the styles are the same each time and no layout is needed for them.
  const drawn = toggle.shadowRoot?.querySelector('slot');
  const slot = drawn ?? document.createElement('slot');
  const hidden = slot.hidden;
  slot.hidden = true;
  if (!drawn) toggle.shadowRoot?.append(slot);
  const seenTags = new Set<string>();
  // Words inside a link may be in another language than the page that it leads to.
  for (const child of toggle.querySelectorAll<HTMLElement>(
    ':is([lang],[hreflang]):not(a[lang] *,a[hreflang] *)',
  )) {
    const attribute = child.getAttribute('hreflang') ? 'hreflang' : 'lang';
    const tag = child.getAttribute(attribute) ?? '';
    // A list item and the link in it may both say the language.
    if (seenTags.has(tag)) continue;
    seenTags.add(tag);
    const link = child.closest('a') ?? child.querySelector('a') ?? undefined;
    const small = child.querySelector('small');
    const note = oneLine(small);
    const name = seenWords(child, small);
    addChoice(child, attribute, tag, () => ({
      ...(name && {name}),
      ...(note && {note}),
      ...(link && {link, href: link.href}),
    }));
  }
  slot.hidden = hidden;
  if (!drawn) slot.remove();
}

/**
 * Gives the languages that have no name of the author's their own names, with the region only if two of them
 * differ by it.
 */
function withNames(choices: readonly FoundChoice[]): LanguageChoice[] {
  const shared = new Map<string, boolean>();
  for (const {language} of choices) {
    const plain = withoutRegion(language);
    shared.set(plain, shared.has(plain));
  }
  return choices.map((choice) => {
    const plain = withoutRegion(choice.language);
    return {...choice, name: choice.name ?? languageName(shared.get(plain) ? choice.language : plain)};
  });
}
