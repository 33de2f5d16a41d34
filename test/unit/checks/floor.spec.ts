import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {floorOf} from '../../../tools/check/floor/support.mjs';
import {floorFindings} from '../../../tools/check/floor.mjs';
import {planter, type Plant} from '../../support/planter.js';
import {before, describe, expect, test} from '../node.js';

const floor = floorOf({browserslist: ['chrome 109', 'firefox 115', 'safari 16.4']});
const options = {strict: true, target: ts.ScriptTarget.ES2022};

interface Planted {
  sources?: Record<string, string>;
  scripts?: Record<string, string>;
  sheets?: Record<string, string>;
  excused?: Record<string, string>;
}

const findings = ({sources = {}, scripts = {}, sheets = {}, excused = {}}: Planted) =>
  floorFindings({floor, options, sources, scripts, sheets, excused, modules: {}});

/** The features that old and new browsers have alike. */
const OLD = `
  [1, 2].map((one) => one); [...new Set([1])].at(-1); structuredClone({}); Object.hasOwn({}, 'a'); 'a'.replaceAll('a', 'b');
  new Map([[1, 2]]).forEach(() => {}); new ResizeObserver(() => {}); document.body.inert = true; new CSSStyleSheet().replaceSync('');
  new Intl.NumberFormat('vi').formatToParts(1); navigator.clipboard.writeText('a'); document.body.append('a');
  class A { static { A.name; } #b = 1; static has(a: object) { return #b in a; } } A.has({});`;

/** Newer code, each with the feature that the check should name. */
const NEW: Record<string, string> = {
  '[3, 1].toSorted()': 'builtins.Array.toSorted',
  "URL.canParse('a')": 'api.URL.canParse_static',
  'Promise.withResolvers()': 'builtins.Promise.withResolvers',
  'const {withResolvers} = Promise; withResolvers': 'builtins.Promise.withResolvers',
  'new Set([1]).union(new Set([2]))': 'builtins.Set.union',
  'const all = (set: ReadonlySet<number>) => set.isSubsetOf(set); all(new Set())': 'builtins.Set.isSubsetOf',
  'document.body.showPopover()': 'api.HTMLElement.showPopover',
  "document.body.popover = 'auto'": 'api.HTMLElement.popover',
  'document.body.checkVisibility()': 'api.Element.checkVisibility',
  // Names that other things have too: only the type tells them apart.
  'new Map([[1, 2]]).values().map((one) => one)': 'builtins.Iterator.map',
  'AbortSignal.any([])': 'api.AbortSignal.any_static',
  'Promise.try(() => 1)': 'builtins.Promise.try',
  "Object.groupBy([1], () => 'a')": 'builtins.Object.groupBy',
  "new Intl.DurationFormat('vi')": 'builtins.Intl.DurationFormat',
  'requestIdleCallback(() => {})': 'api.Window.requestIdleCallback',
};

test('A developer may use what the oldest browsers have', ({plant}) => {
  const folder = plant({'old.ts': `${OLD} export {};`});
  const scripts = {'old.js': OLD.replaceAll(': object', '')};
  const sheets = {
    'old.css': '.a:is(b, c) > d { color: hsl(1 2% 3%); inset-inline: 0 } @layer a { b { gap: 1em } }',
  };
  expect(findings({sources: {[join(folder, 'old.ts')]: OLD}, scripts, sheets})).toEqual([]);
});

describe('A developer is told', () => {
  /** The findings in each text, by its place in the list. */
  const found = new Map<number, string[]>();

  /** The types of the browsers are read once for all texts of a round, as that takes a second. */
  const look = (plant: Plant, round: (readonly [index: number, code: string])[]) => {
    const folder = plant({});
    const sources = Object.fromEntries(round.map(([index, code]) => [join(folder, `new${index}.ts`), code]));
    for (const [file, code] of Object.entries(sources)) writeFileSync(file, `${code}; export {};`);
    const all = findings({sources});
    for (const [index] of round)
      found.set(
        index,
        all.filter((one) => one.includes(`new${index}.ts`)),
      );
  };

  before(() => {
    const {plant, clear} = planter();
    const features = Object.values(NEW);
    const texts = [...Object.keys(NEW).entries()];
    // A feature is told of once, however often it is used: the second text that uses it is looked at by itself.
    const isFirst = ([index]: readonly [number, string]) => features.indexOf(features[index]!) === index;
    look(plant, texts.filter(isFirst));
    look(
      plant,
      texts.filter((text) => !isFirst(text)),
    );
    clear();
  });

  for (const [index, [code, feature]] of Object.entries(NEW).entries())
    test(`that the oldest browsers lack ${code}`, () => {
      expect(found.get(index)!.join('\n')).toContain(feature);
      expect(found.get(index)![0]).toMatch(/new\d+\.ts:1 uses .*, which is not in .*(chrome|firefox|safari)/);
    });
});

for (const [text, feature] of [
  ['.a { .b { color: red } }', 'css.selectors.nesting'],
  ['.a { color: red; &:hover { color: blue } }', 'css.selectors.nesting'],
  ['.a { @media print { color: red } }', 'css.selectors.nesting'],
  ['.a { color: light-dark(red, blue) }', 'css.types.color.light-dark'],
  ['@scope (.a) { b { color: red } }', 'css.at-rules.scope'],
  ['.a:state(open) { color: red }', 'css.selectors.state'],
  ['.a:popover-open { color: red }', 'css.selectors.popover-open'],
  ['@starting-style { .a { color: red } }', 'css.at-rules.starting-style'],
  ['.a { field-sizing: content }', 'css.properties.field-sizing'],
  ['.a { text-wrap: balance }', 'css.properties.text-wrap'],
])
  test(`A developer is told that the oldest browsers lack ${text}`, () => {
    expect(findings({sheets: {'a.css': text!}}).join()).toContain(`a.css uses ${feature}`);
    // And where the script brings it.
    expect(findings({scripts: {'a.js': `adopt(\`${text}\`)`}}).join()).toContain(`uses ${feature}`);
  });

test('A developer is told what a library brings into a file, and which attributes are too new', () => {
  const inLibrary = findings({scripts: {'a.js': 'a.isSubsetOf(b); c.toSpliced(1); d.stream()'}}).join('\n');
  expect(inLibrary).toContain('Set.isSubsetOf');
  expect(inLibrary).toContain('Array.toSpliced');
  expect(inLibrary).not.toContain('stream');
  const template = findings({
    scripts: {'a.js': 'html`<button popovertarget="${a}"><b popover inert></b></button>`'},
  });
  expect(template.join('\n')).toContain('html.elements.button.popovertarget');
  expect(template.join('\n')).toContain('html.global_attributes.popover');
  expect(template).toHaveLength(2);
});

test('A developer is told of syntax that the oldest browsers cannot parse', () => {
  for (const code of [
    '/a/v',
    'using a = b',
    "import a from './a.json' with {type: 'json'}",
    '/(?<a>b)|(?<a>c)/',
  ])
    expect(findings({scripts: {'a.js': code}}), code).toEqual([
      expect.stringContaining('a.js is not ECMAScript 2022'),
    ]);
});

test('A developer who uses something behind a question says so once, and no longer than it is true', () => {
  const sheets = {'a.css': '@scope (.a) { b { color: red } }'};
  const excused = {'css.at-rules.scope': 'Only for looks.'};
  expect(findings({sheets, excused})).toEqual([]);
  expect(findings({excused})).toEqual([expect.stringContaining('which nothing uses')]);
});
