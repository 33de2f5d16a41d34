import {test} from '@playwright/test';
import {isBuilt, noteBuilt} from '../../../tools/build/once.mjs';
import buildDemo from '../../support/build-demo.js';

test('the demo is built as it is published', async () => {
  if (isBuilt('dist-demo')) return;
  await buildDemo();
  noteBuilt('dist-demo');
});
