// Values in attributes and from the page's scripts.
import {article, CLASSIC, page} from './support/page.js';
import {look, sees, worksWhole} from './support/reader.js';
import {expect, limit, row, test, type Tab} from './support/test.js';

const open = async (tab: Tab, body: string, origin: (html: string) => string): Promise<void> => {
  await tab.open(origin(page({body})));
  await expect
    .poll(() => tab.evaluate(() => !!document.querySelector('reader-article')?.shadowRoot))
    .toBe(true);
};

/** Every address in the shadow trees of our tags. Runs in the page. */
const addresses = () =>
  [...document.querySelectorAll('*')].flatMap((element) =>
    [...(element.shadowRoot?.querySelectorAll('a') ?? [])].map(({protocol}) => protocol),
  );

const errors = async (tab: Tab) => (await tab.complaints()).filter((line) => !line.startsWith('warn: <'));

for (const value of [
  '',
  ' ',
  '1e309',
  '-1',
  '0',
  'NaN',
  '1,5',
  '<img src=x onerror=alert(1)>',
  '🙂',
  '9'.repeat(400),
])
  test(`steps="${value.slice(0, 20)}" leaves sizes that work`, row(21), async ({tab, site}) => {
    const body = article().replace('<reader-font-size', `<reader-font-size steps="${value}"`);
    await open(tab, body, site.page);
    await tab.press('reader-font-size >>> button:nth-of-type(3)');
    await expect.poll(async () => parseFloat((await look(tab)).size)).toBeGreaterThan(100);
    expect(parseFloat((await look(tab)).size)).toBeLessThanOrEqual(500);
    expect(await errors(tab)).toEqual([]);
  });

test(
  'malformed dates, hours and zones are told once each, and shown as they are',
  row(21),
  async ({tab, site}) => {
    const body = article()
      .replace('published="23/10/2019 08:06:00"', 'published="hôm qua" time-zone="Mars/Olympus"')
      .replace('<reader-hotline-banner>', '<reader-hotline-banner hours="luôn luôn" valid-to="mai">');
    await open(tab, body, site.page);
    await expect.poll(() => tab.complaints()).toHaveLength(4);
    const shown = await tab.evaluate(() =>
      ['reader-article', 'reader-hotline-banner'].map(
        (tag) => document.querySelector(tag)!.shadowRoot!.textContent,
      ),
    );
    expect(shown[0]).toContain('hôm qua');
    expect(shown[1]).toContain('luôn luôn');
    expect(await errors(tab)).toEqual([]);
  },
);

const ADDRESSES = [
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
];

