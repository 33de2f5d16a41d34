// The scripts of old and new portals that our scripts are tested beside. What npm has is in package.json here; what only
// Debian has is a package of the system.
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const MODULES = fileURLToPath(new URL('node_modules/', import.meta.url));

/** @typedef {{id: string, name: string, file: string, package?: string, debian?: string}} Host */

/** @returns {Host} */
const npm = (name, module, path) => ({
  id: `${module.replace(/^.*\//, '').replace('.', '-')}.js`,
  name,
  file: `${MODULES}${module}/${path}`,
  package: `${MODULES}${module}/package.json`,
});

/** @returns {Host} */
const debian = (name, id, file, package_) => ({id, name, file, debian: package_});

/** @type {Host[]} */
export const HOSTS = [
  debian('Prototype', 'prototype.js', '/usr/share/javascript/prototype/prototype.js', 'libjs-prototype'),
  debian(
    'MooTools compat',
    'mootools-1-4.js',
    '/usr/share/javascript/mootools/mootools-core-nc.js',
    'libjs-mootools',
  ),
  npm('MooTools compat', 'mootools-core-dist', 'dist/mootools-core-compat.js'),
  npm('jQuery', 'jquery', 'dist/jquery.js'),
  npm('jQuery', 'jquery-2', 'dist/jquery.js'),
  npm('core-js', 'core-js', 'client/shim.js'),
  npm('core-js', 'core-js-bundle', 'index.js'),
  npm('babel-polyfill', 'babel-polyfill', 'dist/polyfill.js'),
  npm('es5-shim', 'es5-shim', 'es5-shim.js'),
  npm('es6-shim', 'es6-shim', 'es6-shim.js'),
  npm('zone.js', 'zone.js', 'bundles/zone.umd.js'),
  npm('webcomponentsjs', '@webcomponents/webcomponentsjs', 'webcomponents-bundle.js'),
  npm('webcomponentsjs', 'webcomponentsjs-1', 'webcomponents-hi-sd-ce.js'),
  npm('document-register-element', 'document-register-element', 'build/document-register-element.js'),
  npm('AngularJS', 'angular', 'angular.js'),
  npm('Knockout', 'knockout', 'build/output/knockout-latest.js'),
  npm('Underscore', 'underscore', 'underscore-umd.js'),
  npm('RequireJS', 'requirejs', 'require.js'),
];

/**
 * Libraries that make a page into another one, as the server sends it.
 *
 * @type {Host[]}
 */
export const MORPHERS = [
  npm('Idiomorph', 'idiomorph', 'dist/idiomorph-ext.js'),
  npm('morphdom', 'morphdom', 'dist/morphdom-umd.js'),
  npm('Turbo', '@hotwired/turbo', 'dist/turbo.es2017-umd.js'),
  npm('htmx', 'htmx.org', 'dist/htmx.js'),
  npm('Alpine Morph, as in Livewire', '@alpinejs/morph', 'dist/cdn.js'),
  npm('Alpine', 'alpinejs', 'dist/cdn.js'),
];

/** Files that some tests need and that are no host for all of them. */
export const BOOTSTRAP = `${MODULES}bootstrap/dist/css/bootstrap.css`;

/**
 * The libraries that old portals have and no registry does. Scripts in the tests do the same to a page as they would.
 */
export const NOT_TO_BE_HAD = [
  'Prototype 1.6',
  'Prototype 1.7.0',
  'MooTools 1.5.2 compat',
  'MooTools 1.6.0 compat',
];

/** Returns the hosts that are not installed. */
export const missingHosts = () => [...HOSTS, ...MORPHERS].filter(({file}) => !existsSync(file));

/** The version of a host, as it is installed. */
export function versionOf(host) {
  if (host.package) return JSON.parse(readFileSync(host.package, 'utf8')).version;
  return /version:\s*'([^']+)'/i.exec(readFileSync(host.file, 'utf8'))?.[1] ?? 'of an unknown version';
}
