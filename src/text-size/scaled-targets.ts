import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ARTICLES, CONTROLS, textRegistry} from '../base/texts.js';
import {warnOnce} from '../base/console.js';
import {whenParsed} from '../base/task-queue.js';
import {followScale, ScaledText} from './scaled-text.js';

const MARK = 'data-reader-scaled';

/** The controls of the page. A target keeps its mark until the last control that names it is removed. */
const controls = new Set<ScaledTargets>();
const boxes = new Map<Element, ScaledText>();

/** Watches for targets that a framework replaces or adds later, or takes the mark from. */
let replacements: MutationObserver | undefined;

/**
 * Marks the elements that a control scales with `data-reader-scaled`, and removes the mark with the control.
 *
 * These are the elements named in `for`; without `for`, `<main>` on a page without articles. Articles need no
 * mark: they follow the reader's text size themselves.
 */
export class ScaledTargets implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #ids: () => readonly string[] | undefined;
  #marked: HTMLElement[] = [];

  /**
   * @param host - The control.
   * @param ids - Returns the ids in `for`, or undefined if the control has none.
   */
  constructor(host: ReactiveControllerHost & HTMLElement, ids: () => readonly string[] | undefined) {
    this.#host = host;
    this.#ids = ids;
    host.addController(this);
  }

  hostConnected(): void {
    CONTROLS.add(this.#host.localName);
    followScale();
    controls.add(this);
    replacements ??= new MutationObserver(() => controls.forEach((control) => control.#refreshIfReplaced()));
    for (const tree of [this.#host.getRootNode(), document])
      replacements.observe(tree, {childList: true, subtree: true, attributeFilter: [MARK]});
    whenParsed(() => this.refresh());
    textRegistry.addEventListener('change', this.#onTexts);
    this.refresh();
  }

  hostDisconnected(): void {
    controls.delete(this);
    if (!controls.size) replacements?.disconnect();
    textRegistry.removeEventListener('change', this.#onTexts);
    this.#mark([]);
  }

  /** Finds the elements again. The control calls it when `for` changes. */
  refresh(): void {
    if (!this.#host.isConnected) return;
    // An article scales its own text; the mark would scale its tools as well.
    this.#mark(this.#wanted().filter((target) => target !== this.#host && !ARTICLES.has(target.localName)));
  }

  /** Updates after an article was added or removed: `<main>` is scaled only on a page without articles. */
  #onTexts = (): void => {
    if (!this.#ids()) this.refresh();
  };

  #refreshIfReplaced(): void {
    const ids = this.#ids();
    const isLost = (target: Element): boolean => !target.isConnected || !target.hasAttribute(MARK);
    if ((ids && this.#marked.length < ids.length) || this.#marked.some(isLost)) this.refresh();
  }

  #wanted(): HTMLElement[] {
    const loading = document.readyState === 'loading';
    const ids = this.#ids();
    if (!ids)
      return loading || document.querySelector([...ARTICLES].join())
        ? []
        : [...document.querySelectorAll<HTMLElement>('main,[role=main]')].slice(0, 1);
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    return ids.flatMap((id) => {
      const found = root.getElementById?.(id) ?? document.getElementById(id);
      if (!found && !loading)
        warnOnce(this.#host, 'for', id, 'no element of this page has that id; the others are scaled');
      return found ?? [];
    });
  }

  #mark(targets: HTMLElement[]): void {
    const before = this.#marked;
    this.#marked = targets;
    for (const target of targets) {
      // A library that morphs the page removes the mark. An equal one is not written: it would be observed again.
      if (!target.hasAttribute(MARK)) target.setAttribute(MARK, '');
      if (boxes.has(target)) continue;
      const box = new ScaledText(target);
      boxes.set(target, box);
      box.connect();
    }
    for (const target of before) {
      if ([...controls].some((control) => control.#marked.includes(target))) continue;
      boxes.get(target)?.disconnect();
      boxes.delete(target);
      target.removeAttribute(MARK);
    }
  }
}
