import {lstatSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {install, PACKAGE} from './support/project.js';

test('a developer installs the packed tarball into a project of their own', async () => {
  test.setTimeout(600_000);
  await install();
  expect(lstatSync(PACKAGE).isSymbolicLink()).toBe(false);
});
