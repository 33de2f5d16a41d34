import {html, render} from 'lit';
import type {ReaderElement} from './reader-element.js';
import {onServer} from './environment.js';
import {afterFrame, queueTask, startFirst} from './task-queue.js';
import {VERSION} from './version.js';
import {warn} from './console.js';

const DEFAULT_PREFIX = 'reader';

/**
 * The prefix in `<script src="portal-reader.classic.js" data-prefix="portal">`, for tags such as
 * `portal-article`.
 */
const scriptElement = onServer ? null : document.currentScript;
const wantedPrefix = scriptElement?.dataset.prefix ?? DEFAULT_PREFIX;
const isValidPrefix = /^[a-z][a-z\d]*$/.test(wantedPrefix);
if (!isValidPrefix)
  warn('<script data-prefix>: not small letters and digits; it is reader.', wantedPrefix.slice(0, 80));
const PREFIX = isValidPrefix ? wantedPrefix : DEFAULT_PREFIX;

let warnedOfVersion = false;

/**
 * Registers an element, unless the page has already registered the name or the browser cannot register
 * elements. Where the page already has elements of this name, the registration waits until all elements are
 * prepared, in tasks before it. `customElements.whenDefined()` reports when it is done.
 *
 * @param name - The name without a prefix.
 * @param prefix - The prefix; by default the one of the script's tag, else `reader`.
 */
export function defineElement(name: string, element: typeof ReaderElement, prefix = PREFIX): void {
  // A browser without custom elements shows the page as it is.
  if (!globalThis.customElements) return;
  const tag = `${prefix}-${name}`;
  const define = () => {
    const first = customElements.get(tag) as {version?: string} | undefined;
    if (first && first.version !== VERSION && !warnedOfVersion) {
      warnedOfVersion = true;
      warn(
        `portal-reader: version ${first.version ?? 'unknown'} is already at work on this page; version ${VERSION} steps aside.`,
      );
    }
    // A class can be registered once only, so another prefix gets a subclass.
    if (first || !canUseTemplates()) return;
    try {
      customElements.define(tag, prefix === DEFAULT_PREFIX ? element : class extends element {});
    } catch (error) {
      // A failed element does not stop the registration of the others.
      warn(`<${tag}>: cannot be registered.`, error);
    }
  };
  if (onServer || !document.querySelector(tag)) return define();
  pendingDefinitions.push(define);
  unpreparedCount++;
  // The first frame comes first, so that our work does not delay its text.
  afterFrame(() => {
    queueTask(canUseTemplates);
    queueTask(startFirst);
    queueTask(() => {
      element.prepare();
      // All elements are registered in one task: a frame painted between two of them would show the page half
      // changed.
      if (!--unpreparedCount) queueTask(() => pendingDefinitions.splice(0).forEach((define) => define()));
    });
  });
}

/** The registrations that wait until all elements are prepared. */
const pendingDefinitions: (() => void)[] = [];
let unpreparedCount = 0;

/**
 * Returns true if the page allows templates. If Trusted Types forbid them, or a script of the page broke
 * something that Lit needs, no element is registered and the text stays as the portal sent it.
 */
function canUseTemplates(): boolean {
  return (templatesAllowed ??= tryTemplate());
}

let templatesAllowed: boolean | undefined;

function tryTemplate(): boolean {
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
