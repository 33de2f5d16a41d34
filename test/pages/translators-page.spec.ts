import {expect, expectAccessiblePage, test} from '../support/site.js';
import {
  downloaded,
  drop,
  openPage as open,
  translation,
  unit,
  VI as vi,
  widget,
} from '../support/translators-page.js';
import {readXliff} from '../../tools/translate/xliff.js';

test('a translator sees every word of theirs in a widget while they type, and nothing else in the file changes', async ({
  page,
  site,
  watch,
}) => {
  await open(page, site);
  await expect(widget(page, 'reader-font-size').getByRole('button', {name: 'Tăng'})).toBeVisible();
  await translation(page, 'font-size.larger').fill('To hơn');
  await expect(widget(page, 'reader-font-size').getByRole('button', {name: 'To hơn'})).toBeVisible();
  await translation(page, 'font-size.status').fill('Chữ {0}');
  const text = await downloaded(page);
  expect(text).toBe(
    vi
      .replace('<target>Tăng</target>', '<target>To hơn</target>')
      .replace('<target>Cỡ chữ <x id', '<target>Chữ <x id'),
  );
  expect(watch.complaints).toEqual([]);
});

test('the translator’s page that is in the package works from any server that has its files', async ({
  page,
  site,
  watch,
}) => {
  await page.goto(`${site.origin}/dist/translate/index.html`);
  await page.getByRole('button', {name: 'Dùng bản tiếng Việt hiện có'}).click();
  await translation(page, 'font-size.larger').fill('To hơn');
  await expect(widget(page, 'reader-font-size').getByRole('button', {name: 'To hơn'})).toBeVisible();
  expect(watch.complaints).toEqual([]);
});

test('every message has a widget that says it, and each widget says its own', async ({page, site}) => {
  await open(page, site);
  const {units} = readXliff(vi);
  for (const {id} of units) {
    if (id === 'locale.tag') continue;
    await expect(page.locator('.states').getByRole('button', {name: id, exact: false}), id).not.toHaveCount(
      0,
    );
  }
  // The text of each message is really on the page, in the words of the file.
  const unseen = await page.evaluate(() => {
    const textOf = (node: Node): string => {
      if (node instanceof Text) return node.data;
      const inside = [...((node as Element).shadowRoot?.childNodes ?? []), ...node.childNodes];
      return node instanceof HTMLStyleElement ? '' : inside.map(textOf).join(' ');
    };
    return [...document.querySelectorAll('.states > li')].flatMap((state) => {
      const said = textOf(state.querySelector('.widget')!).replace(/\s+/g, ' ');
      return [...state.querySelectorAll('.tools code')]
        .map((code) => code.textContent!)
        .filter((id) => {
          const words = document.querySelector<HTMLTextAreaElement>(`[id="unit-${id}"] textarea`)!.value;
          return words.split(/\{\d\}/).some((piece) => !said.includes(piece.trim()));
        });
    });
  });
  expect(unseen).toEqual([]);
});

test('a translator points at a word to come to its message, and goes from the message to the widget, by key too', async ({
  page,
  site,
}) => {
  await open(page, site);
  await widget(page, 'reader-font-size').getByText('Cỡ chữ').click();
  await expect(translation(page, 'font-size.label')).toBeFocused();
  await unit(page, 'hotline-banner.free').getByRole('button', {name: 'Xem trên trang'}).press('Enter');
  await expect(page.locator('.states > li', {hasText: 'free and charged numbers'})).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.locator('.states').getByRole('button', {name: 'hotline-banner.charged'}).press('Enter');
  await expect(translation(page, 'hotline-banner.charged')).toBeFocused();
});

test('a translator is told in place what is wrong, and how much room there is', async ({page, site}) => {
  await open(page, site);
  await translation(page, 'hotline-banner.copy').fill('Sao chép số điện thoại này vào máy');
  await expect(unit(page, 'hotline-banner.copy').locator('.findings')).toHaveText(
    'Câu dài 34 ký tự, trên trang chỉ đủ chỗ cho 20: hãy tìm lời ngắn hơn.',
  );
  await expect(unit(page, 'hotline-banner.copy').locator('.room')).toHaveText('34 trên 20 ký tự');
  await translation(page, 'hotline-banner.copied').fill('Đã chép');
  await expect(unit(page, 'hotline-banner.copied').locator('.findings')).toHaveText(
    'Thiếu {0}: đó là chỗ trang điền giá trị, phải có đúng một lần.',
  );
  await expect(translation(page, 'hotline-banner.copied')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('2 lỗi')).toBeVisible();
  await expectAccessiblePage(page);
  // The same in English, and for a person who hears the page.
  await page.getByRole('button', {name: 'English', exact: true}).click();
  await expect(unit(page, 'hotline-banner.copied').locator('.findings')).toHaveText(
    '{0} is missing: the page puts a value there, and it must be there once.',
  );
  await expect(translation(page, 'hotline-banner.copied')).toHaveAccessibleName(/Copied \{0\}.*Translation/);
  await expect(translation(page, 'hotline-banner.copied')).toHaveAccessibleDescription(
    /Announced to a screen reader .* 7 of 30 characters .*\{0\} is missing/,
  );
  expect(await page.locator('main').innerText()).not.toMatch(/max-length|NFC|BCP|XLIFF/);
});

