import {readFileSync} from 'node:fs';
import {ours} from './ours.mjs';
import {peers} from './peers.mjs';
import {platform} from './platform.mjs';

const json = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const version = (name) =>
  name ? json(`../node_modules/${name}/package.json`).version : json('../../../package.json').version;

/** Everyone who is measured. A name in `only` also chooses those that begin with it: `ours` is `ours-early` as well. */
export {notMeasured} from './peers.mjs';

export const contestants = (only = []) =>
  [...platform, ...ours(), ...peers]
    .filter(({id}) => !only.length || only.some((name) => id.startsWith(name)))
    .map((contestant) =>
      contestant.platform ? contestant : {...contestant, version: version(contestant.package)},
    );
