// Values that a careless portal, a broken export or an attacker puts where text is expected.
import fc from 'fast-check';

/** A long text is told in few words, so that a counterexample can be read. */
export type Value = string | {repeat: string; times: number} | {odd: keyof typeof ODD};

/** Sets off the alarm where a browser runs it. */
const ALARM = 'alarm()';

const SCRIPTS = [
  `javascript:${ALARM}`,
  ` java\nscript:${ALARM}`,
  `\u0001javascript:${ALARM}`,
  `JaVaScRiPt:${ALARM}//tel:113`,
  `javascript:${ALARM}//02163.818.555`,
  `vbscript:${ALARM}`,
  `data:text/html,<script>parent.${ALARM}</script>`,
  `blob:https://x.vn/${ALARM}`,
  `view-source:javascript:${ALARM}`,
  `"><script>${ALARM}</script>`,
  `<img src=x onerror=${ALARM}>`,
  `'-${ALARM}-'`,
  `\${${ALARM}}`,
  `" onclick="${ALARM}" onmouseover="${ALARM}`,
  `<svg onload=${ALARM}>`,
];

const ADDRESSES = [
  '/en/',
  'https://x.gov.vn/en?a=1#b',
  'http://[',
  'mailto:a@b.vn',
  '//x',
  '#en',
  '?',
  'tel:+84 113',
  'file:///etc/passwd',
];
const NUMBERS = [
  '02163.818.555',
  '0216 3818555 / 113; 1900 1009 máy lẻ 2',
  '+84 (0)216.3818.555 ext 12',
  '1022',
  'Đường dây nóng: 113 - 114',
  '１１３',
  '0'.repeat(300),
  '+',
  '(',
  '((((0216',
  '113\u202e555',
];
const HOURS = [
  '24/7',
  'Mo-Fr 07:30-11:30,13:30-17:00; Sa 07:30-11:30',
  'Su-Mo 22:00-02:00',
  '00:00-24:00',
  'Mo 99:99-99:99',
  'off',
  '; ;',
  'Mo-',
];
const DATES = [
  '2019-10-23T08:06:00+07:00',
  '23/10/2019 08:06:00',
  'Thứ 6, Ngày 23/07/2021, 14:00',
  '31/02/2019',
  '2999-12-31',
  '1000-01-01T00:00:00-25:99',
  '0000-00-00',
  '9'.repeat(199),
  '2019-10-23T24:00:00Z',
  '-1',
];
const LANGUAGES = [
  'vi',
  'en',
  'vi_VN',
  'en-GB',
  'fr',
  'ar',
  'zh-Hant-TW',
  'km',
  'x',
  'vi(',
  '[a-',
  'i-klingon',
  'x-private',
  'und',
  'en-u-ca-buddhist',
  'vi\0',
  '*',
  'a'.repeat(40),
  'vi en',
  '😀',
  'toString',
];
const ZONES = ['Asia/Ho_Chi_Minh', 'UTC', 'Europe/Paris', '+07:00', 'Mars/Base', 'Etc/GMT+12'];
const SCALES = [
  '1',
  '1.25',
  '2',
  '0.5',
  '5',
  '1e999',
  '-1',
  '0',
  'NaN',
  '0x2',
  '1,5',
  '2 1 1.5',
  '0.8 1 99',
  '{"scale":2}',
  'null',
  '<img>',
  '1.23456789',
];
const WORDS = [
  'Tiếng Việt',
  'English',
  'Đoạn văn tiếng Việt có dấu, dài hơn một chút.',
  'A paragraph in English.',
  'Tiêu đề bài viết',
  'café',
  'نص عربي',
  'ệ̣̃́',
  '  ',
  ':',
  ' : ',
  'a:',
  '{0}',
  '{1} {0} {9}',
  '100%',
];
const LETTERS = [
  '\0',
  '\ud800',
  '\udc00\ud800',
  '\u202e',
  '\u202e113\u2066',
  '\u2069\u2069\u202c',
  '\u200b',
  '\ufeff',
  '\u0000\u001f\u007f',
  '\r\n',
  '\u2028',
  '\ufffe',
  '👩‍👩‍👧',
  'Z̴̧̛̛̛͎͖̆',
];
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'undefined',
  'null',
  'true',
  'false',
  '0',
  '',
  'NaN',
  'Infinity',
  '-0',
  'myself',
  'main',
  'one two',
  'machine',
  'until-found',
];

