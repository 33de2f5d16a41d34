import type {Choices, DisplayChoices, DisplayName} from './choices.js';

/**
 * The detail of the events about the text size: the requested or chosen scale (0.5 to 5; 1 is the page's own
 * size), and the previous one.
 */
export interface ReaderScaleDetail {
  scale: number;
  previous: number;
}

/**
 * The detail of the events about the language, BCP 47 tags; `previous` is undefined before the first choice.
 */
export interface ReaderLanguageDetail {
  language: string | undefined;
  previous: string | undefined;
}

/** The detail of the events about the layout: `single` shows one language version, `side-by-side` two. */
export interface ReaderLayoutDetail {
  layout: Choices['layout'];
  previous: Choices['layout'];
}

/** The detail of the events about display settings: the setting's name, its value, and the previous value. */
export type ReaderDisplayDetail = {
  [Name in DisplayName]: {name: Name; value: DisplayChoices[Name]; previous: DisplayChoices[Name]};
}[DisplayName];

/** The detail of `reader-article-change`. Languages are BCP 47 tags. */
export interface ReaderArticleDetail {
  /** The language of the version that is shown now. */
  language: string;
  /** The language of the version that was shown before; undefined when the article is first drawn. */
  previous: string | undefined;
  /** The language that the reader wants. */
  requested: string;
  /** True if the article has no version in the wanted language. */
  missing: boolean;
}

/** The detail of `reader-toggle`. */
export interface ReaderToggleDetail {
  /** True if the settings are now open. */
  open: boolean;
}

export type ReaderScaleRequestEvent = CustomEvent<ReaderScaleDetail>;
export type ReaderScaleChangeEvent = CustomEvent<ReaderScaleDetail>;
export type ReaderLanguageRequestEvent = CustomEvent<ReaderLanguageDetail>;
export type ReaderLanguageChangeEvent = CustomEvent<ReaderLanguageDetail>;
export type ReaderLayoutRequestEvent = CustomEvent<ReaderLayoutDetail>;
export type ReaderLayoutChangeEvent = CustomEvent<ReaderLayoutDetail>;
export type ReaderDisplayRequestEvent = CustomEvent<ReaderDisplayDetail>;
export type ReaderDisplayChangeEvent = CustomEvent<ReaderDisplayDetail>;
export type ReaderArticleChangeEvent = CustomEvent<ReaderArticleDetail>;
export type ReaderToggleEvent = CustomEvent<ReaderToggleDetail>;

declare global {
  interface GlobalEventHandlersEventMap {
    'reader-scale-request': ReaderScaleRequestEvent;
    'reader-scale-change': ReaderScaleChangeEvent;
    'reader-language-request': ReaderLanguageRequestEvent;
    'reader-language-change': ReaderLanguageChangeEvent;
    'reader-layout-request': ReaderLayoutRequestEvent;
    'reader-layout-change': ReaderLayoutChangeEvent;
    'reader-display-request': ReaderDisplayRequestEvent;
    'reader-display-change': ReaderDisplayChangeEvent;
    'reader-article-change': ReaderArticleChangeEvent;
    'reader-toggle': ReaderToggleEvent;
  }
}
