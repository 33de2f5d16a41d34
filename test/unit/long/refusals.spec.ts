import {chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '../node.js';
import {xlf} from '../translating/messages.js';
import {locales, localesIn, localesOf} from '../translating/locales.js';
import {UNREADABLE} from '../translating/corpus/unreadable.js';

const vi = readFileSync('locales/vi.xlf', 'utf8');
/** The file as somebody left it: extract would write another note into it. */
const old = vi.replace('In a notice above an article: stands', 'Stands');

/** The bytes of all files in a folder, and the names of its folders. */
const disk = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .sort()
      .map((name) => {
        const path = join(folder, name);
        return [name, statSync(path).isDirectory() ? 'a folder' : readFileSync(path).toString('base64')];
      }),
  );

const COMMANDS = [['check'], ['check', '--fix'], ['extract'], ['build']];

/** Expects that every command tells of a file by its name, ends with 1, and leaves the disk as it was. */
async function expectRefused(folder: string, name: string, said: RegExp, commands = COMMANDS): Promise<void> {
  const before = disk(folder);
  for (const [command, ...options] of commands) {
    const {status, stdout, stderr} = await locales(command!, join(folder, name), ...options);
    expect(status, command).toBe(1);
    expect(stdout + stderr, command).toContain(name);
    expect(stdout + stderr, command).toMatch(said);
    expect(disk(folder), command).toEqual(before);
  }
}

describe('Every command tells of a file by its name, with 1, and leaves the disk as it was, when it', () => {
  const {xml = [], version = []} = UNREADABLE;
  const kinds = [
    {files: xml.filter(([what]) => !/picture|archive/.test(what)), said: /./},
    {files: xml.filter(([what]) => /picture|archive/.test(what)), said: /no text but something else/},
    {files: version, said: /export it as XLIFF 1\.2.*Crowdin.*Phrase.*Weblate.*Poedit.*memoQ.*Trados/i},
  ];
  for (const {files, said} of kinds)
    for (const [what, file] of files)
      test(what, async ({plant}) => {
        const folder = plant({});
        writeFileSync(join(folder, 'vi.xlf'), file);
        // One without messages is a good beginning for extract.
        const commands =
          what === 'has no message' ? COMMANDS.filter(([command]) => command !== 'extract') : COMMANDS;
        await expectRefused(folder, 'vi.xlf', said, commands);
      });

  test('has an entity bomb of a billion letters', async ({plant}) => {
    const levels = [...'abcdefghi'].map((name, n) =>
      n ? `<!ENTITY ${name} "${`&${'abcdefghi'[n - 1]};`.repeat(10)}">` : `<!ENTITY ${name} "haha haha">`,
    );
    const bomb = vi
      .replace('<xliff', `<!DOCTYPE x [${levels.join('')}]>\n<xliff`)
      .replace('<target>Tăng', '<target>&i;');
    await expectRefused(plant({'vi.xlf': bomb}), 'vi.xlf', /DOCTYPE/);
  });

  test('is of another project, also one with ten thousand messages', async ({plant}) => {
    const units = Array.from(
      {length: 10_000},
      (_, n) =>
        `<trans-unit id="shop.item-${n}"><source>Item number ${n}</source><target>Mặt hàng số ${n}</target></trans-unit>\n`,
    );
    const shop = xlf().replace(/<trans-unit[\s\S]*<\/trans-unit>\n/, units.join(''));
    await expectRefused(plant({'vi.xlf': shop}), 'vi.xlf', /another project/, [['check'], ['extract']]);
  });

  test('says another language than its name', async ({plant}) => {
    const french = vi.replace('target-language="vi"', 'target-language="fr"');
    await expectRefused(plant({'vi.xlf': french}), 'vi.xlf', /target-language is fr/);
  });

  test('has the words of another language than it says', async ({plant}) => {
    const french = [
      'Lire dans une autre langue',
      'La taille du texte est de',
      'Cette page n’est pas disponible',
      'Appelez ce numéro',
      'Les lettres sont plus grandes',
      'Plus facile à lire',
      'Quelle est la date de mise à jour',
      'Ouvert tous les jours',
      'Nous vous répondons sans attendre',
      'Choisissez les couleurs',
    ];
    let n = 0;
    const file = vi.replace(/<target>(.*?)<\/target>/g, (target, text: string) => {
      const values = text.match(/<x [^>]*>/g)?.join(' ') ?? '';
      return text === 'vi' ? target : `<target>${french[n++ % french.length]} ${values}</target>`;
    });
    await expectRefused(plant({'vi.xlf': file}), 'vi.xlf', /French|français|\bfr\b/, [
      ['check'],
      ['extract'],
    ]);
  });

  test('has a memory that cannot be read: what is in it would be lost', async ({plant}) => {
    const gone = old.replace(
      '</body>',
      '<trans-unit id="old.one"><source>Old words</source><target>Từ cũ</target></trans-unit>\n</body>',
    );
    const folder = plant({'vi.xlf': gone, 'memory/vi.xlf': vi.slice(0, 3000)});
    await expectRefused(folder, 'vi.xlf', /memory/, [['extract']]);
  });

  test('has a file where its memory should be', async ({plant}) => {
    const gone = old.replace(
      '</body>',
      '<trans-unit id="old.one"><source>Old words</source><target>Từ cũ</target></trans-unit>\n</body>',
    );
    await expectRefused(plant({'vi.xlf': gone, memory: 'x'}), 'vi.xlf', /cannot be written/, [['extract']]);
  });

  test('is a folder', async ({plant}) => {
    const folder = plant({});
    mkdirSync(join(folder, 'vi.xlf'));
    await expectRefused(folder, 'vi.xlf', /no \.xlf file/);
  });
});

