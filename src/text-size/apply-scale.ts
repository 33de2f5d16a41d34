import {preferences} from '../preferences/preferences.js';
import {writeScale} from '../preferences/root-attributes.js';
import {keepReadingPosition} from './reading-position.js';

let started = false;

/**
 * Makes the page follow the reader's text size, from now on: what was saved before, what is chosen here, and
 * what another tab changes, each time with the reader's place held. Any element may ask, the first one starts it.
 */
export function applyScale(): void {
  if (started) return;
  started = true;
  const mark = (): void => writeScale(preferences.get('scale'));
  mark();
  // Liferay's Senna empties `<html>` when it goes to another page.
  new MutationObserver(mark).observe(document.documentElement, {attributeFilter: ['style']});
  preferences.addEventListener('change', ({detail}) => {
    if (!detail.changed.includes('scale')) return;
    keepReadingPosition();
    mark();
  });
}
