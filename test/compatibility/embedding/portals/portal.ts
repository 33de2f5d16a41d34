import type {Language} from './article.js';

/** A static copy of one system's article page: its own HTML, style sheet and script, written for these tests. */
export interface Portal {
  /** Its folder here, and its word in docs/portals.md. */
  name: string;
  /** The address of its article in each language. */
  addresses: Partial<Record<Language, string>>;
  /** The folder on its server that the docs say to put our files into. */
  files: string;
  /**
   * The system's own text of its templates, in its template language, at the places where the docs put something else.
   */
  original: Record<string, string>;
  /** Returns the texts that the system's server writes for the placeholders of its templates. */
  values(
    language: Language,
    origin: string,
  ): readonly (readonly [placeholder: string | RegExp, text: string])[];
  /** The parts of the page around the article: above and beside it. */
  chrome: readonly string[];
  /** Those that come after it: they move down as the article grows. */
  below: readonly string[];
  /** Everything that is read of the article, with our tags or without. */
  main: string;
  /** The box that scrolls, where that is not the window. */
  scroller?: string;
  /** Answers of the portal's server that are no pages: where it sends the reader to. */
  redirect?(url: URL): string | undefined;
  /** Files of the packages in this folder that the page loads, by their names in it. */
  packages?: Record<string, string>;
}
