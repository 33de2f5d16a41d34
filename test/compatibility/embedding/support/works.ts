import {expect, type Page} from '../../../support/site.js';

const VIETNAMESE = 'Trụ sở mở cửa từ 07:30 đến 11:30 các ngày làm việc.';
const ENGLISH = 'The office is open from 07:30 to 11:30 on working days.';

/** Expects what a reader of the example page finds before touching anything: its words, its date, its one language. */
export async function expectDrawn(page: Page): Promise<void> {
  await expect(page.getByText('Đường dây nóng:')).toBeVisible();
  await expect(page.getByRole('link', {name: '02163.818.555'})).toHaveAttribute('href', 'tel:+842163818555');
  await expect(page.getByText('Thứ Tư, ngày 23/10/2019, lúc 08:06')).toBeVisible();
  await expect(page.getByText('Báo Yên Bái')).toBeVisible();
  await expect(page.getByText(VIETNAMESE)).toBeVisible();
  await expect(page.getByText(ENGLISH)).toBeHidden();
}

/** How large the text of the article is drawn. */
const textHeight = (page: Page): Promise<number> =>
  page
    .getByText(VIETNAMESE)
    .or(page.getByText(ENGLISH))
    .filter({visible: true})
    .evaluate((text) => {
      const line = document.createRange();
      line.setStart(text.firstChild!, 0);
      line.setEnd(text.firstChild!, 1);
      return line.getBoundingClientRect().height;
    });

/** Presses what a reader presses. */
export async function expectControls(page: Page, size = '112,5%', factor = 1.125): Promise<void> {
  const before = await textHeight(page);
  await page.getByRole('button', {name: 'Tăng'}).click();
  await expect(page.getByText(size, {exact: true})).toBeVisible();
  await expect.poll(async () => (await textHeight(page)) / before).toBeCloseTo(factor, 1);
  await page.getByRole('button', {name: /English/}).click();
  await expect(page.getByText(ENGLISH)).toBeVisible();
  await expect(page.getByText(VIETNAMESE)).toBeHidden();
  await expect(page.getByText('Hotline:')).toBeVisible();
  await expect(page.getByRole('button', {name: 'Larger'})).toBeVisible();
}

/** The attributes that we write into the HTML of a page while our elements stand there. */
const OURS =
  '[hidden=reader],[data-reader-scaled],[data-reader-column],[data-reader-partner],[data-reader-selecting]';

/** Nothing of the elements is left after a framework took them away, but what the reader chose. */
export async function expectGone(page: Page): Promise<void> {
  await expect(page.locator('reader-article')).toHaveCount(0);
  expect(await page.locator(`${OURS},[data-reader-layout]`).count()).toBe(0);
  const written = await page.evaluate(() =>
    [...document.documentElement.attributes]
      .map(({name}) => name)
      .filter((name) => /^data-reader|style/.test(name)),
  );
  expect(written.sort()).toEqual(['data-reader-language', 'data-reader-scale', 'style']);
}
