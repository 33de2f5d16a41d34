import type {WidgetName, WidgetState} from '../../../../tools/evidence/accessibility/state.js';
import {statesOf} from '../../../../tools/evidence/accessibility/states.js';

/** The states of a widget by the pages that they stand on: those that bear company on one, each other on its own. */
export function groupsOf(widget: WidgetName): WidgetState[][] {
  const states = statesOf(widget);
  const together = states.filter(({alone}) => !alone);
  const alone = states.filter(({alone}) => alone).map((state) => [state]);
  return together.length ? [together, ...alone] : alone;
}
