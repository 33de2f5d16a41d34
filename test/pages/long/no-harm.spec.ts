// A selection of test/no-harm/ that is the same with each commit: pages that need no library, in Chromium.
import {SITUATIONS} from '../../no-harm/pages/all.js';
import {isUntouched} from '../../no-harm/support/promises.js';
import {test} from '../../no-harm/support/test.js';

const QUICK = [
  'dieu-khoan',
  'anh-troi',
  'khuon-anh',
  'chu-thay-anh',
  'manh-ban-do',
  'can-deu',
  'trong-khuon',
];

test.describe.configure({mode: 'parallel'});

for (const situation of SITUATIONS.filter(({id}) => QUICK.includes(id)))
  test(`until its reader chooses, a page is what it was: ${situation.title}`, async ({tab, site, engine}) => {
    await isUntouched(situation, {tab, site, engine});
  });
