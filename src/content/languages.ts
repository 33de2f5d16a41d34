/**
 * The canonical form of a language tag, or undefined when it is not a well-formed one.
 *
 * Portals write `vi_VN`; the underscore is taken for the hyphen that BCP 47 asks for.
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
 * Finds what is available for a wanted language: the wanted tag is shortened from the end until one fits (BCP 47
 * lookup, RFC 4647 section 3.4), then any regional form of the same language will do (`en` finds `en-GB`).
 *
 * @param wanted - A language tag.
 * @param available - Language tags, best first.
 * @returns The fitting one as it stands in `available`, or undefined.
 */
export function lookupLanguage(wanted: string, available: readonly string[]): string | undefined {
  // What is no well-formed tag still is itself.
  if (available.includes(wanted)) return wanted;
  const canonical = available.map((tag) => canonicalLanguage(tag) ?? tag);
  for (let range = canonicalLanguage(wanted) ?? ''; range; range = range.replace(/(-[^-])?-?[^-]*$/, '')) {
    const exact = canonical.indexOf(range);
    if (exact >= 0) return available[exact];
  }
  const language = primaryLanguage(wanted);
  return available[canonical.findIndex((tag) => language && primaryLanguage(tag) === language)];
}

/** The language itself without script or region, in lower case: `vi-VN` is `vi`. Empty when there is none. */
export const primaryLanguage = (tag: string): string => /^[a-z]+/i.exec(tag.trim())?.[0].toLowerCase() ?? '';

/** Whether a language is written from right to left, by the script that it is usually written in. */
export const isRightToLeft = (tag: string): boolean => {
  try {
    // Asked of `Intl`, that takes a cheap phone long.
    return (
      !/^(vi|en)(-[a-z]{2})?$/i.test(tag) &&
      /^(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/.test(new Intl.Locale(tag).maximize().script ?? '')
    );
  } catch {
    return false;
  }
};

/** Known without `Intl.DisplayNames`: to make one takes a cheap phone longer than all else that a button needs. */
const OWN_NAMES: Readonly<Record<string, string>> = {vi: 'Tiếng Việt', en: 'English'};

/**
 * What a language calls itself, with the capital that a name on a button has: "Tiếng Việt", "Français".
 *
 * @param tag - A language tag. What the browser has no name for comes back as it is.
 */
export function languageName(tag: string): string {
  if (Object.hasOwn(OWN_NAMES, tag)) return OWN_NAMES[tag]!;
  const name = languageNameIn(tag, tag);
  return name === tag ? tag : name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/**
 * Letters and their marks, near enough: neither white space, digits, ASCII signs, nor the blocks of punctuation, symbols and
 * pictures. Unicode's own classes take longer to make than the text takes to read.
 */
const LETTERS = /[^\s\d!-/:-@[-`{-~\u00a1-\u00bf\u00d7\u00f7\u2000-\u2bff\u3000-\u303f\ud800-\udfff]+/g;

/** The marks of Vietnamese and its neighbours, apart from their letters. */
const MARK = /[\u0300-\u036f]/;
const MARKS = /[\u0300-\u036f]/g;

/**
 * Whether a text is written in Vietnamese, whatever its `lang` says. Word marks Vietnamese runs as Swedish or
 * Portuguese, so the letters are asked: in Vietnamese about one in seven is a letter no neighbour language
 * has, in English text with Vietnamese names far fewer.
 *
 * @param text - Text, precomposed or not. Only its beginning is looked at.
 */
export function looksVietnamese(text: string): boolean {
  const start = text.slice(0, 4000).normalize('NFC');
  const letters = start.match(LETTERS)?.join('').length ?? 0;
  return letters > 0 && (start.match(/[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/g)?.length ?? 0) / letters > 0.05;
}

/**
 * Whether a text can be Vietnamese: it has a letter with a mark, and each word is built as Vietnamese syllables are.
 * For short runs in Vietnamese text, whose letters other languages may have too: "công tác", but not "café" or "São Paulo".
 */
export function mayBeVietnamese(text: string): boolean {
  const bare = text.normalize('NFD').replace(/đ/gi, 'd\u0335');
  const words = bare.toLowerCase().match(LETTERS) ?? [];
  return (
    MARK.test(bare) &&
    words.every((word) =>
      /^(ngh?|nh|ph|th|tr|[cgk]h|qu|[bcdghklmnrstvx])?[aeiouy]{1,3}(ch|n[gh]|[cmnpt])?$/.test(
        word.replace(MARKS, ''),
      ),
    )
  );
}

/**
 * What a language is called in another one, as it stands inside a sentence: Vietnamese writes "tiếng Anh" there.
 *
 * @param tag - The language that is named.
 * @param inLanguage - The language of the sentence. What has no name in it comes back as the tag.
 */
export function languageNameIn(tag: string, inLanguage: string): string {
  try {
    const name = new Intl.DisplayNames([inLanguage], {type: 'language'}).of(tag) ?? tag;
    return primaryLanguage(inLanguage) === 'vi' ? name.replace(/^Tiếng /, 'tiếng ') : name;
  } catch {
    return tag;
  }
}
