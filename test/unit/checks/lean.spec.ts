import {leanLit} from '../../../tools/build/lean-lit.mjs';
import {withoutNotes} from '../../../tools/build/vite-plugins.mjs';
import {expect, test} from '../node.js';

test('A developer who updates Lit is told to look at each cut again', () => {
  const {transform} = leanLit();
  for (const file of [
    'lit-html/lit-html.js',
    'reactive-element/reactive-element.js',
    'lit-element/lit-element.js',
  ])
    expect(() => transform('export const changed = true;', `/node_modules/${file}`)).toThrow(/changed|look/);
});

test('A developer whose element needs what was cut from Lit is told so by the build', () => {
  const {transform} = leanLit();
  const build = (code: string) => () =>
    transform(`import {html} from 'lit';\n${code}`, '/src/elements/article/article.ts');
  expect(build('static properties = {scale: {reflect: true}};')).toThrow(/reflect/);
  expect(build('html`<p title="a ${b}"></p>`')).toThrow(/title/);
  expect(build('html`<p title=${b}></p>`')).not.toThrow();
});

test('A reader’s browser loads no notes to translators, and source maps keep their lines', () => {
  const source = `msg('Reset', {\n  id: 'font-size.reset',\n  desc: 'A note, with: "all" {sorts} of things.',\n})`;
  expect(withoutNotes(source)).not.toContain('note');
  expect(withoutNotes(source).split('\n')).toHaveLength(source.split('\n').length);
});