for (const address of ADDRESSES)
  test(
    `no link of ours leads to ${JSON.stringify(address)}; the words stay`,
    row(22),
    async ({tab, site}) => {
      const hidden = address.replace(/[<>"&]/g, (letter) => `&#${letter.codePointAt(0)};`);
      const body = article()
        .replace(
          ' languages="vi en"></reader-language-toggle>',
          `><a href="/vi" lang="vi">Tiếng Việt</a><a href="${hidden}" lang="en">English words</a></reader-language-toggle>`,
        )
        .replace(
          /<reader-hotline-banner>.*<\/reader-hotline-banner>/,
          `<reader-hotline-banner number="${hidden}"></reader-hotline-banner>`,
        );
      await open(tab, body, site.page);
      await expect.poll(() => tab.evaluate(addresses)).not.toContain('javascript:');
      for (const protocol of await tab.evaluate(addresses))
        expect(['http:', 'https:', 'tel:', 'mailto:']).toContain(protocol);
      expect(
        await tab.evaluate(() => document.querySelector('reader-language-toggle')!.shadowRoot!.textContent),
      ).toContain('English words');
    },
  );

test(
  'ten megabytes in every attribute: the page goes on, and its words are there',
  row(23),
  async ({tab, site}) => {
    // A busy machine is no fault.
    test.setTimeout(900_000);
    if (tab.engine === 'chromium')
      limit(
        'A text of megabytes for which the page’s font lacks letters takes Chromium hours, in a bare <div> too.',
      );
    const settings = '<reader-display-settings></reader-display-settings></main>';
    await open(tab, article().replace('</main>', settings), site.page);
    await tab.evaluate(() => {
      const long = 'Cô giáo xã ta. '.repeat(667_000);
      for (const [tag, name] of [
        ['reader-font-size', 'label'],
        ['reader-font-size', 'steps'],
        ['reader-display-settings', 'label'],
        ['reader-article', 'source'],
        ['reader-article', 'published'],
        ['reader-hotline-banner', 'label'],
        ['reader-hotline-banner', 'hours'],
        ['reader-language-toggle', 'languages'],
      ] as const)
        document.querySelector(tag)!.setAttribute(name, long);
    });
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    await tab.evaluate(() => {
      for (const element of document.querySelectorAll('main *'))
        for (const name of ['label', 'steps', 'source', 'hours', 'languages']) element.removeAttribute(name);
      document.querySelector('reader-article')!.setAttribute('published', '23/10/2019 08:06:00');
      document.querySelector('reader-language-toggle')!.setAttribute('languages', 'vi en');
    });
    await sees(tab, {
      size: '100%',
      date: 'Thứ Tư, ngày 23/10/2019, lúc 08:06',
      vietnamese: true,
      styled: true,
    });
    expect(await errors(tab)).toEqual([]);
  },
);

test(
  'lone surrogates, NUL and bidirectional overrides turn nothing around them',
  row(23),
  async ({tab, site}) => {
    await open(tab, article(), site.page);
    await tab.evaluate(() => {
      document.querySelector('reader-article')!.setAttribute('source', 'Báo \u202E\u0000\uD800 1234');
      document.querySelector('reader-font-size')!.setAttribute('label', 'Cỡ \u202Eabc');
    });
    await expect
      .poll(() => tab.evaluate(() => document.querySelector('reader-article')!.shadowRoot!.textContent))
      .toContain('1234');
    // The letters of the button after the label stand from left to right.
    const lefts = await tab.evaluate(() => {
      const root = document.querySelector('reader-font-size')!.shadowRoot!;
      return [...root.querySelectorAll('[part=label],button,[part=value]')].map(
        (part) => part.getBoundingClientRect().left,
      );
    });
    expect(lefts).toEqual([...lefts].sort((one, other) => one - other));
    await tab.evaluate(() => document.querySelector('reader-font-size')!.removeAttribute('label'));
    await tab.evaluate(() => document.querySelector('reader-article')!.removeAttribute('source'));
    await worksWhole(tab);
  },
);

for (const tag of ['', 'vi_VN', 'x', '🙂', 'a'.repeat(100_000), 'en-'])
  test(
    `lang="${tag.slice(0, 10)}" on the page and on a version is no error`,
    row(24),
    async ({tab, site}) => {
      const body = article().replace('<p lang="en">', `<p lang="${tag}">`);
      await tab.open(
        site.page(page({body, head: CLASSIC}).replace('<html lang="vi">', `<html lang="${tag}">`)),
      );
      await sees(tab, {styled: true});
      expect(
        await tab.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('reader-article > p')].some((text) => text.offsetHeight),
        ),
      ).toBe(true);
      expect(await errors(tab)).toEqual([]);
    },
  );

test(
  'a value that cannot be drawn leaves the text, and the next good value draws',
  row(25),
  async ({tab, site}) => {
    await open(tab, article(), site.page);
    await tab.evaluate(() => {
      const article = document.querySelector('reader-article') as unknown as {source: unknown};
      article.source = {
        toString() {
          throw new Error('planted');
        },
      };
    });
    await tab.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    expect((await look(tab)).vietnamese).toBe(true);
    expect((await look(tab)).size).toBe('100%');
    await tab.evaluate(() =>
      Object.assign(document.querySelector('reader-article')!, {source: 'Báo Yên Bái'}),
    );
    await expect
      .poll(() => tab.evaluate(() => document.querySelector('reader-article')!.shadowRoot!.textContent))
      .toContain('Báo Yên Bái');
    expect((await tab.complaints()).filter((line) => !line.startsWith('warn: <reader-article'))).toEqual([]);
  },
);
