import {fileURLToPath} from 'node:url';
import {AUDITORS_NAMES} from './names.mjs';

/** axe-core, every rule that it has beside those that are only tried out. */
export const axe = {
  id: 'axe',
  name: AUDITORS_NAMES.axe,
  script: fileURLToPath(new URL('../../../../node_modules/axe-core/axe.min.js', import.meta.url)),
  find,
};

/** Runs in the page. */
async function find() {
  const back = globalThis.measureInViewport();
  const {violations, incomplete} = await globalThis.axe
    .run(globalThis.document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations', 'incomplete'],
      // Found by where they are, not by a selector: that is most of the time it takes.
      elementRef: true,
      selectors: false,
    })
    .finally(back);
  const told = (results, kind) =>
    results.flatMap(({id, help, nodes}) =>
      nodes.map(({element, any, all, none}) => ({
        rule: id,
        kind,
        message: [help, ...[...any, ...all, ...none].map(({message}) => message)].join('; '),
        ...globalThis.placeOf(element),
      })),
    );
  return [...told(violations, 'fault'), ...told(incomplete, 'question')];
}
