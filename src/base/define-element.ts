import {html, render} from 'lit';
import type {GuestElement} from './guest-element.js';
import {onServer} from './environment.js';
import {queueTask} from './task-queue.js';
import {VERSION} from './version.js';
import {warn} from './console.js';

const OWN = 'reader';

/**
 * The prefix in `<script src="portal-reader.classic.js" data-prefix="portal">`, for tags such as
 * `portal-article`.
 */
const script = onServer ? null : document.currentScript;
const asked = script?.dataset.prefix ?? OWN;
const valid = /^[a-z][a-z\d]*$/.test(asked);
if (!valid) warn('<script data-prefix>: not small letters and digits; it is reader.', asked.slice(0, 80));
const PREFIX = valid ? asked : OWN;

let toldOfVersion = false;

/**
 * Registers an element, unless the page has already registered the name or the browser cannot register
 * elements. Where the page already has elements of this name, the registration waits until all elements are
 * prepared, in tasks before it. `customElements.whenDefined()` reports when it is done.
 *
 * @param name - The name without a prefix.
 * @param prefix - The prefix; by default the one of the script's tag, else `reader`.
 */
export function defineElement(name: string, element: typeof GuestElement, prefix = PREFIX): void {
  // A browser without custom elements shows the page as it is.
  if (!globalThis.customElements) return;
  const tag = `${prefix}-${name}`;
  const define = () => {
    const first = customElements.get(tag) as {version?: string} | undefined;
    if (first && first.version !== VERSION && !toldOfVersion) {
      toldOfVersion = true;
      warn(
        `portal-reader: version ${first.version ?? 'unknown'} is already at work on this page; version ${VERSION} steps aside.`,
      );
    }
    // A class can be registered once only, so another prefix gets a subclass.
    if (first || !canDraw()) return;
    try {
      customElements.define(tag, prefix === OWN ? element : class extends element {});
    } catch (error) {
      // A failed element does not stop the registration of the others.
      warn(`<${tag}>: cannot be registered.`, error);
    }
  };
  if (onServer || !document.querySelector(tag)) return define();
  prepared.push(define);
  preparing++;
  queueTask(canDraw);
  queueTask(() => {
    element.prepare();
    // All elements are registered in one task: a frame painted between two of them would show the page half
    // changed.
    if (!--preparing) queueTask(() => prepared.splice(0).forEach((define) => define()));
  });
}

/** The registrations that wait until all elements are prepared. */
const prepared: (() => void)[] = [];
let preparing = 0;

/**
 * Returns true if the page allows templates. If Trusted Types forbid them, or a script of the page broke
 * something that Lit needs, no element is registered and the text stays as the portal sent it.
 */
function canDraw(): boolean {
  return (drawable ??= tryToDraw());
}

let drawable: boolean | undefined;

function tryToDraw(): boolean {
  try {
    // The attribute without a value finds XHTML pages, which reject it in templates.
    if (!onServer) render(html`<p hidden></p>`, document.createElement('p'), {renderBefore: null});
    return true;
  } catch (error) {
    warn(
      'portal-reader: this page does not let it draw anything; the text stays as it is. If the page requires Trusted Types, its ' +
        'Content-Security-Policy must have: trusted-types portal-reader',
      error,
    );
    return false;
  }
}
