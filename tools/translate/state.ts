import type {Attributes} from './attributes.js';

/** The value of an attribute of XLIFF that has a list of values; tools write it in capitals too. */
const valueOf = (attributes: Attributes, name: string): string =>
  (attributes[name] ?? '').trim().toLowerCase();

/** States of XLIFF 1.2 that ask for work, and qualifiers of somebody who has rejected the translation. */
export const asksForWork = (attributes: Attributes): boolean =>
  /^(new|needs-)/.test(valueOf(attributes, 'state')) ||
  /^rejected-/.test(valueOf(attributes, 'state-qualifier'));

/** Qualifiers of XLIFF 1.2 for a text of a machine, or of a memory that knew only a similar source. */
const SUGGESTED = /^(mt-suggestion|leveraged-mt|fuzzy-match|tm-suggestion|leveraged-tm)$/;

/** True for a suggestion that nobody has accepted: neither by its state nor by an approval of its unit. */
export const isSuggestion = (attributes: Attributes, unit: Attributes = {}): boolean =>
  SUGGESTED.test(valueOf(attributes, 'state-qualifier')) &&
  !/^(final|signed-off)$/.test(valueOf(attributes, 'state')) &&
  valueOf(unit, 'approved') !== 'yes';
