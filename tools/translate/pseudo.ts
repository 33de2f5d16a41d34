import type {Content} from './content.js';
import type {Message} from './messages.js';

/** The pseudo-languages, for tests: `en-XA` is long and has accents, `ar-XB` is written from right to left (CLDR). */
export const PSEUDO = ['en-XA', 'ar-XB'] as const;
export type Pseudo = (typeof PSEUDO)[number];

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀçđéƒǧħíĵķłɱñóƥɋřšŧúṽŵẋýžÅßÇĐÉƑĜĦÎĴĶĹṀÑÖƤɊŔŠŦÛṼŴẊÝŽ';

const accented = (text: string): string =>
  [...text].map((letter) => [...ACCENTED][PLAIN.indexOf(letter)] ?? letter).join('');

/** Arabic letters in the place of Latin ones, so that browsers and people see the direction at once. */
const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';
const arabic = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => ARABIC[(letter.toLowerCase().charCodeAt(0) - 97) % ARABIC.length]!);

/** Words that make a text 40 % longer, at least one. */
const padding = (length: number): string => ' lorem'.repeat(Math.ceil((length * 0.4) / 6));

/**
 * A message in a pseudo-language, between brackets, so that truncated and hard-coded texts can be seen.
 *
 * @param language - The pseudo-language.
 */
export function pseudo({id, source}: Message, language: Pseudo): Content {
  if (id === 'locale.tag') return [language];
  const change = language === 'en-XA' ? accented : arabic;
  const length = source.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 0), 0);
  return [
    '⟦',
    ...source.map((piece) => (typeof piece === 'string' ? change(piece) : piece)),
    `${change(padding(length))}⟧`,
  ];
}
