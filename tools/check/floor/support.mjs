// The features of the oldest supported browsers, by MDN's browser compatibility data.
import features from '@mdn/browser-compat-data/forLegacyNode';

/** Every feature, as a tree. */
export {features};

/** The oldest supported browsers, as `browserslist` of package.json names them: `chrome 109`. */
export const floorOf = ({browserslist}) => browserslist.map((line) => line.split(' '));

/**
 * The browsers that lack a feature.
 *
 * @param {any} feature A node of the tree.
 * @param {string[][]} floor
 */
export const lackedBy = (feature, floor) =>
  floor
    .filter(([browser, version]) => !has([feature.__compat.support[browser]].flat(), version))
    .map((one) => one.join(' '));

/**
 * Returns true if a statement says that the version has the whole feature, without a prefix and without a
 * setting.
 */
const has = (statements, version) =>
  statements.some(
    ({
      version_added: added,
      version_removed: removed,
      flags,
      prefix,
      alternative_name: other,
      partial_implementation: partial,
    }) =>
      typeof added === 'string' &&
      added !== 'preview' &&
      compare(added.replace('≤', ''), version) <= 0 &&
      (typeof removed !== 'string' || compare(removed, version) > 0) &&
      !flags &&
      !prefix &&
      !other &&
      !partial,
  );

const compare = (one, other) => one.localeCompare(other, 'en', {numeric: true});
