/** What the auditors are called, by their ids; for whoever writes of them and does not need them. */
export const AUDITORS_NAMES = {
  axe: 'axe-core',
  ibm: 'IBM accessibility-checker-engine',
  alfa: 'Siteimprove Alfa',
};
