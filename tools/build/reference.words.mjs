// The texts of the reference in both languages, and the words of the interface that they quote.
import {readFileSync} from 'node:fs';

const TRANSLATIONS = 'tools/build/reference.vi.json';
const LOCALE = 'locales/vi.xlf';

const unescape = (text) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The messages of the interface by id, with `{0}` for a placeholder. */
function messages() {
  const text = readFileSync(LOCALE, 'utf8');
  const plain = (xml) => unescape(xml.replace(/<x id="(\d+)"[^>]*>/g, '{$1}'));
  return Object.fromEntries(
    [
      ...text.matchAll(/<trans-unit id="([^"]+)".*?<source>(.*?)<\/source>.*?<target[^>]*>(.*?)<\/target>/gs),
    ].map(([, id, en, vi]) => [id, {en: plain(en), vi: plain(vi)}]),
  );
}

/** Lines of a comment are one sentence. */
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * Says texts in both languages, and remembers what could not be said.
 *
 * @param {Record<string, string>} [vietnamese] The Vietnamese by the English.
 */
export function speaker(vietnamese = JSON.parse(readFileSync(TRANSLATIONS, 'utf8'))) {
  const interfaceWords = messages();
  const used = new Set();
  const faults = new Set();

  const quote = (text, language) =>
    text.replace(/\{([a-z-]+\.[a-z-]+)((?:\|[^|}]*)*)\}/g, (all, id, values) => {
      const message = interfaceWords[id];
      if (!message) faults.add(`The reference quotes the message ${id}, which is not in ${LOCALE}`);
      const filled = values
        .split('|')
        .slice(1)
        .map((value) => interfaceWords[value]?.[language] ?? value);
      return `“${(message?.[language] ?? all).replace(/\{(\d+)\}/g, (_, index) => filled[index] ?? '')}”`;
    });

  const paragraph = (english, language) => {
    used.add(english);
    if (!vietnamese[english]) faults.add(`${TRANSLATIONS} lacks the Vietnamese of: ${english}`);
    return quote(language === 'vi' ? (vietnamese[english] ?? english) : english, language);
  };

  return {
    /** Returns a function that gives a text in a language, paragraph by paragraph. */
    in: (language) => (text) =>
      text
        .split('\n\n')
        .map((one) => paragraph(oneLine(one), language))
        .join('\n\n'),
    /** The texts that were missing; complete after all pages are made. */
    faults: () => [
      ...faults,
      ...Object.entries(vietnamese).flatMap(([english, text]) => [
        ...(used.has(english) ? [] : [`${TRANSLATIONS} translates what nobody says any more: ${english}`]),
        ...(text === text.normalize('NFC') ? [] : [`${TRANSLATIONS} is not NFC: ${text}`]),
      ]),
    ],
  };
}
