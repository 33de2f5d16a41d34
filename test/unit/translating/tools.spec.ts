import {spawnSync} from 'node:child_process';
import {copyFileSync, cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import xliff from 'xliff';
import {installWithApt, mayInstall} from '../../../tools/browsers/apt.mjs';
import {locales} from './locales.js';
import {before, expect, test} from '../node.js';

/** Debian's own Python: another one on the PATH does not see Debian's packages. */
const PYTHON = '/usr/bin/python3';
const python = (...args: string[]) => spawnSync(PYTHON, args, {encoding: 'utf8'});
const hasToolkit = () => python('-c', 'import translate.storage.xliff').status === 0;

const vi = readFileSync('locales/vi.xlf', 'utf8');
const edited = vi.replace('<target>Tăng</target>', '<target>Lớn hơn</target>');

/** Returns the file after an editor wrote it and `extract` took it back. */
async function takenBack(folder: string): Promise<string> {
  const file = join(folder, 'vi.xlf');
  // The pictures are linked where they are beside the file.
  cpSync('locales/shots', join(folder, 'shots'), {recursive: true});
  expect(await locales('extract', file)).toMatchObject({status: 0});
  expect(await locales('check', file)).toMatchObject({status: 0, stdout: '0 errors, 0 warnings\n'});
  return readFileSync(file, 'utf8');
}

before(() => {
  if (!hasToolkit() && mayInstall()) installWithApt(['translate-toolkit']);
});

test('A file that went through translate-toolkit, as Weblate and Virtaal do it, has nothing changed but what was edited', async ({
  plant,
  skip,
}) => {
  if (!hasToolkit()) return skip('translate-toolkit is not here: sudo apt-get install translate-toolkit');
  const folder = plant({
    'edit.py': `
import sys
from translate.storage import xliff
store = xliff.xlifffile.parsefile(sys.argv[1])
for unit in store.units:
    if unit.getid().endswith('font-size.larger'):
        unit.target = 'Lớn hơn'
store.savefile(sys.argv[1])
`,
  });
  copyFileSync('locales/vi.xlf', join(folder, 'vi.xlf'));
  const {status, stderr} = python(join(folder, 'edit.py'), join(folder, 'vi.xlf'));
  expect(status, stderr).toBe(0);
  // It writes the file in its own way.
  expect(readFileSync(join(folder, 'vi.xlf'), 'utf8')).not.toBe(edited);
  // The state of the edited translation is the editor's to say.
  const said = edited
    .replace('<target>Lớn hơn', '<target state="translated">Lớn hơn')
    .replace(/(<trans-unit id="font-size.larger"[^>]*)>/, '$1 xml:space="preserve" approved="yes">');
  expect(await takenBack(folder)).toBe(said);
});

test('So has one that went through PO and back, for translators who work in Poedit', async ({
  plant,
  skip,
}) => {
  if (!hasToolkit()) return skip('translate-toolkit is not here');
  const folder = plant({});
  const run = (command: string, ...args: string[]) => {
    const {status, stderr} = python(`/usr/bin/${command}`, '--progress=none', ...args);
    expect(status, stderr).toBe(0);
  };
  run('xliff2po', 'locales/vi.xlf', join(folder, 'vi.po'));
  run('po2xliff', '-t', 'locales/vi.xlf', join(folder, 'vi.po'), join(folder, 'vi.xlf'));
  expect(await takenBack(folder)).toBe(vi);
});

test('So has one that went through the export and import of the npm package xliff, as Locize does it', async ({
  plant,
}) => {
  const folder = plant({});
  const content = await xliff.xliff12ToJs(vi);
  const [units] = Object.values(content.resources) as Record<string, {target: unknown}>[];
  units!['font-size.larger']!.target = 'Lớn hơn';
  writeFileSync(join(folder, 'vi.xlf'), await xliff.jsToXliff12(content));
  expect(await takenBack(folder)).toBe(edited);
});