test('Ten thousand messages that are gone go to memory, each with its words', async ({plant}) => {
  const units = Array.from(
    {length: 10_000},
    (_, n) =>
      `<trans-unit id="shop.item-${n}"><source>Item number ${n}</source><target>Mặt hàng số ${n}</target></trans-unit>\n`,
  );
  const folder = plant({'vi.xlf': vi.replace('</body>', `${units.join('')}</body>`)});
  expect(await locales('extract', join(folder, 'vi.xlf'))).toMatchObject({status: 0});
  const memory = readFileSync(join(folder, 'memory', 'vi.xlf'), 'utf8');
  for (const n of [0, 4711, 9999]) expect(memory).toContain(`<target>Mặt hàng số ${n}</target>`);
  expect(memory.match(/<trans-unit/g)).toHaveLength(10_000);
});

/** Runs work without the rights of root, who may write anywhere. */
async function asAnybody<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid!(65534);
  try {
    return await work();
  } finally {
    process.seteuid!(0);
  }
}

describe('Somebody who has no permission is told so, with 1, and the disk is as it was, when', () => {
  for (const [what, modes, said, commands] of [
    [
      'the file and its folder can only be read',
      [0o444, 0o555],
      /cannot be written: there is no permission/,
      [['extract'], ['check', '--fix']],
    ],
    [
      'only the folder can only be read, so that no memory could be made',
      [0o666, 0o555],
      /cannot be written: there is no permission/,
      [['extract']],
    ],
    ['the file cannot even be read', [0o000, 0o755], /cannot be read: there is no permission/, COMMANDS],
  ] as const)
    test(what, async ({plant}) => {
      // The code is read before the rights are given away: the project may be in a folder of root's.
      await locales('check');
      const folder = plant({'vi.xlf': old.replace('<target>Tăng<', '<target>Tăng <')});
      const file = join(folder, 'vi.xlf');
      const before = disk(folder);
      chmodSync(file, modes[0]);
      chmodSync(folder, modes[1]);
      try {
        for (const [command, ...options] of commands) {
          const {status, stdout, stderr} = await asAnybody(() => locales(command!, file, ...options));
          expect(status, command).toBe(1);
          expect(stdout + stderr, command).toMatch(said);
        }
      } finally {
        chmodSync(folder, 0o755);
        chmodSync(file, 0o644);
      }
      expect(disk(folder)).toEqual(before);
    });
});

