import {readFileSync} from 'node:fs';
import {broken, countResults, judge} from '../../../tools/bench/report/judge.mjs';
import {apart} from '../../../tools/bench/report/labels.mjs';
import {summary} from '../../../tools/bench/report/stats.mjs';
import {lockFindings} from '../../../tools/check/lock.mjs';
import {describe, expect, test} from '../node.js';

const LENGTHS = [10, 100, 1000, 10_000];
/** Our times to the painted frame, and those of the one that skips far text, for a floor of one second. */
const PAINT = [1050, 1050, 1050, 1050];
const SKIPPING = [1050, 1050, 900, 400];

const times = (paint: number, scales = true) => ({scales, paint: {median: paint}});

/** A run in which everything is as promised. `slower` multiplies our times. */
function results({slower = 1, start = 1.02, bytes = 10, ourTextGrows = true, phone = {}} = {}) {
  const rows = Object.fromEntries(
    LENGTHS.map((length, n) => [
      length,
      {
        floor: times(1000),
        'bare-zoom': times(800),
        ours: times(PAINT[n]! * slower, ourTextGrows),
        'ours-auto': times(SKIPPING[n]! * slower, ourTextGrows),
        rival: times(1100),
        idle: times(1, false),
      },
    ]),
  );
  const started = {none: {layout: {median: 1000}}, ...both({layout: {median: 1000 * start}})};
  return {
    whole: true,
    contestants: [
      {id: 'floor', name: 'floor', platform: true},
      {id: 'bare-zoom', name: 'bare zoom', platform: true},
      {id: 'ours', name: 'ours', ours: true, hasSheet: true},
      {id: 'ours-auto', name: 'ours, auto', ours: true, skipsFarText: true},
      {id: 'rival', name: 'rival', peer: true, comparable: true},
      {id: 'idle', name: 'idle', peer: true, comparable: false},
    ],
    press: {plain: rows, word: rows},
    phone: {
      none: onPhone({}),
      ours: onPhone({script: 80, largest: 1030, ...phone}),
      'ours-auto': onPhone({script: 80, largest: 1030}),
    },
    startUp: {100: started, 10_000: started},
    bytes: {...both({brotli: bytes}), rival: {brotli: 12}, idle: {brotli: 1}},
    trouble: {} as Record<string, string[]>,
  };
}

const onPhone = ({script = 10, largest = 1000, shift = 0}) => ({
  script: {median: script},
  largest: {median: largest},
  shift: {median: shift},
});

/** The same for each way to use portal-reader. */
const both = <T>(figures: T) => ({ours: figures, 'ours-auto': figures});

const verdicts = (run: object) => new Set(judge(run).map(({verdict}: {verdict: string}) => verdict));
const failures = (run: object) =>
  judge(run)
    .filter(({verdict}: {verdict: string}) => verdict === 'failed')
    .map(({text}: {text: string}) => text);

describe('The bench', () => {
  test('passes a run that keeps every promise, and is not fooled by a peer that does nothing fast', () => {
    expect(verdicts(results())).toEqual(new Set(['met']));
    expect(countResults(results())).toEqual({passed: 6 + judge(results()).length, failed: 0});
  });

  test('tells of a small miss and lets it pass, since machines are noisy', () => {
    const run = results({slower: 1.3});
    expect(verdicts(run)).toEqual(new Set(['met', 'missed']));
    expect(countResults(run).failed).toBe(0);
  });

  test('fails when we become slow', () => {
    const run = results({slower: 2});
    for (const length of ['10', '100', '1,000', '10,000'])
      expect(failures(run)).toContainEqual(
        expect.stringMatching(`^ours: .*painted frame, ${length} paragraphs, times the slower of`),
      );
    expect(failures(run)).toContainEqual(expect.stringMatching(/times the fastest peer/));
    expect(countResults(run).failed).toBe(failures(run).length);
  });

  test('fails when only text from Word is slow', () => {
    const run = results();
    run.press.word = results({slower: 3}).press.word;
    expect(failures(run)).toContainEqual(expect.stringMatching(/painted frame, 1,000 paragraphs.*word/));
  });

  test('fails when text that may be skipped is laid out, when the start takes longer, or when we become heavy', () => {
    const run = results();
    run.press.plain[10_000]!['ours-auto'] = times(1600);
    expect(failures(run)).toContainEqual(expect.stringMatching(/^ours, auto: .*10,000.*times the floor/));
    expect(failures(results({start: 1.6}))).toEqual([
      ...[1, 2].map(() => expect.stringMatching(/^ours: first layout/)),
      ...[1, 2].map(() => expect.stringMatching(/^ours, auto: first layout/)),
    ]);
    expect(failures(results({bytes: 24}))).toContainEqual(expect.stringMatching(/bytes.*rival/));
  });

  test('measures us by the slower of the two ways that the platform has', () => {
    const run = results();
    for (const row of Object.values(run.press.plain)) row['bare-zoom'] = times(4000);
    run.press.plain[1000]!.ours = times(4300);
    expect(failures(run)).toEqual([expect.stringMatching(/^ours: .*fastest peer/)]);
    delete (run.press.plain[1000] as Record<string, unknown>)['bare-zoom'];
    expect(verdicts(run)).toContain('not measured');
  });

  test('fails when a phone is kept busy, shows the text late, or lets it move', () => {
    expect(failures(results({phone: {script: 170, largest: 1600, shift: 0.01}}))).toEqual([
      'ours: scripts at the start on a phone, ms',
      'ours: largest text painted on a phone, times the page alone',
      'ours: layout shift on a phone',
    ]);
  });

  test('does not take what was not measured for a pass', () => {
    const run = results({ourTextGrows: false});
    expect(verdicts(run)).toContain('not measured');
    expect(verdicts(run)).not.toContain('failed');
    expect(countResults(run).failed).toBeGreaterThan(8);
    // A short run leaves things out, but text that does not grow is a fault there too.
    expect(countResults({...run, whole: false})).toMatchObject({failed: 2});
  });

  test('names a contestant that throws', () => {
    const run = results();
    run.trouble = {rival: ['x is not a function']};
    expect(broken(run)).toEqual([{name: 'rival', findings: ['x is not a function']}]);
    expect(countResults(run).failed).toBe(1);
  });
});

test('Medians and quartiles are those of the values', () => {
  expect(summary([4, 1, 3, 2, 5])).toEqual({median: 3, q1: 2, q3: 4, count: 5});
  expect(summary([1, 2])).toMatchObject({median: 1.5});
  expect(summary([])).toBeUndefined();
});

test('The labels of the chart keep their distance, and move no further than they must', () => {
  expect(apart([5, 1], 1)).toEqual([5, 1]);
  expect(apart([1, 1, 9], 2)).toEqual([0, 2, 9]);
  expect(apart([1, 1, 2.5], 2)).toEqual([-0.5, 1.5, 3.5]);
});

test('The bench installs on every machine, and exactly the versions it names', () => {
  const json = (file: string) => JSON.parse(readFileSync(`tools/bench/${file}`, 'utf8'));
  expect(lockFindings(json('package-lock.json'))).toEqual([]);
  for (const version of Object.values(json('package.json').dependencies))
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
});
