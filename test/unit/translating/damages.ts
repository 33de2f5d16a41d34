import iconv from 'iconv-lite';

/** A way in which a text is damaged, made without the code that undoes it. */
export interface Damaging {
  name: string;
  /** False where a letter is lost, so that nobody can tell the text before. */
  isRecoverable: boolean;
  damage(text: string): string | undefined;
}

const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

/** A letter and its marks: `ế` is e, a circumflex and an acute. */
const taken = (letter: string) => {
  const [base = '', ...marks] = letter.normalize('NFD');
  return {
    base,
    tone: TONES.findIndex((tone) => marks.includes(tone)),
    shape: marks.find((mark) => !TONES.includes(mark)) ?? '',
  };
};

const SHAPES = ['\u0302', '\u0306', '\u031b'];

/** @param keys - For the tones, then for circumflex, breve and horn; `*` is the letter itself. */
const keyed = (text: string, tones: string, shapes: string, bar: string, toneLast: boolean): string =>
  text.replace(/\p{L}+/gu, (word) => {
    let last = '';
    const typed = [...word].map((letter) => {
      if (letter === 'đ' || letter === 'Đ') return (letter === 'đ' ? 'd' : 'D') + bar;
      const {base, tone, shape} = taken(letter);
      const toneKey = tones[tone] ?? '';
      if (toneLast) last ||= toneKey;
      return base + (shapes[SHAPES.indexOf(shape)] ?? '').replace('*', base) + (toneLast ? '' : toneKey);
    });
    return typed.join('') + last;
  });

/** On a keyboard with Telex, the oo of "xoong" takes three keys. */
const telex = (text: string, toneLast: boolean): string =>
  keyed(
    text.replace(/oo/gi, (both) => both + both[1]!),
    'sfrxj',
    '*ww',
    'd',
    toneLast,
  );

/** The bytes of UTF-8 as a browser reads them: one that an encoding does not have is a control character. */
export const utf8As = (text: string, encoding: string): string =>
  Array.from(Buffer.from(text), (byte) => {
    const sign = iconv.decode(Buffer.from([byte]), encoding);
    return sign === '\ufffd' ? String.fromCharCode(byte) : sign;
  }).join('');
const loseBytes = (text: string): string =>
  iconv.decode(Buffer.from(text), 'windows-1252').replaceAll('\ufffd', '').replaceAll('\xa0', ' ');

/** Returns undefined where an encoding does not have a letter. */
const read = (text: string, written: string, as: string): string | undefined => {
  const bytes = iconv.encode(text, written);
  return iconv.decode(bytes, written) === text ? iconv.decode(bytes, as) : undefined;
};

/** The tone stands after its letter, as the keyboard of Windows writes it. */
const forWindows1258 = (text: string): string =>
  [...text]
    .map((letter) => {
      const {base, tone, shape} = taken(letter);
      return (base + shape).normalize('NFC') + (TONES[tone] ?? '');
    })
    .join('');

/** TCVN3 has no capitals with tones: another font shows the small ones as capitals. */
const forTcvn3 = (text: string): string =>
  [...text].map((letter) => (taken(letter).tone < 0 ? letter : letter.toLowerCase())).join('');

const VNI_ROWS = [
  ['a', 'aù aø aû aõ aï'],
  ['ă', 'aé aè aú aü aë'],
  ['â', 'aá aà aå aã aä'],
  ['e', 'eù eø eû eõ eï'],
  ['ê', 'eá eà eå eã eä'],
  ['i', 'í ì æ ó ò'],
  ['o', 'où oø oû oõ oï'],
  ['ô', 'oá oà oå oã oä'],
  ['ơ', 'ôù ôø ôû ôõ ôï'],
  ['u', 'uù uø uû uõ uï'],
  ['ư', 'öù öø öû öõ öï'],
  ['y', 'yù yø yû yõ î'],
] as const;
const VNI = new Map<string, string>([
  ...(['đñ', 'ăaê', 'âaâ', 'êeâ', 'ôoâ', 'ơô', 'ưö'] as const).map(
    (pair) => [pair[0]!, pair.slice(1)] as const,
  ),
  ...VNI_ROWS.flatMap(([vowel, row]) =>
    row.split(' ').map((signs, n) => [(vowel + TONES[n]!).normalize('NFC'), signs] as const),
  ),
]);
const inVni = (text: string): string =>
  [...text]
    .map((letter) => VNI.get(letter) ?? VNI.get(letter.toLowerCase())?.toUpperCase() ?? letter)
    .join('');

