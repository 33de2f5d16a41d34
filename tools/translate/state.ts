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

/** The states of XLIFF for the words of memoQ and of Trados. */
const LEVELS: readonly (readonly [level: RegExp, attributes: Attributes])[] = [
  [/^(PartiallyEdited|Rejected)$/, {state: 'needs-review-translation'}],
  [/^(Draft|RejectedTranslation|RejectedSignOff)$/, {state: 'needs-review-translation'}],
  [/^MachineTranslated$/, {'state-qualifier': 'leveraged-mt'}],
  [/^(Pretranslated|AssembledFromFragments)$/, {'state-qualifier': 'leveraged-tm'}],
];

/**
 * The state of a translation in a tool that has an attribute of its own for it: `mq:status` on a unit of memoQ, `conf`
 * and `origin` on a segment of Trados, `m:confirmed` and `m:trans-origin` on a unit of Phrase TMS. Empty where it is finished, or unknown.
 */
export function stateInTool({
  status = '',
  conf = '',
  origin = '',
  confirmed = '',
  'trans-origin': made = '',
}: Attributes): Attributes {
  const isOpen = conf === 'Draft' || confirmed === '0';
  if (isOpen && /^(mt|nmt|amt)$/.test(origin || made)) return {'state-qualifier': 'leveraged-mt'};
  if (confirmed === '0') return {state: 'needs-review-translation'};
  return LEVELS.find(([level]) => level.test(status || conf))?.[1] ?? {};
}
