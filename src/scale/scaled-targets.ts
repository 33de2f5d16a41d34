import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {warnOnce} from '../shared/warn.js';
import {whenParsed} from '../shared/when-parsed.js';
import {adoptPageSheet} from './page-sheet.js';
import {targetRules} from './scale-rules.js';

/** The controls of the page: a mark goes when the last one that asks for it does. */
const controls = new Set<ScaledTargets>();
/** Whether the page has our rules; it keeps them. */
let styled = false;

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
    if (!styled) adoptPageSheet(targetRules);
    styled = true;
    controls.add(this);
    whenParsed(() => this.#host.requestUpdate());
  }

  hostUpdate(): void {
    this.refresh();
  }

  hostDisconnected(): void {
    controls.delete(this);
    this.#mark([]);
  }

  /** Looks for the elements again: a portal's framework may have replaced them since. */
  refresh(): void {
    if (!this.#host.isConnected) return;
    // An article scales its own text; marking it would scale its tools as well.
    this.#mark(
      this.#wanted().filter((target) => target !== this.#host && target.localName !== 'reader-article'),
    );
  }

  #wanted(): Element[] {
    const loading = document.readyState === 'loading';
    const ids = this.#ids();
    if (!ids)
      return loading || document.querySelector('reader-article')
        ? []
        : [...document.querySelectorAll('main,[role=main]')].slice(0, 1);
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    return ids.flatMap((id) => {
      const found = root.getElementById?.(id) ?? document.getElementById(id);
      if (!found && !loading)
        warnOnce(this.#host, 'for', id, 'no element of this page has that id; the others are scaled');
      return found ?? [];
    });
  }

  #mark(targets: Element[]): void {
    const before = this.#marked;
    this.#marked = targets;
    for (const target of targets) target.setAttribute('data-reader-scaled', '');
    for (const target of before)
      if (![...controls].some((control) => control.#marked.includes(target)))
        target.removeAttribute('data-reader-scaled');
  }
}
