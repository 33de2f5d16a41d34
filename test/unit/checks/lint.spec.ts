import {ESLint} from 'eslint';
import {describe, expect, test} from '../node.js';

const eslint = new ESLint();

/** Returns the messages of ESLint about a text that stood at that place. */
async function lint(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, {filePath});
  return result!.messages.map(({ruleId, message}) => `${ruleId}: ${message}`);
}

describe('A developer whose room imports from a room that it does not stand on is stopped:', () => {
  for (const [room, code] of [
    ['src/content/dates.ts', `import '../elements/article/article.js';`],
    ['src/content/dates.ts', `import '../base/console.js';`],
    ['src/content/dates.ts', `import 'lit';`],
    ['src/content/dates.ts', `import '../../../demo/try/decode.js';`],
    ['src/preferences/choices.ts', `import '../i18n/locale.js';`],
    ['src/preferences/choices.ts', `import '../text-size/reading-position.js';`],
    ['src/text-size/reading-position.ts', `import '../elements/article/article.js';`],
    ['src/text-size/reading-position.ts', `import '../i18n/locale.js';`],
    ['src/base/control-styles.ts', `import '../preferences/preferences.js';`],
    ['src/elements/article/article.ts', `import '../font-size/font-size.js';`],
    ['src/elements/article/article.ts', `import '../../elements/font-size/font-size.js';`],
    ['src/elements/article/parts/deep.ts', `import '../../font-size/font-size.js';`],
    ['src/versions/notice.ts', `import '../display/apply-display.js';`],
    ['src/elements/article/article.ts', `import './define.js';`],
    ['src/display/selectors.ts', `import '../versions/notice.js';`],
    ['src/elements/article/article.ts', `import '../../index.js';`],
    ['src/elements/article/article.ts', `export const later = () => import('../font-size/font-size.js');`],
    ['src/elements/article/article.ts', `export type Steps = import('../font-size/steps.js').Steps;`],
    ['src/elements/article/article.ts', `export * from '../font-size/steps.js';`],
    ['src/elements/article/article.ts', `export {steps} from '../font-size/steps.js';`],
    ['src/elements/article/article.ts', `import 'libphonenumber-js';`],
    ['src/i18n/locale.ts', `import '../elements/article/article.js';`],
    ['src/index.ts', `import './define.js';`],
    ['src/index.ts', `export * from './elements/article/define.js';`],
    ['src/index.ts', `import './text-size/scaled-text.js';`],
    ['src/early.ts', `import './i18n/locale.js';`],
    ['src/cellar/wine.ts', `import '../content/dates.js';`],
  ] as const)
    test(`${room}: ${code}`, async () => {
      expect(await lint(room, code)).toEqual([expect.stringMatching(/^portal\/walls: /)]);
    });
});

describe('A developer may import in a room from those it stands on:', () => {
  for (const [room, code] of [
    ['src/content/dates.ts', `import './languages.js';`],
    ['src/preferences/choices.ts', `import '../content/languages.js';\nimport '../base/console.js';`],
    [
      'src/text-size/reading-position.ts',
      `import '../preferences/choices.js';\nimport './text-rules.js';\nimport 'lit';`,
    ],
    ['src/base/attributes.ts', `import '../content/dates.js';\nimport '@lit/localize';`],
    [
      'src/elements/article/article.ts',
      `import 'lit/decorators.js';\nimport './details.js';\nimport '../../text-size/scaled-text.js';`,
    ],
    ['src/elements/article/define.ts', `import '../../i18n/locale.js';\nimport './article.js';`],
    ['src/i18n/locale.ts', `import '../preferences/choices.js';\nimport './generated/vi.js';`],
    ['src/define.ts', `import './elements/article/define.js';`],
    ['src/index.ts', `export * from './elements/article/article.js';`],
    ['src/early.ts', `import './preferences/root-attributes.js';`],
    ['demo/portal.ts', `import '../src/define.js';`],
  ] as const)
    test(`${room}: ${code.replaceAll('\n', ' ')}`, async () => {
      expect(await lint(room, code)).toEqual([]);
    });
});

