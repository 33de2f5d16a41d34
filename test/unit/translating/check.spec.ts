import {existsSync, readFileSync} from 'node:fs';
import {checkFile} from '../../../tools/translate/check.js';
import {TEXT_CHECKS} from '../../../tools/translate/checks/text-checks.js';
import {fixOnce} from '../../../tools/translate/fix.js';
import {readXliff} from '../../../tools/translate/xliff.js';
import {MESSAGES, xlf} from './messages.js';
import {describe, expect, test} from '../node.js';

const bytes = (text: string | Uint8Array) =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;
const glossary = [{term: 'hotline', translation: 'Đường dây nóng', forbidden: ['điện thoại nóng']}];
const check = (text: string | Uint8Array, name = 'locales/vi.xlf') =>
  checkFile(name, bytes(text), {messages: MESSAGES, glossary, complete: true});

const larger = (target: string) => xlf({'font-size.larger': target});
const label = (target: string) => xlf({'hotline-banner.label': target});
const status = (target: string) => xlf({'font-size.status': target});
const call = (target: string) => xlf({'hotline-banner.call': target});
const bold = (target: string) => xlf({'notice.bold': target});
const hours = (target: string) => xlf({'hotline-banner.hours': target});
const X0 = '<x id="0" equiv-text="${size}"/>';
const utf16 = new Uint8Array(Buffer.from(`\ufeff${xlf()}`, 'utf16le'));

