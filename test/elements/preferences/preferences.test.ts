import {expect} from '@open-wc/testing';
import {preferences, type PreferencesChange} from '../../../src/preferences/preferences.js';
import {forgetReader, settled, warningsOf} from '../../support/reader.js';

/** A page of the same site that is opened afterwards: it has modules, and a store, of its own. */
async function anotherTab(before?: (page: Window) => void): Promise<typeof preferences> {
  const frame = document.createElement('iframe');
  frame.src = '/test/support/empty.html';
  const loaded = new Promise((done) => frame.addEventListener('load', done, {once: true}));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Window & {
    eval(code: string): Promise<{preferences: typeof preferences}>;
  };
  before?.(page);
  return (await page.eval(`import('/src/preferences/preferences.ts')`)).preferences;
}

describe('The reader’s choices', () => {
  afterEach(async () => {
    document.querySelectorAll('iframe').forEach((frame) => frame.remove());
    localStorage.clear();
    await forgetReader();
  });

  it('are saved as plain text under the library’s own names', async () => {
    preferences.set({scale: 1.25, language: 'en'});
    await settled();
    expect({...localStorage}).to.deep.equal({
      'portal-reader:scale': '1.25',
      'portal-reader:language': 'en',
    });
  });

  it('keep a size that is no plain decimal, rounded to one', async () => {
    preferences.set({scale: 4 / 3});
    await settled();
    expect(preferences.get('scale')).to.equal(1.3333);
    expect(localStorage.getItem('portal-reader:scale')).to.equal('1.3333');
  });

  it('leave nothing behind once they are reset', async () => {
    preferences.set({scale: 1.25, language: 'en'});
    await settled();
    preferences.reset();
    await settled();
    expect({...localStorage}).to.deep.equal({});
    expect([preferences.get('scale'), preferences.get('language')]).to.deep.equal([1, undefined]);
  });

  it('are there again on the next page', async () => {
    preferences.set({scale: 1.75, language: 'vi'});
    const next = await anotherTab();
    expect([next.get('scale'), next.get('language')]).to.deep.equal([1.75, 'vi']);
  });

  it('arrive from another tab, and say that they do', async () => {
    const other = await anotherTab();
    const heard = new Promise<PreferencesChange>((done) =>
      preferences.addEventListener('change', ({detail}) => done(detail)),
    );
    other.set({scale: 2});
    expect(await heard).to.deep.equal({changed: ['scale'], origin: 'tab'});
    expect(preferences.get('scale')).to.equal(2);
  });

  it('are not told again when nothing changed', () => {
    preferences.set({scale: 1.5});
    let told = 0;
    const count = () => void told++;
    preferences.addEventListener('change', count);
    preferences.set({scale: 1.5});
    preferences.set({scale: 2});
    preferences.removeEventListener('change', count);
    preferences.set({scale: 3});
    expect(told).to.equal(1);
  });

  for (const tampered of [
    '',
    ' ',
    '{',
    'null',
    '1e999',
    'Infinity',
    'NaN',
    '-1',
    '0',
    '0.2',
    '9',
    '1,5',
    '0x2',
    '{"scale":2}',
    '<img src=x>',
    '__proto__',
  ])
    it(`are the page’s own where storage holds ${JSON.stringify(tampered)} for the size`, async () => {
      localStorage.setItem('portal-reader:scale', tampered);
      expect((await anotherTab()).get('scale')).to.equal(1);
    });

  for (const tampered of ['', '🙂', '<img>', 'x'.repeat(100_000), '__proto__', 'en; path=/'])
    it(`are the page’s own where storage holds ${JSON.stringify(tampered.slice(0, 20))} for the language`, async () => {
      localStorage.setItem('portal-reader:language', tampered);
      expect((await anotherTab()).get('language')).to.equal(undefined);
    });

  it('are kept for as long as the page lasts where storage throws', async () => {
    const blocked = await anotherTab((page) =>
      Object.defineProperty(page, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      }),
    );
    blocked.set({scale: 2});
    expect(blocked.get('scale')).to.equal(2);
  });

  it('stay as they are, with a warning, when a developer sets what is not allowed', async () => {
    preferences.set({scale: 1.5, language: 'vi'});
    const warnings = await warningsOf(() => preferences.set({scale: 100, language: '🙂'}));
    expect([preferences.get('scale'), preferences.get('language')]).to.deep.equal([1.5, 'vi']);
    expect(warnings).to.deep.equal([
      'portal-reader: preferences.set() ignored scale 100',
      'portal-reader: preferences.set() ignored language 🙂',
    ]);
  });

  it('are the same for a second copy of the library on the page', async () => {
    const copy = (await import(`/src/preferences/preferences.ts?${'copy'}`)) as {
      preferences: typeof preferences;
    };
    expect(copy.preferences).not.to.equal(preferences);
    copy.preferences.set({scale: 2.5});
    expect(preferences.get('scale')).to.equal(2.5);
  });
});
