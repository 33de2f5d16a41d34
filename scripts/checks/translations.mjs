// What Lit Localize only warns about, or does not see: a translation that is missing, unfinished or mislabelled.

const attribute = (tag, name) => new RegExp(`\\s${name}\\s*=\\s*("|')(.*?)\\1`, 's').exec(tag)?.[2];

const withoutComments = (xml) => xml.replace(/<!--.*?-->/gs, '');

/**
 * The translations of a file in XLIFF 1.2. What Lit Localize and the translators' editors write is regular enough
 * to do without a parser of XML.
 *
 * @returns {{id: string, target: string, state?: string}[]}
 */
export const translationsIn = (xliff) =>
  (withoutComments(xliff).match(/<trans-unit\b.*?<\/trans-unit>/gs) ?? []).map((unit) => {
    const [, attributes = '', target = ''] = /<target\b([^>]*?)(?:\/>|>(.*?)<\/target>)/s.exec(unit) ?? [];
    return {id: attribute(unit, 'id'), target, state: attribute(attributes, 'state')};
  });

/**
 * @param {string} file The name of the file, for the findings.
 * @param {string} xliff Its text.
 * @param {string} locale The language that it should be in.
 */
export function translationFindings(file, xliff, locale) {
  const findings = [];
  const language = attribute(/<file\b[^>]*>/s.exec(withoutComments(xliff))?.[0] ?? '', 'target-language');
  if (language !== locale) findings.push(`${file}: target-language is ${language}, not ${locale}`);

  const units = translationsIn(xliff);
  if (!units.length) findings.push(`${file}: there is nothing to translate in it`);
  for (const {id, target, state} of units) {
    const say = (what) => findings.push(`${file}: ${id} ${what}`);
    if (!target.trim()) say('has no translation');
    if (/^(new|needs-)/.test(state ?? '')) say(`is not finished: its state is ${state}`);
    if (target !== target.normalize('NFC')) say('has letters in pieces: write it in Unicode NFC');
    // A screen reader chooses its voice by this text, so it is the tag of the language and not a word.
    if (id === 'locale.tag' && target !== locale)
      say(`says ${target}: it is the tag of the language, ${locale}`);
  }
  return findings;
}
