// The conformance page claims no more than the run shows, and an answer to an auditor is one to a question that is asked.
import {expect, test} from '@playwright/test';
import {answerTo, unused} from '../../../tools/evidence/accessibility/answers.mjs';
import {CRITERIA, slugOf} from '../../../tools/evidence/accessibility/criteria.mjs';
import {earlFindings, earlOf} from '../../../tools/evidence/accessibility/earl.mjs';
import {NOT_APPLICABLE} from '../../../tools/evidence/accessibility/not-applicable.mjs';
import {claimOf, resultsOf} from '../../../tools/evidence/accessibility/results.mjs';

const about = {date: '2026-11-28', version: '0.1.0', tools: []};

const ran = (rest: object) => ({
  project: 'keyboard',
  title: 'a reader presses Enter',
  passed: true,
  criteria: ['font-size 2.1.1'],
  partly: [],
  figures: [],
  audited: [],
  answered: [],
  ...rest,
});

const verdict = (criterion: string, ...tests: ReturnType<typeof ran>[]) =>
  claimOf('font-size', criterion, tests).verdict;

test('a criterion is supported where a test that passed is evidence for it, and nowhere else', () => {
  expect(verdict('2.1.1', ran({}))).toBe('supported');
  expect(verdict('2.1.1', ran({}), ran({passed: false}))).toBe('no');
  expect(verdict('2.1.1')).toBe('not tested');
  expect(verdict('2.1.1', ran({criteria: ['article 2.1.1']}))).toBe('not tested');
  expect(verdict('2.1.1', ran({partly: ['font-size 2.1.1 | not with one hand']}))).toBe('partly');
  expect(verdict('3.3.8')).toBe('not applicable');
});

test('all criteria of A and AA are listed, each with a name in both languages', () => {
  const levels = CRITERIA.map(([, level]) => level);
  expect([
    levels.filter((level) => level === 'A').length,
    levels.filter((level) => level === 'AA').length,
  ]).toEqual([31, 24]);
  expect(new Set(CRITERIA.map(([number]) => number)).size).toBe(CRITERIA.length);
  for (const [number, , en, vi] of CRITERIA) {
    expect(slugOf(en), number).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(vi, number).toBe(vi.normalize('NFC'));
  }
});

test('what is not applicable is a criterion that is listed, with a reason in both languages', () => {
  const numbers: string[] = CRITERIA.map(([number]) => number);
  for (const [number, reasons] of Object.entries(NOT_APPLICABLE)) {
    expect(numbers).toContain(number);
    for (const reason of Object.values(reasons)) expect(reason.filter(Boolean)).toHaveLength(2);
  }
});

test('the file for programs is EARL, and one that is not is noticed', () => {
  const earl = earlOf(resultsOf([ran({})], about));
  expect(earlFindings(earl)).toEqual([]);
  const broken = {...earl['@graph'].at(-1)!, 'earl:result': undefined};
  expect(earlFindings({...earl, '@graph': [...earl['@graph'], broken]})).not.toEqual([]);
});

test('an answer is to one rule about one element, and one that nothing asks for is noticed', () => {
  const asked = {auditor: 'axe', rule: 'region', element: 'p', state: 'article-plain'} as const;
  const answers = [{...asked, states: ['article-plain'], reason: 'It is fine.'}];
  expect(answerTo(asked, answers)).toBe(answers[0]);
  expect(answerTo({...asked, element: 'a'}, answers)).toBeUndefined();
  expect(answerTo({...asked, state: 'article-whole'}, answers)).toBeUndefined();
  expect(unused(['axe region p'], answers)).toEqual([]);
  expect(unused([], answers)).toEqual(['axe region p']);
});
