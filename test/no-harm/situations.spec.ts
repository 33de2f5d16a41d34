// Each situation, before anything is chosen, at 200 % and back, and in each theme.
import {shareOf} from '../../tools/evidence/share.mjs';
import {SITUATIONS} from './pages/all.js';
import {growsAndComesBack, isUntouched, keepsItsColours} from './support/promises.js';
import {about, limit, test} from './support/test.js';

for (const situation of shareOf(SITUATIONS)) {
  const {title, limits = [], not = {}} = situation;
  const say = (engine: keyof typeof not) => {
    for (const reason of limits) limit(reason);
    test.skip(engine in not, not[engine]);
  };
  test.describe(title, () => {
    test('nothing chosen', about(title, 'nothing chosen'), async ({tab, site, engine}) => {
      say(engine);
      await isUntouched(situation, {tab, site, engine});
    });

    test('200 % and back', about(title, '200 % and back'), async ({tab, site, engine}) => {
      say(engine);
      await growsAndComesBack(situation, {tab, site, engine});
    });

    if (situation.coloured || situation.drawn)
      test('each theme', about(title, 'each theme'), async ({tab, site, engine}) => {
        say(engine);
        await keepsItsColours(situation, {tab, site, engine});
      });
  });
}
