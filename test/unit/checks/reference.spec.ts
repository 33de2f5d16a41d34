import {readFileSync} from 'node:fs';
import {referencePages} from '../../../tools/build/reference.mjs';
import {apiFindings} from '../../../tools/check/api.mjs';
import {snapshot} from '../../../tools/check/fresh.mjs';
import {describe, expect, test} from '../node.js';

const manifest = () => JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const vietnamese = (): Record<string, string> =>
  JSON.parse(readFileSync('tools/build/reference.vi.json', 'utf8'));

/** The declaration of a tag in a manifest. */
const declarationOf = ({modules}: ReturnType<typeof manifest>, tag: string) =>
  modules
    .flatMap(({declarations = []}: {declarations?: {tagName?: string}[]}) => declarations)
    .find(({tagName}: {tagName?: string}) => tagName === tag);

describe('The reference', () => {
  test('has a page for each tag in both languages, with everything that is documented', () => {
    const pages = referencePages(manifest());
    expect(Object.keys(pages).sort()).toEqual(
      ['article', 'display-settings', 'font-size', 'hotline-banner', 'language-toggle'].flatMap((name) => [
        `reader-${name}.md`,
        `reader-${name}.vi.md`,
      ]),
    );
    for (const [name, text] of Object.entries(pages)) {
      const tag = declarationOf(manifest(), name.replace(/(\.vi)?\.md$/, ''));
      for (const key of ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'])
        for (const one of tag[key] ?? []) expect(text, name).toContain(one.name);
    }
    const english = pages['reader-display-settings.md'];
    expect(english).toContain("| `'theme'` | `'light'`, `'dark'`");
    expect(english).toContain('“Line spacing: 1.5”');
    expect(pages['reader-display-settings.vi.md']).toContain('“Giãn dòng: 1,5”');
  });

  test('whose text has no Vietnamese names each such text to whoever builds', () => {
    const changed = manifest();
    declarationOf(changed, 'reader-font-size').cssParts[0].description = 'The words in front.';
    const {['The size in percent.']: left, ...lacking} = vietnamese();
    expect(left).toBeTruthy();
    expect(() => referencePages(changed, lacking)).toThrow(
      /lacks the Vietnamese of: The words in front\.\n.*lacks the Vietnamese of: The size in percent\.\n.*nobody says any more: The label before the buttons\./,
    );
    expect(() =>
      referencePages(manifest(), {...vietnamese(), 'None.': 'Không có.'.normalize('NFD')}),
    ).toThrow('is not NFC');
  });

  test('whose guide is for a tag that is gone, or shows an attribute that is gone, is not built', () => {
    const changed = manifest();
    const toggle = declarationOf(changed, 'reader-language-toggle');
    toggle.attributes = toggle.attributes.filter(({name}: {name: string}) => name !== 'languages');
    expect(() => referencePages(changed)).toThrow(
      'The example of reader-language-toggle uses the attribute languages, which reader-language-toggle does not have',
    );
    declarationOf(changed, 'reader-font-size').tagName = 'reader-text-size';
    expect(() => referencePages(changed)).toThrow(
      /lacks reader-text-size\n.*has reader-font-size, which is no tag/,
    );
  });
});

describe('A tag', () => {
  const sources = () => Object.fromEntries(snapshot(['src']));
  const file = 'src/elements/article/article.ts';
  /** Returns the findings after one change of the code. */
  const after = (from: string, to: string, name = file) => {
    const all = sources();
    expect(all[name]).toContain(from);
    return apiFindings(manifest(), {...all, [name]: all[name]!.replace(from, to)});
  };

  test('whose attributes, properties and events are all listed passes', () => {
    expect(apiFindings(manifest(), sources())).toEqual([]);
  });

  test('with an attribute or a property that a developer would not find is found', () => {
    expect(after('published: {},', 'published: {},\n    printed: {},')).toEqual([
      'custom-elements.json lacks the attribute of reader-article printed',
    ]);
    expect(after("source = '';", "source = '';\n  printed = '';")).toEqual([
      'custom-elements.json lacks the property of reader-article printed',
    ]);
    expect(after('published: {},', 'published: {state: true},')).toEqual([
      'custom-elements.json has the attribute of reader-article published, which the code does not have',
    ]);
    expect(after("source = '';", "private source = '';")).toEqual([
      'custom-elements.json has the property of reader-article source, which the code does not have',
    ]);
  });

  test('that reflects, names or locks a property in another way than is listed is found', () => {
    expect(after('readable: {type: Boolean, reflect: true}', 'readable: {type: Boolean}')).toEqual([
      expect.stringContaining('whether readable of reader-article reflects'),
    ]);
    expect(after("timeZone: {attribute: 'time-zone'}", "zone: {attribute: 'time-zone'}")).toEqual([
      'custom-elements.json gives time-zone of reader-article the property timeZone; it is zone',
    ]);
    expect(after('get shownLanguage(): string {', 'set shownLanguage(_: string) {')).toEqual([
      expect.stringContaining('whether shownLanguage of reader-article is read-only'),
    ]);
  });

  test('with an event that a developer would not find, or that is gone, is found', () => {
    const events = 'src/preferences/choice-events.ts';
    expect(after("'reader-toggle': ", "'reader-open': ", events)).toEqual([
      'custom-elements.json lacks the event reader-open',
      'custom-elements.json has the event reader-toggle, which the code does not have',
    ]);
  });
});
