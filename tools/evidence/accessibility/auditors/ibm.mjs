import {fileURLToPath} from 'node:url';
import {AUDITORS_NAMES} from './names.mjs';

/** IBM’s accessibility-checker-engine, with its rules for WCAG 2.2 and IBM’s own. */
export const ibm = {
  id: 'ibm',
  name: AUDITORS_NAMES.ibm,
  script: fileURLToPath(new URL('../node_modules/accessibility-checker-engine/ace.js', import.meta.url)),
  find,
};

/** Runs in the page. */
async function find() {
  const {results} = await new globalThis.ace.Checker().check(globalThis.document, [
    'IBM_Accessibility',
    'WCAG_2_2',
  ]);
  return results
    .filter(({value: [, outcome]}) => outcome !== 'PASS')
    .map(({ruleId, reasonId, value: [level, outcome], message, node}) => ({
      rule: `${ruleId}/${reasonId}`,
      // A recommendation is an opinion: it wants an answer.
      kind: level === 'VIOLATION' && outcome === 'FAIL' ? 'fault' : 'question',
      message,
      ...globalThis.placeOf(node),
    }));
}
