import {privateLit, privateLocalize} from '../../../tools/build/private-lit.mjs';
import {withoutNotes} from '../../../tools/build/vite-plugins.mjs';
import {loadLit} from './lit-alone.js';
import {expect, test} from '../node.js';

const STAND_INS = [privateLit(), privateLocalize()];

test('A developer who updates Lit is told where it no longer does what the build replaces', () => {
  const transform = (file: string, code: string) => () =>
    STAND_INS.map((plugin) => plugin.transform(code, `/node_modules/${file}`));
  for (const file of [
    'lit-html/lit-html.js',
    'reactive-element/reactive-element.js',
    'lit-element/lit-element.js',
    'localize/init/runtime.js',
    'localize/internal/localized-controller.js',
  ])
    expect(transform(file, '/* globalThis, window */\nexport const changed = true;')).toThrow(/changed|look/);
  expect(transform('lit-html/lit-html.js', 'globalThis.litHtmlVersions = [];')).not.toThrow();
});

test('A developer who updates Lit is told where a file of it has another name', () => {
  const plugin = privateLit();
  plugin.buildStart();
  plugin.transform('globalThis.litHtmlVersions = [];', '/node_modules/lit-html/lit-html.js');
  expect(() => plugin.buildEnd()).toThrow(/lit-element\.js is no longer there/);
});

test('A portal’s page keeps its globals to itself: the Lit inside our files leaves none', async () => {
  expect((await loadLit(STAND_INS)).left).toEqual([]);
  // Without the stand-ins it leaves these, so the test would see them.
  expect((await loadLit([privateLocalize()])).left.sort()).toEqual([
    'litElementVersions',
    'litHtmlVersions',
    'litPropertyMetadata',
    'metadata',
    'reactiveElementVersions',
  ]);
});

test('A portal that has polyfills and hydration for a Lit of its own gets them for that one only', async () => {
  const called: string[] = [];
  const hooks = [
    'litHtmlPolyfillSupport',
    'litElementPolyfillSupport',
    'reactiveElementPolyfillSupport',
    'litElementHydrateSupport',
  ];
  const given = Object.fromEntries(hooks.map((hook) => [hook, () => called.push(hook)]));
  await loadLit(STAND_INS, given);
  expect(called).toEqual([]);
  await loadLit([privateLocalize()], given);
  expect(called.sort()).toEqual(hooks.sort());
});

test('A portal names one Trusted Types policy, portal-reader, and may refuse it', async () => {
  const asked: string[] = [];
  const createPolicy = (name: string, rules: object) => (asked.push(name), rules);
  await loadLit(STAND_INS, {trustedTypes: {createPolicy}});
  expect(asked).toEqual(['portal-reader']);
  const refuse = () => {
    throw new TypeError('Policy disallowed.');
  };
  expect((await loadLit(STAND_INS, {trustedTypes: {createPolicy: refuse}})).left).toEqual([]);
});

test('A developer may write a property back to its attribute: nothing is cut out of Lit', async () => {
  const {run} = await loadLit(STAND_INS);
  const open = await run(`(async () => {
    class Box extends lit.ReactiveElement {
      static properties = {open: {type: Boolean, reflect: true}};
      createRenderRoot() { return {}; }
    }
    void Box.observedAttributes; // As the registry of elements asks first of all.
    const box = new Box();
    box.connectedCallback();
    box.open = true;
    await box.updateComplete;
    const opened = box.getAttribute('open');
    box.open = false;
    await box.updateComplete;
    return [opened, box.getAttribute('open')];
  })()`);
  expect(open).toEqual(['', null]);
});

test('A server, which has no window, changes the language of Lit Localize', async () => {
  const {run} = await loadLit(STAND_INS);
  const words = await run(`(async () => {
    const {setLocale} = lit.configureLocalization({
      sourceLocale: 'en',
      targetLocales: ['vi'],
      loadLocale: async () => ({templates: {larger: 'Tăng'}}),
    });
    await setLocale('vi');
    return lit.msg('Larger', {id: 'larger'});
  })()`);
  expect(words).toBe('Tăng');
});

test('A reader’s browser loads no notes to translators, and source maps keep their lines', () => {
  const source = `msg('Reset', {\n  id: 'font-size.reset',\n  desc: 'A note, with: "all" {sorts} of things.',\n})`;
  expect(withoutNotes(source)).not.toContain('note');
  expect(withoutNotes(source).split('\n')).toHaveLength(source.split('\n').length);
});
