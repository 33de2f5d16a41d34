// Pages of states before the auditors, and what is left when what a person has answered is taken away.
import {AUDITORS} from '../../../tools/evidence/accessibility/auditors/auditors.mjs';
import {answerTo, keyOf} from '../../../tools/evidence/accessibility/answers.mjs';
import type {Appearance} from '../../../tools/evidence/accessibility/appearances.js';
import type {WidgetState} from '../../../tools/evidence/accessibility/state.js';
import type {Tab} from '../../compatibility/faults/support/tab.js';
import {test} from '../../compatibility/faults/support/test.js';
import type {Site} from '../../support/server.js';
import {audit, openIn} from './audit.js';

export interface Page {
  states: readonly WidgetState[];
  appearance: Appearance;
  /** The auditors that are asked about it. */
  auditors: readonly string[];
}

export const ALL: readonly string[] = AUDITORS.map(({id}) => id);

/**
 * Returns the findings of the auditors that nobody has answered, each kind told once, with the states that it is in.
 * Says in the results of the run which pages were looked at.
 */
export async function judged(tab: Tab, site: Site, pages: readonly Page[]): Promise<string[]> {
  const open = new Map<string, string>();
  const answered = new Set<string>();
  const count: Record<string, Record<'looked' | 'pages' | 'faults' | 'questions' | 'answered', number>> = {};
  for (const {states, appearance, auditors} of pages) {
    for (const auditor of auditors) {
      const counts = (count[auditor] ??= {looked: 0, pages: 0, faults: 0, questions: 0, answered: 0});
      counts.pages++;
      counts.looked += states.length;
    }
    await openIn(tab, site, states, appearance);
    for (const finding of await audit(tab, site, appearance, auditors)) {
      const key = keyOf(finding);
      const counts = count[finding.auditor]!;
      if (answerTo(finding)) {
        answered.add(key);
        counts.answered++;
      } else {
        counts[finding.kind === 'fault' ? 'faults' : 'questions']++;
        open.set(
          key,
          `${finding.kind}: ${key} in ${finding.state} as ${appearance.id}: ${finding.message} ${finding.html}`,
        );
      }
    }
  }
  for (const [auditor, counts] of Object.entries(count))
    note('audited', JSON.stringify({auditor, ...counts}));
  for (const key of answered) note('answered', key);
  return [...open.values()];
}

const note = (type: string, description: string): void =>
  void test.info().annotations.push({type, description});
