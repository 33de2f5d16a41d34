/**
 * Codes of countries that portals write for the language spoken there. Codes that are also the code of a
 * spoken language are not here (`la`, `uk`, `tw`), except `kr`: portals of this region mean Korean by it, not
 * Kanuri.
 */
const COUNTRIES: Readonly<Record<string, string>> = {
  vn: 'vi',
  kh: 'km',
  mm: 'my',
  ph: 'fil',
  cn: 'zh',
  jp: 'ja',
  kr: 'ko',
  kp: 'ko',
  gb: 'en',
  us: 'en',
  au: 'en',
  nz: 'en',
  dk: 'da',
  cz: 'cs',
  gr: 'el',
  ua: 'uk',
};

/** Returns true if a tag begins with the code of a country in place of the code of a language: `vn`. */
export const isCountryCode = (tag: string): boolean => Object.hasOwn(COUNTRIES, primaryLanguage(tag));

/**
 * The canonical form of a language tag, or undefined if it is not well-formed.
 *
 * Underscores count as the hyphens that BCP 47 requires, because portals write `vi_VN`, and the code of a
 * country as the language spoken there. Subtags for private use may have more than the eight characters of
 * BCP 47: `vi-x-simplified` is written as `de-x-simplified` is.
 *
 * @param tag - A language tag (BCP 47, RFC 5646), as found in an attribute or in storage.
 */
