/**
 * The names under which this page has our elements: the package's own, and those that a page registered the classes
 * under. Each element adds its name when it is made.
 */
export const ARTICLES = new Set(['reader-article']);
export const CONTROLS = new Set(['reader-display-settings', 'reader-font-size']);

/** All articles of the page, whatever they are called, for a selector. */
const articles = (): string => `:is(${[...ARTICLES].join()})`;

/** Style rules that name articles, made again only when there is a new name. */
export function forArticles(make: (articles: string) => string): () => string {
  let names = 0;
  let rules = '';
  return () => {
    if (names !== ARTICLES.size) rules = make(articles());
    names = ARTICLES.size;
    return rules;
  };
}
