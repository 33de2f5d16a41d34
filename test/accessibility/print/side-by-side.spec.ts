// Two languages beside each other on paper.
import {stateOf} from '../../../tools/evidence/accessibility/states.js';
import {textOf} from '../../../tools/evidence/accessibility/texts.js';
import {evidence} from '../support/evidence.js';
import {expect, test} from '../support/test.js';
import {linesIn, needPoppler, textIn, type PrintedLine} from './support/poppler.js';
import {printed, together} from './support/print.js';

test.beforeAll(needPoppler);

/** The width of A4, in pt. */
const PAPER = 595;

/** The lines of a text, where they stand. */
const linesOf = (lines: readonly PrintedLine[], text: string): PrintedLine[] =>
  lines.filter((line) => line.text.length > 8 && together(text).includes(together(line.text)));

test(
  'both languages are on the paper in two columns, each paragraph beside its own',
  evidence('article', '1.3.2'),
  async ({openState}) => {
    const pdf = await printed(await openState(stateOf('article-beside')));
    const lines = linesIn(pdf);
    const text = together(textIn(pdf));
    for (const part of ['title', 'lead', 'first', 'heading', 'caption', 'figure'] as const) {
      const [vietnamese, english] = (['vi', 'en'] as const).map((language) => {
        const words = textOf(language)[part];
        expect(text).toContain(together(words));
        return linesOf(lines, words);
      }) as [PrintedLine[], PrintedLine[]];
      expect(vietnamese.length, part).toBeGreaterThan(0);
      expect(english.length, part).toBeGreaterThan(0);
      for (const {left, width} of vietnamese) expect(left + width, part).toBeLessThan(PAPER / 2);
      for (const {left} of english) expect(left, part).toBeGreaterThan(PAPER / 2 - 15);
      // Headings and texts begin on one line; what is within a table or a figure is a little lower where more stands above it.
      if (/title|lead|first|heading/.test(part)) {
        expect(english[0]!.page).toBe(vietnamese[0]!.page);
        expect(Math.abs(english[0]!.top - vietnamese[0]!.top)).toBeLessThan(2);
      }
    }
  },
);

for (const saved of [{layout: 'side-by-side'}, undefined])
  test(
    `no heading is the last line of a page${saved ? ', side by side' : ''}`,
    evidence('article', '1.3.1'),
    async ({openState}) => {
      const section = (language: 'vi' | 'en', n: number) =>
        `<h3>${language === 'vi' ? 'Mục' : 'Section'} ${n}</h3><p>${language === 'vi' ? 'Đoạn' : 'Text'} ${n}. ${textOf(language).first} ${textOf(language).lead}</p>`;
      const version = (language: 'vi' | 'en') =>
        `<div lang="${language}">${Array.from({length: 30}, (_, n) => section(language, n)).join('')}</div>`;
      const state = {
        ...stateOf('article-beside'),
        ...(!saved && {saved: undefined}),
        html: () =>
          `<reader-language-toggle languages="vi en" side-by-side></reader-language-toggle><reader-article lang="vi" readable>${version('vi')}${version('en')}</reader-article>`,
      };
      const lines = linesIn(await printed(await openState(state)));
      const pages = Math.max(...lines.map(({page}) => page));
      expect(pages).toBeGreaterThan(2);
      for (let page = 1; page <= pages; page++) {
        const here = lines.filter((line) => line.page === page);
        const bottom = Math.max(...here.map(({top}) => top));
        for (const {text} of here.filter(({top}) => top > bottom - 4))
          expect(text, `the last line of page ${page}`).not.toMatch(/^(Mục|Section) \d+$/);
      }
    },
  );
