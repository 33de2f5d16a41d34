// Proves with planted faults that the listener hears the text inside shadow trees, in the place and in the language
// that it is seen in.
import {expect, test} from '../../support/site.js';
import {Listener} from './support/listener.js';
import {transcript} from './support/transcript.js';

const CARD = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title><body>
  <p>Trước.</p><x-card lang="en"><b slot="name" lang="vi">Tên</b>In the middle.</x-card><p>Sau.</p>
  <script>
    const card = document.querySelector('x-card').attachShadow({mode: 'open'});
    card.innerHTML = '<section aria-labelledby="name"><h2 id="name"><slot name="name"></slot></h2><slot></slot>' +
      '<button>+</button><i style="display: none">Never</i><x-inner></x-inner></section>';
    card.querySelector('x-inner').attachShadow({mode: 'open'}).innerHTML = '<span id="name">Other</span><p role="status"></p>';
  </script>`;

test('what is in a shadow tree is heard in its place, under its own names, in its own language', async ({
  page,
  site,
  context,
}) => {
  const listener = await Listener.to(page, context);
  await page.goto(site.page(CARD));
  expect(transcript(await listener.readAll())).toBe(`[vi] document, Trang
[vi] paragraph
[vi]   Trước.
[en] region, Tên
[en]   heading, Tên, level 2
[vi]     Tên
[en]   In the middle.
[en]   button, +
[en]   Other
[en]   status
[vi] paragraph
[vi]   Sau.
`);
});

test('a button without a name inside a shadow tree is heard as one', async ({page, site, context}) => {
  const listener = await Listener.to(page, context);
  await page.goto(site.page(CARD));
  await page.locator('button').evaluate((button) => (button.textContent = ''));
  expect(transcript(await listener.readAll())).toContain('[en]   button\n');
});

test('a status inside two shadow trees is heard in its language, also twice in the same words', async ({
  page,
  site,
  context,
}) => {
  const listener = await Listener.to(page, context);
  await page.goto(site.page(CARD));
  const say = (words: string) =>
    page.locator('[role=status]').evaluate((status, words) => (status.textContent = words), words);
  expect(transcript(await listener.during(() => say('Done')))).toBe('[en] polite: Done\n');
  const again = async () => {
    await say('');
    await say('Done');
  };
  expect(transcript(await listener.during(again))).toBe('[en] polite: Done\n');
  expect(await listener.during(() => page.mouse.move(1, 1))).toEqual([]);
});
