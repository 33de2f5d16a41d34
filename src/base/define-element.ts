import {html, render} from 'lit';
import type {GuestElement} from './guest-element.js';
import {onServer} from './environment.js';
import {queueTask} from './task-queue.js';
import {VERSION} from './version.js';
import {warn} from './console.js';

const OWN = 'reader';

/** `<script src="portal-reader.classic.js" data-prefix="portal">`: its tags are `portal-article` and so on. */
const script = onServer ? null : document.currentScript;
const asked = script?.dataset.prefix ?? OWN;
const valid = /^[a-z][a-z\d]*$/.test(asked);
if (!valid) warn('<script data-prefix>: not small letters and digits; it is reader.', asked.slice(0, 80));
const PREFIX = valid ? asked : OWN;

let toldOfVersion = false;

/**
 * Registers an element, unless the page has one of that name already, or cannot have any. Where the page has such tags
 * already, that is done a little later, together with the others, when all that takes long has been done in tasks before it:
 * `customElements.whenDefined()` tells when.
 *
 * @param name - The name without a prefix.
 * @param prefix - What stands before it; without it, what the script's own tag says, else `reader`.
 */
export function defineElement(name: string, element: typeof GuestElement, prefix = PREFIX): void {
  // A browser older than custom elements: the page reads as it is.
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
    // A class can be registered once: under a name of the page's own, a class of the page's own.
    if (first || !canDraw()) return;
    try {
      customElements.define(tag, prefix === OWN ? element : class extends element {});
    } catch (error) {
      // The others come all the same.
      warn(`<${tag}>: cannot be registered.`, error);
    }
  };
  if (onServer || !document.querySelector(tag)) return define();
  prepared.push(define);
  preparing++;
  queueTask(canDraw);
  queueTask(() => {
    element.prepare();
    // All at once: in a frame between two of them the one would stand beside what the other is not yet.
    if (!--preparing) queueTask(() => prepared.splice(0).forEach((define) => define()));
  });
}

/** What waits for the others to be ready. */
const prepared: (() => void)[] = [];
let preparing = 0;

/**
 * Whether this page lets templates be made. Where Trusted Types forbid it, or a host script broke what Lit needs, no
 * element is registered: the text stays as the portal sent it.
 */
function canDraw(): boolean {
  return (drawable ??= tryToDraw());
}

let drawable: boolean | undefined;

function tryToDraw(): boolean {
  try {
    // The attribute without a value is what XHTML takes no template with.
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
