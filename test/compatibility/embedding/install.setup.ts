import {existsSync, lstatSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {installPackages} from '../../../tools/run/install-packages.mjs';
import {install, PACKAGE} from './support/project.js';

test('a developer installs the packed tarball into a project of their own', async () => {
  test.setTimeout(600_000);
  await install();
  expect(lstatSync(PACKAGE).isSymbolicLink()).toBe(false);
});

// Here, and not where they are used: two workers that install into one folder break each other's work.
for (const folder of ['editors', 'portals'])
  test(`what the tests of ${folder} are made with is installed`, () => {
    test.setTimeout(600_000);
    installPackages(`test/compatibility/embedding/${folder}`);
    expect(existsSync(`test/compatibility/embedding/${folder}/node_modules/.package-lock.json`)).toBe(true);
  });
