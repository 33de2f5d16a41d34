import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {formatPortalDate, parsePortalDate, type PortalDate} from '../content/dates.js';
import {languageName, languageNameIn, shortTag} from '../content/languages.js';
import {languageOf} from '../i18n/interface-language.js';
import {originalOf, type ShownVersion} from './shown-version.js';
import type {Versions} from './versions.js';

/** A text of the interface and its language. */
interface Words {
  text: string;
  language: string;
}

/** The notice about the shown version, in the language of the interface. */
export interface Notice {
  /** The text about the missing language. */
  missing: Words | undefined;
  /** The texts about a part that only this version has, a machine translation, or one that is older than the original. */
  about: Words[];
  /** The languages that can be read instead: BCP 47 tags, and their names in themselves. */
  others: {language: string; name: string}[];
}

/**
 * The notice about the shown version.
 *
 * @param isVisited - True if a link led to a part that only this version has.
 * @param modified - The date of the last change of the article as a whole; it counts as the original's date.
 * @param timeZone - The IANA zone of dates without an offset.
 */
export function noticeOf(
  versions: Versions,
  {requested, shown, missing, second}: ShownVersion,
  isVisited: boolean,
  modified: string,
  timeZone: string,
): Notice {
  const {available} = versions;
  const short = (tag: string): string => shortTag(tag, available);
  const original = originalOf(versions);
  const translation = original && [shown, second].find((tag) => tag && tag !== original);
  const origin = translation && versions.origins.get(translation);
  const about = isVisited ? [visitedWords(short(shown))] : [];
  if (origin)
    about.push(
      ...aboutTranslation(
        short(translation),
        origin.machine,
        parsePortalDate(origin.modified, timeZone),
        parsePortalDate(versions.origins.get(original)?.modified || modified, timeZone),
      ),
    );
  const others = missing || isVisited ? available : about.length ? [original!] : [];
  return {
    missing: missing ? missingWords(short(requested), short(shown), available.length > 1) : undefined,
    about,
    others: others
      .filter((tag) => tag !== shown && tag !== second)
      .map((language) => ({language, name: languageName(short(language))})),
  };
}

/** The text of a message that names languages, as inside a sentence of the message's language. */
function words(id: string, say: (nameOf: (language: string) => string, language: string) => string): Words {
  const language = languageOf(id);
  return {text: say((tag) => languageNameIn(tag, language), language), language};
}

function missingWords(requested: string, shown: string, several: boolean): Words {
  if (several)
    return words('article.not-in', (nameOf) =>
      msg(str`This article is not available in ${nameOf(requested)}.`, {
        id: 'article.not-in',
        desc: 'Notice above an article that has no version in the reader’s language, but several in others, which are listed below it. The placeholder is the name of the reader’s language, as written inside a sentence. At most 55 characters, the placeholder not counted.',
      }),
    );
  return words('article.only-in', (nameOf) =>
    msg(str`This article is only available in ${nameOf(shown)}.`, {
      id: 'article.only-in',
      desc: 'Notice above an article that has no version in the reader’s language. The placeholder is the name of the language it is in, as written inside a sentence. At most 55 characters, the placeholder not counted.',
    }),
  );
}

function visitedWords(shown: string): Words {
  return words('article.only-part', (nameOf) =>
    msg(str`Only the version in ${nameOf(shown)} has the part that the link leads to.`, {
      id: 'article.only-part',
      desc: 'Notice above an article in another language than the reader’s, to which a link led because that part is in no other version. The placeholder is the name of the language, as written inside a sentence. At most 80 characters, the placeholder not counted.',
    }),
  );
}

function aboutTranslation(
  translation: string,
  machine: boolean,
  from?: PortalDate,
  source?: PortalDate,
): Words[] {
  const notices: Words[] = [];
  if (machine)
    notices.push(
      words('article.machine', (nameOf) =>
        msg(str`The version in ${nameOf(translation)} is a machine translation.`, {
          id: 'article.machine',
          desc: 'Notice above an article. The placeholder is the name of a language, as written inside a sentence. At most 65 characters, the placeholder not counted.',
        }),
      ),
    );
  if (from && source && isOlder(from, source))
    notices.push(
      words('article.older', (nameOf, language) => {
        const date = formatPortalDate(source, language);
        return msg(
          str`The version in ${nameOf(translation)} is older than the original. Original updated: ${date}`,
          {
            id: 'article.older',
            desc: 'Notice above an article. The first placeholder is the name of a language, as written inside a sentence; the second a date, perhaps with a time. At most 95 characters, the placeholders not counted.',
          },
        );
      }),
    );
  return notices;
}

/** Returns true if one date is before another. If one has no time, the days are compared. */
const isOlder = (one: PortalDate, other: PortalDate): boolean =>
  one.hasTime && other.hasTime
    ? one.epoch < other.epoch
    : one.dateTime.slice(0, 10) < other.dateTime.slice(0, 10);

/**
 * Draws the notice about the shown version.
 *
 * @param choose - Called with the language whose button was pressed.
 */
export function renderNotice({missing, about, others}: Notice, choose: (language: string) => void): unknown {
  if (!missing && !about.length) return nothing;
  return html`<div part="notice">
    ${missing ? html`<slot name="notice"><p lang=${missing.language}>${missing.text}</p></slot>` : nothing}
    ${about.map(({text, language}) => html`<p lang=${language}>${text}</p>`)} ${others.length ? choices(others, choose) : nothing}
  </div>`;
}

function choices(others: Notice['others'], choose: (language: string) => void): unknown {
  const words = msg('Read it in:', {
    id: 'article.also-in',
    desc: 'In a notice above an article: stands before the names of other languages that it can be read in, which are buttons. At most 35 characters.',
  });
  // The class keeps the buttons from being printed: on paper there is nothing to press.
  return html`<p class="choices" lang=${languageOf('article.also-in')}>
    ${words}
    ${others.map(
      ({language, name}) =>
        html`<button part="choice" type="button" lang=${language} @click=${() => choose(language)}>
          ${name}
        </button> `,
    )}
  </p>`;
}