/** The files that a translator, or a tool of theirs, hands in: each has one fault, and the check that is to find it. */
const CORPUS: readonly (readonly [check: string, what: string, file: string | Uint8Array, name?: string])[] =
  [
    ['xml', 'is empty', ''],
    ['xml', 'has nothing but a byte order mark', '\ufeff'],
    ['xml', 'was cut off in a tag', xlf().slice(0, 400)],
    [
      'xml',
      'was cut off between units',
      xlf().slice(0, xlf().indexOf('<trans-unit id="hotline-banner.call"')),
    ],
    ['xml', 'has tags that do not match', xlf().replace('</source>', '</sorce>')],
    ['xml', 'has a bare ampersand', larger('Tăng & nữa')],
    ['xml', 'has a bare less-than sign', larger('Tăng < nữa')],
    ['xml', 'has an entity that XML does not have', larger('Tăng&nbsp;lên')],
    [
      'xml',
      'has an attribute twice',
      xlf().replace('<trans-unit id="font-size.larger"', '<trans-unit id="a" id="b"'),
    ],
    ['xml', 'is in UTF-16', utf16],
    ['xml', 'is in an old encoding', new Uint8Array(Buffer.from(xlf(), 'latin1').map((byte) => byte))],
    ['xml', 'has 50 MB', new Uint8Array(50_000_000).fill(0x20)],
    ['xml', 'is no XLIFF', '<?xml version="1.0"?><html><body><p>vi</p></body></html>'],
    ['xml', 'is JSON', '{"font-size.larger": "Tăng"}'],
    [
      'xml',
      'is XLIFF 2',
      '<xliff version="2.0" srcLang="en" trgLang="vi"><file id="f"><unit id="a"/></file></xliff>',
    ],
    ['xml', 'has no message', xlf().replace(/<trans-unit[\s\S]*<\/trans-unit>/, '')],
    ['xml', 'has a unit without a source', xlf().replace('  <source>Larger</source>\n', '')],
    [
      'xml',
      'asks for a file of the translator’s',
      xlf().replace('<xliff', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xliff'),
    ],
    [
      'xml',
      'is an entity bomb',
      larger('&c;').replace(
        '<xliff',
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]><xliff',
      ),
    ],
    ['language', 'is for another language', xlf().replace('target-language="vi"', 'target-language="fr"')],
    ['language', 'says no language', xlf().replace('target-language="vi" ', '')],
    ['language', 'is called in a way that BCP 47 does not know', xlf(), 'locales/vi_VN.xlf'],
    [
      'language',
      'was translated from another language',
      xlf().replace('source-language="en"', 'source-language="fr"'),
    ],
    [
      'duplicate',
      'has a message twice',
      xlf().replace(/<trans-unit id="font-size.larger">[\s\S]*?<\/trans-unit>\n/, (unit) => unit + unit),
    ],
    [
      'duplicate',
      'has a message twice with another text',
      xlf().replace(
        /<trans-unit id="font-size.larger">[\s\S]*?<\/trans-unit>\n/,
        (unit) => unit + unit.replace('Tăng', 'Lớn'),
      ),
    ],
    [
      'unknown',
      'has a message that is no more',
      xlf().replace(
        '</body>',
        '<trans-unit id="old.one"><source>Old</source><target>Cũ</target></trans-unit></body>',
      ),
    ],
    [
      'unknown',
      'has a mistake in an id',
      xlf().replace('id="hotline-banner.label"', 'id="hotline-baner.label"'),
    ],
    ['missing', 'lacks a translation', xlf({'font-size.larger': undefined})],
    [
      'missing',
      'lacks a message',
      xlf().replace(/<trans-unit id="font-size.larger">[\s\S]*?<\/trans-unit>\n/, ''),
    ],
    [
      'stale',
      'was made for other words',
      xlf().replace('<source>Larger</source>', '<source>Bigger</source>'),
    ],
    [
      'stale',
      'was made before a value was there',
      xlf().replace(`<source>Text size ${X0}</source>`, '<source>Text size</source>'),
    ],
    ['empty', 'has an empty translation', larger('<target></target>')],
    ['empty', 'has an empty translation in the short form', larger('<target/>')],
    ['empty', 'has nothing but space for a translation', larger('<target>\n  </target>')],
    ['unfinished', 'waits for a review', larger('<target state="needs-review-translation">Tăng</target>')],
    [
      'unfinished',
      'was marked as new by an editor',
      larger("<target xml:lang='vi' state='new'>Tăng</target>"),
    ],
    [
      'unfinished',
      'has a translation of other words',
      larger('<target state="needs-adaptation">Tăng</target>'),
    ],
    ['tag', 'has a word for the tag of the language', xlf({'locale.tag': 'tiếng Việt'})],
    ['tag', 'has the tag of the source language', xlf({'locale.tag': 'en'})],
    ['placeholders', 'lacks a value', status('Cỡ chữ')],
    ['placeholders', 'has a value twice', status(`Cỡ chữ ${X0} ${X0}`)],
    ['placeholders', 'has a value of another message', status('Cỡ chữ <x id="4" equiv-text="${name}"/>')],
    ['placeholders', 'has a value typed as text', status('Cỡ chữ {0}')],
    [
      'placeholders',
      'has a pair the wrong way round',
      bold('<x id="1" equiv-text="&lt;/b>"/>Đọc<x id="0" equiv-text="&lt;b>"/> trang này'),
    ],
    [
      'placeholders',
      'has one value in the place of another',
      hours('Từ <x id="0" equiv-text="a"/> đến <x id="0" equiv-text="b"/>'),
    ],
    ['numbers', 'has another number to call', call('Hãy gọi 1023 ngay.')],
    ['numbers', 'has lost the number to call', call('Hãy gọi ngay.')],
    [
      'numbers',
      'leads to a page that the source does not have',
      call('Hãy gọi 1022 ngay, https://example.org/lua-dao .'),
    ],
    ['max-length', 'has a text that has no room', larger('Làm cho chữ trong bài viết này lớn hơn một bậc')],
    [
      'max-length',
      'has a text that has no room beside its value',
      status(`Cỡ chữ của bài viết hiện nay đang là ${X0}`),
    ],
    ['nfc', 'was typed on an old keyboard', larger('Tăng'.normalize('NFD'))],
    ['nfc', 'has one letter in pieces', label('Đường dây nóng'.replace('ó', 'o\u0301'))],
    ['encoding', 'was read in Latin-1', label(Buffer.from('Đường dây nóng').toString('latin1'))],
    ['encoding', 'is in TCVN3', label('§­êng d©y nãng')],
    ['encoding', 'is in VNI', label('Ñöôøng daây noùng')],
    ['encoding', 'lost letters', label('\ufffd\ufffdường dây nóng')],
    ['invisible', 'turns the line round', larger('Tăng\u202e')],
    ['invisible', 'has a space without width', label('Đường\u200b dây nóng')],
    ['invisible', 'has a soft hyphen', label('Đường dây nó\u00adng')],
    ['invisible', 'has a byte order mark inside', larger('\ufeffTăng')],
    ['escaped', 'was escaped twice', label('Đường dây nóng &amp;amp; địa chỉ')],
    ['escaped', 'shows an entity', label('Đường dây&amp;nbsp;nóng')],
    ['escaped', 'shows markup', label('&lt;b>Đường dây nóng&lt;/b>')],
    ['same', 'was left in English', larger('Larger')],
    ['same', 'was left in English, with its value', status(`Text size ${X0}`)],
    ['script', 'has a Cyrillic letter among Latin ones', larger('Tăng c\u043e')],
    ['script', 'is in another script', larger('បន្ថែម')],
    ['diacritics', 'has no marks', label('Duong day nong').replace('Đường dây nóng', 'x')],
    ['diacritics', 'has no marks in a sentence', call('Hay goi 1022 ngay.')],
    ['spaces', 'begins with a space', larger(' Tăng')],
    ['spaces', 'has two spaces', label('Đường  dây nóng')],
    ['spaces', 'ends with a space', call('Hãy gọi 1022 ngay. ')],
    ['end-punctuation', 'has a full stop that the source has not', larger('Tăng.')],
    ['end-punctuation', 'lacks the full stop', call('Hãy gọi 1022 ngay')],
    ['glossary', 'has another word than the glossary', label('Số điện thoại')],
    ['glossary', 'has a word that the glossary forbids', label('Đường dây nóng, điện thoại nóng')],
  ];

