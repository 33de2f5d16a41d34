import {plain, words, type Content} from '../content.js';
import {tcvn3, vni} from './fonts.js';
import {crossedD, entities, lookAlikes, lost} from './letters.js';
import {utf8, utf8Twice, windows1258} from './misread.js';
import {distanceFromVietnamese} from './syllables.js';
import {telex, viqr, vniKeys} from './typed.js';
import type {Undoing} from './undoing.js';

/** The way in which a text was damaged. */
export interface Damage {
  how: string;
  /** The text as it was, where it can be told without loss. */
  recovered?: Content;
  /** The text as it most likely was, where letters of it can have been others. */
  likely?: Content;
}

/** Damages of text in any language. */
const ANYWHERE = [utf8, utf8Twice, entities];
/** Damages of the letters of Vietnamese, which other languages of Vietnam are written with too. */
const OF_LETTERS = [windows1258, tcvn3, vni, crossedD, lookAlikes, lost];
const OF_KEYS = [telex, vniKeys, viqr];
/** Tày, Nùng and Mường. */
const LIKE_VIETNAMESE = ['tyz', 'nut', 'mtq'];

/** The bits by which a whole file must come nearer to Vietnamese. */
const WHOLE_FILE = 40;

interface Text {
  content: Content;
  text: string;
  /** Words that the source has too: names. */
  known: ReadonlySet<string>;
}

const undone = (content: Content, {undo}: Undoing): Content =>
  content.map((piece) => (typeof piece === 'string' ? undo(piece) : piece));

/** The words of a text, a space for each placeholder. */
const spaced = (content: Content): string =>
  content.map((piece) => (typeof piece === 'string' ? piece : ' ')).join('');

/** The damage that a text has, with the text before it. */
function damageOf({content}: Text, way: Undoing): Damage {
  const before = undone(content, way);
  const how = way.how(words(content));
  if (words(before).includes('\ufffd')) return {how};
  const isCertain = content.every(
    (piece, n) => typeof piece !== 'string' || way.isCertain(piece, before[n] as string),
  );
  return isCertain ? {how, recovered: before} : {how, likely: before};
}

/** The bits by which a text comes nearer to Vietnamese when a damage is undone; undefined if there is nothing to undo. */
function gainOf({content, text, known}: Text, way: Undoing): number | undefined {
  const before = spaced(undone(content, way));
  return before === text
    ? undefined
    : distanceFromVietnamese(text, known) - distanceFromVietnamese(before, known, way.foreign);
}

/** Letters and signs of languages in Latin letters. */
const USUAL = /[\0-\u017f\u01a0-\u01b0\u1ea0-\u1ef9\u2010-\u20bf\ufffd]/gu;

/** Returns true if undoing makes letters out of signs, in any language: chance makes no UTF-8 of more than a letter or two. */
function makesLetters({text}: Text, way: Undoing): boolean {
  const before = way.undo(text);
  const more = (sign: RegExp): number => (before.match(sign)?.length ?? 0) - (text.match(sign)?.length ?? 0);
  const gone = text.length - before.length;
  // "«CAFÉ»" is UTF-8 for a letter that nobody uses.
  const isUsual = gone > 3 || !before.replace(USUAL, '');
  return gone > 0 && more(/\p{Cc}/gu) <= 0 && more(/\ufffd/gu) < gone && isUsual;
}

/** The damage of a text that can be told in any language. */
function plainDamage(text: Text): Damage | undefined {
  const way = [utf8Twice, utf8, entities].find((way) => makesLetters(text, way));
  if (way) return damageOf(text, way);
  if (/\ufffd|\?{3}/.test(text.text)) return {how: lost.how('')};
  return /[\x80-\x9f]/.test(text.text) ? {how: 'an old encoding that was read as Latin-1'} : undefined;
}

/** A damage as it explains the texts of a file. */
interface Explained {
  way: Undoing;
  /** By text. */
  gains: readonly (number | undefined)[];
  /** The bits by which the whole file comes nearer to Vietnamese. */
  ofFile: number;
  /** The bits by which a text must come nearer. */
  needed: number;
}

/** @param doubt - How many times as sure one must be as for Vietnamese. */
function explain(texts: readonly Text[], way: Undoing, doubt: number): Explained {
  const gains = texts.map((text) => gainOf(text, way));
  const denied = texts.filter(({text}, n) => gains[n] === undefined && way.denied?.test(text)).length;
  const nearer = gains.filter((gain): gain is number => gain !== undefined && gain > 0);
  const ofFile = gains.reduce<number>((sum, gain = 0) => sum + gain, 0);
  const isOfAll = ofFile >= WHOLE_FILE * doubt && nearer.length > denied;
  const sure = nearer.filter((gain) => gain >= way.bits * doubt).length;
  const needed = isOfAll ? -5 : sure >= 3 ? way.bits / 2 : way.bits;
  return {way, gains, ofFile, needed: needed * doubt};
}

/** The damages of a file in Vietnamese letters: those that explain all of it first, then those of single texts. */
function vietnameseDamage(
  texts: readonly Text[],
  ways: readonly Undoing[],
  doubt: number,
): Map<Content, Damage> {
  const explained = ways.map((way) => explain(texts, way, doubt)).sort((a, b) => b.ofFile - a.ofFile);
  const found = new Map<Content, Damage>();
  texts.forEach((text, n) => {
    const fitting = explained.filter(({gains, needed}) => gains[n] !== undefined && gains[n] >= needed);
    // The damage of the whole file explains this text, unless another one does so much better.
    const best = fitting.reduce<Explained | undefined>(
      (best, one) => (best && one.gains[n]! <= best.gains[n]! + (best.needed > 0 ? 0 : 10) ? best : one),
      undefined,
    );
    if (!best) return;
    const damage = damageOf(text, best.way);
    const isDoubtful =
      best.needed > 0 &&
      fitting.some(
        ({way, gains}) =>
          gains[n]! > best.gains[n]! - 10 &&
          plain(undone(text.content, way)) !== plain(undone(text.content, best.way)),
      );
    found.set(text.content, isDoubtful ? {how: damage.how} : damage);
  });
  return found;
}

/** The damaged translations of a file, by their contents: two units can be of one message. */
export function damageIn(
  units: readonly {id: string; target?: {content: Content}; source?: {content: Content}}[],
  language: string,
): Map<Content, Damage> {
  const texts = units.flatMap(({id, target, source}): Text[] =>
    target && id !== 'locale.tag'
      ? [
          {
            content: target.content,
            text: spaced(target.content),
            known: new Set(spaced(source?.content ?? []).split(/\s+/)),
          },
        ]
      : [],
  );
  const primary = new Intl.Locale(language).language;
  const found = new Map<Content, Damage>();
  if (primary === 'vi')
    vietnameseDamage(texts, [...ANYWHERE, ...OF_LETTERS, ...OF_KEYS], 1).forEach((damage, content) =>
      found.set(content, damage),
    );
  else if (LIKE_VIETNAMESE.includes(primary))
    vietnameseDamage(texts, [...ANYWHERE, ...OF_LETTERS], 2).forEach((damage, content) =>
      found.set(content, damage),
    );
  for (const text of texts) {
    const damage = found.has(text.content) ? undefined : plainDamage(text);
    if (damage) found.set(text.content, damage);
  }
  return found;
}
