/** What `reader-article-language` says about an article. Languages are BCP 47 tags. */
export interface ReaderArticleLanguageDetail {
  /** The language the reader wants. */
  requested: string;
  /** The language of the version that is shown. */
  shown: string;
  /** Whether the article has no version in the wanted language. */
  missing: boolean;
}

export type ReaderArticleLanguageEvent = CustomEvent<ReaderArticleLanguageDetail>;

declare global {
  interface GlobalEventHandlersEventMap {
    'reader-article-language': ReaderArticleLanguageEvent;
  }
}
