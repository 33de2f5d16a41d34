import {STATES, WIDGETS, type WidgetState} from '../../../../tools/evidence/accessibility/states.js';

/** All states, as few to a page as they need: those that say something of the whole page have one of their own. */
export const PAGES: readonly (readonly WidgetState[])[] = [
  ...WIDGETS.map((widget) => STATES.filter((state) => state.widget === widget && !isAlone(state))),
  ...STATES.filter(isAlone).map((state) => [state]),
].filter((states) => states.length);

/** Returns true if a state needs a page of its own: it says so, or it decides a look, which holds for a whole page. */
function isAlone({alone, fixed}: WidgetState): boolean {
  return !!alone || !!fixed;
}

export const nameOfPage = (states: readonly WidgetState[]): string =>
  states.length > 1 ? `${states[0]!.widget}, ${states.length} states` : states[0]!.id;
