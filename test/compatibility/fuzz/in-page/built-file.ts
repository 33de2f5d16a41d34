// The file that portals load: what a script of the page reaches of it are the tags, and the store behind its symbol.
import {offer} from './fuzz.js';
import type {Library} from './world.js';

interface Holder {
  [key: symbol]: Pick<Library, 'set'> | undefined;
}

offer({
  set: (choices) => (document as unknown as Holder)[Symbol.for('portal-reader.preferences')]?.set(choices),
  ids: [''],
});
