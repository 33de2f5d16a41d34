// The start of every test here: an engine, a tab in it, and a site with our files and the libraries.
import {drivenTest} from '../../compatibility/faults/support/driven.js';

export const test = drivenTest(['/lib/', 'test/no-harm/node_modules/']);

export {expect} from '@playwright/test';
export {limit} from '../../compatibility/faults/support/driven.js';

/** The line and the column of the published table that a test is about, as the details of the test. */
export const about = (title: string, state: string) => ({
  annotation: {type: 'state', description: `${title} | ${state}`},
});
