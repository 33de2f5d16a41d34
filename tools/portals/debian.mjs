// PHP, MariaDB and WordPress from Debian's packages, unpacked into a folder: nothing of them is installed on the machine.
import {execFileSync} from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {delimiter, join} from 'node:path';
import {onPath} from '../browsers/apt.mjs';

/** Programs, with all that they need. */
const PROGRAMS = [
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  'mariadb-server-core',
  'mariadb-client-core',
];

/** Files only: what these packages ask for is a web server of Debian's own making. */
const FILES = [
  'wordpress',
  'wordpress-l10n',
  'wordpress-theme-twentytwentythree',
  'wordpress-theme-twentytwentyone',
  'libjs-underscore',
];

/**
 * Unpacks all of them.
 *
 * @param {string} folder A folder of the run's own.
 */
export function unpackDebian(folder) {
  const [debs, root] = [join(folder, 'debs'), join(folder, 'root')];
  mkdirSync(join(debs, 'partial'), {recursive: true});
  mkdirSync(root);
  const apt = (...args) =>
    execFileSync(
      'apt-get',
      ['-q', '-o', 'Debug::NoLocking=1', '-o', `Dir::Cache::archives=${debs}`, ...args],
      {
        cwd: debs,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
      },
    );
  const download = () => {
    apt('install', '-y', '--download-only', '--no-install-recommends', ...PROGRAMS);
    apt('download', ...FILES);
  };
  try {
    download();
  } catch {
    // A bare Debian has no lists of packages yet.
    apt('update');
    download();
  }
  for (const name of readdirSync(debs))
    if (name.endsWith('.deb'))
      unpack(join(debs, name), root, name.startsWith('wordpress-l10n') ? ONE_LANGUAGE : EVERYTHING);
  rmSync(debs, {recursive: true});
  return {root, env: environment(root), php: php(root), wordpress: join(root, 'usr/share/wordpress')};
}

/** The files of a package that are wanted, as `tar` understands it: papers and the words of programs are not. */
const EVERYTHING = ['--exclude=./usr/share/doc', '--exclude=./usr/share/locale', '--exclude=./usr/share/man'];

/** Of 200 languages, that of the portal: all of them take as long as everything else together. */
const ONE_LANGUAGE = ['--wildcards', '*/vi.mo', '*/vi-*', '*/admin-vi.mo'];

/** Does as `dpkg -x`, for some of the files. */
function unpack(deb, root, files) {
  const tar = execFileSync('dpkg-deb', ['--fsys-tarfile', deb], {maxBuffer: 2 ** 30});
  try {
    execFileSync('tar', ['-x', '-C', root, ...files], {input: tar, stdio: ['pipe', 'ignore', 'ignore']});
  } catch (error) {
    // Not each pattern has a file in each version.
    if (files !== ONE_LANGUAGE) throw error;
  }
}

/** Lets the unpacked programs find each other and their libraries. */
function environment(root) {
  const libraries = ['usr/lib', 'lib'].flatMap((name) =>
    existsSync(join(root, name))
      ? readdirSync(join(root, name))
          .filter((one) => one.endsWith('-linux-gnu'))
          .map((one) => join(root, name, one))
      : [],
  );
  return {
    ...process.env,
    PATH: [join(root, 'usr/bin'), join(root, 'usr/sbin'), process.env.PATH, '/usr/sbin'].join(delimiter),
    LD_LIBRARY_PATH: [...libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
  };
}

/** Extensions that others need: they are loaded first, in this order. */
const FIRST = ['mysqlnd.so', 'pdo.so', 'dom.so', 'xml.so'];

/** The extensions that were unpacked, those that others need first, and the folder that they are in. */
function unpackedExtensions(root) {
  const parent = join(root, 'usr/lib/php');
  const folder = existsSync(parent) && readdirSync(parent).find((one) => /^\d{8}$/.test(one));
  if (!folder) return {extensions: '', names: []};
  const extensions = join(parent, folder);
  const rank = (name) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  const names = readdirSync(extensions)
    .filter((one) => !['opcache.so', 'ffi.so'].includes(one))
    .sort((one, other) => rank(one) - rank(other));
  return {extensions, names};
}

/** The command for PHP: the unpacked one; or that of the machine, with the extensions that the machine lacks. */
function php(root) {
  const bin = join(root, 'usr/bin');
  const name = existsSync(bin) && readdirSync(bin).find((one) => /^php\d+\.\d+$/.test(one));
  const {extensions, names} = unpackedExtensions(root);
  if (!name)
    return {
      program: onPath('php'),
      args: names.flatMap((one) => ['-d', `extension=${join(extensions, one)}`]),
    };
  const ini = join(root, 'php.ini');
  writeFileSync(
    ini,
    [
      `extension_dir=${extensions}`,
      'zend_extension=opcache.so',
      ...names.map((one) => `extension=${one}`),
    ].join('\n'),
  );
  return {program: join(bin, name), args: ['-c', ini]};
}

/** Debian keeps a few files of WordPress elsewhere and links to them, some by their place on an installed machine. */
export function mendLinks(folder, root) {
  for (const name of readdirSync(folder, {recursive: true}).map(String)) {
    const path = join(folder, name);
    if (!lstatSync(path).isSymbolicLink() || existsSync(path)) continue;
    const target = readlinkSync(path);
    const [, inside] = /(?:^|\.\.\/)((?:javascript|php)\/.*)$/.exec(target) ?? [];
    rmSync(path);
    if (target.startsWith('/') && existsSync(root + target)) symlinkSync(root + target, path);
    else if (inside && existsSync(join(root, 'usr/share', inside)))
      symlinkSync(join(root, 'usr/share', inside), path);
  }
}

/** The version of WordPress that was unpacked. */
export const versionOf = (wordpress) =>
  /\$wp_version\s*=\s*'([^']+)'/.exec(readFileSync(join(wordpress, 'wp-includes/version.php'), 'utf8'))?.[1];
