import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {listen, whileConnected} from '../base/environment.js';
import {afterFrame, guarded, whenParsed} from '../base/task-queue.js';
import {tellPageOnceSettled} from '../text-size/reading-position.js';
import {isInHiddenVersion} from './shown-version.js';

/** The place to which a link leads, in a version that is not shown. */
interface HiddenTarget {
  /** The element in the hidden version. */
  hidden: Element;
  /** The shown element that stands for it, if there is one. */
  shown: Element | undefined;
}

/**
 * Follows links to a version of the article that is not shown, where the browser finds nothing to scroll to: a link in
 * the page, the address with which the page was opened, and the words of a text fragment
 * (`#:~:text=`, https://wicg.github.io/scroll-to-text-fragment/).
 *
 * A link leads to the shown element with the same `id` or `name`, such as Word's `_ftn1` in both versions, or with the
 * same `data-pair`. If there is none, the article shows the version that has the target.
 */
export class LinkTargets implements ReactiveController {
  #article: ReactiveControllerHost & Element;
  #showVersionOf: (element: Element) => void;
  /** Stops listening to presses on links; undefined until the address has led to a hidden version. */
  #stopListening: (() => void) | undefined;

  /** @param showVersionOf - Shows the version that contains an element. */
  constructor(article: ReactiveControllerHost & Element, showVersionOf: (element: Element) => void) {
    this.#article = article;
    this.#showVersionOf = showVersionOf;
    whileConnected(article, () => listen(window, 'popstate', this.#onAddress));
    article.addController(this);
  }

  hostConnected(): void {
    // The versions that are not shown are hidden then.
    const arrive = (): void => void this.#article.updateComplete.then(() => this.#arrive());
    if (document.readyState === 'loading') whenParsed(arrive);
    else arrive();
  }

  hostDisconnected(): void {
    this.#stopListening?.();
    this.#stopListening = undefined;
  }

  #arrive(): void {
    const [navigation] = (performance.getEntriesByType?.('navigation') ??
      []) as PerformanceNavigationTiming[];
    // Of a page that is loaded again, the browser keeps the place where the reader was.
    if (navigation?.type === 'navigate')
      this.#goTo(findElement(this.#article) ?? findWords(this.#article, navigation.name));
  }

  #onAddress = (): void => this.#goTo(findElement(this.#article));

  /** Follows a link to the address that the page already has, for which Firefox does not always send `popstate`. */
  #onClick = (event: Event): void => {
    const link = (event.composedPath()[0] as Partial<Element>).closest?.<HTMLAnchorElement>('a[href*="#"]');
    if (link?.href === location.href) afterFrame(guarded(() => event.defaultPrevented || this.#onAddress()));
  };

  #goTo(target?: HiddenTarget): void {
    if (!target) return;
    this.#stopListening ??= listen(document, 'click', this.#onClick);
    const {hidden, shown} = target;
    if (shown) return shown.scrollIntoView();
    this.#showVersionOf(hidden);
    tellPageOnceSettled();
    void this.#article.updateComplete.then(() => hidden.scrollIntoView());
  }
}

const isShown = (element: Element): boolean => !isInHiddenVersion(element);

/** Finds the element that the address names, if it is in a version of the article that is not shown. */
function findElement(article: Element): HiddenTarget | undefined {
  const id = CSS.escape(decoded(location.hash.slice(1)));
  const selector = `[id="${id}"],a[name="${id}"]`;
  const [hidden, ...others] = id ? document.querySelectorAll(selector) : [];
  if (!hidden || isShown(hidden) || !article.contains(hidden)) return undefined;
  const pair = hidden.closest('[data-pair]')?.getAttribute('data-pair');
  const partners = pair ? article.querySelectorAll(`[data-pair="${CSS.escape(pair)}"]`) : [];
  return {hidden, shown: [...others, ...partners].find(isShown)};
}

/**
 * Finds the words of a text fragment, if they are only in a version of the article that is not shown.
 *
 * @param address - The address with the text fragment. Chromium tells a page of it, other browsers do not.
 */
function findWords(article: Element, address: string): HiddenTarget | undefined {
  const directive = /:~:(?:.*&)?text=([^&]*)/.exec(address.slice(0, 5000))?.[1] ?? '';
  // A prefix ends with a dash and a suffix begins with one.
  const words = plain(decoded(directive.split(',').find((part) => !/^-|-$/.test(part)) ?? ''));
  const has = ({textContent}: Element): boolean => plain(textContent).includes(words);
  const found = words ? [...article.children].filter(has) : [];
  if (!found[0] || found.some(isShown)) return undefined;
  let hidden = found[0];
  for (let inside: Element | undefined = hidden; inside; inside = [...hidden.children].find(has))
    hidden = inside;
  return {hidden, shown: undefined};
}

const plain = (text: string | null): string =>
  (text ?? '').normalize().replace(/\s+/g, ' ').trim().toLowerCase();

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