test('Only i18n/ may configure Lit Localize', async () => {
  const code = `import {configureLocalization} from '@lit/localize';\nconfigureLocalization({});`;
  expect(await lint('src/base/words.ts', code)).toEqual([expect.stringMatching('no-restricted-imports')]);
  const all = `import * as localize from '@lit/localize';\nlocalize.configureLocalization({});`;
  expect(await lint('src/base/words.ts', all)).toEqual([expect.stringMatching('no-restricted-imports')]);
  expect(await lint('src/i18n/locale.ts', code)).toEqual([]);
});

const message = `{id: 'font-size.larger', desc: 'A button. At most 30 characters.'}`;

describe('A developer who writes what would break in somebody’s page is told why:', () => {
  const element = 'src/elements/article/article.ts';
  for (const [rule, code] of [
    ['no-restricted-imports', `import {styleMap} from 'lit/directives/style-map.js';\nstyleMap({});`],
    ['no-restricted-imports', `import {unsafeHTML} from 'lit/directives/unsafe-html.js';\nunsafeHTML('');`],
    ['no-restricted-imports', `import {unsafeSVG} from 'lit/directives/unsafe-svg.js';\nunsafeSVG('');`],
    ['no-restricted-syntax', 'html`<p style="color: red"></p>`;'],
    ['no-restricted-syntax', 'html`<p class=${name} style=${css}></p>`;'],
    ['no-restricted-syntax', 'html`<style>p {color: red}</style>`;'],
    ['no-restricted-syntax', 'html`<p .innerHTML=${text}></p>`;'],
    ['no-restricted-properties', `element.innerHTML = text;`],
    ['no-restricted-properties', `element['outerHTML'] = text;`],
    ['no-restricted-properties', `element.insertAdjacentHTML('beforeend', text);`],
    ['no-restricted-properties', `document.write(text);`],
    ['no-restricted-syntax', `element.dispatchEvent(new Event('change'));`],
    ['no-restricted-syntax', `export class Change extends Event {}`],
    ['no-restricted-properties', `Array.from(list);`],
    ['no-restricted-properties', `JSON.stringify([1]);`],
    ['no-restricted-globals', `fetch('/words.json');`],
    ['no-restricted-properties', `window.fetch('/words.json');`],
    ['no-restricted-globals', `new XMLHttpRequest();`],
    ['no-restricted-properties', `navigator.sendBeacon('/seen');`],
    ['no-restricted-properties', `document.cookie = 'seen=1';`],
    ['no-eval', `eval(text);`],
    ['no-new-func', `new Function(text);`],
    ['no-implied-eval', `setTimeout('go()', 1);`],
    ['no-restricted-syntax', `window.addEventListener('unload', leave);`],
    ['no-restricted-syntax', `addEventListener('unload', leave);`],
    ['no-restricted-properties', `window.onunload = leave;`],
    ['no-restricted-properties', `navigator.userAgent.includes('Firefox');`],
    ['no-restricted-properties', `const {userAgent} = navigator;\nlog(userAgent);`],
    ['no-restricted-properties', `window.navigator.userAgent.includes('Firefox');`],
    ['no-restricted-syntax', `export const read = () => localStorage.getItem('scale');`],
    ['no-restricted-syntax', `export const read = () => window.sessionStorage;`],
    ['no-restricted-properties', `steps.toSorted();`],
    ['no-console', `console.log('here');`],
    ['no-restricted-syntax', `export const larger = msg('Larger', ${message});`],
    ['no-restricted-syntax', `export class Words {\n  larger = msg('Larger', ${message});\n}`],
    ['no-restricted-syntax', `export const larger = () => msg('Larger');`],
    ['no-restricted-syntax', `export const larger = () => msg('Larger', {id: 'font-size.larger'});`],
    ['no-restricted-syntax', `export const larger = () => msg('Larger', {desc: 'A button.'});`],
    [
      'no-restricted-syntax',
      `export const larger = () => msg('Larger', {id: 'font-size.larger', desc: ' '});`,
    ],
    ['no-restricted-syntax', `export const larger = () => msg('Larger', {id: 'Larger', desc: 'A button.'});`],
    ['no-restricted-syntax', 'export const larger = () => msg(html`<b>Larger</b>`, ' + message + ');'],
    ['translatable/messages', `export const larger = () => msg('Larger', {id: 'a.b', desc: 'A button.'});`],
    [
      'translatable/messages',
      `import {msg as say} from '@lit/localize';\nexport const go = () => say('Go', ${message});`,
    ],
    ['translatable/messages', `import {msg} from '@lit/localize';\nexport const say = msg;`],
    [
      'translatable/messages',
      `import {msg} from '@lit/localize';\nexport const all = (words) => words.map(msg);`,
    ],
    [
      'translatable/messages',
      `import {msg} from './words.js';\nexport const go = () => msg('Go', ${message});`,
    ],
    [
      '@typescript-eslint/member-ordering',
      `export class A extends LitElement {\n  #go() {}\n  static styles = sheet;\n}`,
    ],
    ['lit/attribute-value-entities', 'html`<p title="a > b"></p>`;'],
    ['lit-a11y/alt-text', 'html`<img src="a.png" />`;'],
    ['lit-a11y/aria-role', 'html`<div role="botton"></div>`;'],
    [
      'wc/no-constructor-attributes',
      `export class A extends HTMLElement {\n  constructor() {\n    super();\n    this.hidden = true;\n    this.setAttribute('a', '');\n  }\n}`,
    ],
    ['@typescript-eslint/no-explicit-any', `export const a: any = 1;`],
  ] as const)
    test(code.replaceAll(/\s+/g, ' '), async () => {
      expect(await lint(element, code)).toContainEqual(expect.stringMatching(`^${rule}: `));
    });

  test('localStorage while its own module loads', async () => {
    const storage = 'src/preferences/choices.ts';
    expect(await lint(storage, `export const saved = localStorage.getItem('scale');`)).toHaveLength(1);
    expect(await lint(storage, `export const read = () => localStorage.getItem('scale');`)).toEqual([]);
  });
});

