// The voice that reads a text is chosen by its language. HTML takes it from the parents, and from a shadow tree's host;
// the flat tree, which a browser lays out, and of which most make their accessibility tree, may have another. Where the
// two differ, browsers differ too.
import {pairsOf, shareOf} from '../../../tools/evidence/share.mjs';
import {AXES, WIDGETS, stateOf, statesOf} from '../../../tools/evidence/accessibility/states.js';
import {evidence} from '../support/evidence.js';
import {expect, test, type Page} from '../support/test.js';

test.setTimeout(240_000);

/** Each text that is drawn, with both languages; and those with letters that only Vietnamese has, read by another voice. */
const voicesOn = (page: Page, id: string) =>
  page.evaluate((id) => {
    const flatParent = (node: Node): Node | null =>
      (node as Element).assignedSlot ?? (node instanceof ShadowRoot ? node.host : node.parentNode);
    const htmlParent = (node: Node): Node | null =>
      node instanceof ShadowRoot ? node.host : node.parentNode;
    const languageBy = (parent: (node: Node) => Node | null, node: Node | null): string => {
      for (let at = node; at; at = parent(at))
        if (at instanceof Element && at.hasAttribute('lang')) return at.getAttribute('lang')!;
      return '';
    };
    const texts: Text[] = [];
    const walk = (node: Node): void => {
      if (node instanceof Text)
        return void (node.data.trim() && node.parentElement?.checkVisibility() && texts.push(node));
      if (!(node instanceof Element || node instanceof ShadowRoot)) return;
      if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
      node.childNodes.forEach(walk);
    };
    walk(document.querySelector(`[data-state="${id}"]`)!);
    return texts.map((text) => ({
      words: text.data.trim().slice(0, 60),
      html: languageBy(htmlParent, text),
      flat: languageBy(flatParent, text),
    }));
  }, id);

/** Digits are said in any language; the language of letters matters. */
const inTwoVoices = (voices: Awaited<ReturnType<typeof voicesOn>>) =>
  voices.filter(({words, html, flat}) => /\p{L}/u.test(words) && html !== flat);

/** Words, not names, that only Vietnamese has. */
const VIETNAMESE =
  /(?<!\p{L})(là|học|nhau|người|được|những|không|của|này|điện thoại|ngôn ngữ|cỡ chữ|đường dây)(?!\p{L})/iu;

const inAnotherVoice = (voices: Awaited<ReturnType<typeof voicesOn>>) =>
  voices.filter(({words, flat}) => VIETNAMESE.test(words) && !flat.startsWith('vi'));

for (const [widget, language] of shareOf(pairsOf(WIDGETS, AXES.language), 2))
  test(
    `every text of ${widget} is in one language, however a browser reckons it, and Vietnamese is Vietnamese (${language})`,
    evidence(widget, '3.1.1', '3.1.2'),
    async ({openState}) => {
      let texts = 0;
      for (const state of statesOf(widget)) {
        const voices = await voicesOn(await openState(state, {language}), state.id);
        texts += voices.length;
        expect(inTwoVoices(voices), state.id).toEqual([]);
        expect(inAnotherVoice(voices), state.id).toEqual([]);
        expect(
          voices.filter(({flat}) => !flat),
          state.id,
        ).toEqual([]);
      }
      expect(texts).toBeGreaterThan(0);
    },
  );

test('a text that two browsers would read in two voices is found, and Vietnamese in an English voice', async ({
  openState,
  page,
}) => {
  const state = stateOf('article-plain');
  await openState(state);
  await page.locator('reader-article p').evaluate((text) => text.removeAttribute('lang'));
  await page.locator('reader-article article').evaluate((article) => article.setAttribute('lang', 'en'));
  const voices = await voicesOn(page, state.id);
  expect(inTwoVoices(voices)).not.toEqual([]);
  expect(inAnotherVoice(voices)).not.toEqual([]);
});
