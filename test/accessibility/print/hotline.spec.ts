// The hotline on paper: numbers in full, also where a link says something else; nothing that is true only now.
import {AXES, statesOf} from '../../../tools/evidence/accessibility/states.js';
import {evidence} from '../support/evidence.js';
import {expect, test} from '../support/test.js';
import {needPoppler, textIn} from './support/poppler.js';
import {printed, together, wordsOf} from './support/print.js';

test.beforeAll(needPoppler);

for (const language of AXES.language)
  test(
    `every number is in full on paper, as written, for a reader of ${language}`,
    evidence('hotline-banner', '1.1.1'),
    async ({openState}) => {
      const states = statesOf('hotline-banner').filter(({alone}) => !alone);
      const page = await openState(states, {language});
      const text = together(textIn(await printed(page)));
      let numbers = 0;
      for (const state of states) {
        const html = state.html(language);
        const written = [html.match(/ number="([^"]*)"/)?.[1] ?? '', wordsOf(html)].join(' ');
        for (const [number] of written.matchAll(/\+?\d[\d. ]*\d/g)) {
          numbers++;
          expect(text, state.id).toContain(together(number));
        }
      }
      expect(numbers).toBeGreaterThan(10);
      for (const passing of language === 'vi'
        ? ['Đang có người trực', 'Hiện không có người trực', 'Sao chép']
        : ['Answered now', 'Not answered now', 'Copy'])
        expect(text).not.toContain(together(passing));
      expect(text).toContain('08:00–11:00,13:30–17:00');
    },
  );

test(
  'a link whose words are no number has its number beside it on paper, and not on the screen',
  evidence('hotline-banner', '1.1.1'),
  async ({openState}) => {
    const state = statesOf('hotline-banner').find(({id}) => id === 'hotline-own-words')!;
    const page = await openState(state);
    const number = page.locator('reader-hotline-banner').getByText('+842163818555', {exact: true});
    await expect(number.first()).toBeHidden();
    expect(textIn(await printed(page))).toContain('+842163818555');
  },
);
