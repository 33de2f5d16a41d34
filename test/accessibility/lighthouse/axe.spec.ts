// axe on every page of the demo as each reader sees it: `npm test` asks about some of these.
import {
  accessibleDemo,
  accessibleTranslatorsPage,
  legibleTheme,
  PAGES,
  THEMES,
} from '../../support/axe-tests.js';

for (const language of ['vi', 'en'] as const) for (const name of PAGES) accessibleDemo(name, language);
for (const theme of THEMES) legibleTheme(theme);
accessibleTranslatorsPage(320, 'vi');
accessibleTranslatorsPage(1280, 'en');
