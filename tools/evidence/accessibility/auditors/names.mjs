/** The names of the auditors, by their ids; for code that writes of them and does not need them. */
export const AUDITORS_NAMES = {
  axe: 'axe-core',
  ibm: 'IBM accessibility-checker-engine',
  alfa: 'Siteimprove Alfa',
};
