import {areDefined} from '../support/defined.js';
import {expect, test, type Page} from '../support/site.js';

/** Every text that a reader sees or hears, the names of controls included, with the language its nearest `lang` says. */
const textsOf = (page: Page) =>
  page.evaluate(() => {
    const found: {text: string; lang: string}[] = [];
    const langOf = (node: Node | null): string => {
      for (let at = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
        if (at instanceof Element && at.hasAttribute('lang')) return at.getAttribute('lang')!;
      return '';
    };
    const take = (node: Node, text: string | null): void => {
      if (text?.trim()) found.push({text: text.trim().replace(/\s+/g, ' '), lang: langOf(node)});
    };
    const walk = (node: Node): void => {
      if (node instanceof Text && node.parentElement?.checkVisibility()) take(node, node.data);
      if (node instanceof Element) {
        if (/^(script|style|noscript)$/i.test(node.tagName)) return;
        if (node.checkVisibility())
          for (const name of ['aria-label', 'title', 'alt']) take(node, node.getAttribute(name));
        if (node.shadowRoot) walk(node.shadowRoot);
      }
      node.childNodes.forEach(walk);
    };
    walk(document.body);
    return found;
  });

/**
 * Returns the language that the words themselves show; undefined for numbers, names and texts that are too short to
 * tell.
 */
function languageOf(text: string): 'vi' | 'en' | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const vietnamese = text.normalize('NFC').match(/[ăâđêôơưàáãèéìíòóõùúýạ-ỹ]/gi)?.length ?? 0;
  // An English sentence has these words; none of them is a Vietnamese syllable.
  const english = text.match(
    /\b(the|of|and|is|with|from|this|page|text|language|size|larger|smaller|reset|copy|source|english|notice|home|side)\b/gi,
  );
  if (english && vietnamese / letters < 0.15) return 'en';
  return letters > 3 && vietnamese / letters >= 0.15 ? 'vi' : undefined;
}

const wrong = (texts: readonly {text: string; lang: string}[]) =>
  texts.filter(({text, lang}) => {
    const language = languageOf(text);
    return !lang || (language && lang.split('-')[0] !== language);
  });

// In English the Vietnamese pages still have Vietnamese text; what must not be is text under the wrong mark.
const BOTH = ['English', 'Tiếng Việt'];
const PAGES: Record<string, readonly string[]> = {
  index: BOTH,
  article: [...BOTH, 'Song song'],
  'vi-only': BOTH,
  translations: [...BOTH, 'Song song'],
  // Links there lead to the other.
  'address-vi': [''],
  'address-en': [''],
  try: BOTH,
};

for (const [name, presses] of Object.entries(PAGES))
  for (const press of presses)
    test(`every text of ${name}.html says the language that its words are in ${press && `(${press})`}`, async ({
      page,
      site,
    }) => {
      await page.goto(`${site.origin}/demo/${name}.html`);
      await page.waitForFunction(areDefined);
      // The page is in Vietnamese at first: back to it leads over English.
      for (const choice of press === 'Tiếng Việt' ? BOTH : press ? [press] : [])
        await page.locator('reader-language-toggle').getByRole('button', {name: choice}).click();
      const texts = await textsOf(page);
      expect(texts.filter(({text}) => languageOf(text)).length).toBeGreaterThan(8);
      expect(wrong(texts)).toEqual([]);
    });

test('a text under the wrong mark would be found, in the page and in the elements', async ({page, site}) => {
  await page.goto(`${site.origin}/demo/article.html`);
  await page.waitForFunction(areDefined);
  await page.evaluate(() => {
    document.querySelector('.disclaimer[lang=en]')!.setAttribute('lang', 'vi');
    document
      .querySelector('reader-font-size')!
      .shadowRoot!.querySelector('button')!
      .setAttribute('lang', 'en');
  });
  const found = wrong(await textsOf(page)).map(({text}) => text);
  expect(found).toContain('Giảm');
  expect(found.filter((text) => text.includes('demonstration'))).toHaveLength(1);
});
