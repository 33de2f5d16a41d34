// From the press to the layout, and from the press to the painted frame.
import {pressAll} from '../in-page/steps.mjs';
import {articlePage} from '../pages/page.mjs';
import {visit} from './visit.mjs';

/**
 * Loads a contestant's page once, and presses its buttons at the middle of the article.
 *
 * @returns {Promise<{layout: number[], paint: number[], scales: boolean, trouble: string[], asked: string[]}>} Times in ms.
 */
export const measurePresses = (browser, contestant, kind, length) =>
  visit(browser, contestant, articlePage(contestant, kind, length), {
    start: {layout: [], paint: [], scales: true},
    measure: (page) => page.evaluate(pressAll, contestant.presses),
  });