const CYRILLIC = new Map(Object.entries({a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', y: 'у', x: 'х', i: 'і'}));
/** One letter in each word, where the word has another. */
const withCyrillic = (text: string): string =>
  text.replace(/\p{L}{2,}/gu, (word) => word.replace(/[aeopcyxi]/, (letter) => CYRILLIC.get(letter)!));

const AS_1258 = 'windows-1258';

export const DAMAGES: readonly Damaging[] = (
  [
    ['UTF-8 read as Windows-1252', true, (text) => utf8As(text, 'windows-1252')],
    ['UTF-8 read as Latin-1', true, (text) => Buffer.from(text).toString('latin1')],
    ['UTF-8 read as Windows-1258', true, (text) => utf8As(text, AS_1258)],
    [
      'UTF-8 read as Windows-1252 twice',
      true,
      (text) => utf8As(utf8As(text, 'windows-1252'), 'windows-1252'),
    ],
    ['UTF-8 read as Windows-1252 that lost bytes', false, loseBytes],
    [
      'UTF-8 read as Windows-1252 with U+FFFD for bytes',
      false,
      (text) => iconv.decode(Buffer.from(text), 'windows-1252'),
    ],
    ['Windows-1258 read as 1252', true, (text) => read(forWindows1258(text), AS_1258, 'windows-1252')],
    ['TCVN3 read as 1252', true, (text) => read(forTcvn3(text), 'tcvn', 'windows-1252')],
    [
      'TCVN3 without its soft hyphens',
      true,
      (text) => read(forTcvn3(text), 'tcvn', 'windows-1252')?.replaceAll('\xad', ''),
    ],
    ['VNI read as 1252', true, inVni],
    ['VIQR', true, (text) => keyed(text, "'`?~.", '^(+', 'd', false)],
    ['Telex, the tone last', true, (text) => telex(text, true)],
    ['Telex, the tone after its letter', true, (text) => telex(text, false)],
    ['keys of VNI', true, (text) => keyed(text, '12345', '687', '9', false)],
    ['eth for Đ', true, (text) => text.replaceAll('Đ', 'Ð')],
    ['U+0189 for Đ', true, (text) => text.replaceAll('Đ', 'Ɖ')],
    [
      'entities by number',
      true,
      (text) => text.replace(/[^\0-\x7f\P{L}]/gu, (letter) => `&#${letter.codePointAt(0)!};`),
    ],
    [
      'entities by name and hexadecimal number',
      true,
      (text) =>
        text.replace(/[^\0-\x7f\P{L}]/gu, (letter) => {
          const {base, tone, shape} = taken(letter);
          const name = shape || tone > 1 ? '' : ['acute', 'grave'][tone];
          return name ? `&${base}${name};` : `&#x${letter.codePointAt(0)!.toString(16)};`;
        }),
    ],
    ['Cyrillic letters in the words', true, withCyrillic],
    ['question marks for letters', false, (text) => text.replace(/[^\0-\x7f\P{L}]/gu, '?')],
    ['U+FFFD for letters', false, (text) => text.replace(/[^\0-\x7f\P{L}]/gu, '\ufffd')],
  ] as const satisfies readonly (readonly [string, boolean, (text: string) => string | undefined])[]
).map(([name, isRecoverable, damage]) => ({
  name,
  isRecoverable,
  damage: (text) => {
    const damaged = damage(text);
    return damaged === text ? undefined : damaged;
  },
}));
