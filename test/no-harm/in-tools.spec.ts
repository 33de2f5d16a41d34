// Controls at the head of the article: all that follows is moved by their height, and by nothing else. And paper.
import {differences, some} from './support/compare.js';
import {pixelsApart} from './support/pictures.js';
import {paragraphs, picture, style, text, type Situation} from './support/situation.js';
import {about, expect, test} from './support/test.js';
import {visit} from './support/visit.js';

const TOOLS =
  '<h1 slot="title">Thông báo</h1><reader-font-size slot="tools"></reader-font-size><reader-display-settings slot="tools"></reader-display-settings>';

/** A scroll bar is there from the start, and moves nothing when the controls make the page longer than the window. */
const head = style('html{overflow-y:scroll}');

const PAGES: Situation[] = [
  {
    id: 'dau-bai',
    title: 'Text below the controls',
    head,
    body: `${TOOLS}<div class="than">${paragraphs(10, 3)}</div>`,
  },
  {
    id: 'dau-bai-anh',
    title: 'Pictures, lists and a table below the controls',
    head,
    body: `${TOOLS}<div class="than"><p>${text(1)}</p><p><img src="${picture(500, 250)}" width="500" height="250" alt="Ảnh"></p><ul><li>Một</li><li>Hai</li></ul><table border="1"><tr><td>${text(1, 1)}</td><td>${text(2, 1)}</td></tr></table></div>`,
  },
];

for (const situation of PAGES)
  test(
    situation.title,
    about('Controls at the head of the article', 'nothing chosen'),
    async ({tab, site}) => {
      const inBody = ({boxes, styles, ...look}: Awaited<ReturnType<(typeof without)['look']>>) => ({
        ...look,
        boxes: Object.fromEntries(Object.entries(boxes).filter(([name]) => /div\b/.test(name))),
        styles: Object.fromEntries(Object.entries(styles).filter(([name]) => /div\b/.test(name))),
      });
      const without = (await visit(tab, site, situation, {ours: false})).page;
      const expected = inBody(await without.look());
      const got = inBody(await (await visit(tab, site, situation, {ours: true})).page.look());
      const top = (look: typeof got) => Object.values(look.boxes)[0]![1]!;
      expect(
        some(differences({...expected, text: ''}, {...got, text: ''}, top(got) - top(expected))),
      ).toEqual([]);
    },
  );

const ON_PAPER: Situation[] = [
  {id: 'giay-chu', title: 'Text on paper', body: paragraphs(8, 3)},
  {
    id: 'giay-bang',
    title: 'A table and a picture on paper',
    body: `${paragraphs(1)}<figure style="margin:0"><table border="1"><tr><td>${text(1, 1)}</td><td>${text(2, 1)}</td></tr></table></figure><p><img src="${picture(500, 250)}" width="500" height="250" alt="Ảnh"></p>`,
  },
];

for (const situation of ON_PAPER)
  test(situation.title, about('Printing', 'nothing chosen'), async ({tab, site, engine}) => {
    test.skip(engine !== 'chromium', 'Only Chromium shows its driver what it would print.');
    const look = async (ours: boolean) => {
      const {page} = await visit(tab, site, situation, {ours});
      await tab.show({width: 720, height: 1000, print: true});
      await page.settled();
      const [seen, painted] = [await page.look(), await page.pictures(1)];
      await tab.show({width: 1280});
      return {seen: {...seen, boxes: onPaper(seen.boxes), styles: onPaper(seen.styles)}, painted};
    };
    const onPaper = <T>(values: Record<string, T>) =>
      Object.fromEntries(
        Object.entries(values).filter(([name]) => name !== 'body' && !name.includes('footer')),
      );
    const [without, withUs] = [await look(false), await look(true)];
    expect(some(differences(without.seen, withUs.seen))).toEqual([]);
    expect(pixelsApart([without.painted[0]], withUs.painted[0]!)).toBe(0);
  });
