import {translationsIn} from './translations.mjs';

/**
 * Bundlers drop a module that nothing imports a name from, unless `sideEffects` of package.json keeps it; the file
 * is then built without a word of warning and without the translations.
 *
 * @param {string} file The name of a file that should bring every translation with it.
 * @param {string} code Its text.
 * @param {string} xliff The translations that should be in it.
 */
export function wordFindings(file, code, xliff) {
  const missing = translationsIn(xliff).filter(({target}) =>
    target
      .split(/<x\b[^>]*>/)
      .map(unescape)
      .some((piece) => !code.includes(piece)),
  );
  return missing.map(({id, target}) => `${file} lacks the translation of ${id}: ${target}`);
}

const unescape = (text) =>
  text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (entity, name) => ({lt: '<', gt: '>', quot: '"', apos: "'", amp: '&'})[name],
  );
