// A WordPress of the run's own, with its database, on the loopback.
import {execFileSync, spawn} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {freePort} from '../browsers/free-port.mjs';
import {mendLinks} from './debian.mjs';

export const ADMIN = {user: 'quan-tri', password: 'Mat-khau-cua-quan-tri-2026'};

/** Starts a program, and gives back how to stop it. */
function start(program, args, options) {
  const child = spawn(program, args, {stdio: 'ignore', detached: true, ...options});
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    try {
      // Its workers too: they are in a group of their own.
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended already.
    }
    const isOver = await Promise.race([ended.then(() => true), wait(10_000, false)]);
    if (!isOver) process.kill(-child.pid, 'SIGKILL');
  };
  return {child, stop};
}

async function until(what, ask, seconds = 60) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await wait(100)) if (await ask()) return;
  throw new Error(`${what}: not there after ${seconds} s`);
}

/** A database server that only this user reaches, by a file. */
export async function startDatabase(folder, {root, env}) {
  const data = join(folder, 'database');
  const socket = join(folder, 'db.sock');
  const own = existsSync(join(root, 'usr/sbin/mariadbd')) ? join(root, 'usr') : '/usr';
  const common = [
    '--no-defaults',
    `--datadir=${data}`,
    `--basedir=${own}`,
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
  ];
  execFileSync(
    join(own, 'bin/mariadb-install-db'),
    [...common, '--auth-root-authentication-method=normal', '--skip-test-db'],
    {env, stdio: ['ignore', 'ignore', 'pipe']},
  );
  const server = start(
    join(own, 'sbin/mariadbd'),
    [
      ...common,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'db.pid')}`,
      '--skip-networking',
      // Nothing here must outlive a power cut.
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-flush-method=nosync',
    ],
    {env},
  );
  try {
    await until('the database', () => existsSync(socket));
    const sql = 'CREATE DATABASE wordpress CHARACTER SET utf8mb4';
    execFileSync(join(own, 'bin/mariadb'), ['--no-defaults', `--socket=${socket}`, '-u', 'root', '-e', sql], {
      env,
    });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {socket, stop: server.stop};
}

const config = (url, socket, log) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', $name . ' key of a run' );
	define( $name . '_SALT', $name . ' salt of a run' );
}
$table_prefix = 'wp_';
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', '${log}' );
define( 'WP_DEBUG_DISPLAY', false );
define( 'FS_METHOD', 'direct' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

/** Files as they are, everything else by WordPress. */
const ROUTER = `<?php
$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
$file = $_SERVER['DOCUMENT_ROOT'] . rawurldecode( $path );
if ( is_dir( $file ) && is_file( rtrim( $file, '/' ) . '/index.php' ) && '/' !== $path ) {
	$file = rtrim( $file, '/' ) . '/index.php';
}
if ( is_file( $file ) && '.php' !== substr( $file, -4 ) ) {
	return false;
}
if ( ! is_file( $file ) ) {
	$file = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
}
$_SERVER['SCRIPT_FILENAME'] = $file;
$_SERVER['SCRIPT_NAME']     = substr( $file, strlen( $_SERVER['DOCUMENT_ROOT'] ) );
$_SERVER['PHP_SELF']        = $_SERVER['SCRIPT_NAME'];
chdir( dirname( $file ) );
require $file;
`;

/** Copies WordPress, serves it, and installs it in Vietnamese as its first page does. */
export async function startWordPress(folder, {root, env, php, wordpress}, {socket}) {
  const site = join(folder, 'site');
  cpSync(wordpress, site, {recursive: true, verbatimSymlinks: true});
  mkdirSync(join(site, 'wp-content/plugins'), {recursive: true});
  mkdirSync(join(site, 'wp-content/uploads'), {recursive: true});
  const languages = join(root, 'var/lib/wordpress/wp-content/languages');
  if (existsSync(languages))
    cpSync(languages, join(site, 'wp-content/languages'), {recursive: true, verbatimSymlinks: true});
  mendLinks(site, root);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const log = join(folder, 'php.log');
  writeFileSync(log, '');
  writeFileSync(join(site, 'wp-config.php'), config(url, socket, log));
  writeFileSync(join(folder, 'router.php'), ROUTER);
  const server = start(
    php.program,
    [
      ...php.args,
      '-d',
      'upload_max_filesize=32M',
      '-d',
      'post_max_size=32M',
      // Tests change files, and do not wait until PHP looks again.
      '-d',
      'opcache.revalidate_freq=0',
      '-S',
      `127.0.0.1:${port}`,
      '-t',
      site,
      join(folder, 'router.php'),
    ],
    {env: {...env, PHP_CLI_SERVER_WORKERS: '4'}},
  );
  try {
    const asked = (path, init) => fetch(url + path, {redirect: 'manual', ...init});
    await until('WordPress', () =>
      asked('/wp-includes/images/w-logo-blue.png').then(
        ({ok}) => ok,
        () => false,
      ),
    );
    const installed = await asked('/wp-admin/install.php?step=2', {
      method: 'POST',
      body: new URLSearchParams({
        weblog_title: 'Cổng thông tin xã Mường Lò',
        user_name: ADMIN.user,
        admin_password: ADMIN.password,
        admin_password2: ADMIN.password,
        pw_weak: '1',
        admin_email: 'quan-tri@example.gov.vn',
        language: existsSync(join(site, 'wp-content/languages/vi.mo')) ? 'vi' : '',
        blog_public: '0',
      }),
    });
    const said = await installed.text();
    if (!/wp-login\.php/.test(said)) throw new Error(`WordPress was not installed: ${said.slice(0, 2000)}`);
    // Debian's first page has two warnings of its own.
    writeFileSync(log, '');
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {url, site, log, stop: server.stop};
}
