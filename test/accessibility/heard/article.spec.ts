// The speech that a listener hears of the demo: all of a page, then everything that can be done with the controls, with
// the keys.
import {shareOf} from '../../../tools/evidence/share.mjs';
import {chosen, expect, test, type Page} from '../../support/site.js';
import {evidence} from '../support/evidence.js';
import {expectKept} from './support/kept.js';
import {Listener, settled} from './support/listener.js';
import {transcript} from './support/transcript.js';

// The readers that most pages are for; elsewhere dates tell their zone as well.
// The virtual reader reckons every name anew at every change.
test.setTimeout(600_000);
test.use({timezoneId: 'Asia/Ho_Chi_Minh'});

type Language = 'vi' | 'en';

/** The names of the controls in each language, by which the test finds them. */
const NAMES = {
  vi: {
    smaller: 'Giảm',
    reset: 'Mặc định',
    larger: 'Tăng',
    copy: 'Sao chép',
    settings: 'Tùy chỉnh hiển thị',
    beside: 'Song song',
    own: 'Tiếng Việt',
    other: 'English',
  },
  en: {
    smaller: 'Smaller',
    reset: 'Reset',
    larger: 'Larger',
    copy: 'Copy',
    settings: 'Display settings',
    beside: 'Side by side',
    own: 'English',
    other: 'Tiếng Việt',
  },
};

/** Goes on with Tab until a control has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', {name});
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await button.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element))
      return;
  }
  throw new Error(`Tab does not come to ${name}`);
}

for (const language of shareOf(['vi', 'en'] as const)) {
  test(
    `a listener to the article in ${language} knows where they are, and what each control did`,
    evidence(['font-size', 'language-toggle', 'hotline-banner'], '4.1.3'),
    async ({page, site, context}) => {
      const names = NAMES[language];
      const listener = await Listener.to(page, context);
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await chosen(page, {language});
      await page.goto(`${site.origin}/demo/article.html`);
      await expect(page.getByRole('button', {name: names.larger})).toBeVisible();

      let heard = '# The page, from top to bottom\n\n';
      heard += transcript(await listener.readAll());
      const step = async (title: string, action: () => Promise<unknown>) => {
        heard += `\n# ${title}\n\n${transcript(await listener.during(action))}`;
      };
      const press =
        (key: string, times = 1) =>
        async () => {
          for (let left = times; left; left--) {
            await page.keyboard.press(key);
            await settled(page);
          }
        };

      await step('Tab', press('Tab'));
      for (let more = 0; more < 4; more++) await step('Tab', press('Tab'));
      await step(`Tab to “${names.copy}”`, async () => {
        await page.evaluate(() => (document.activeElement as HTMLElement).blur());
        await tabTo(page, names.copy);
      });
      await step('Enter', press('Enter'));
      await step('Enter once more', press('Enter'));
      await step(`Tab to “${names.smaller}”`, () => tabTo(page, names.smaller));
      await step('Space', press('Space'));
      await step('Enter twice: once to the smallest size, once more there', press('Enter', 2));
      await step('Enter at the smallest size', press('Enter'));
      await step('Tab', press('Tab'));
      await step('Enter', press('Enter'));
      await step('Enter at the page’s own size', press('Enter'));
      await step('Tab', press('Tab'));
      await step('Enter', press('Enter'));
      await step('Enter, eight times', press('Enter', 8));
      await step('Enter at the largest size', press('Enter'));
      await step(`A click on “${names.reset}”`, () => page.getByRole('button', {name: names.reset}).click());
      await step(`Tab to “${names.settings}”`, () => tabTo(page, names.settings));
      await step('Enter', press('Enter'));
      await step('Tab, to the first list', press('Tab'));
      await step('Arrow down, to the next choice', press('ArrowDown'));
      await step('Arrow up, back to the page’s own', press('ArrowUp'));
      await step('Escape', press('Escape'));
      await step(`A click on “${names.beside}”`, () =>
        page.getByRole('button', {name: names.beside}).click(),
      );
      heard += '\n# The article side by side, its first words\n\n';
      heard += transcript(
        (await listener.readAll()).filter(({words}) => /heading|navigation|current/.test(words)),
      );
      await step(`A click on “${names.own}”`, () => page.getByRole('button', {name: names.own}).click());
      await step(`A click on “${names.other}”`, () => page.getByRole('button', {name: names.other}).click());

      await expectKept(`tools/evidence/accessibility/transcripts/article.${language}.txt`, heard);
    },
  );
}

for (const [name, language] of shareOf(
  [
    ['vi-only', 'en'],
    ['translations', 'vi'],
    ['translations', 'en'],
    ['address-vi', 'vi'],
    ['address-en', 'en'],
  ] as const satisfies readonly (readonly [string, Language])[],
  2,
))
  test(`a listener in ${language} is told on ${name}.html what is not in their language, old or a machine’s`, async ({
    page,
    site,
    context,
  }) => {
    const listener = await Listener.to(page, context);
    await chosen(page, {language});
    await page.goto(`${site.origin}/demo/${name}.html`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('reader-hotline-banner [part=label]').first()).toBeVisible();
    await expectKept(
      `tools/evidence/accessibility/transcripts/${name}.${language}.txt`,
      transcript(await listener.readAll()),
    );
  });

test(
  'a listener who chooses a language that the article is not in hears that it is not',
  evidence(['article', 'language-toggle'], '4.1.3'),
  async ({page, site, context}) => {
    const listener = await Listener.to(page, context);
    await page.goto(`${site.origin}/demo/vi-only.html`);
    await expect(page.getByRole('button', {name: 'English'})).toBeVisible();
    await tabTo(page, 'English');
    expect(transcript(await listener.during(() => page.keyboard.press('Enter')))).toContain(
      '[en] polite: Language: English (article not in English)\n',
    );
  },
);
