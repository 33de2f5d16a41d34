import {join} from 'node:path';
import {XliffFormatter} from '@lit/localize-tools/lib/formatters/xliff.js';
import {SaxesParser} from 'saxes';
import {checkFile} from '../../../tools/translate/check.js';
import {plain} from '../../../tools/translate/content.js';
import {isTranslated} from '../../../tools/translate/memory.js';
import {update, type Updated} from '../../../tools/translate/update.js';
import {readXliff} from '../../../tools/translate/xliff.js';
import {describe, expect, test} from '../node.js';
import {MESSAGES, xlf} from './messages.js';
import {TOOLS, type Edits, type Tool} from './writers/tools.js';

/** A file as `extract` writes it, in which one message waits for its translation. */
const ours = update('vi', xlf({'hotline-banner.hours': undefined}), MESSAGES).text;

/** A day's work of a translator. */
const EDITS: Edits = {
  translated: {
    'font-size.larger': 'Lớn &amp; rõ',
    'font-size.status': 'Nay <x id="0" equiv-text="${size}"/> là cỡ chữ',
    'hotline-banner.hours': 'Mở từ <x id="0" equiv-text="${from}"/> tới <x id="1" equiv-text="${to}"/>',
  },
  cleared: ['hotline-banner.label'],
  doubted: ['hotline-banner.call'],
  noted: {'notice.bold': 'Lan: hỏi lại phòng báo chí'},
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The translations of a file that are there, by the ids of their messages; those that wait for a person are left out. */
const finished = (text: string, but: readonly string[] = []): Record<string, string> =>
  Object.fromEntries(
    readXliff(text)
      .units.filter(isTranslated)
      .filter(
        ({id, target: {attributes}}) => but.includes(id) || !/^(new|needs-)/i.test(attributes['state'] ?? ''),
      )
      .map(({id, target}) => [id, plain(target.content)]),
  );

/** The words that the translator left in the editor. */
function wanted({loses = []}: Tool): Record<string, string> {
  const texts: Record<string, string> = {
    'font-size.larger': 'Lớn & rõ',
    'font-size.status': 'Nay {0} là cỡ chữ',
    'hotline-banner.call': 'Hãy gọi 1022 ngay.',
    ...(!loses.includes('new') && {'hotline-banner.hours': 'Mở từ {0} tới {1}'}),
    ...(loses.includes('clearing') && {'hotline-banner.label': 'Đường dây nóng'}),
    'locale.tag': 'vi',
    'notice.bold': '{0}Đọc{1} trang này',
  };
  return loses.includes('values')
    ? Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, text.replace(/\{\d\}/g, '')]))
    : texts;
}

/** Returns true if a text of a person is in the file, in memory, or was said. */
const has = ({text, memory, kept}: Updated, words: string): boolean =>
  [text, JSON.stringify(memory), JSON.stringify(kept)].some((place) => place.includes(words));

/** The faults of a file for a reader that knows namespaces. */
function faultsOf(text: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser({xmlns: true});
  parser.on('error', ({message}) => faults.push(message));
  parser.write(text).close();
  return faults;
}

for (const tool of TOOLS)
  describe(`A file that was translated in ${tool.name}`, () => {
    const file = tool.write(ours, EDITS);
    const updated = update('vi', file, MESSAGES);

    test('has every word that was written there after extract, and none that was taken out', () => {
      expect(finished(updated.text, EDITS.doubted)).toEqual(wanted(tool));
    });

    test('is told of what is left to do, and of nothing else', () => {
      const found = checkFile('vi.xlf', bytes(file), {messages: MESSAGES, complete: true});
      const {loses = [], says = [], empty = 'missing'} = tool;
      const todo = [
        ...(loses.includes('new') ? ['missing hotline-banner.hours'] : []),
        ...(loses.includes('clearing') ? [] : [`${empty} hotline-banner.label`]),
        ...(loses.includes('doubts') ? [] : [`${tool.doubt ?? 'unfinished'} hotline-banner.call`]),
      ];
      const others = found
        .filter(({check}) => !says.includes(check))
        .map(({check, unit}) => `${check} ${unit}`);
      expect(others.sort()).toEqual(todo.sort());
      for (const check of says) expect(found.map((one) => one.check)).toContain(check);
    });

    test('comes out of extract as a file that every reader of XML and the build can read', ({plant}) => {
      expect(faultsOf(updated.text)).toEqual([]);
      const folder = plant({'vi.xlf': updated.text});
      const build = new XliffFormatter({
        targetLocales: ['vi'],
        interchange: {format: 'xliff', xliffDir: '.'},
        resolve: (path: string) => join(folder, path),
      } as ConstructorParameters<typeof XliffFormatter>[0]);
      const [{messages} = {messages: []}] = build.readTranslations();
      const there = readXliff(updated.text).units.flatMap(({id, target}) => (target ? [id] : []));
      expect(messages.map(({name}) => name)).toEqual(there);
    });

    test('is finished: another extract changes nothing, and has nothing to say', () => {
      const again = update('vi', updated.text, MESSAGES, updated.memory);
      expect(again.text).toBe(updated.text);
      expect(again.kept).toEqual([]);
      expect(again.memory).toEqual(updated.memory);
    });

    if (!tool.loses?.includes('notes'))
      test('still has the comment of the translator', () => {
        expect(has(updated, 'Lan: hỏi lại phòng báo chí')).toBe(true);
      });

    if (!tool.loses?.includes('doubts'))
      test('says after extract too which translation was not sure', () => {
        const found = checkFile('vi.xlf', bytes(updated.text), {messages: MESSAGES});
        expect(found.map(({check, unit}) => `${check} ${unit}`)).toContain(
          `${tool.doubt ?? 'unfinished'} hotline-banner.call`,
        );
      });

    test('that nobody touched has the same words as before', () => {
      const untouched = update('vi', tool.write(ours, {}), MESSAGES);
      const words = finished(ours);
      const after = finished(untouched.text);
      const same = tool.loses?.includes('values')
        ? Object.fromEntries(Object.entries(words).map(([id, text]) => [id, text.replace(/\{\d\}/g, '')]))
        : words;
      expect(after).toMatchObject(same);
      // English in an empty place is no translation.
      const open = Object.keys(after).filter((id) => same[id] === undefined);
      expect(open).toEqual(tool.loses?.includes('values') ? ['hotline-banner.hours'] : []);
    });
  });
