// Every widget in every state that it can be in: what tests, screenshots and docs share. An attribute that no state
// shows fails test/accessibility/states/.
import type {WidgetName, WidgetState} from './state.js';
import {ARTICLE} from './states/article.js';
import {DISPLAY_SETTINGS} from './states/display-settings.js';
import {FONT_SIZE} from './states/font-size.js';
import {HOTLINE_BANNER} from './states/hotline-banner.js';
import {LANGUAGE_TOGGLE} from './states/language-toggle.js';

export type {WidgetName, WidgetState} from './state.js';
export {
  APART,
  APPEARANCES,
  AXES,
  fitting,
  plain,
  possible,
  SINGLE,
  TELLING_SCALES,
  THEMES,
  WITHOUT_DEVICE,
  type Appearance,
} from './appearances.js';

export const STATES: readonly WidgetState[] = [
  ...ARTICLE,
  ...DISPLAY_SETTINGS,
  ...FONT_SIZE,
  ...LANGUAGE_TOGGLE,
  ...HOTLINE_BANNER,
];

export const statesOf = (widget: WidgetName): WidgetState[] =>
  STATES.filter((state) => state.widget === widget);

export const WIDGETS: readonly WidgetName[] = [...new Set(STATES.map(({widget}) => widget))];

/** The states that can share a page, by widget: those that say nothing of the whole page. */
export const TOGETHER: readonly (readonly WidgetState[])[] = WIDGETS.map((widget) =>
  statesOf(widget).filter(({alone, fixed}) => !alone && !fixed),
).filter((states) => states.length > 1);

export function stateOf(id: string): WidgetState {
  const state = STATES.find((state) => state.id === id);
  if (!state) throw new Error(`There is no state ${id}.`);
  return state;
}
