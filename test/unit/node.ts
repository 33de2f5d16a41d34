// Tests that need no page run in Node's own runner: no process of Playwright has to start for them. Only its `expect` is used.
import {test as nodeTest} from 'node:test';
import {planter, type Plant} from '../support/planter.js';

export {expect} from '@playwright/test';
export {before, describe} from 'node:test';

interface Given {
  /** Writes files into a folder of their own, gone after the test, and gives back its path. */
  plant: Plant;
  /** Counts the test as skipped, and says why. */
  skip(why: string): void;
}

export function test(title: string, body: (given: Given) => unknown): void {
  void nodeTest(title, async (context) => {
    const {plant, clear} = planter();
    try {
      await body({plant, skip: (why) => context.skip(why)});
    } finally {
      clear();
    }
  });
}
