import {plain} from './content.js';
import {isTranslated} from './memory.js';
import type {Unit} from './xliff.js';

/** The translations of a file as `registerLocale` and a block of data take them: text by id, `{0}` for a value. */
export const messagesJson = (units: readonly Unit[]): Record<string, string> =>
  Object.fromEntries(units.filter(isTranslated).map(({id, target}) => [id, plain(target.content)]));
