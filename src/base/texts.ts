/**
 * The names under which this page has our elements: the package's own, and those that a page registered the classes
 * under. Each element adds its name when it is made.
 */
export const ARTICLES = new Set(['reader-article']);
export const CONTROLS = new Set(['reader-display-settings', 'reader-font-size']);

/** All articles of the page, whatever they are called, for a selector. */
const articles = (): string => `:is(${[...ARTICLES].join()})`;

/** Style rules that name articles, made again only when there is a new name. */
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
 * The texts of the page that follow what the reader chooses: articles, and the elements that a control points at.
 *
 * Fires `change` when one comes or goes.
 */
class TextRegistry extends EventTarget {
  readonly all = new Set<HTMLElement>();

  /** Notes that a text is in the page, or that it has gone. */
  setPresent(text: HTMLElement, present: boolean): void {
    if (present === this.all.has(text)) return;
    if (present) this.all.add(text);
    else this.all.delete(text);
    this.dispatchEvent(new CustomEvent('change'));
  }
}

/** One for the page. */
export const textRegistry = new TextRegistry();
