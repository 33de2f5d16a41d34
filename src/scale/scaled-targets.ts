import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {warnOnce} from '../shared/warn.js';
import {adoptPageSheet} from './page-sheet.js';
import {targetRules} from './scale-rules.js';

/** Which controls ask for an element to be scaled: the mark goes when the last one does. */
const claims = new WeakMap<Element, Set<object>>();

/**
 * Marks the elements that a control scales with `data-reader-scaled`, and takes the mark away when the control goes.
 *
 * Those are the elements named by `for`; without it, `<main>` on a page that has no `reader-article`. Articles
 * need no mark: they follow the reader's text size by themselves.
 */
export class ScaledTargets implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #ids: () => readonly string[] | undefined;
  #marked: Element[] = [];

  /** @param ids - The ids in `for`, or undefined where the control has none. */
  constructor(host: ReactiveControllerHost & HTMLElement, ids: () => readonly string[] | undefined) {
    this.#host = host;
    this.#ids = ids;
    host.addController(this);
  }

  hostConnected(): void {
    adoptPageSheet(targetRules);
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', this.#onParsed, {once: true});
  }

  hostUpdate(): void {
    this.refresh();
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.#onParsed);
    this.#mark([]);
  }

  /** Looks for the elements again: a portal's framework may have replaced them since. */
  refresh(): void {
    const ids = this.#ids();
    this.#mark(ids ? ids.flatMap((id) => this.#find(id) ?? []) : this.#main());
  }

  #find(id: string): Element | undefined {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const found = root.getElementById?.(id) ?? document.getElementById(id);
    if (!found && document.readyState !== 'loading')
      warnOnce(this.#host, 'for', id, 'no element of this page has that id; the others are scaled');
    return found ?? undefined;
  }

  #main(): Element[] {
    if (document.readyState === 'loading' || document.querySelector('reader-article')) return [];
    const main = document.querySelector('main,[role=main]');
    return main ? [main] : [];
  }

  #mark(targets: Element[]): void {
    // An article scales its own text; marking it would scale its tools as well.
    const next = targets.filter((target) => target.localName !== 'reader-article' && target !== this.#host);
    for (const old of this.#marked) {
      const claimants = claims.get(old);
      if (next.includes(old) || !claimants?.delete(this) || claimants.size) continue;
      old.removeAttribute('data-reader-scaled');
    }
    for (const target of next) {
      const claimants = claims.get(target) ?? new Set();
      claims.set(target, claimants.add(this));
      target.setAttribute('data-reader-scaled', '');
    }
    this.#marked = next;
  }

  #onParsed = (): void => this.#host.requestUpdate();
}
