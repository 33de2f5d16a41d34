// Installs the auditors, which are of no use to anybody who only builds or tests.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {installPackages} from '../../run/install-packages.mjs';
import {AUDITORS_NAMES} from './auditors/names.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export const setUpAuditors = () => installPackages(path('.'));

const versionOf = (folder) => JSON.parse(readFileSync(path(`${folder}/package.json`), 'utf8')).version;

/** The auditors with their versions. */
export const tools = () => [
  `${AUDITORS_NAMES.axe} ${versionOf('../../../node_modules/axe-core')}`,
  `${AUDITORS_NAMES.ibm} ${versionOf('node_modules/accessibility-checker-engine')}`,
  `${AUDITORS_NAMES.alfa} ${versionOf('node_modules/@siteimprove/alfa-rules')}`,
  `Lighthouse ${versionOf('node_modules/lighthouse')}`,
];