export function canonicalLanguage(tag: unknown): string | undefined {
  if (typeof tag !== 'string' || tag.length > 35) return undefined;
  const [language, ...more] = tag.trim().toLowerCase().replace(/_/g, '-').split('-x-');
  const privateUse = more.join('-x-');
  try {
    const known = language!.replace(/^[a-z]{2}\b/, (code) => COUNTRIES[code] ?? code);
    const canonical = Intl.getCanonicalLocales(known)[0]!;
    if (!more.length) return canonical;
    return /^[a-z\d]+(-[a-z\d]+)*$/.test(privateUse) ? `${canonical}-x-${privateUse}` : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The part of a tag by which a text is another wording of its language, such as plain language:
 * `-x-simplified`, or `-simple`, the variant in the registry of BCP 47. Empty if there is none.
 */
const wordingOf = (tag: string): string => /-(x-|simple\b).*/i.exec(tag)?.[0] ?? '';

/** A tag that `Intl` accepts, for any tag: `vi` for `vi-x-simplified`, English for a malformed one. */
export const intlLocale = (tag: string): string => (canonicalLanguage(tag) ?? 'en').replace(/-x-.*/, '');

/**
 * Finds an available language for a wanted one. The wanted tag is shortened from the end until it matches
 * (BCP 47 lookup, RFC 4647 section 3.4); if nothing matches, any regional form of the language does (`en`
 * finds `en-GB`). Plain language is found only for a tag that asks for it; such a tag also finds the language
 * itself: `vi` never finds `vi-x-simplified`, but `vi-x-simplified` finds `vi`.
 *
 * @param wanted - A BCP 47 tag.
 * @param available - BCP 47 tags, best first.
 * @param sameWording - True if plain language may not find the language itself.
 * @returns The match as written in `available`, or undefined.
 */
export function lookupLanguage(
  wanted: string,
  available: readonly string[],
  sameWording = false,
): string | undefined {
  // A malformed tag still matches itself.
  if (available.includes(wanted)) return wanted;
  const canonical = available.map((tag) => canonicalLanguage(tag) ?? tag);
  const whole = canonicalLanguage(wanted) ?? '';
  const language = primaryLanguage(whole || wanted);
  const wording = wordingOf(whole);
  let range = whole.slice(0, whole.length - wording.length);
  for (; range; range = range.replace(/(-[^-])?-?[^-]*$/, '')) {
    const exact = canonical.indexOf(range + wording);
    if (exact >= 0) return available[exact];
  }
  const regional = canonical.findIndex(
    (tag) => language && primaryLanguage(tag) === language && wordingOf(tag) === wording,
  );
  if (regional < 0 && wording && !sameWording) return lookupLanguage(whole.replace(wording, ''), available);
  return available[regional];
}

/** The primary language subtag in lower case: `vi` for `vi-VN`. Empty if there is none. */
export const primaryLanguage = (tag: string): string => /^[a-z]+/i.exec(tag.trim())?.[0].toLowerCase() ?? '';

/**
 * A tag without its region: `vi` for `vi-VN`, `zh-Hans` for `zh-Hans-CN`.
 *
 * @param tag - A BCP 47 tag in its canonical form.
 */
const withoutRegion = (tag: string): string =>
  tag.replace(/^([a-z]+(-[A-Z][a-z]{3})?)-([A-Z]{2}|\d{3})(?!\w)/, '$1');

/**
 * A tag without its region, for a name that is read, unless the region is all in which it differs from another.
 *
 * @param tag - A BCP 47 tag in its canonical form.
 * @param among - The tags that are named beside it.
 */
export function shortTag(tag: string, among: readonly string[]): string {
  const plain = withoutRegion(tag);
  return among.some((other) => other !== tag && withoutRegion(other) === plain) ? tag : plain;
}

/** Returns true if a language's usual script is written from right to left. */
export const isRightToLeft = (tag: string): boolean => {
  try {
    // Vietnamese and English are answered without `Intl`, which is slow on a cheap phone.
    return (
      !/^(vi|en)(-[a-z]{2})?$/i.test(tag) &&
      /^(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/.test(new Intl.Locale(intlLocale(tag)).maximize().script ?? '')
    );
  } catch {
    return false;
  }
};

/** Names known without `Intl.DisplayNames`, which takes a cheap phone longer than the rest of a button. */
const NATIVE_NAMES: Readonly<Record<string, string>> = {vi: 'Tiếng Việt', en: 'English'};

/**
 * The name of a language in that language, with a capital as on a button: "Tiếng Việt", "Français".
 * `vi-x-simplified` is "Tiếng Việt (simplified)": nobody but the author knows a better name.
 *
 * @param tag - A BCP 47 tag. It is returned as it is if the browser has no name for it.
 */
export function languageName(tag: string): string {
  if (Object.hasOwn(NATIVE_NAMES, tag)) return NATIVE_NAMES[tag]!;
  const name = languageNameIn(tag, tag);
  return name === tag ? tag : name.charAt(0).toLocaleUpperCase(intlLocale(tag)) + name.slice(1);
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
 * Languages that Word takes Vietnamese for, and that templates declare. Other marks are an author's: the
 * languages of Vietnam have many letters of Vietnamese (Mường, Tày, Ê Đê), and so have Romanian and Yoruba.
 * Five letters and more are well-formed, but no language has such a code: `lang="tieng-viet"`.
 */
const DOUBTFUL =
  /^(af|cs|da|de|en|es|et|fi|fr|hr|hu|id|is|it|lt|lv|ms|nb|nl|nn|no|pl|pt|sk|sl|sv|tr|und|[a-z]{5,8})\b/;

/**
 * Returns true if the letters of a text count more than its mark: there is none, it is malformed, or it is
 * one that Word and templates write on Vietnamese text.
 *
 * @param mark - The value of a `lang` attribute.
 */
export const isDoubtfulMark = (mark: string): boolean => DOUBTFUL.test(canonicalLanguage(mark) ?? 'und');

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
    const wording = wordingOf(tag);
    const names = new Intl.DisplayNames([intlLocale(inLanguage)], {type: 'language'});
    const name =
      names.of(tag.replace(wording, '')) + wording.replace(/^-(x-)?(.*)/, ' ($2)').replace(/-/g, ' ');
    return primaryLanguage(inLanguage) === 'vi' ? name.replace(/^Tiếng /, 'tiếng ') : name;
  } catch {
    return tag;
  }
}
