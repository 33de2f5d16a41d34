import {expect} from '@open-wc/testing';
import {applyDisplay} from '../../../src/display/apply-display.js';
import {DISPLAY, DISPLAY_NAMES, kebab} from '../../../src/preferences/choices.js';
import {makeChoice, preferences} from '../../../src/preferences/preferences.js';
import {forgetReader, settled, warningsOf} from '../../support/reader.js';

const root = document.documentElement;

/** Another tab of the site wrote this. */
function fromAnotherTab(key: string, value: string | null): void {
  if (value === null) localStorage.removeItem(key);
  else localStorage.setItem(key, value);
  window.dispatchEvent(new StorageEvent('storage', {key}));
}

describe('A reader’s choice of how the text is shown', () => {
  before(() => applyDisplay());
  afterEach(async () => {
    await forgetReader();
    localStorage.clear();
  });

  for (const name of DISPLAY_NAMES) {
    const key = `portal-reader:${kebab(name)}`;
    const set = (value: unknown) => preferences.set({[name]: value});

    describe(name, () => {
      it('is as the page has it until one is made', () => expect(preferences.get(name)).to.equal('page'));

      for (const value of DISPLAY[name])
        it(`can be ${value}: saved as plain text, marked on <html>, forgotten with the others`, async () => {
          set(value);
          await settled();
          expect(preferences.get(name)).to.equal(value);
          expect(localStorage.getItem(key)).to.equal(value);
          expect(root.getAttribute(`data-reader-${kebab(name)}`)).to.equal(value);
          expect(root.style.getPropertyValue(`--reader-${kebab(name)}`)).to.equal(+value ? value : '');
          preferences.reset();
          await settled();
          expect(localStorage.getItem(key)).to.equal(null);
          expect(root.hasAttribute(`data-reader-${kebab(name)}`)).to.equal(false);
          expect(root.hasAttribute('style')).to.equal(false);
        });

      it('is marked on <html> again after a library that morphs the page took the mark away', async () => {
        const [value] = DISPLAY[name];
        set(value);
        await settled();
        root.removeAttribute(`data-reader-${kebab(name)}`);
        await Promise.resolve();
        expect(root.getAttribute(`data-reader-${kebab(name)}`)).to.equal(value);
      });

      for (const wrong of ['', '99', '1e999', 'constructor', '__proto__', '<img>', 1.3, null, {}, ['page']])
        it(`is not ${JSON.stringify(wrong)}: one warning, nothing changes`, async () => {
          const warnings = await warningsOf(() => set(wrong));
          expect(preferences.get(name)).to.equal('page');
          expect(warnings).to.have.length(1);
        });

      it('follows another tab, and what that wrote wrong counts as never chosen', async () => {
        const heard: unknown[] = [];
        const listen = (event: Event) => heard.push((event as CustomEvent).detail, event.target);
        const type = 'reader-display-change';
        document.addEventListener(type, listen);
        const [value] = DISPLAY[name];
        fromAnotherTab(key, value);
        expect(preferences.get(name)).to.equal(value);
        fromAnotherTab(key, '{"a":1}');
        expect(preferences.get(name)).to.equal('page');
        document.removeEventListener(type, listen);
        expect(heard).to.deep.equal([
          {name, value, previous: 'page'},
          root,
          {name, value: 'page', previous: value},
          root,
        ]);
      });

      it('can be refused by the page', () => {
        const refuse = (event: Event) => event.preventDefault();
        const type = 'reader-display-request';
        document.addEventListener(type, refuse);
        expect(makeChoice(document.body, {[name]: DISPLAY[name][0]})).to.equal(false);
        document.removeEventListener(type, refuse);
        expect(preferences.get(name)).to.equal('page');
      });
    });
  }

  it('may be a number where it is one, as its text', async () => {
    const warnings = await warningsOf(() => preferences.set({lineSpacing: 1.5, lineWidth: 60}));
    expect([preferences.get('lineSpacing'), preferences.get('lineWidth')]).to.deep.equal(['1.5', '60']);
    expect(warnings).to.deep.equal([]);
  });

  it('is heard by whoever subscribed to it, and not by others, until they end that', () => {
    const heard: unknown[] = [];
    const end = preferences.subscribe(['theme', 'alignment'], (change) => heard.push(change));
    preferences.set({theme: 'dark', lineSpacing: '2'});
    preferences.set({lineSpacing: '1.5'});
    end();
    preferences.set({theme: 'light'});
    expect(heard).to.deep.equal([{changed: ['lineSpacing', 'theme'], origin: 'page'}]);
  });

  it('stays on <html> when an application empties that', async () => {
    preferences.set({letterSpacing: '0.12', theme: 'dark'});
    await settled();
    for (const attribute of root.getAttributeNames())
      if (attribute !== 'lang') root.removeAttribute(attribute);
    await settled();
    expect(root.dataset.readerTheme).to.equal('dark');
    expect(root.style.getPropertyValue('--reader-letter-spacing')).to.equal('0.12');
  });
});
