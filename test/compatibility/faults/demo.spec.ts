// Every page of the demo under the policy that we document, in every state that a reader can bring it into by pressing.
import {readdirSync, readFileSync} from 'node:fs';
import {areDefined} from '../../support/defined.js';
import {serve} from '../../support/server.js';
import {STRICT_POLICY} from '../../support/site.js';
import {expect, figure, row, test, type Tab} from './support/test.js';

const PAGES = [
  ...readdirSync('demo')
    .filter((file) => file.endsWith('.html'))
    .map((file) => `demo/${file}`),
  'tools/translate/page/index.html',
];

/**
 * Makes the n-th control of the page ready to be pressed, and says where it is; nothing where it cannot be seen. A list of
 * options gets its next one instead. Runs in the page.
 */
function control(n: number): {x: number; y: number} | 'chosen' | 'hidden' | undefined {
  const within = (tree: Document | ShadowRoot): HTMLElement[] =>
    [...tree.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      ...(element.matches('button,summary,select,input[type=radio],input[type=checkbox]') ? [element] : []),
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ]);
  const found = within(document)[n];
  if (!found) return undefined;
  if (found instanceof HTMLSelectElement) {
    found.selectedIndex = (found.selectedIndex + 1) % found.length;
    found.dispatchEvent(new Event('change', {bubbles: true}));
    return 'chosen';
  }
  found.scrollIntoView({block: 'center'});
  const {left, top, width, height} = found.getBoundingClientRect();
  return width && height ? {x: Math.round(left + width / 2), y: Math.round(top + height / 2)} : 'hidden';
}

/** A press beside its mark must not lead to another page. Runs in the page. */
function stay(): void {
  const isLink = (target: EventTarget) => target instanceof HTMLAnchorElement;
  addEventListener('click', (event) => event.composedPath().some(isLink) && event.preventDefault());
}

/** Presses all that can be pressed, one after the other. Each press may bring more. */
async function pressEverything(tab: Tab): Promise<number> {
  await tab.evaluate(stay);
  let pressed = 0;
  for (let n = 0; n < 100; n++) {
    const at = await tab.evaluate(control, n);
    if (!at) break;
    if (at === 'hidden') continue;
    if (at !== 'chosen') await tab.pressAt(at.x, at.y);
    pressed++;
  }
  return pressed;
}

const headers = {'Content-Security-Policy': STRICT_POLICY};

for (const file of PAGES)
  test(
    `a portal under a strict policy hears no complaint about ${file}, whatever its reader presses`,
    row(6),
    async ({driven, engine}) => {
      const site = await serve([
        ['/watch.js', 'test/compatibility/faults/support/watch.js'],
        ['/', 'dist-demo/'],
      ]);
      const withoutScript = file.includes('no-script');
      let pressed = 0;
      try {
        const html = readFileSync(`dist-demo/${file}`, 'utf8');
        const watched = html.replace('<meta charset', '<script src="/watch.js"></script><meta charset');
        expect(watched).not.toBe(html);
        const address = site.page(watched, headers, `/${file}`);
        for (const language of ['vi', 'en']) {
          const tab = await driven.newReader(site.origin);
          await tab.open(address);
          await tab.evaluate(
            (language) => localStorage.setItem('portal-reader:language', language),
            language,
          );
          await tab.open(address);
          // The demo without a script has no tags that a script defines.
          if (!withoutScript) await expect.poll(() => tab.evaluate(areDefined)).toBe(true);
          pressed += await pressEverything(tab);
          expect(await tab.complaints()).toEqual([]);
          await tab.close();
        }
      } finally {
        site.close();
      }
      if (!withoutScript) expect(pressed).toBeGreaterThan(0);
      figure(`What the policy reports of ${file} in ${engine}, after ${pressed} presses`, 0, '0');
    },
  );
