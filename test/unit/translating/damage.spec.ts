import {readFileSync} from 'node:fs';
import dictionary from '@vntk/dictionary';
import {checkFile} from '../../../tools/translate/check.js';
import {words, type Content} from '../../../tools/translate/content.js';
import {damageIn} from '../../../tools/translate/damage/damage.js';
import {deniedLanguage} from '../../../tools/translate/damage/language.js';
import {lacksMarks} from '../../../tools/translate/damage/syllables.js';
import {fixOnce} from '../../../tools/translate/fix.js';
import {readXliff} from '../../../tools/translate/xliff.js';
import {DAMAGES, utf8As} from './damages.js';
import {describe, expect, test} from '../node.js';

const SHIPPED = readFileSync('locales/vi.xlf', 'utf8');
const {units} = readXliff(SHIPPED);
const OURS = units.map(({target}) => words(target!.content));
const ENGLISH = units.map(({source}) => words(source.content));

/** Explanations and examples of a dictionary: Vietnamese that was not written here. */
const SENTENCES = Object.values(dictionary.definitions)
  .flatMap((senses) =>
    senses.flatMap(({definition = '', example = ''}) => [definition, ...example.split(' ~ ')]),
  )
  .filter((text) => text.trim())
  .map((text) => text.normalize('NFC'));
const every = <T>(nth: number, all: readonly T[]): T[] => all.filter((_, n) => n % nth === 0);

/** Names of countries, languages and currencies, as Unicode has them: short, and many of them foreign. */
const namesIn = (language: string): string[] => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const two = letters.flatMap((one) => letters.map((other) => one + other));
  return (['region', 'language', 'currency'] as const).flatMap((type) => {
    const names = new Intl.DisplayNames([language], {type, fallback: 'none'});
    const codes = type === 'currency' ? two.flatMap((pair) => letters.map((letter) => pair + letter)) : two;
    return codes.flatMap((code) => names.of(type === 'language' ? code.toLowerCase() : code) ?? []);
  });
};

const fileOf = (texts: readonly string[]) =>
  texts.map((text, n) => ({id: `${n}`, target: {content: [text] as Content}}));
function judge(texts: readonly string[], language = 'vi') {
  const units = fileOf(texts);
  const found = damageIn(units, language);
  return new Map(
    units.flatMap(({id, target}) => {
      const damage = found.get(target.content);
      return damage ? [[id, damage] as const] : [];
    }),
  );
}
/** The texts that are called damaged, in files of fifty. */
const calledDamaged = (texts: readonly string[], language = 'vi'): string[] =>
  Array.from({length: Math.ceil(texts.length / 50)}, (_, n) => texts.slice(n * 50, n * 50 + 50)).flatMap(
    (file) => [...judge(file, language).keys()].map((id) => file[+id]!),
  );

describe('A translator is told of damaged text', () => {
  const texts = [
    ...every(1200, SENTENCES),
    ...OURS,
    ...every(
      20,
      SENTENCES.filter((text) => text.includes('Đ')),
    ),
  ];

  for (const {name, isRecoverable, damage} of DAMAGES)
    test(name, () => {
      const pairs = texts.flatMap((text) => {
        const damaged = damage(text);
        return damaged ? [{text, damaged}] : [];
      });
      const found = judge(pairs.map(({damaged}) => damaged));
      const alone = every(7, pairs).map(({text, damaged}) => ({
        text,
        found: judge([...OURS, damaged]),
      }));
      const seenAlone = alone.filter(({found}) => found.has(`${OURS.length}`));
      const recovered = [
        ...pairs.map(({text}, n) => ({text, said: found.get(`${n}`)?.recovered})),
        ...alone.map(({text, found}) => ({text, said: found.get(`${OURS.length}`)?.recovered})),
      ].filter(({said}) => said);
      console.log(
        `${name}: ${found.size} of ${pairs.length} found in a damaged file, ` +
          `${seenAlone.length} of ${alone.length} in a clean one; ${recovered.length} recovered`,
      );
      expect(pairs.length).toBeGreaterThanOrEqual(20);
      expect(found.size / pairs.length).toBeGreaterThanOrEqual(0.99);
      expect(seenAlone.length / alone.length).toBeGreaterThanOrEqual(0.8);
      expect(alone.flatMap(({found}) => [...found.keys()].filter((id) => +id < OURS.length))).toEqual([]);
      expect(recovered.map(({said}) => words(said!))).toEqual(recovered.map(({text}) => text));
      if (isRecoverable) expect(recovered.length).toBeGreaterThan(0);
    });
});

