import {spawnSync} from 'node:child_process';
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import xliff from 'xliff';
import {installWithApt, mayInstall, onPath} from '../../../tools/browsers/apt.mjs';
import {plain} from '../../../tools/translate/content.js';
import {readXliff, type Unit} from '../../../tools/translate/xliff.js';
import {locales} from '../translating/locales.js';
import {describe, expect, test} from '../node.js';
import {TOOLS, type Edits} from '../translating/writers/tools.js';

/** Debian's own Python: another one on the PATH does not see Debian's packages. */
const PYTHON = '/usr/bin/python3';
const python = (...args: string[]) => spawnSync(PYTHON, args, {encoding: 'utf8'});
const hasToolkit = () => python('-c', 'import translate.storage.xliff').status === 0;
const TOOLKIT = ['translate-toolkit'];

const php = () => onPath('php') ?? onPath('php8.2');
const AUTOLOAD = ['Config', 'Translation']
  .map((part) => `require '/usr/share/php/Symfony/Component/${part}/autoload.php';`)
  .join('');
const hasSymfony = () => !!php() && spawnSync(php()!, ['-r', `${AUTOLOAD} new DOMDocument();`]).status === 0;
const SYMFONY = ['php-symfony-translation', 'php-symfony-config', 'php-cli', 'php-xml'];

/** True if a program of Debian is here, or could be put here. In CI a test does not go without it. */
function has(isHere: () => boolean, packages: string[]): boolean {
  if (!isHere() && mayInstall()) installWithApt(packages);
  if (isHere()) return true;
  if (process.env['CI']) throw new Error(`${packages.join(', ')} of Debian is missing`);
  return false;
}
const without = (packages: readonly string[]) => `sudo apt-get install ${packages.join(' ')}`;

const vi = readFileSync('locales/vi.xlf', 'utf8');
/** The file that is shipped, with a message that waits for its translation. */
const ours = vi.replace('  <target>Đọc bằng:</target>\n', '');

/** A day's work of a translator: a value moved, a message that was new, one cleared, one that is not sure. */
const EDITS: Edits = {
  translated: {
    'article.also-in': 'Đọc bằng tiếng:',
    'font-size.larger': 'Lớn hơn',
    'font-size.status': 'Nay <x id="0" equiv-text="${size}"/> là cỡ chữ',
    'display-settings.theme': 'Màu',
  },
  cleared: ['display-settings.sepia'],
  doubted: ['display-settings.theme'],
};

/** Expects of a file that a tool wrote that the imitation of the tool, which other tests use, gives the same bytes. */
function expectTrue(name: string, debian: string, file: string, edits: Edits, written: string): void {
  const {ran = '', write} = TOOLS.find((tool) => tool.name.startsWith(name))!;
  const {stdout} = spawnSync('dpkg-query', ['-W', '-f', '${Version}', debian], {encoding: 'utf8'});
  // Another version may write in another way.
  if (stdout.startsWith(/^[\d.]+/.exec(ran)![0])) expect(written).toBe(write(file, edits));
}

/** The units of a file after an editor wrote it and `extract` took it back. */
async function takenBack(folder: string): Promise<Map<string, Unit>> {
  const file = join(folder, 'vi.xlf');
  // The pictures are linked where they are beside the file.
  cpSync('locales/shots', join(folder, 'shots'), {recursive: true});
  expect(await locales('extract', file)).toMatchObject({status: 0});
  return new Map(readXliff(readFileSync(file, 'utf8')).units.map((unit) => [unit.id, unit]));
}

const textOf = (units: Map<string, Unit>, id: string): string | undefined => {
  const {target} = units.get(id)!;
  return target && plain(target.content);
};

/** The findings in a file after `extract`: the name of the check and the message. */
async function findings(folder: string): Promise<string[]> {
  const {stdout} = await locales('check', join(folder, 'vi.xlf'), '--format', 'json');
  return JSON.parse(stdout).map(({check, unit}: Record<string, string>) => `${check} ${unit}`);
}

/** Expects that the work is there, and that all other messages have the words that they had. */
function expectWork(units: Map<string, Unit>): void {
  const {translated = {}, cleared = []} = EDITS;
  for (const {id, target} of readXliff(ours).units)
    if (!(id in translated) && !cleared.includes(id))
      expect(textOf(units, id), id).toBe(target && plain(target.content));
  expect(textOf(units, 'article.also-in')).toBe('Đọc bằng tiếng:');
  expect(textOf(units, 'font-size.larger')).toBe('Lớn hơn');
  expect(textOf(units, 'font-size.status')).toBe('Nay {0} là cỡ chữ');
  expect(textOf(units, 'display-settings.theme')).toBe('Màu');
  expect(textOf(units, 'display-settings.sepia')?.trim()).toBeFalsy();
}