/** The values that JavaScript has beside text; named, because they cannot be printed. */
export const ODD = {
  null: () => null,
  undefined: () => undefined,
  number: () => 1900,
  nan: () => NaN,
  huge: () => 1e308 * 10,
  bigint: () => 10n ** 30n,
  true: () => true,
  false: () => false,
  list: () => ['vi', ['en']],
  hole: () => new Array(3),
  object: () => ({}),
  bare: () => Object.create(null) as object,
  symbol: () => Symbol('x'),
  function: () => () => 'x',
  date: () => new Date(NaN),
  node: () => document.createElement('p'),
  thrower: () => ({
    toString() {
      throw new Error('no text');
    },
  }),
  json: () => ({toString: () => 'x', toJSON: () => 'y', then: 1}),
} satisfies Record<string, () => unknown>;

/** Returns the real value that a described one stands for. */
export const real = (value: Value): unknown =>
  typeof value === 'string' ? value : 'odd' in value ? ODD[value.odd]() : value.repeat.repeat(value.times);

export const text = (value: Value): string =>
  typeof value === 'object' && 'odd' in value ? '' : (real(value) as string);

const units = fc.array(fc.nat(0xffff), {maxLength: 12}).map((codes) => String.fromCharCode(...codes));

export const plainText: fc.Arbitrary<string> = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom(...WORDS)},
  {weight: 3, arbitrary: fc.constantFrom(...SCRIPTS)},
  {weight: 3, arbitrary: fc.constantFrom(...LETTERS)},
  {weight: 2, arbitrary: units},
  {weight: 1, arbitrary: fc.constantFrom(...NAMES, ...NUMBERS, ...LANGUAGES)},
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...WORDS, ...NUMBERS, ...LETTERS, ...SCRIPTS), {minLength: 2, maxLength: 3})
      .map((parts) => parts.join(' ')),
  },
);

const fitting: fc.Arbitrary<string> = fc.constantFrom(
  ...ADDRESSES,
  ...NUMBERS,
  ...HOURS,
  ...DATES,
  ...LANGUAGES,
  ...ZONES,
  ...SCALES,
  ...NAMES,
  ...SCRIPTS,
);

/** Megabytes take long, so they come rarely; hundreds of characters show most of the same faults. */
const long: fc.Arbitrary<Value> = fc.record({
  repeat: fc.oneof(
    fc.constantFrom(' ', 'a', '113 ', 'vi ', ': ', '0', '\u202e', '(', '1 '),
    fitting.filter(Boolean),
  ),
  times: fc.oneof({weight: 300, arbitrary: fc.nat(300)}, {weight: 1, arbitrary: fc.constant(20_000)}),
});

export const someText: fc.Arbitrary<Value> = fc.oneof(
  {weight: 8, arbitrary: plainText},
  {weight: 10, arbitrary: fitting},
  {weight: 1, arbitrary: long},
);

export const odd: fc.Arbitrary<Value> = fc.record({
  odd: fc.constantFrom(...(Object.keys(ODD) as (keyof typeof ODD)[])),
});

export const anything: fc.Arbitrary<Value> = fc.oneof(
  {weight: 5, arbitrary: someText},
  {weight: 2, arbitrary: odd},
);

const from = (list: readonly string[]): fc.Arbitrary<Value> =>
  fc.oneof({weight: 5, arbitrary: fc.constantFrom(...list)}, {weight: 1, arbitrary: someText});

export const language = from(LANGUAGES);
export const address = from([...ADDRESSES, ...SCRIPTS]);
export const scale = from(SCALES);

/** Values that mean something to an attribute: random ones alone would seldom reach behind its first check. */
export const fit: Record<string, fc.Arbitrary<Value>> = {
  number: from(NUMBERS),
  hours: from(HOURS),
  published: from(DATES),
  modified: from(DATES),
  'valid-to': from(DATES),
  'time-zone': from(ZONES),
  'area-code': from(['0274', '024', '0', 'javascript:']),
  languages: from(['vi en', 'vi', 'en vi fr', ...LANGUAGES]),
  lang: language,
  hreflang: language,
  steps: from(SCALES),
  for: from(['target', 'target main', 'myself', 'nothing', '']),
  href: address,
  'url-parameter': from(['lang', '', '&', 'ngôn ngữ']),
  slot: from(['title', 'lead', 'tools', 'notice', 'source', '', 'nowhere']),
  hidden: from(['', 'until-found']),
  translation: from(['machine', 'human']),
  'data-pair': from(['1', '2']),
};
