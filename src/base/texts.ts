/**
 * The tag names of our elements on this page: the package's, and those under which a page registered the
 * classes. Each element adds its name when it is connected.
 */
export const ARTICLES = new Set(['reader-article']);
export const CONTROLS = new Set(['reader-display-settings', 'reader-font-size']);

/** A selector for all articles of the page, under any tag name. */
const articles = (): string => `:is(${[...ARTICLES].join()})`;

/** Makes style rules that name articles, and makes them again only when there is a new tag name. */
export function rulesForArticles(make: (articles: string) => string): () => string {
  let names = 0;
  let rules = '';
  return () => {
    if (names !== ARTICLES.size) rules = make(articles());
    names = ARTICLES.size;
    return rules;
  };
}

/**
 * The texts of the page that follow the reader's choices: articles, and elements that a control names in
 * `for`.
 *
 * Fires `change` when a text is added or removed.
 */
class TextRegistry extends EventTarget {
  readonly all = new Set<HTMLElement>();

  /** Adds a text when it is connected to the page, or removes it. */
  setPresent(text: HTMLElement, present: boolean): void {
    if (present === this.all.has(text)) return;
    if (present) this.all.add(text);
    else this.all.delete(text);
    this.dispatchEvent(new CustomEvent('change'));
  }
}

/** The texts of this page. */
export const textRegistry = new TextRegistry();
