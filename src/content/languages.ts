/**
 * The canonical form of a language tag, or undefined if it is not well-formed.
 *
 * Underscores count as the hyphens that BCP 47 requires, because portals write `vi_VN`.
 *
 * @param tag - A language tag (BCP 47, RFC 5646), as found in an attribute or in storage.
 */
export function canonicalLanguage(tag: unknown): string | undefined {
  if (typeof tag !== 'string' || tag.length > 35) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * Finds an available language for a wanted one. The wanted tag is shortened from the end until it matches
 * (BCP 47 lookup, RFC 4647 section 3.4); if nothing matches, any regional form of the language does (`en`
 * finds `en-GB`).
 *
 * @param wanted - A BCP 47 tag.
 * @param available - BCP 47 tags, best first.
 * @returns The match as written in `available`, or undefined.
 */
export function lookupLanguage(wanted: string, available: readonly string[]): string | undefined {
  // A malformed tag still matches itself.
  if (available.includes(wanted)) return wanted;
  const canonical = available.map((tag) => canonicalLanguage(tag) ?? tag);
  for (let range = canonicalLanguage(wanted) ?? ''; range; range = range.replace(/(-[^-])?-?[^-]*$/, '')) {
    const exact = canonical.indexOf(range);
    if (exact >= 0) return available[exact];
  }
  const language = primaryLanguage(wanted);
  return available[canonical.findIndex((tag) => language && primaryLanguage(tag) === language)];
}

/** The primary language subtag in lower case: `vi` for `vi-VN`. Empty if there is none. */
export const primaryLanguage = (tag: string): string => /^[a-z]+/i.exec(tag.trim())?.[0].toLowerCase() ?? '';

/**
 * A tag without its region: `vi` for `vi-VN`, `zh-Hans` for `zh-Hans-CN`.
 *
 * @param tag - A BCP 47 tag in its canonical form.
 */
export const withoutRegion = (tag: string): string =>
  tag.replace(/^([a-z]+(-[A-Z][a-z]{3})?)-([A-Z]{2}|\d{3})(?!\w)/, '$1');

/** Returns true if a language's usual script is written from right to left. */
export const isRightToLeft = (tag: string): boolean => {
  try {
    // Vietnamese and English are answered without `Intl`, which is slow on a cheap phone.
    return (
      !/^(vi|en)(-[a-z]{2})?$/i.test(tag) &&
      /^(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/.test(new Intl.Locale(tag).maximize().script ?? '')
    );
  } catch {
    return false;
  }
};

/** Names known without `Intl.DisplayNames`, which takes a cheap phone longer than the rest of a button. */
const NATIVE_NAMES: Readonly<Record<string, string>> = {vi: 'Tiếng Việt', en: 'English'};

/**
 * The name of a language in that language, with a capital as on a button: "Tiếng Việt", "Français".
 *
 * @param tag - A BCP 47 tag. It is returned as it is if the browser has no name for it.
 */
export function languageName(tag: string): string {
  if (Object.hasOwn(NATIVE_NAMES, tag)) return NATIVE_NAMES[tag]!;
  const name = languageNameIn(tag, tag);
  return name === tag ? tag : name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/**
 * Matches letters and their marks, approximately: no white space, digits, ASCII symbols, nor the blocks of
 * punctuation, symbols and pictures. Unicode property classes take longer to compile than the text takes to
 * read.
 */
const LETTERS = /[^\s\d!-/:-@[-`{-~\u00a1-\u00bf\u00d7\u00f7\u2000-\u2bff\u3000-\u303f\ud800-\udfff]+/g;

/** Combining marks of Vietnamese and its neighbour languages, in decomposed text. */
const MARK = /[\u0300-\u036f]/;
const MARKS = /[\u0300-\u036f]/g;

/**
 * Returns true if a text is in Vietnamese, judged by its letters and not by `lang`: Word marks Vietnamese
 * runs as Swedish or Portuguese. In Vietnamese about one letter in seven is one that no neighbour language
 * has, in English text with Vietnamese names far fewer.
 *
 * @param text - Text, precomposed or decomposed. Only the first 4000 characters are read.
 */
export function looksVietnamese(text: string): boolean {
  const start = text.slice(0, 4000).normalize('NFC');
  const letters = start.match(LETTERS)?.join('').length ?? 0;
  return letters > 0 && (start.match(/[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/g)?.length ?? 0) / letters > 0.05;
}

/**
 * Returns true if a text can be Vietnamese: it has a letter with a mark, and each word is built like
 * Vietnamese syllables. Meant for short runs in Vietnamese text, whose letters other languages may have too:
 * "công tác" can be Vietnamese, "café" and "São Paulo" cannot.
 */
export function mayBeVietnamese(text: string): boolean {
  const decomposed = text.normalize('NFD').replace(/đ/gi, 'd\u0335');
  const words = decomposed.toLowerCase().match(LETTERS) ?? [];
  return (
    MARK.test(decomposed) &&
    words.every((word) =>
      /^(ngh?|nh|ph|th|tr|[cgk]h|qu|[bcdghklmnrstvx])?[aeiouy]{1,3}(ch|n[gh]|[cmnpt])?$/.test(
        word.replace(MARKS, ''),
      ),
    )
  );
}

/**
 * The name of a language in another one, as inside a sentence: Vietnamese writes "tiếng Anh" there.
 *
 * @param tag - The language to name.
 * @param inLanguage - The language of the sentence. If it has no name for `tag`, the tag is returned.
 */
export function languageNameIn(tag: string, inLanguage: string): string {
  try {
    const name = new Intl.DisplayNames([inLanguage], {type: 'language'}).of(tag) ?? tag;
    return primaryLanguage(inLanguage) === 'vi' ? name.replace(/^Tiếng /, 'tiếng ') : name;
  } catch {
    return tag;
  }
}
