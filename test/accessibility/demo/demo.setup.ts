import {test} from '@playwright/test';
import buildDemo from '../../support/build-demo.js';

test('the demo is built as it is published', async () => {
  await buildDemo();
});
