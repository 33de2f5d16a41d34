import {plain} from '../content.js';
import type {TextCheck} from '../finding.js';
import {asksForWork, isSuggestion} from '../state.js';

/** A translation that its state or somebody's rejection sends back; `lit-localize build` ships it all the same. */
export const unfinished: TextCheck = {
  name: 'unfinished',
  level: 'error',
  find: (_, {target}) => {
    const {state, 'state-qualifier': qualifier} = target?.attributes ?? {};
    return asksForWork(target?.attributes ?? {})
      ? [
          {
            message: `is not finished: its state is ${[state, qualifier].filter(Boolean).join(', ')}`,
            mend: 'look it over, then take the state away or write "translated"',
          },
        ]
      : [];
  },
};

/** A suggestion of a machine or of a memory that no person has accepted. */
export const machine: TextCheck = {
  name: 'machine',
  level: 'error',
  find: (_, {target, attributes}) =>
    target && !asksForWork(target.attributes) && isSuggestion(target.attributes, attributes)
      ? [
          {
            message: `is a suggestion that nobody has accepted: ${target.attributes['state-qualifier']}`,
            mend: 'read it; if it is right, write approved="yes" on the unit or take state-qualifier away',
          },
        ]
      : [],
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
