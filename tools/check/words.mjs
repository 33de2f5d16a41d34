/**
 * Bundlers drop a module that nothing imports a name from, unless `sideEffects` of package.json keeps it; the file
 * is then built without a word of warning and without the translations.
 *
 * @param {string} file The name of a file that should bring every translation with it.
 * @param {string} code Its text.
 * @param {Record<string, string>} messages The translations that should be in it, by id; `{0}` stands for a value.
 */
export const wordFindings = (file, code, messages) =>
  Object.entries(messages)
    .filter(([, text]) => text.split(/\{\d+\}/).some((piece) => !code.includes(piece)))
    .map(([id, text]) => `${file} lacks the translation of ${id}: ${text}`);