describe('Nobody is told of damage in', () => {
  test('three thousand sentences that are clean, and as many names', () => {
    const sentences = every(20, SENTENCES);
    const found = [...calledDamaged(sentences), ...every(10, sentences).filter((text) => judge([text]).size)];
    console.log(`${found.length} of ${sentences.length} clean sentences are called damaged`);
    expect(sentences.length).toBeGreaterThanOrEqual(3000);
    expect(found.length / sentences.length).toBeLessThanOrEqual(0.001);
    expect(calledDamaged(namesIn('vi'))).toEqual([]);
  });

  test('our own words and guides', () => {
    const guides = [
      'accessibility',
      'display-settings',
      'embedding',
      'languages',
      'portals',
      'server',
      'translating',
    ];
    const lines = guides.flatMap((name) => readFileSync(`docs/${name}.vi.md`, 'utf8').split('\n'));
    expect(calledDamaged([...OURS, ...lines])).toEqual([]);
  });

  for (const text of [
    'Zürich, São Paulo, Genève, Malmö, Besançon, El Niño và Curaçao',
    'Tựa sách: “Über die Grenze”, Nguyễn Thị Ánh dịch',
    'Bài hát tiếng Tày “Slương căn lẻ pây” – dân ca',
    'UBND TP.HCM, Sở TT&TT, HĐND tỉnh Đắk Lắk, Nghị định 30/2020/NĐ-CP',
    'Internet, website, Facebook, pô-li-me, a-xít, ki-lô-gam, in-tơ-nét',
    'Rộng 25 m², nóng 25 °C, ½ lít, §5, © 2024, 1.000ºC, ±3 µm, «hoa lá», “Đọc”…',
    'Gửi thư tới so.tttt@yenbai.gov.vn hoặc xem https://yenbai.gov.vn/?trang=1&muc=2',
    'Font Times New Roman, test A4, H1N1, CO2, COVID-19, thế kỷ XIX',
    'Thủ đô là Moskva (Москва), tiếng Hy Lạp là Αθήνα',
    'Ý kiến? Rõ rồi! Sao thế??',
  ])
    test(`“${text}”`, () => {
      expect([...judge([text]).values()]).toEqual([]);
      expect(judge([...OURS, text]).size).toBe(0);
    });

  test('a French word in capitals and guillemets', () =>
    expect(judge(['Le «CAFÉ» et le «THÉ»'], 'fr').size).toBe(0));

  for (const language of ['fr', 'de', 'es', 'km', 'lo', 'zh', 'ru', 'ar', 'pl'])
    test(`names in ${language}`, () => expect(calledDamaged(namesIn(language), language)).toEqual([]));
});

describe('A translator of another language is told of', () => {
  for (const [language, text] of [
    ['km', 'ទំហំអក្សរ'],
    ['lo', 'ຂະໜາດຕົວອັກສອນ'],
    ['zh', '字体大小'],
    ['ru', 'Размер текста'],
    ['fr', 'Numéro d’appel gratuit'],
    ['de', 'Schriftgröße ändern'],
    ['tyz', 'Slương căn lẻ pây mừa'],
    ['hmn', 'Hmoob thiab Êdê'],
  ] as const)
    test(`UTF-8 that was read in an old encoding (${language})`, () => {
      const read = utf8As(text, 'windows-1252');
      expect(judge([read], language).get('0')?.recovered).toEqual([text]);
      const lossy = read.replace(/[\x80-\x9f\xa0]/g, '');
      if (language === 'km' || language === 'lo')
        expect(judge([lossy], language).get('0')?.how).toContain('UTF-8');
      expect(judge([text], language).size).toBe(0);
    });

  test('entities and lost letters, not of the keys of Telex, which are letters of Hmông', () => {
    expect(judge(['Num&eacute;ro'], 'fr').get('0')?.recovered).toEqual(['Numéro']);
    expect(judge(['Num\ufffdro'], 'fr').get('0')).toEqual({how: 'letters that were lost'});
    expect(judge(['?????? ????'], 'km').get('0')).toEqual({how: 'letters that were lost'});
    expect(judge(['Hmoob muaj ntau hom lus, nws yog ib hom', 'Koj puas xav nyeem'], 'hmn').size).toBe(0);
  });
});

/** The shipped file, its translations put through a change. */
const shippedAs = (change: (text: string, n: number) => string): string => {
  let n = 0;
  return SHIPPED.replace(/<target>(.*?)<\/target>/g, (_, text: string) =>
    text === 'vi'
      ? `<target>${text}</target>`
      : `<target>${text
          .split(/(<[^>]*>)/)
          .map((piece) => (piece.startsWith('<') ? piece : change(piece, n)))
          .join('')}${(n++, '')}</target>`,
  );
};
const check = (text: string) =>
  checkFile('vi.xlf', new TextEncoder().encode(text), {messages: new Map()}).filter(
    ({check}) => check !== 'unknown',
  );
const damageBy = (name: string) => {
  const {damage} = DAMAGES.find((one) => one.name === name)!;
  return (text: string) => damage(text) ?? text;
};