/** The findings that a fault always brings with it. */
const BESIDE: Record<string, readonly string[]> = {
  language: ['tag'],
  unknown: ['missing'],
  encoding: ['glossary', 'nfc', 'invisible', 'script', 'diacritics', 'max-length'],
  nfc: ['glossary', 'encoding'],
  same: ['diacritics'],
  placeholders: ['spaces', 'numbers', 'max-length'],
  stale: ['placeholders', 'same'],
  escaped: ['glossary', 'encoding'],
  invisible: ['glossary', 'script', 'spaces'],
  spaces: ['glossary'],
  numbers: ['end-punctuation', 'spaces', 'max-length'],
  diacritics: ['glossary'],
};

describe('A translator is told by the name of the check of a file that', () => {
  for (const [name, what, file, path] of CORPUS)
    test(`${what} (${name})`, () => {
      const found = check(file, path);
      const names = new Set(found.map(({check}) => check));
      expect([...names]).toContain(name);
      expect([...names].filter((other) => other !== name && !BESIDE[name]?.includes(other))).toEqual([]);
      for (const {line, column, mend} of found) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(mend).toBeTruthy();
      }
    });

  test('and every check has two files in that list, sixty in all', () => {
    expect(CORPUS.length).toBeGreaterThanOrEqual(60);
    const names = [
      ...TEXT_CHECKS.map(({name}) => name),
      'xml',
      'language',
      'duplicate',
      'unknown',
      'missing',
      'stale',
    ];
    for (const name of names)
      expect(CORPUS.filter(([check]) => check === name).length, name).toBeGreaterThanOrEqual(2);
  });
});

