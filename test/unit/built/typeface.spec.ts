// The typeface that we ship has every Vietnamese letter, in the file that a browser takes it from.
import {readFileSync} from 'node:fs';
import {create} from 'fontkit';
import {typefaceFiles, typefaceSheet} from '../../../tools/build/typeface.mjs';
import {expect, test} from '../node.js';

/** 12 vowels in 6 tones, đ, and the letters of English: 146 that ASCII has not, and those that it has. */
const VOWELS = [...'aăâeêioôơuưy'];
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const small = [...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))), 'đ'];
const letters = [...small, ...small.map((letter) => letter.toUpperCase())];
const accented = letters.filter((letter) => letter > '\u007f');

interface Face {
  weight: string;
  file: string;
  has(code: number): boolean;
}

/** The rules of the sheet, in the order of the sheet. */
const faces: Face[] = [
  ...typefaceSheet().matchAll(/font-weight:(\d+).*?url\((\S+?)\).*?unicode-range:([^}]+)/g),
].map(([, weight, file, ranges]) => ({
  weight: weight!,
  file: file!,
  has: (code) =>
    ranges!.split(',').some((range) => {
      const [from, to = from] = range.replace('U+', '').split('-');
      return parseInt(from!, 16) <= code && code <= parseInt(to!, 16);
    }),
}));

const files = typefaceFiles();
const fonts = new Map(faces.map(({file}) => [file, create(files[file]!)]));

/** Of rules whose ranges both have a letter, a browser takes the last. */
const faceOf = (letter: string, weight: string): Face | undefined =>
  faces.filter((face) => face.weight === weight && face.has(letter.codePointAt(0)!)).pop();

test('the letters are those of Vietnamese: 134 with marks, small and capital', () => {
  expect(accented).toHaveLength(134);
  expect(accented).toContain('Ẵ');
});

for (const weight of ['400', '700'])
  test(`a reader of Vietnamese sees each letter in the typeface, at ${weight}, from two small files`, () => {
    const text = [...letters, ...'0123456789.,:;!?()“”‘’–-/%₫'];
    const lacking = text.filter((letter) => {
      const face = faceOf(letter, weight);
      return !face || !fonts.get(face.file)!.hasGlyphForCodePoint(letter.codePointAt(0)!);
    });
    expect(lacking).toEqual([]);
    const used = [...new Set(text.map((letter) => faceOf(letter, weight)!.file))];
    expect(used.sort()).toEqual([
      `fonts/andika-latin-${weight}-normal.woff2`,
      `fonts/andika-vietnamese-${weight}-normal.woff2`,
    ]);
    expect(used.reduce((sum, file) => sum + files[file]!.length, 0)).toBeLessThan(30_000);
  });

test('the look-up is awake: a font for English alone lacks Vietnamese letters', () => {
  const latin = fonts.get('fonts/andika-latin-400-normal.woff2')!;
  expect(
    accented.filter((letter) => !latin.hasGlyphForCodePoint(letter.codePointAt(0)!)).length,
  ).toBeGreaterThan(90);
});

test('the files are under the Open Font License, which goes with them', () => {
  expect(files['fonts/LICENSE.txt']!.toString()).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(readFileSync('dist/licences.md', 'utf8')).toContain('@fontsource/andika');
});