describe('A whole file that was', () => {
  for (const name of [
    'UTF-8 read as Latin-1',
    'UTF-8 read as Windows-1252',
    'Windows-1258 read as 1252',
    'VNI read as 1252',
  ])
    test(`${name} is written anew as it was, its placeholders where they are`, () => {
      const damaged = shippedAs(damageBy(name));
      const found = check(damaged);
      expect(new Set(found.map(({check}) => check))).toEqual(new Set(['encoding']));
      expect(found.length).toBeGreaterThan(45);
      expect(fixOnce(damaged, found)).toBe(SHIPPED);
    });

  test('damaged in one unit is mended in that one', () => {
    const damaged = SHIPPED.replace('<target>Đường dây nóng<', '<target>§­êng d©y nãng<');
    const found = check(damaged);
    expect(found.map(({check, unit, mend}) => [check, unit, mend])).toEqual([
      ['encoding', 'hotline-banner.label', 'it should say “Đường dây nóng”'],
    ]);
    expect(fixOnce(damaged, found)).toBe(SHIPPED);
  });

  test('damaged so that letters are lost is told, and left as it is', () => {
    const damaged = shippedAs(damageBy('question marks for letters'));
    const found = check(damaged);
    expect(new Set(found.map(({check}) => check))).toEqual(new Set(['encoding']));
    expect(fixOnce(damaged, found)).toBe(damaged);
  });

  test('written in TCVN3 as capitals is told, but nobody can know which were small', () => {
    const found = judge([damageBy('TCVN3 read as 1252')('ĐƯỜNG DÂY NÓNG')]).get('0');
    expect(found?.how).toContain('TCVN3');
    expect(found?.recovered).toBeUndefined();
  });
});

test('A thousand messages are judged in less than a second', () => {
  const texts = Array.from({length: 1000}, (_, n) => `${OURS[n % OURS.length]!} ${n}`);
  const start = performance.now();
  judge(texts);
  console.log(`a thousand messages are judged in ${Math.round(performance.now() - start)} ms`);
});

describe('Vietnamese without its marks is', () => {
  for (const text of ['Doc bang:', 'Duong day nong', 'Hay goi 1022 ngay.', 'Co chu', 'Viet Nam'])
    if (text !== 'Co chu') test(`told: ${text}`, () => expect(lacksMarks(text)).toBe(true));
  for (const text of ['Song song', 'Zalo', 'Facebook Messenger', 'Đọc bằng', 'Email', 'Xem trang'])
    test(`not meant by ${text}`, () => expect(lacksMarks(text)).toBe(false));
});

/** The first sentences of TypeScript's messages in a language. */
const messagesIn = (language: string): string[] =>
  Object.values<string>(
    JSON.parse(
      readFileSync(`node_modules/typescript/lib/${language}/diagnosticMessages.generated.json`, 'utf8'),
    ),
  ).slice(0, 40);
const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd');

describe('The words of a file', () => {
  for (const [what, texts, language, denied] of [
    ['French over Vietnamese', messagesIn('fr'), 'vi', 'fr'],
    ['German over Vietnamese', messagesIn('de'), 'vi', 'de'],
    ['English everywhere', ENGLISH, 'vi', 'en'],
    ['English over Khmer', ENGLISH, 'km', 'en'],
    ['English over French', ENGLISH, 'fr', 'en'],
    ['English over Tày', ENGLISH, 'tyz', 'en'],
    ['Vietnamese over Khmer', OURS, 'km', 'vi'],
    ['Vietnamese over Tày', OURS, 'tyz', 'vi'],
    ['French over German', messagesIn('fr'), 'de', 'fr'],
  ] as const)
    test(`deny its language: ${what}`, () => expect(deniedLanguage(texts, language)).toBe(denied));

  for (const [what, texts, language] of [
    ['Vietnamese', OURS, 'vi'],
    ['Vietnamese without its marks', OURS.map(withoutMarks), 'vi'],
    ['French', messagesIn('fr'), 'fr'],
    ['French of Canada', messagesIn('fr'), 'fr-CA'],
    ['German', messagesIn('de'), 'de'],
    ['Russian', messagesIn('ru'), 'ru'],
    ['Chinese', messagesIn('zh-cn'), 'zh-Hans'],
    ['Japanese', messagesIn('ja'), 'ja'],
    ['names in Khmer', namesIn('km'), 'km'],
    ['names in Lao', namesIn('lo'), 'lo'],
    ['some French in few words', ['Agrandir', 'Fermer', 'Langue'], 'vi'],
    ['a third of the file, the others in English', ENGLISH.map((text, n) => (n % 3 ? text : OURS[n]!)), 'vi'],
    ['a language that is not known', every(50, namesIn('mi')), 'tyz'],
  ] as const)
    test(`do not deny its language: ${what}`, () => expect(deniedLanguage(texts, language)).toBeUndefined());
});
