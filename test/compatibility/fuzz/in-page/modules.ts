// The modules, as an application bundles them: here a portal's own words can be changed while the page is open.
import './clock.js';
import '../../../../src/define.js';
import {overrideMessages, preferences} from '../../../../src/index.js';
import {builtIn} from '../../../../src/i18n/generated/built-in.js';
import {offer} from './fuzz.js';

/** The words that are built in, as a portal would write them. */
const given = Object.fromEntries(
  Object.entries(builtIn.vi).map(([id, words]) => {
    const {strings, values} = words as unknown as {strings?: string[]; values: number[]};
    return [
      id,
      strings
        ? strings.map((text, n) => text + (n in values ? `{${values[n]}}` : '')).join('')
        : (words as string),
    ];
  }),
);

const changed = new Set<string>();

offer({
  set: preferences.set as (choices: object) => void,
  words: (language, messages) => {
    changed.add(language);
    overrideMessages(language, messages as Record<string, string>);
  },
  forgetWords: () => {
    for (const language of changed) overrideMessages(language, given);
    changed.clear();
  },
  ids: [...Object.keys(given), '__proto__', 'toString', 'no.such'],
});
