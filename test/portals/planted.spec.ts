// The measures can fail: a harm of each kind is planted in a page, and must be found.
import {test, expect} from '@playwright/test';
import {notGrown, shiftOf} from './support/measures.js';
import {harm, readNotes, THEMES, visit} from './support/visitor.js';

test('the measures find a planted change, a planted text that does not grow, and a planted shift', async ({
  browser,
}) => {
  const {paths, before} = readNotes();
  const theme = THEMES.at(-1)!;
  const slug = 'soan-thao-co-dien';
  const one = await visit(browser, 768, 'visitor');
  const found = await harm(
    one,
    paths[slug]!,
    before[theme]!.visitor[slug]!,
    '.entry-content p{letter-spacing:.02em}',
  );
  expect(found.join()).toMatch(/letterSpacing/);
  const two = await visit(browser, 768, 'visitor');
  const kept = await notGrown(two, paths[slug]!, '.comment-content{zoom:calc(1/var(--reader-scale,1))}');
  expect(kept.join()).toMatch(/Xin hỏi/);
  const three = await visit(browser, 768, 'visitor');
  expect(await shiftOf(three, paths[slug]!, 'Một dòng đến muộn')).toBeGreaterThan(0);
  for (const page of [one, two, three]) await page.context().close();
});
