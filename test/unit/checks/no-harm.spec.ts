// The table of docs/no-harm.md is made from what the tests say of themselves.
import {expect} from '@playwright/test';
import {documentOf} from '../../../tools/evidence/no-harm/document.mjs';
import {missingFindings, resultsOf} from '../../../tools/evidence/no-harm/results.mjs';
import {test} from '../node.js';

const ABOUT = {date: '2026-11-30', version: '0.1.0', libraries: ['leaflet 1.9.4']};

const told = (
  engine: string,
  {state = 'A map | nothing chosen', passed = true, skipped = false, limits = [] as string[]},
) => ({
  project: `no-harm-${engine}`,
  title: 'A map',
  passed,
  skipped,
  states: [state],
  limits,
  figures: [],
  engine,
});

const ALL = ['chromium', 'firefox', 'webkit'];

test('a developer reads for each page, state and browser whether it held', () => {
  const tests = [
    told('chromium', {}),
    told('firefox', {passed: false}),
    told('webkit', {skipped: true, limits: ['No sound.']}),
  ];
  const text = documentOf(resultsOf(tests, ABOUT));
  expect(text).toContain('| A map | nothing chosen | ✓ | ✗ failed | – (1) |');
  expect(text).toContain('1. No sound.');
  expect(text).toContain('What cannot be promised');
});

test('a developer reads why something held in part only', () => {
  const text = documentOf(resultsOf([told('webkit', {limits: ['It forgets a canvas.']})], ABOUT));
  expect(text).toContain('| A map | nothing chosen | – | – | partly (1) |');
});

test('one test that failed makes the whole cell fail', () => {
  const text = documentOf(
    resultsOf([...ALL.map((engine) => told(engine, {})), told('chromium', {passed: false})], ABOUT),
  );
  expect(text).toContain('| A map | nothing chosen | ✗ failed | ✓ | ✓ |');
});

test('a developer finds all states of a page together, whichever ended first', () => {
  const states = ['A map | nothing chosen', 'A chart | nothing chosen', 'A map | each theme'];
  const {rows} = resultsOf(
    states.map((state) => told('chromium', {state})),
    ABOUT,
  );
  expect(rows.map(({page}) => page)).toEqual(['A map', 'A map', 'A chart']);
});

test('a browser that nobody asked is told', () => {
  const tests = [told('chromium', {}), told('firefox', {})];
  expect(missingFindings(resultsOf(tests, ABOUT))).toEqual(['A map, nothing chosen: no test in WebKitGTK']);
  expect(
    missingFindings(
      resultsOf(
        ALL.map((engine) => told(engine, {})),
        ABOUT,
      ),
    ),
  ).toEqual([]);
});
