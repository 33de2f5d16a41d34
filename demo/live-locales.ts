// Applies messages from a locale file as soon as it is saved. Only in the demo that `npm start` serves, see
// tools/build/live-locales.mjs.
import {overrideMessages, type Messages} from '../src/index.js';

interface Words {
  language: string;
  messages: Messages;
}

import.meta.hot?.on('portal-reader:messages', ({language, messages}: Words) =>
  overrideMessages(language, messages),
);
import.meta.hot?.send('portal-reader:hello');
