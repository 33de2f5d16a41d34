// An article on paper: real PDF files, as a reader’s browser writes them, read again with poppler.
import {pairsOf, shareOf} from '../../../tools/evidence/share.mjs';
import {AXES, stateOf} from '../../../tools/evidence/accessibility/states.js';
import {textOf} from '../../../tools/evidence/accessibility/texts.js';
import {evidence, figure} from '../support/evidence.js';
import {expect, test} from '../support/test.js';
import {linesIn, needPoppler, textIn} from './support/poppler.js';
import {printed, together} from './support/print.js';

test.beforeAll(needPoppler);

/** The words of controls that only a screen can offer. */
const CONTROLS = {
  vi: ['Cỡ chữ', 'Giảm', 'Tăng', 'Mặc định', 'Song song', 'Sao chép', 'Đọc bằng'],
  en: ['Text size', 'Smaller', 'Larger', 'Reset', 'Side by side', 'Copy', 'Read it in'],
};

/** Every letter that Vietnamese has and English has not. */
const LETTERS =
  'ĂăÂâĐđÊêÔôƠơƯưÀàÁáẢảÃãẠạẰằẮắẲẳẴẵẶặẦầẤấẨẩẪẫẬậÈèÉéẺẻẼẽẸẹỀềẾếỂểỄễỆệÌìÍíỈỉĨĩỊịÒòÓóỎỏÕõỌọỒồỐốỔổỖỗỘộỜờỚớỞởỠỡỢợÙùÚúỦủŨũỤụỪừỨứỬửỮữỰựỲỳÝýỶỷỸỹỴỵ';

const wholeArticle = stateOf('article-two-versions');

for (const [language, scale] of shareOf(pairsOf(AXES.language, [0.8, 1, 1.5, 4] as const)))
  test(
    `a reader of ${language} who prints at ${scale} times the size gets the whole article in letters of ${(12 * scale).toFixed(1)} pt`,
    evidence('article', '1.4.4'),
    async ({openState}) => {
      const pdf = await printed(await openState(wholeArticle, {language, scale}));
      const {title, lead, heading, first, items, caption, figure: figureWords} = textOf(language);
      const text = textIn(pdf);
      for (const words of [title, lead, first, heading, ...items, caption, figureWords])
        expect(together(text)).toContain(together(words));
      // The other version is not on the paper.
      expect(together(text)).not.toContain(together(textOf(language === 'vi' ? 'en' : 'vi').first));
      // Text of 16 px is 12 pt on paper.
      const lines = linesIn(pdf).filter((line) => together(first).includes(together(line.text)));
      expect(lines.length).toBeGreaterThan(0);
      for (const {size} of lines) expect(Math.abs(size / (12 * scale) - 1)).toBeLessThan(0.02);
      figure(
        `Letters of a text in a PDF at ${scale} times its size, ${language}`,
        `${lines[0]!.size.toFixed(1)} pt`,
        `${(12 * scale).toFixed(1)} pt`,
      );
    },
  );

for (const language of AXES.language)
  test(
    `a reader of ${language} gets dates in full and no controls on paper`,
    evidence('article', '1.3.1'),
    async ({openState}) => {
      for (const id of ['article-whole', 'article-machine-older', 'article-missing-two', 'article-beside']) {
        const text = textIn(await printed(await openState(stateOf(id), {language})));
        for (const words of CONTROLS[language]) expect(text, id).not.toContain(words);
        if (id === 'article-whole')
          expect(together(text)).toContain(
            together(language === 'vi' ? 'Thứ Tư, ngày 23/10/2019, lúc 08:06' : '23 October 2019, 08:06'),
          );
      }
    },
  );

test(
  'every Vietnamese letter is in the file as one letter with all its marks',
  evidence('article', '3.1.1'),
  async ({openState}) => {
    const page = await openState(stateOf('article-plain'));
    await page.evaluate(
      (letters) => (document.querySelector('reader-article p')!.textContent = letters),
      LETTERS.replace(/(.{12})/g, '$1 '),
    );
    const text = textIn(await printed(page));
    expect(text).toBe(text.normalize('NFC'));
    expect(together(text)).toContain(LETTERS);
  },
);

test(
  'a table that scrolls on the screen is whole on paper: Chromium makes a page smaller, up to 1.5 times',
  evidence('article', '1.4.10'),
  async ({openState}) => {
    const page = await openState(stateOf('article-wide-table'), {width: 320});
    const table = page.getByRole('table');
    await table.evaluate((table: HTMLTableElement) => {
      for (const row of table.rows) while (row.cells.length > 22) row.deleteCell(-1);
    });
    const {wide, paper} = await table.evaluate(({scrollWidth}) => ({
      wide: scrollWidth,
      paper: (180 / 25.4) * 96,
    }));
    expect(wide).toBeGreaterThan(paper * 1.1);
    const text = textIn(await printed(page));
    for (const cell of await page.locator('th, td').allTextContents()) expect(text).toContain(cell);
  },
);

test(
  'a table in a box of the page’s that scrolls on the screen is whole on paper, once the reader has chosen a size',
  evidence('article', '1.4.10'),
  async ({openState}) => {
    const page = await openState(stateOf('article-wide-table'), {width: 320, scale: 1.5});
    await page.getByRole('table').evaluate((table: HTMLTableElement) => {
      for (const row of table.rows) while (row.cells.length > 14) row.deleteCell(-1);
      const box = document.createElement('figure');
      box.style.overflowX = 'auto';
      table.replaceWith(box);
      box.append(table);
    });
    const cells = await page.locator('th, td').allTextContents();
    const text = textIn(await printed(page));
    for (const cell of cells) expect(text).toContain(cell);
    await page
      .locator('figure:has(table)')
      .evaluate((box) => box.style.setProperty('overflow', 'auto', 'important'));
    const cut = textIn(await printed(page));
    expect(cells.every((cell) => cut.includes(cell))).toBe(false);
  },
);

test('a size that is not the chosen one is found, and a control that is printed', async ({page}) => {
  await page.setContent('<p style="font: 20px sans-serif">Cỡ chữ hai mươi</p><button>Giảm</button>');
  const pdf = await printed(page);
  expect(linesIn(pdf)[0]!.size).toBeCloseTo(15, 0);
  expect(Math.abs(linesIn(pdf)[0]!.size / 12 - 1)).toBeGreaterThan(0.02);
  expect(textIn(pdf)).toContain('Giảm');
});