describe('A translator who has finished hears nothing of', () => {
  for (const [what, file, name] of [
    ['a clean file', xlf()],
    [
      'a byte order mark, Windows line ends and a comment',
      `\ufeff${xlf().replaceAll('\n', '\r\n').replace('<body>', '<body><!-- done -->')}`,
    ],
    ['states that are finished', larger('<target state="translated" xml:lang="vi">Tăng</target>')],
    [
      'what a CAT tool writes beside',
      larger(
        '<target><mrk mtype="seg" mid="0">Tăng</mrk></target><alt-trans><target>Lớn</target></alt-trans>',
      ),
    ],
    ['a text in CDATA', label('<![CDATA[Đường dây nóng]]>')],
    [
      'a word that is the same in both languages, when it says so',
      larger('Larger').replace('id="font-size.larger"', 'id="font-size.larger" weblate-flags="ignore-same"'),
    ],
    ['placeholders in another order', hours('<x id="1" equiv-text="b"/> – <x id="0" equiv-text="a"/>')],
    [
      'English names in Khmer',
      xlf(
        {
          'font-size.larger': 'ធំ Word',
          'hotline-banner.call': 'ហៅ ១០២២ ឥឡូវ។',
          'hotline-banner.label': 'ខ្សែ\u200bទូរស័ព្ទ',
          'font-size.status': `ទំហំ ${X0}`,
          'hotline-banner.hours': '<x id="0"/> <x id="1"/>',
          'notice.bold': '<x id="0"/>អាន<x id="1"/>',
        },
        'km',
      ),
      'km.xlf',
    ],
  ] as const)
    test(what, () => {
      const found = checkFile(name ?? 'vi.xlf', bytes(file), {messages: MESSAGES, complete: true});
      expect(found).toEqual([]);
    });

  test('the file that is shipped', () => {
    const text = readFileSync('locales/vi.xlf', 'utf8');
    const found = checkFile('locales/vi.xlf', bytes(text), {messages: new Map(), complete: true});
    expect(found.filter(({check}) => check !== 'unknown')).toEqual([]);
  });
});

test('A translator is led to the line, and the others are not checked for what is wrong in one', () => {
  const [finding, ...others] = check(larger('Tăng.'));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    file: 'locales/vi.xlf',
    line: 7,
    column: 3,
    unit: 'font-size.larger',
    level: 'warning',
  });
});

describe('What needs no thought is mended, and nothing else in the file is touched:', () => {
  for (const [what, target, mended] of [
    ['letters in pieces', 'Tăng'.normalize('NFD'), 'Tăng'],
    ['an override of direction', '\u202eTăng', 'Tăng'],
    ['two spaces', 'Tăng  lên', 'Tăng lên'],
    ['a space at the end', 'Tăng ', 'Tăng'],
    ['all of them', `\u200b${' Tăng  lên '.normalize('NFD')}`, 'Tăng lên'],
  ] as const)
    test(what, () => {
      let text = xlf({'font-size.larger': `<target state="translated">${target}</target>`});
      for (let round = 0; round < 4; round++) text = fixOnce(text, check(text));
      expect(text).toBe(xlf({'font-size.larger': `<target state="translated">${mended}</target>`}));
    });
});

test('Every message of the file that is shipped says where it is, how long it may be, and has a picture', () => {
  for (const {id, attributes, notes, others} of readXliff(readFileSync('locales/vi.xlf', 'utf8')).units) {
    expect(attributes['resname'], id).toBe(id);
    const note = notes.find(({from}) => from === 'lit-localize')!.text;
    expect(note, id).toContain(`At most ${attributes['maxwidth']} characters`);
    const picture = /x-screenshot">([^<]+)</.exec(others.join())?.[1];
    if (id !== 'locale.tag') expect(existsSync(`locales/${picture}`), id).toBe(true);
    expect(existsSync(/sourcefile">([^<]+)</.exec(others.join())![1]!), id).toBe(true);
  }
});
