// Every state in both languages, before three auditors. Nobody may find a fault, and what they ask a person must have an
// answer in tools/evidence/accessibility/answers.mjs. In Chromium each state has a page of its own and all three look at it; in the other
// engines the states that can share a page do, and axe alone looks at the rest.
import {
  AXES,
  plain,
  statesOf,
  TOGETHER,
  WIDGETS,
  type WidgetName,
} from '../../../tools/evidence/accessibility/states.js';
import {pairsOf, shareOf} from '../../../tools/evidence/share.mjs';
import {expect, test} from '../../compatibility/faults/support/test.js';
import {evidence} from '../support/evidence.js';
import {ALL, judged, type Page} from '../support/judge.js';

/** The criteria that the three auditors can judge without a person. */
const PROVED = ['1.1.1', '1.3.1', '1.4.3', '3.1.2', '4.1.2'] as const;

function pagesOf(widget: WidgetName, language: 'vi' | 'en', each: boolean): Page[] {
  const together = each ? [] : TOGETHER.filter(([state]) => state!.widget === widget);
  return [
    ...together.map((states) => ({states, appearance: plain(language), auditors: ALL})),
    ...statesOf(widget)
      .filter((state) => !together.flat().includes(state))
      .map((state) => ({
        states: [state],
        appearance: {...plain(language), ...state.fixed},
        auditors: each ? ALL : ['axe'],
      })),
  ];
}

for (const [widget, language] of shareOf(pairsOf(WIDGETS, AXES.language)))
  test(
    `${widget}, to a reader of ${language}: in none of its states do the auditors find anything`,
    evidence(widget, ...PROVED),
    async ({tab, site, engine}) => {
      expect(await judged(tab, site, pagesOf(widget, language, engine === 'chromium'))).toEqual([]);
    },
  );
