import {lengthOf, type Content} from './content.js';
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

/** Links and addresses, which are the same in every language. */
const FIXED = /(https?:\/\/\S+|\S+@\S+)/;

/** Words that make a text 40 % longer, at least one, cut off where there is no more room. */
const padding = (length: number, room: number): string =>
  ' lorem'
    .repeat(Math.ceil((length * 0.4) / 6))
    .slice(0, room)
    .trimEnd() || 'l'.slice(0, room);

/**
 * A message in a pseudo-language, between brackets, so that truncated and hard-coded texts can be seen. It keeps to the
 * limit of the message, and ends as the source ends.
 *
 * @param language - The pseudo-language.
 */
export function pseudo({id, source, maxwidth}: Message, language: Pseudo): Content {
  if (id === 'locale.tag') return [language];
  const letters = language === 'en-XA' ? accented : arabic;
  const change = (text: string): string =>
    text
      .split(FIXED)
      .map((part, n) => (n % 2 ? part : letters(part)))
      .join('');
  const length = lengthOf(source);
  const room = (maxwidth || Infinity) - length;
  const last = source.at(-1);
  const end = typeof last === 'string' ? /[.:!?…]*$/.exec(last)![0] : '';
  const pieces = end ? [...source.slice(0, -1), (last as string).slice(0, -end.length)] : source;
  const words = pieces.map((piece) => (typeof piece === 'string' ? change(piece) : piece));
  const content = room < 2 ? [...words, end] : ['⟦', ...words, `${change(padding(length, room - 2))}⟧${end}`];
  return content.filter((piece) => piece !== '');
}