describe('A file that really went through', () => {
  test('translate-toolkit, as Weblate and Virtaal have it, has the work of the translator and nothing else that is new', async ({
    plant,
    skip,
  }) => {
    if (!has(hasToolkit, TOOLKIT)) return skip(without(TOOLKIT));
    const folder = plant({
      'vi.xlf': ours,
      'edits.json': JSON.stringify(EDITS),
      'edit.py': `
import json, re, sys
from translate.storage import xliff
from translate.storage.placeables import StringElem
from translate.storage.placeables.xliff import X
edits = json.load(open(sys.argv[2]))
store = xliff.xlifffile.parsefile(sys.argv[1])
for unit in store.units:
    key = unit.xmlelement.get('id')
    text = edits['translated'].get(key)
    if text and '<x' in text:
        before, value, after = re.split('(<x [^>]*>)', text)
        found = [place for place in unit.rich_source[0].depth_first() if isinstance(place, X)][0]
        unit.rich_target = [StringElem([before, found, after])]
    elif text:
        unit.target = text
    if key in edits['cleared']:
        unit.target = ''
    if key in edits['doubted']:
        unit.markfuzzy(True)
store.savefile(sys.argv[1])
`,
    });
    const {status, stderr} = python(...['edit.py', 'vi.xlf', 'edits.json'].map((name) => join(folder, name)));
    expect(status, stderr).toBe(0);
    const written = readFileSync(join(folder, 'vi.xlf'), 'utf8');
    expectTrue('translate-toolkit', 'translate-toolkit', ours, EDITS, written);
    expectWork(await takenBack(folder));
    expect(await findings(folder)).toEqual([
      'missing display-settings.sepia',
      'unfinished display-settings.theme',
    ]);
  });

  test('its way by PO is refused, with its words: it has no values, and the messages come back in another version', async ({
    plant,
    skip,
  }) => {
    if (!has(hasToolkit, TOOLKIT)) return skip(without(TOOLKIT));
    const folder = plant({'ours.xlf': ours});
    const [source, po, file] = ['ours.xlf', 'vi.po', 'vi.xlf'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const run = (command: string, ...args: string[]) => {
      const {status, stderr} = python(`/usr/bin/${command}`, '--progress=none', ...args);
      expect(status, stderr).toBe(0);
    };
    run('xliff2po', source, po);
    const text = readFileSync(po, 'utf8');
    expect(text).toContain('msgid "This article is only available in ."');
    writeFileSync(
      po,
      text.replace('#, fuzzy\nmsgid "Larger"\nmsgstr "Tăng"', 'msgid "Larger"\nmsgstr "Lớn hơn"'),
    );
    for (const args of [['-t', source], []]) {
      run('po2xliff', ...args, po, file);
      const written = readFileSync(file, 'utf8');
      expect(written).toContain('Lớn hơn');
      expect(await findings(folder)).toEqual(['version ']);
      expect(await locales('extract', file)).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('left as it is'),
      });
      expect(readFileSync(file, 'utf8')).toBe(written);
    }
  });

  test('the npm package xliff, as Locize exports and imports, has the work of the translator', async ({
    plant,
  }) => {
    const folder = plant({});
    const content = await xliff.xliff12ToJs(ours);
    const [units] = Object.values(content.resources) as Record<string, {target: unknown}>[];
    const status = units!['font-size.status']! as unknown as {source: unknown[]; target: unknown};
    units!['article.also-in']!.target = 'Đọc bằng tiếng:';
    units!['font-size.larger']!.target = 'Lớn hơn';
    units!['display-settings.theme']!.target = 'Màu';
    units!['display-settings.sepia']!.target = '';
    status.target = ['Nay ', status.source[1], ' là cỡ chữ'];
    writeFileSync(join(folder, 'vi.xlf'), await xliff.jsToXliff12(content));
    expectWork(await takenBack(folder));
    expect(await findings(folder)).toEqual(['missing display-settings.sepia']);
  });

  test('Symfony has its words, and is told of the values that Symfony drops', async ({plant, skip}) => {
    if (!has(hasSymfony, SYMFONY)) return skip(without(SYMFONY));
    const folder = plant({
      'vi.xlf': vi,
      'dump.php': `<?php
${AUTOLOAD}
$catalogue = (new Symfony\\Component\\Translation\\Loader\\XliffFileLoader())->load($argv[1], 'vi', 'messages');
$catalogue->set('font-size.larger', 'Lớn & rõ', 'messages');
file_put_contents($argv[1], (new Symfony\\Component\\Translation\\Dumper\\XliffFileDumper())
  ->formatCatalogue($catalogue, 'messages', ['default_locale' => 'en', 'xliff_version' => '1.2']));
`,
    });
    const file = join(folder, 'vi.xlf');
    const {status, stderr} = spawnSync(php()!, [join(folder, 'dump.php'), file], {encoding: 'utf8'});
    expect(status, stderr).toBe(0);
    const edits = {translated: {'font-size.larger': 'Lớn &amp; rõ'}};
    expectTrue('Symfony', 'php-symfony-translation', vi, edits, readFileSync(file, 'utf8'));
    const units = await takenBack(folder);
    for (const {id, target} of readXliff(vi).units)
      if (id !== 'font-size.larger')
        expect(textOf(units, id), id).toBe(plain(target!.content).replace(/\{\d\}/g, ''));
    expect(textOf(units, 'font-size.larger')).toBe('Lớn & rõ');
    const withValues = readXliff(vi).units.filter(({source}) => /\{\d\}/.test(plain(source.content)));
    const told = await findings(folder);
    for (const {id} of withValues) expect(told).toContain(`placeholders ${id}`);
  });
});
