import {translationFindings} from '../../scripts/checks/translations.mjs';
import {wordFindings} from '../../scripts/checks/words.mjs';
import {expect, test} from './plant.js';

const LARGER = '<trans-unit id="font-size.larger"><source>Larger</source><target>Tăng</target></trans-unit>';
const STATUS =
  '<trans-unit id="font-size.status"><source>Text size <x id="0"/></source><target>Cỡ chữ <x id="0"/> &amp; hơn</target></trans-unit>';

/** The text of a locale file as a translator might hand it in. */
const locale = (units = LARGER, tag = 'vi', language = 'vi') => `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<!-- <file target-language="fr"><trans-unit id="old"><source>Old</source></trans-unit></file> -->
<file source-language="en" target-language="${language}" original="x" datatype="plaintext"><body>
<trans-unit id="locale.tag"><source>en</source><target>${tag}</target></trans-unit>
${units}
</body></file></xliff>`;

const findings = (...args: Parameters<typeof locale>) => translationFindings('vi.xlf', locale(...args), 'vi');
const larger = (target: string) => LARGER.replace('<target>Tăng</target>', target);

test('A translator who has finished hears nothing', () => {
  expect(findings(LARGER + STATUS)).toEqual([]);
  expect(findings(larger('<target state="translated" xml:lang="vi">Tăng</target>'))).toEqual([]);
});

test.describe('A translator is told of a message that', () => {
  for (const [what, target, finding] of [
    ['was never translated', '', 'has no translation'],
    ['has an empty translation', '<target></target>', 'has no translation'],
    ['has an empty translation in the short form', '<target/>', 'has no translation'],
    ['has nothing but space for a translation', '<target>\n  </target>', 'has no translation'],
    [
      'waits for a review',
      '<target state="needs-review-translation">Tăng</target>',
      'needs-review-translation',
    ],
    ['an editor marked as new', `<target xml:lang="vi" state='new'>Tăng</target>`, 'its state is new'],
    ['has its letters in pieces', `<target>${'Tăng'.normalize('NFD')}</target>`, 'NFC'],
  ] as const)
    test(what, () => {
      const found = findings(larger(target));
      expect(found).toHaveLength(1);
      expect(found[0]).toContain('font-size.larger');
      expect(found[0]).toContain(finding);
    });
});

test('A translator who translates the tag of the language as if it were a word is told what belongs there', () => {
  expect(findings(LARGER, 'en')).toEqual([expect.stringContaining('locale.tag says en')]);
  expect(findings(LARGER, 'tiếng Việt')).toEqual([expect.stringContaining('locale.tag says tiếng Việt')]);
});

test('A translator who hands in a file for another language, or an empty one, is told so', () => {
  expect(findings(LARGER, 'vi', 'fr')).toEqual([expect.stringContaining('target-language is fr')]);
  expect(translationFindings('vi.xlf', '', 'vi')).toEqual([
    expect.stringContaining('target-language is undefined'),
    expect.stringContaining('nothing to translate'),
  ]);
});

test('A developer whose bundle lost the translations is told which', () => {
  const xliff = locale(LARGER + STATUS);
  const whole = 'const words={larger:`Tăng`,status:str`Cỡ chữ ${0} & hơn`,tag:`vi`}';
  expect(wordFindings('portal-reader.js', whole, xliff)).toEqual([]);
  expect(wordFindings('portal-reader.js', whole.replace('hơn', ''), xliff)).toEqual([
    expect.stringContaining('font-size.status'),
  ]);
  expect(wordFindings('portal-reader.js', '', xliff)).toHaveLength(3);
});
