import {test as base} from '@playwright/test';
import {planter, type Plant} from './planter.js';

/** Tests of Playwright that can plant files. Those that need no page have it of ../unit/node.js. */
export const test = base.extend<{plant: Plant}>({
  plant: async ({}, use) => {
    const {plant, clear} = planter();
    await use(plant);
    clear();
  },
});

export {expect} from '@playwright/test';
