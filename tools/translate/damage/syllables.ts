/** The sounds that a Vietnamese syllable can begin with, as they are written. */
const ONSETS = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');

/** The letters that can follow them, without the tone. With the onsets, that is every syllable there is. */
const RHYMES = `
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet
ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêu uôc uôi uôm uôn uông uôp uôt uơ uơn uơt
uy uya uych uyn uynh uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưp ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
y yêm yên yêng yêt yêu yt ynh`
  .trim()
  .split(/\s+/);

/** Spelling gives some onsets only before some vowels: `k`, `gh` and `ngh` before e, ê, i and y. */
function fits(onset: string, rhyme: string): boolean {
  const front = /^[eêiy]/.test(rhyme);
  if (/^(k|n?gh)$/.test(onset)) return front;
  if (onset === 'c' || onset === 'ng') return !front;
  if (onset === 'g') return !front || rhyme.startsWith('i');
  if (onset === 'gi') return !/^[iy]/.test(rhyme);
  return true;
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const PLAIN = new Set(
  ONSETS.flatMap((onset) => RHYMES.filter((rhyme) => fits(onset, rhyme)).map((rhyme) => onset + rhyme)),
);
const ALL = [...PLAIN].join('\n');

/** A word without any mark, as it is sent where marks cannot be typed: "duong" for "đường". */
const bare = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
const BARE = new Set([...PLAIN].map(bare));

/** The place of the letter that bears the tone of a syllable, as most people write it. */
export function bearerOf(plain: string): number {
  const from = /^(qu|gi(?=[aăâeêoôơuư])|[^aăâeêioôơuưy]*)/.exec(plain)![0].length;
  const vowels = /^[aăâeêioôơuưy]*/.exec(plain.slice(from))![0];
  const marked = vowels.search(/[ăâêôơư](?!ơ)/);
  if (marked >= 0) return from + marked;
  if (from + vowels.length < plain.length) return from + vowels.length - 1;
  return vowels.length > 2 ? from + 1 : from;
}

/** Syllables that people write in two ways: "hòa" and "hoà". */
export const hasTwoSpellings = (plain: string): boolean => /(?<!q)(o[ae]|uy)$/.test(plain);

/** Returns true if a word is a syllable of Vietnamese. Each is written as a word of its own. */
export function isSyllable(word: string): boolean {
  const letters = [...word.toLowerCase().normalize('NFC')];
  const tones = letters.map((letter) => letter.normalize('NFD').match(TONES)?.join('') ?? '');
  const plain = letters.join('').normalize('NFD').replace(TONES, '').normalize('NFC');
  const tone = tones.join('');
  if (tone.length > 1 || !PLAIN.has(plain)) return false;
  // Before c, ch, p and t there are two tones, and no syllable without one.
  if (!tone) return !/([cpt]|ch)$/.test(plain);
  if (/([cpt]|ch)$/.test(plain) && tone !== '\u0301' && tone !== '\u0323') return false;
  const place = tones.indexOf(tone);
  return place === bearerOf(plain) || (hasTwoSpellings(plain) && place === plain.length - 1);
}

/** Returns true if a word is a Vietnamese syllable, or one whose marks were left out. */
export const isSyllableWithoutMarks = (word: string): boolean => BARE.has(bare(word.toLowerCase()));

/** Returns true if the words of a text are Vietnamese ones whose marks were left out: "Doc bang" for "Đọc bằng". */
export function lacksMarks(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  // Some words have no mark, but hardly one after the other. What is a word only with its marks says it surely.
  return (
    words.length > 1 &&
    words.every((word) => /^[a-z]+$/i.test(word) && isSyllableWithoutMarks(word)) &&
    (words.length > 2 || words.some((word) => !isSyllable(word)))
  );
}

/** Returns true if letters can stand where U+FFFD is, so that the word is a syllable. */
const isSyllableWithGaps = (word: string): boolean =>
  new RegExp(
    `^${word
      .toLowerCase()
      .normalize('NFD')
      .replace(TONES, '')
      .normalize('NFC')
      .replace(/\ufffd/g, '[aeiouyđăâêôơư]')}$`,
    'm',
  ).test(ALL);

const SYLLABLE = 10;
const SYLLABLE_WITH_GAPS = 14;

/** The bits that a word costs: few for a syllable of Vietnamese, more for each letter of a word that is none. */
function costOf(word: string): number {
  if (/^\ufffd+$/.test(word)) return SYLLABLE_WITH_GAPS;
  if (!/[\p{L}\p{M}]/u.test(word)) return 0;
  // No word has a capital after a small letter.
  if (isSyllable(word) && !/\p{Ll}\p{Lu}/u.test(word)) return SYLLABLE;
  if (/^[\p{L}\ufffd]+$/u.test(word) && word.includes('\ufffd') && isSyllableWithGaps(word))
    return SYLLABLE_WITH_GAPS;
  // No word is without a vowel; only abbreviations are.
  let bits = /[aeiouy]/i.test(word.normalize('NFD')) || /\p{Lu}/u.test(word) ? 5 : 11;
  [...word].forEach((sign, n) => {
    // Names of places in the highlands begin with a Đ too, and are no Vietnamese syllables.
    bits += /[a-z]/i.test(sign) ? 4 : !n && /đ/i.test(sign) ? 3 : 9;
  });
  return bits;
}

/** Addresses, and numbers with letters, are in no language. */
const OF_NO_LANGUAGE = /@|:\/\/|^www\.|\.(vn|com|org|net)\b/i;

/** Signs that stand before and after words. */
const EDGES = /^["'“”‘’„«»‹›()[\]{}.,;:!…*#–—-]+|["'“”‘’„«»‹›()[\]{}.,;:!?…*#–—-]+$/g;

const costs = new Map<string, readonly number[]>();

/** The words of a text that are of a language, each with the bits that it costs. */
function wordsOf(chunk: string): readonly number[] {
  if (OF_NO_LANGUAGE.test(chunk)) return [];
  let known = costs.get(chunk);
  if (!known) {
    const words = chunk
      .normalize('NFC')
      .replace(EDGES, '')
      .split(/[-–/&.,:;()…]/);
    costs.set(chunk, (known = words.map(costOf).filter((bits) => bits)));
  }
  return known;
}

/**
 * How far a text is from Vietnamese, in bits: what it would cost to write it down for somebody who knows the
 * syllables of Vietnamese.
 *
 * @param known - Words that are no witness, such as names that the source has.
 * @param foreign - The bits that each word costs in addition that is no syllable.
 */
export function distanceFromVietnamese(text: string, known: ReadonlySet<string>, foreign = 0): number {
  let sum = 0;
  for (const chunk of text.split(/[\s\xa0]+/))
    if (chunk && !known.has(chunk))
      for (const bits of wordsOf(chunk)) sum += bits + (bits > SYLLABLE_WITH_GAPS ? foreign : 0);
  return sum;
}