describe('A translator who mistypes', () => {
  test('a path makes no file by it, and is told the nearest name', async ({plant}) => {
    const folder = plant({'locales/vi.xlf': vi});
    const before = disk(folder);
    for (const path of ['locales/vii.xlf', 'locales/km.xlf', 'km/vi.xlf', 'vi.xlf'])
      for (const command of ['extract', 'check', 'build']) {
        const {status, stderr} = await locales(command, join(folder, path));
        expect(status, path).toBe(1);
        expect(stderr, path).toContain(`${join(folder, path)}: there is no such file`);
        if (path.startsWith('locales/')) expect(stderr).toContain(join(folder, 'locales', 'vi.xlf'));
        expect(disk(folder)).toEqual(before);
      }
  });

  test('a folder hears that there is no file in it', async ({plant}) => {
    const folder = plant({'notes.txt': 'x'});
    for (const command of ['check', 'extract'])
      expect(await locales(command, folder)).toMatchObject({
        status: 1,
        stderr: `there is no .xlf file in ${folder}\n`,
      });
    // As a portal has it, whose files are those of the folder that the command is called in.
    for (const command of ['check', 'extract'])
      expect(await localesOf({folder: '.', files: () => []}, command)).toMatchObject({
        status: 1,
        stderr: 'there is no .xlf file in this folder\n',
      });
  });

  test('gives a folder, and each file in it is checked', async ({plant}) => {
    const folder = plant({'vi.xlf': vi, 'km.xlf': vi, 'notes.txt': 'x'});
    const {status, stdout} = await locales('check', folder);
    expect(status).toBe(1);
    expect(stdout).toContain('km.xlf');
    expect(stdout).not.toContain(`${join(folder, 'vi.xlf')}:`);
  });

  for (const name of ['vi copy.xlf', 'vi-2.xlf', 'vi (1).xlf', 'messages.vi.xlf', 'vi - Copy.xlf'])
    test(`${name} is understood as Vietnamese, and told its better name`, async ({plant}) => {
      const folder = plant({[name]: old});
      const checked = await locales('check', join(folder, name));
      expect(checked.stdout).toMatch(/warning language: .* vi\. Call it vi\.xlf/);
      expect(checked.status).toBe(0);
      const extracted = await locales('extract', join(folder, name));
      expect(extracted).toMatchObject({status: 0, stdout: expect.stringContaining('call it vi.xlf')});
      expect(readFileSync(join(folder, name), 'utf8')).toContain('target-language="vi"');
    });

  for (const [name, meant] of [
    ['khmer', 'km'],
    ['vn', 'vi'],
    ['tay', 'tyz'],
    ['vietnamese', 'vi'],
    ['tiếng việt', 'vi'],
    ['Hmông', 'hmn'],
    ['kh', 'km'],
  ] as const)
    test(`${name} for the tag of a language is asked whether ${meant} is meant, and nothing is made`, async ({
      plant,
    }) => {
      const folder = plant({'locales/vi.xlf': vi, 'lit-localize.json': {targetLocales: ['vi']}});
      const before = disk(folder);
      const {status, stderr} = await localesIn(folder, 'add', name);
      expect(status).toBe(2);
      expect(stderr).toContain(`did you mean ${meant}?`);
      expect(disk(folder)).toEqual(before);
    });

  test('the name of a file is asked the same', async ({plant}) => {
    for (const [name, meant] of [
      ['khmer.xlf', 'km.xlf'],
      ['vn.xlf', 'vi.xlf'],
      ['tay.xlf', 'tyz.xlf'],
    ] as const) {
      const folder = plant({[name]: vi});
      const before = disk(folder);
      for (const command of ['check', 'extract']) {
        const {status, stdout, stderr} = await locales(command, join(folder, name));
        expect(status, name).toBe(1);
        expect(stdout + stderr, name).toMatch(new RegExp(`did you mean ${meant}\\?`, 'i'));
      }
      expect(disk(folder)).toEqual(before);
    }
  });
});
