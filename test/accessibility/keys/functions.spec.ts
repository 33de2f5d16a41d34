// Every function with the keys alone, in each engine.
import {WIDGETS} from '../../../tools/evidence/accessibility/states.js';
import {article, page} from '../../compatibility/faults/support/page.js';
import {sees} from '../../compatibility/faults/support/reader.js';
import {expect, test, type Tab} from '../../compatibility/faults/support/test.js';
import {evidence} from '../support/evidence.js';

/** Returns the words of the element that has the focus, as the page has them. */
const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element === document.body ? '' : (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

const SETTINGS = article().replace(
  '</reader-font-size>',
  '</reader-font-size><reader-display-settings slot="tools"></reader-display-settings>',
);

/** Returns true if the lists of the display settings are seen. */
const opened = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => {
    const {shadowRoot} = document.querySelector('reader-display-settings')!;
    return !!shadowRoot!.querySelector<HTMLElement>('[part=panel]')!.offsetHeight;
  });

async function tabTo(tab: Tab, words: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const been: string[] = [];
  for (let presses = 0; presses < 30; presses++) {
    await tab.key(key);
    const now = await focused(tab);
    if (now.startsWith(words)) return;
    been.push(now);
  }
  throw new Error(`${key} does not come to ${words}, but to ${been.join(' | ')}`);
}

for (const key of ['Enter', 'Space'] as const)
  test(
    `every function works with Tab, Shift+Tab and ${key}, and the focus stays where it was used`,
    evidence(WIDGETS, '2.1.1', '2.1.2', '2.4.3'),
    async ({tab, site}) => {
      await tab.open(site.page(page({body: SETTINGS})));
      await sees(tab, {size: '100%', styled: true});
      await tabTo(tab, 'Tăng');
      await tab.key(key);
      await sees(tab, {size: '112,5%'});
      expect(await focused(tab)).toBe('Tăng');
      await tab.key('Escape');
      await sees(tab, {size: '112,5%'});
      await tabTo(tab, 'Tùy chỉnh hiển thị');
      await tab.key(key);
      await expect.poll(() => opened(tab)).toBe(true);
      await tab.key('Tab');
      expect(await focused(tab)).toContain('Như trang gốc');
      await tab.key('Escape');
      await expect.poll(() => opened(tab)).toBe(false);
      expect(await focused(tab)).toBe('Tùy chỉnh hiển thị');
      await tabTo(tab, 'Mặc định', 'Shift+Tab');
      await tab.key(key);
      await sees(tab, {size: '100%'});
      await tabTo(tab, 'Giảm', 'Shift+Tab');
      await tab.key(key);
      await sees(tab, {size: '90%'});
      await tabTo(tab, 'English', 'Shift+Tab');
      await tab.key(key);
      await sees(tab, {english: true, vietnamese: false, label: 'Hotline:'});
      expect(await focused(tab)).toBe('English');
      await tabTo(tab, 'Copy', 'Shift+Tab');
      await tabTo(tab, 'Tiếng Việt');
      await tab.key(key);
      await sees(tab, {english: false, vietnamese: true, label: 'Đường dây nóng:'});
      expect(await tab.complaints()).toEqual([]);
    },
  );