test('undo goes back message by message, to the file that was opened', async ({page, site}) => {
  await open(page, site);
  await translation(page, 'font-size.larger').fill('To');
  await translation(page, 'font-size.larger').fill('To hơn');
  await translation(page, 'font-size.smaller').fill('Nhỏ hơn');
  await page.getByRole('button', {name: 'Hoàn tác'}).click();
  await expect(translation(page, 'font-size.smaller')).toHaveValue('Giảm');
  await expect(translation(page, 'font-size.larger')).toHaveValue('To hơn');
  await page.getByRole('button', {name: 'Hoàn tác'}).click();
  await expect(page.getByRole('status').filter({hasText: 'Đã hoàn tác'})).toHaveText(
    'Đã hoàn tác font-size.larger',
  );
  await expect(widget(page, 'reader-font-size').getByRole('button', {name: 'Tăng'})).toBeVisible();
  expect(await downloaded(page)).toBe(vi);
  await page.getByRole('button', {name: 'Làm lại'}).click();
  await page.getByRole('button', {name: 'Làm lại'}).click();
  await expect(translation(page, 'font-size.smaller')).toHaveValue('Nhỏ hơn');
  await expect(translation(page, 'font-size.larger')).toHaveValue('To hơn');
});

test('a new language is begun with its tag, and the widgets speak it from the first word', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/tools/translate/page/index.html`);
  await page.getByLabel('Mã ngôn ngữ mới').fill('tiếng Khmer');
  await page.getByRole('button', {name: 'Tạo tệp mới'}).click();
  await expect(page.getByText('Có phải bạn muốn nói km?')).toBeVisible();
  await page.getByLabel('Mã ngôn ngữ mới').fill('???');
  await page.getByRole('button', {name: 'Tạo tệp mới'}).click();
  await expect(page.getByText('không phải mã ngôn ngữ')).toBeVisible();
  await page.getByLabel('Mã ngôn ngữ mới').fill('km');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', {name: 'km.xlf'})).toBeFocused();
  await translation(page, 'hotline-banner.label').fill('ខ្សែទូរស័ព្ទបន្ទាន់');
  await expect(widget(page, 'reader-hotline-banner').getByText('ខ្សែទូរស័ព្ទបន្ទាន់')).toBeVisible();
  expect(await downloaded(page)).toContain('target-language="km"');
});

test('English and the pseudo-languages show what is cut off, hard-coded, or the wrong way round', async ({
  page,
  site,
}) => {
  await page.setViewportSize({width: 320, height: 900});
  await open(page, site);
  await page.getByLabel('English', {exact: true}).check();
  await expect(widget(page, 'reader-font-size').getByRole('button', {name: 'Larger'})).toBeVisible();
  for (const [name, language] of [
    ['chữ giả, dài hơn', 'en-XA'],
    ['chữ giả, từ phải sang trái', 'ar-XB'],
  ] as const) {
    await page.getByLabel(name).check();
    await expect(widget(page, 'reader-font-size').locator(`[lang="${language}"]`).first()).toBeVisible();
    const wrong = await page.evaluate((language) => {
      const found: string[] = [];
      for (const host of document.querySelectorAll('.widget *')) {
        for (const element of host.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
          const text = [...element.childNodes]
            .map((node) => (node instanceof Text ? node.data : ''))
            .join('');
          const own = element.closest('[lang]')?.getAttribute('lang') === language;
          // Numbers, dates and names are nobody's to translate.
          if (/^(Lan|Portal)$/.test(text.trim())) continue;
          if (own && /\p{L}{2}/u.test(text) && !/[⟦⟧]/.test(text) && !element.closest('time,[part~=hours]'))
            found.push(`hard-coded: ${text.trim()}`);
          const hidden = element.closest('.hidden');
          if (
            !hidden &&
            (element.scrollWidth > element.clientWidth + 1 || element.getBoundingClientRect().right > 321) &&
            getComputedStyle(element).display !== 'inline'
          )
            found.push(`cut off: ${element.localName} ${text.trim()}`);
        }
      }
      return found;
    }, language);
    expect(wrong, language).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    // The label stands where a line begins in that direction.
    const group = (await widget(page, 'reader-font-size').getByRole('group').boundingBox())!;
    const label = (await widget(page, 'reader-font-size').locator('[part=label]').boundingBox())!;
    const begins = {
      left: Math.abs(label.x - group.x) < 8,
      right: Math.abs(label.x + label.width - group.x - group.width) < 8,
    };
    expect(begins).toEqual({left: language === 'en-XA', right: language === 'ar-XB'});
  }
});

for (const [what, name, content, said] of [
  ['is empty', 'vi.xlf', '', 'Tệp không có gì bên trong'],
  ['was cut off', 'vi.xlf', vi.slice(0, 900), 'Tệp bị cắt cụt'],
  ['is in UTF-16', 'vi.xlf', [...Buffer.from(`\ufeff${vi}`, 'utf16le')], 'lưu lại bằng UTF-8'],
  [
    'wants a file of the translator’s',
    'vi.xlf',
    vi.replace('<xliff', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><xliff'),
    'không phải tệp bản dịch',
  ],
] as const)
  test(`a dropped file that ${what} is refused in words, and the work at hand stays`, async ({
    page,
    site,
    watch,
  }) => {
    await open(page, site);
    await translation(page, 'font-size.larger').fill('To hơn');
    await drop(page, name, content as string | number[]);
    await expect(page.getByRole('alert')).toContainText(said);
    await expect(translation(page, 'font-size.larger')).toHaveValue('To hơn');
    expect(watch.complaints).toEqual([]);
  });

test('a dropped file is opened as it is, Windows line ends, comments and all', async ({page, site}) => {
  await page.goto(`${site.origin}/tools/translate/page/index.html`);
  const mine = `\ufeff${vi.replaceAll('\n', '\r\n').replace('<body>', '<body><!-- của Lan -->')}`;
  await drop(page, 'vi (1).xlf', mine);
  await translation(page, 'font-size.larger').fill('To hơn');
  expect(await downloaded(page)).toBe(mine.replace('<target>Tăng</target>', '<target>To hơn</target>'));
});

test('a key draws and checks one message, however many there are', async ({page, site}) => {
  await open(page, site);
  await translation(page, 'font-size.larger').focus();
  await page.evaluate(() => {
    // Each card that is drawn, and each check of a length, counts the characters of a text once.
    const {segment} = Intl.Segmenter.prototype;
    Object.assign(window, {counted: 0});
    Intl.Segmenter.prototype.segment = function (text) {
      (window as unknown as {counted: number}).counted++;
      return segment.call(this, text);
    };
  });
  const text = 'Lớn hơn';
  await page.keyboard.type(text);
  await expect(widget(page, 'reader-font-size').getByText(text, {exact: false})).toBeVisible();
  const counted = await page.evaluate(() => (window as unknown as {counted: number}).counted);
  expect(counted).toBeGreaterThan(0);
  // To draw or check all of them once would already be more.
  expect(counted).toBeLessThan(readXliff(vi).units.length);
});

test('on a phone the widget is in the card of the message that is edited, and nowhere else', async ({
  page,
  site,
}) => {
  await page.setViewportSize({width: 375, height: 667});
  await open(page, site);
  await translation(page, 'font-size.larger').click();
  const card = unit(page, 'font-size.larger');
  await expect(card.locator('reader-font-size')).toHaveCount(1);
  await expect(page.locator('reader-font-size')).toHaveCount(1);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('To hơn');
  await expect(card.locator('reader-font-size').getByRole('button', {name: 'To hơn'})).toBeVisible();
  // The bar covers neither the field nor what belongs to it.
  const bar = (await page.locator('.bar').boundingBox())!;
  const field = (await translation(page, 'font-size.larger').boundingBox())!;
  expect(field.y).toBeGreaterThanOrEqual(bar.y + bar.height);
  await translation(page, 'hotline-banner.label').click();
  await expect(card.locator('reader-font-size')).toHaveCount(0);
  await expect(unit(page, 'hotline-banner.label').locator('reader-hotline-banner')).toHaveCount(1);
  await expectAccessiblePage(page);
});
