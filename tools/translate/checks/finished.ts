import {plain} from '../content.js';
import type {TextCheck} from '../finding.js';

/** A translation that says nothing is shipped as nothing. */
export const empty: TextCheck = {
  name: 'empty',
  level: 'error',
  find: (target) =>
    plain(target).trim()
      ? []
      : [{message: 'has an empty translation', mend: 'translate it, or take <target> out'}],
};

/** States of XLIFF 1.2 that ask for work; `lit-localize build` ships such a translation all the same. */
export const unfinished: TextCheck = {
  name: 'unfinished',
  level: 'error',
  find: (_, {target}) => {
    const state = target?.attributes['state'] ?? '';
    return /^(new|needs-)/.test(state)
      ? [
          {
            message: `is not finished: its state is ${state}`,
            mend: 'look it over, then take the state away or write "translated"',
          },
        ]
      : [];
  },
};

/** A screen reader chooses its voice by this text, so it is the tag of the language and not a word. */
export const tag: TextCheck = {
  name: 'tag',
  level: 'error',
  find: (target, {id}, {language}) =>
    id === 'locale.tag' && plain(target) !== language
      ? [
          {
            message: `says ${plain(target)}`,
            mend: `write the tag of the language, ${language}`,
            fix: [language],
          },
        ]
      : [],
};
