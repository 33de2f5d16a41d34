import {AS_PAGE, DISPLAY_NAMES, type DisplayName} from '../preferences/display-choices.js';
import {preferences} from '../preferences/preferences.js';
import {markDisplay} from '../preferences/root.js';
import {holdPlace} from '../scale/place.js';
import {observeChanges} from '../shared/observers.js';
import {texts} from '../shared/texts.js';
import {rulesFor} from './display-rules.js';
import {markGlyphs, unmarkGlyphs} from './glyphs.js';
import {loosen, tighten} from './important.js';
import {dressTrees, treesInside} from './trees.js';

let started = false;
let pending = 0;
let roots: ParentNode[] = [];
const changes = observeChanges(lookSoon);

/**
 * Makes the texts of the page follow what the reader chose of how they are shown, from now on: what was saved before, what
 * is chosen here, and what another tab changes, each time with the reader’s place held. Any element may ask, the first one
 * starts it.
 */
export function applyDisplay(): void {
  if (started) return;
  started = true;
  mark();
  // Liferay’s Senna empties `<html>` when it goes to another page.
  new MutationObserver(mark).observe(document.documentElement, {attributeFilter: ['style']});
  texts.addEventListener('change', lookSoon);
  preferences.addEventListener('change', ({detail}) => {
    if (!DISPLAY_NAMES.some((name) => detail.changed.includes(name))) return;
    holdPlace();
    mark();
    look();
  });
  look();
}

const chosen = (name: DisplayName): string => preferences.get(name);
const mark = (): void => markDisplay(chosen);

function lookSoon(): void {
  pending ||= requestAnimationFrame(look);
}

/** Looks at all texts: they, what is in them, and what is chosen may be others than before. */
function look(): void {
  cancelAnimationFrame(pending);
  pending = 0;
  changes.disconnect();
  tighten();
  unmarkGlyphs(roots);
  const names = DISPLAY_NAMES.filter((name) => chosen(name) !== AS_PAGE);
  const inner = names.length ? [...texts.all].flatMap((text) => treesInside(text)) : [];
  dressTrees((text) => rulesFor(text, chosen), inner);
  roots = names.length ? [...texts.all, ...inner] : [];
  loosen(roots, names);
  if (names.some((name) => /face|letter|word/i.test(name))) markGlyphs(roots);
  for (const root of roots)
    changes.observe(root, {subtree: true, childList: true, characterData: true, attributeFilter: ['style']});
}
