import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {lengthOf, plain} from '../../../tools/translate/content.js';
import {PSEUDO, pseudo} from '../../../tools/translate/pseudo.js';
import {locales} from './locales.js';
import {describe, expect, test} from '../node.js';

const vi = readFileSync('locales/vi.xlf', 'utf8');
const wrong = vi.replace('<target>Tăng</target>', `<target>${'Tăng'.normalize('NFD')} </target>`);

describe('A translator at the command line', () => {
  test('is helped, and told what was not understood, with 2', async () => {
    const help = await locales('--help');
    expect(help.status).toBe(0);
    for (const command of ['extract', 'check', 'pseudo', 'build']) expect(help.stdout).toContain(command);
    expect(await locales('chekc')).toMatchObject({status: 2});
    expect(await locales('check', '--format', 'pdf')).toMatchObject({status: 2});
    expect(await locales('build')).toMatchObject({status: 2});
  });

  test('hears of each fault in four formats, with 1', async ({plant}) => {
    const file = join(plant({'vi.xlf': wrong}), 'vi.xlf');
    const text = await locales('check', file);
    expect(text.status).toBe(1);
    expect(text.stdout).toMatch(/vi\.xlf:\d+:3: error nfc: font-size\.larger has letters in pieces/);
    expect(text.stdout).toContain('1 error, 1 warning');
    const json = JSON.parse((await locales('check', file, '--format', 'json')).stdout);
    expect(json.map(({check}: {check: string}) => check)).toEqual(['nfc', 'spaces']);
    const {runs} = JSON.parse((await locales('check', file, '--format', 'sarif')).stdout);
    expect(runs[0].results[0].locations[0].physicalLocation.region.startLine).toBeGreaterThan(1);
    expect((await locales('check', file, '--format', 'markdown')).stdout).toMatch(
      /\| nfc \(error\) \| font-size\.larger \|/,
    );
  });

  test('has mended what needs no thought, to the byte', async ({plant}) => {
    const file = join(plant({'vi.xlf': wrong}), 'vi.xlf');
    expect(await locales('check', file, '--fix')).toMatchObject({
      status: 0,
      stdout: '0 errors, 0 warnings\n',
    });
    expect(readFileSync(file, 'utf8')).toBe(vi);
  });

  test('hears nothing of the file that is shipped', async () => {
    expect(await locales('check')).toMatchObject({status: 0, stdout: '0 errors, 0 warnings\n'});
  });

  test('hears what extract has kept, a line each, with the count at the end', async ({plant}) => {
    const file = join(
      plant({
        'vi.xlf': vi
          .replace('<target>Tăng</target>', '<target>Tăng</target><target>Lớn hơn</target>')
          .replace('<body>', '<body><!-- Lan: gọi lại báo -->')
          .replace(
            '</body>',
            '<trans-unit id="old.one"><source>Old words</source><target>Từ cũ</target></trans-unit></body>',
          ),
      }),
      'vi.xlf',
    );
    const memory = join(dirname(file), 'memory', 'vi.xlf');
    const {status, stdout} = await locales('extract', file);
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n')).toEqual([
      `${file}: a comment is kept in ${memory}: “Lan: gọi lại báo”`,
      `${file}: font-size.larger: a second translation is kept in ${memory}: “Lớn hơn”`,
      `${file}: old.one: the translation of a message that is gone is kept in ${memory}: “Từ cũ”`,
      `3 texts are kept in ${memory}`,
      `${file} is written`,
    ]);
    const kept = readFileSync(memory, 'utf8');
    for (const text of ['Lan: gọi lại báo', 'Lớn hơn', 'Từ cũ']) expect(kept).toContain(text);
    // A second time there is nothing new.
    expect(await locales('extract', file)).toMatchObject({stdout: `${file} was up to date\n`});
  });

  test('gets the words for a portal as JSON, unless something is wrong', async ({plant}) => {
    const {stdout} = await locales('build', 'locales/vi.xlf');
    expect(JSON.parse(stdout)).toMatchObject({
      'font-size.larger': 'Tăng',
      'font-size.status': 'Cỡ chữ {0}',
      'locale.tag': 'vi',
    });
    const file = join(plant({'vi.xlf': wrong}), 'vi.xlf');
    expect(await locales('build', file)).toMatchObject({status: 1, stdout: ''});
  });

  test('gets pseudo-translations that pass every check, warnings too', async ({plant}) => {
    const folder = plant({});
    expect((await locales('pseudo', '--out', folder)).status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['ar-XB.xlf', 'en-XA.xlf']);
    for (const language of PSEUDO)
      expect(await locales('check', join(folder, `${language}.xlf`))).toMatchObject({
        status: 0,
        stdout: '0 errors, 0 warnings\n',
      });
  });

  test('gets pseudo-translations that are as long as there is room, and no longer', () => {
    const source = [
      'Call 1022 now, see https://example.org or ',
      {id: '0', shows: '${name}'},
      ' again.',
    ] as const;
    const length = lengthOf(source);
    const message = {id: 'a.b', source, desc: '', file: ''};
    for (const language of PSEUDO) {
      for (let maxwidth = length; maxwidth < length + 40; maxwidth++) {
        const content = pseudo({...message, maxwidth}, language);
        expect(lengthOf(content)).toBeLessThanOrEqual(maxwidth);
        expect(lengthOf(content) > length + 2, `${maxwidth}`).toBe(maxwidth > length + 2);
        expect(plain(content)).toMatch(/1022.*https:\/\/example\.org.*\{0\}.*\.$/);
        expect(plain(content)).not.toContain('again');
      }
      expect(lengthOf(pseudo({...message, maxwidth: 0}, language))).toBeGreaterThanOrEqual(length * 1.4);
    }
  });
});
