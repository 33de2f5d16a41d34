import {expect} from '@open-wc/testing';
import {
  canonicalLanguage,
  languageName,
  languageNameIn,
  lookupLanguage,
  looksVietnamese,
  mayBeVietnamese,
} from '../../../src/content/languages.js';

describe('A language tag', () => {
  for (const [given, canonical] of [
    ['vi', 'vi'],
    ['vi_VN', 'vi-VN'],
    ['EN-us', 'en-US'],
    ['zh-hans', 'zh-Hans'],
    [' vi ', 'vi'],
    ['vn', 'vi'],
    ['VN_vn', 'vi-VN'],
    ['la', 'la'],
    ['uk', 'uk'],
    ['vi_X_Simplified', 'vi-x-simplified'],
  ])
    it(`written ${given} by a portal is ${canonical}`, () =>
      expect(canonicalLanguage(given)).to.equal(canonical));

  for (const malformed of [
    '',
    'x',
    '🙂',
    '<b>',
    'a'.repeat(100_000),
    '-',
    'vi--VN',
    'vi-x',
    'vi-x-',
    'vi-x-a--b',
    'x-none',
    'constructor',
    null,
    7,
    {},
  ])
    it(`that is ${String(malformed).slice(0, 12) || 'empty'} is none, and nothing is thrown`, () => {
      expect(canonicalLanguage(malformed)).to.equal(undefined);
      expect(() => lookupLanguage(String(malformed), ['vi'])).not.to.throw();
    });
});

describe('A reader who wants a language', () => {
  for (const [wanted, available, found] of [
    ['vi-VN', ['en', 'vi'], 'vi'],
    ['vi', ['en', 'vi-VN'], 'vi-VN'],
    ['en-GB', ['en-US', 'en-GB'], 'en-GB'],
    ['en-AU', ['vi', 'en-US'], 'en-US'],
    ['zh-Hans-CN', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['en-a-foo', ['en'], 'en'],
    ['km', ['vi', 'en'], undefined],
    ['', ['vi'], undefined],
    ['vi', ['km', 'kh', 'vn'], 'vn'],
    ['vi', ['vi-x-simplified', 'vi'], 'vi'],
    ['vi', ['vi-x-simplified', 'vi-VN'], 'vi-VN'],
    ['vi', ['vi-x-simplified', 'vi-simple', 'en'], undefined],
    ['vi-x-simplified', ['vi', 'vi-x-simplified'], 'vi-x-simplified'],
    ['vi-VN-x-simplified', ['vi', 'vi-x-simplified'], 'vi-x-simplified'],
    ['vi-x-simplified', ['vi', 'vi-VN-x-simplified'], 'vi-VN-x-simplified'],
    ['vi-x-simplified', ['en', 'vi'], 'vi'],
    ['de-simple', ['de-AT'], 'de-AT'],
    ['vi-x-simplified', ['vi-x-other', 'en'], undefined],
  ] as const)
    it(`${wanted || 'of no name'} gets ${found ?? 'nothing'} of ${available.join(', ')}`, () =>
      expect(lookupLanguage(wanted, available)).to.equal(found));

  it('sees each language by its own name, and a tag where the browser has none', () => {
    expect(['vi', 'en', 'fr', 'tyz', 'x', 'de-x-simplified', 'vi-simple'].map(languageName)).to.deep.equal([
      'Tiếng Việt',
      'English',
      'Français',
      'tyz',
      'x',
      'Deutsch (simplified)',
      'Tiếng Việt (simple)',
    ]);
  });

  it('reads a language’s name as it stands in a sentence', () => {
    expect(languageNameIn('en', 'vi')).to.equal('tiếng Anh');
    expect(languageNameIn('vi', 'en')).to.equal('Vietnamese');
    expect(languageNameIn('🙂', 'vi')).to.equal('🙂');
    expect(languageNameIn('vi-x-simplified', 'en')).to.equal('Vietnamese (simplified)');
  });
});

describe('Text that Word marked as another language', () => {
  for (const [text, vietnamese] of [
    ['Ủy ban nhân dân tỉnh đã ban hành kế hoạch', true],
    ['Ủy ban nhân dân tỉnh'.normalize('NFD'), true],
    ['The People’s Committee of Yên Bái has issued a plan worth two billion đồng', false],
    ['Le préfet a été reçu à l’hôtel de ville', false],
    ['O Comitê Popular já está à disposição', false],
    ['4.400', false],
    ['', false],
  ] as const)
    it(`${vietnamese ? 'is' : 'is not'} taken for Vietnamese: “${text.slice(0, 40)}”`, () =>
      expect(looksVietnamese(text)).to.equal(vietnamese));
});

describe('A short run inside Vietnamese text, whose letters other languages have too,', () => {
  for (const [text, vietnamese] of [
    ['công tác', true],
    ['và', true],
    ['đề án', true],
    ['công tác'.normalize('NFD'), true],
    ['café', false],
    ['São Paulo', false],
    ['Málaga', false],
    ['Düsseldorf', false],
    ['préfet', false],
    ['été', false],
    // Portuguese as well: in Vietnamese text it is taken for what is around it.
    ['não', true],
    ['Open', false],
    ['2019', false],
    ['', false],
  ] as const)
    it(`${vietnamese ? 'may' : 'cannot'} be Vietnamese: “${text}”`, () =>
      expect(mayBeVietnamese(text)).to.equal(vietnamese));
});
