// Written by `npm run locales`. Not to be changed by hand.
import {templates as vi} from './vi.js';

/** The translations that are built in, by language. */
export const builtIn = {vi};