test('A developer who leaves a test running alone is told of the others', async () => {
  const code = `it.only('works', () => {});\ndescribe.only('all', () => {});`;
  expect(await lint('test/elements/example.test.ts', code)).toHaveLength(2);
});

test('A developer who writes as the house does hears nothing', async () => {
  const code = `import {html, LitElement, type TemplateResult} from 'lit';
import {msg} from '@lit/localize';

export class ReaderExample extends LitElement {
  static override styles = [];

  static override properties = {label: {}, pressed: {state: true}};

  label = '';

  private pressed = false;

  #steps = [...new Set([1, 2])];

  override connectedCallback(): void {
    super.connectedCallback();
    this.style.setProperty('--reader-example', '1');
  }

  override render(): TemplateResult {
    return html\`<button class="style" .style=\${''} aria-pressed=\${this.pressed} @click=\${this.#onPress}>
      \${this.label || msg('Larger', ${message})} \${this.#steps}
    </button>\`;
  }

  #onPress(): void {
    this.pressed = !this.pressed;
    this.dispatchEvent(new CustomEvent('reader-example-change', {bubbles: true, composed: true}));
  }
}
`;
  expect(await lint('src/elements/article/example.ts', code)).toEqual([]);
});

describe('A developer who opens a comment with a question word is told to use a noun or a verb:', () => {
  for (const comment of [
    '// What the reader chose.',
    '/** Where the text begins. */',
    '/** Whether the text is long. */',
    '/**\n * That the text is long.\n */',
    '/* Which text is long. */',
    '/** Who wrote the text. */',
    '// Whose text it is,\n// on two lines.',
    '/**\n * Reads a text.\n *\n * @param text - What to read.\n */',
    '/**\n * Reads a text.\n *\n * @param {string} text Where to begin.\n */',
    '/**\n * Reads a text.\n *\n * @returns Whether the text is long.\n */',
  ])
    test(comment.replaceAll(/\s+/g, ' '), async () => {
      for (const file of ['src/content/dates.ts', 'demo/portal.ts'])
        expect(await lint(file, `${comment}\nexport const year = 2026;\n`)).toEqual([
          expect.stringMatching(/^comments\/openings: /),
        ]);
    });
});

describe('A developer who opens a comment plainly hears nothing:', () => {
  for (const comment of [
    '// The text that the reader chose.',
    '// The text of a page,\n// Whose second line begins with such a word.',
    '/** Returns true if the text is long. What is long is defined below. */',
    '/** Thatched roofs. */',
    '/**\n * Reads a text.\n *\n * @param text - The text.\n * @returns True if it is long.\n */',
  ])
    test(comment.replaceAll(/\s+/g, ' '), async () => {
      expect(await lint('src/content/dates.ts', `${comment}\nexport const year = 2026;\n`)).toEqual([]);
    });
});
