// The guides show what these tests run: each marked block of code stands in the file that it names.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {SOURCES} from './support/project.js';

const GUIDES = ['docs/embedding.md', 'docs/embedding.vi.md'];

interface Block {
  file: string;
  code: string;
}

/** Every block of code that follows a mark such as `<!-- from: pages/classic.html -->`. */
const blocksOf = (guide: string): Block[] =>
  [...guide.matchAll(/<!-- from: (\S+) -->\s*```\w*\n(.*?)\n```/gs)].map(([, file, code]) => ({
    file: file!,
    code: code!,
  }));

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Returns true if the lines of a block stand together in a text, with any indent; `…` stands for any lines. */
function standsIn(code: string, text: string): boolean {
  const all = lines(text);
  let from = 0;
  for (const piece of code.split(/^\s*(?:…|<!-- … -->)\s*$/m)) {
    const wanted = lines(piece);
    const at = all.findIndex((_, n) => n >= from && wanted.every((line, i) => all[n + i] === line));
    if (at < 0) return false;
    from = at + wanted.length;
  }
  return true;
}

const source = (file: string): string => readFileSync(join(SOURCES, file), 'utf8');

for (const guide of GUIDES)
  test(`what a developer copies out of ${guide} is what is tested`, () => {
    const text = readFileSync(guide, 'utf8');
    const blocks = blocksOf(text);
    expect(blocks.length, 'each mark has its block').toBe(text.split('<!-- from:').length - 1);
    expect(blocks.length).toBeGreaterThan(10);
    for (const {file, code} of blocks) expect(standsIn(code, source(file)), `${file}:\n${code}`).toBe(true);
  });

test('both guides show the same code', () => {
  const [english, vietnamese] = GUIDES.map((guide) => blocksOf(readFileSync(guide, 'utf8')));
  expect(vietnamese).toEqual(english);
});

test('a guide that shows something else is found', () => {
  const shown =
    '<script src="/js/early.js"></script>\n<script src="/js/portal-reader.classic.js" defer></script>';
  expect(standsIn(shown, source('pages/classic.html'))).toBe(true);
  expect(standsIn(shown.replace(' defer', ''), source('pages/classic.html'))).toBe(false);
});
