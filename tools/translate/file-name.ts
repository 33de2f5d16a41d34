import {canonicalLanguage, primaryLanguage} from '../../src/content/languages.js';
import {isLanguageCode, isNamed, meantLanguage} from './language-names.js';

/** The language of a locale file by its name. */
export interface NamedLanguage {
  /** A BCP 47 tag; the name without its ending where it says no language. */
  language: string;
  /** The name that the file should have, where it has another one. */
  better?: string;
  isKnown: boolean;
}

/** A tag of a language, a script and a region, and of what people use for plain language. */
const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-x-.+|-simple)?$/;

/** Matches a possible tag in the name of a file. */
const TAGS = /(?<![\p{L}\d])[a-z]{2,3}([-_][a-z]{4})?([-_]([a-z]{2}|\d{3}))?(?![\p{L}\d])/giu;

/** A tag without a region that its language has anyway: `vi` for `vi-VN`. */
function withoutUsualRegion(tag: string): string {
  const {language, script, region} = new Intl.Locale(tag);
  const short = [language, script].filter(Boolean).join('-');
  return region && new Intl.Locale(short).maximize().region === region ? short : tag;
}

/**
 * Reads the language from the name of a file. Copies and exports have more in their names than the tag: `vi copy.xlf`,
 * `vi (1).xlf`, `messages.vi.xlf`, `en-vi.xlf`.
 *
 * @param path - Its last part counts.
 */
export function languageOfName(path: string): NamedLanguage {
  const file = path.replace(/^.*[/\\]/, '');
  const name = file.replace(/(\.(xlf|xliff|sdlxliff|mqxliff|mxliff|xml|txt))+$/i, '').normalize('NFC');
  if (canonicalLanguage(name) === name && TAG.test(name) && isLanguageCode(name) && !meantLanguage(name))
    return {language: name, isKnown: true, ...(!/^[^.]*\.xli?ff?$/.test(file) && {better: `${name}.xlf`})};
  // English is what is translated from.
  const tags = name.replace(/\ben[-_](?=[a-z]{2})/, '').match(TAGS) ?? [];
  const found = tags
    .filter((tag) => isNamed(primaryLanguage(tag)) && primaryLanguage(tag) !== 'en')
    .map((tag) => withoutUsualRegion(canonicalLanguage(tag)!));
  const best = found.find((tag) => primaryLanguage(tag).length === 2) ?? found[0];
  const better = best ?? meantLanguage(name);
  return {language: best ?? name, isKnown: !!best, ...(better && {better: `${better}.xlf`})};
}
