import {readFileSync} from 'node:fs';
import {broken, countResults, judge} from '../../../tools/bench/report/judge.mjs';
import {apart} from '../../../tools/bench/report/labels.mjs';
import {summary} from '../../../tools/bench/report/stats.mjs';
import {lockFindings} from '../../../tools/check/lock.mjs';
import {describe, expect, test} from '../node.js';

const LENGTHS = [10, 100, 1000, 10_000];
/** The times that the targets allow us for a floor of one second, less a little. */
const LAYOUT = [1090, 490, 110, 70];
const PAINT = [990, 900, 400, 140];

const times = (layout: number, paint: number, scales = true) => ({
  scales,
  layout: {median: layout},
  paint: {median: paint},
});

/** A run in which everything is as promised. `slower` multiplies our times. */
function results({slower = 1, start = 0.1, bytes = 10, ourTextGrows = true} = {}) {
  const rows = Object.fromEntries(
    LENGTHS.map((length, n) => [
      length,
      {
        floor: times(1000, 1000),
        ours: times(LAYOUT[n]! * slower, PAINT[n]! * slower, ourTextGrows),
        rival: times(1100, 1100),
        idle: times(1, 1, false),
      },
    ]),
  );
  return {
    whole: true,
    contestants: [
      {id: 'floor', name: 'floor', platform: true},
      {id: 'ours', name: 'ours', ours: true, early: true},
      {id: 'rival', name: 'rival', peer: true, comparable: true},
      {id: 'idle', name: 'idle', peer: true, comparable: false},
    ],
    press: {plain: rows, word: rows},
    startUp: {10_000: {none: {layout: {median: 1000}}, ours: {layout: {median: 1000 * start}}}},
    bytes: {ours: {brotli: bytes}, rival: {brotli: 12}, idle: {brotli: 1}},
    trouble: {} as Record<string, string[]>,
  };
}

const verdicts = (run: object) => new Set(judge(run).map(({verdict}: {verdict: string}) => verdict));
const failures = (run: object) =>
  judge(run)
    .filter(({verdict}: {verdict: string}) => verdict === 'failed')
    .map(({text}: {text: string}) => text);

describe('The bench', () => {
  test('passes a run that keeps every promise, and is not fooled by a peer that does nothing fast', () => {
    expect(verdicts(results())).toEqual(new Set(['met']));
    expect(countResults(results())).toEqual({passed: 4 + judge(results()).length, failed: 0});
  });

  test('tells of a small miss and lets it pass, since machines are noisy', () => {
    const run = results({slower: 1.3});
    expect(verdicts(run)).toEqual(new Set(['met', 'missed']));
    expect(countResults(run).failed).toBe(0);
  });

  test('fails when we become slow', () => {
    const run = results({slower: 2});
    expect(failures(run)).toContainEqual(expect.stringMatching(/forced layout, 10,000 paragraphs/));
    expect(failures(run)).toContainEqual(
      expect.stringMatching(/painted frame, 10,000 paragraphs, times the/),
    );
    expect(failures(run)).toContainEqual(expect.stringMatching(/times the fastest peer/));
    expect(countResults(run).failed).toBe(failures(run).length);
  });

  test('fails when only text from Word is slow', () => {
    const run = results();
    run.press.word = results({slower: 3}).press.word;
    expect(failures(run)).toContainEqual(expect.stringMatching(/forced layout, 1,000 paragraphs.*word/));
  });

  test('fails when we grow with the length, delay the start, or become heavy', () => {
    const run = results();
    run.press.plain[100]!.ours = times(1, 1);
    expect(failures(run)).toEqual([expect.stringMatching(/10,000 paragraphs, times 100/)]);
    expect(failures(results({start: 0.5}))).toEqual([expect.stringMatching(/first layout/)]);
    expect(failures(results({bytes: 24}))).toEqual([expect.stringMatching(/bytes.*rival/)]);
  });

  test('does not take what was not measured for a pass', () => {
    const run = results({ourTextGrows: false});
    expect(verdicts(run)).toContain('not measured');
    expect(verdicts(run)).not.toContain('failed');
    expect(countResults(run).failed).toBeGreaterThan(8);
    // A short run leaves things out, but text that does not grow is a fault there too.
    expect(countResults({...run, whole: false})).toMatchObject({failed: 1});
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
