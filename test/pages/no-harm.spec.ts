// A quick selection of test/no-harm/: pages that need no library, in Chromium.
import {SITUATIONS} from '../no-harm/pages/all.js';
import {isUntouched, keepsItsColours} from '../no-harm/support/promises.js';
import {test} from '../no-harm/support/test.js';

const QUICK = [
  'dieu-khoan',
  'chu-thich',
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

for (const situation of SITUATIONS.filter(({id}) => id === 'mau-la-tin'))
  test(`no theme takes a colour that says something: ${situation.title}`, async ({tab, site, engine}) => {
    await keepsItsColours(situation, {tab, site, engine});
  });
