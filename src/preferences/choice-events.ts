import {type ChoiceName, type Choices, kebab, type DisplayChoices, type DisplayName} from './choices.js';

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

/** What the events about the text size carry: the scale asked for or chosen, and the one before it. */
export interface ReaderScaleDetail {
  scale: number;
  previous: number;
}

/** What the events about the language carry: BCP 47 tags; `previous` is undefined before a first choice. */
export interface ReaderLanguageDetail {
  language: string | undefined;
  previous: string | undefined;
}

/** What the events about the layout carry: `single` is one language version, `parallel` two beside each other. */
export interface ReaderLayoutDetail {
  layout: Choices['layout'];
  previous: Choices['layout'];
}

/** What the events about a choice of how the text is shown carry: `page` is as the page has it. */
export type ReaderDisplayDetail<Name extends DisplayName = DisplayName> = {
  [Chosen in Name]: DisplayChoices[Chosen];
} & {previous: DisplayChoices[Name]};

export type ReaderDisplayEvent<Name extends DisplayName = DisplayName> = CustomEvent<
  ReaderDisplayDetail<Name>
>;

export type ReaderScaleRequestEvent = CustomEvent<ReaderScaleDetail>;
export type ReaderScaleChangeEvent = CustomEvent<ReaderScaleDetail>;
export type ReaderLanguageRequestEvent = CustomEvent<ReaderLanguageDetail>;
export type ReaderLanguageChangeEvent = CustomEvent<ReaderLanguageDetail>;
export type ReaderLayoutRequestEvent = CustomEvent<ReaderLayoutDetail>;
export type ReaderLayoutChangeEvent = CustomEvent<ReaderLayoutDetail>;

declare global {
  interface GlobalEventHandlersEventMap {
    'reader-scale-request': ReaderScaleRequestEvent;
    'reader-scale-change': ReaderScaleChangeEvent;
    'reader-language-request': ReaderLanguageRequestEvent;
    'reader-language-change': ReaderLanguageChangeEvent;
    'reader-layout-request': ReaderLayoutRequestEvent;
    'reader-layout-change': ReaderLayoutChangeEvent;
    'reader-line-spacing-request': ReaderDisplayEvent<'lineSpacing'>;
    'reader-line-spacing-change': ReaderDisplayEvent<'lineSpacing'>;
    'reader-letter-spacing-request': ReaderDisplayEvent<'letterSpacing'>;
    'reader-letter-spacing-change': ReaderDisplayEvent<'letterSpacing'>;
    'reader-word-spacing-request': ReaderDisplayEvent<'wordSpacing'>;
    'reader-word-spacing-change': ReaderDisplayEvent<'wordSpacing'>;
    'reader-paragraph-spacing-request': ReaderDisplayEvent<'paragraphSpacing'>;
    'reader-paragraph-spacing-change': ReaderDisplayEvent<'paragraphSpacing'>;
    'reader-line-width-request': ReaderDisplayEvent<'lineWidth'>;
    'reader-line-width-change': ReaderDisplayEvent<'lineWidth'>;
    'reader-theme-request': ReaderDisplayEvent<'theme'>;
    'reader-theme-change': ReaderDisplayEvent<'theme'>;
    'reader-typeface-request': ReaderDisplayEvent<'typeface'>;
    'reader-typeface-change': ReaderDisplayEvent<'typeface'>;
    'reader-alignment-request': ReaderDisplayEvent<'alignment'>;
    'reader-alignment-change': ReaderDisplayEvent<'alignment'>;
  }
}

/**
 * Tells the page of a choice: `request` before it is made, which the page can cancel, and `change` after.
 *
 * @param element - Where the event starts: the control that was used, or `<html>` for a choice in another tab.
 * @returns Whether the page let it be.
 */
export const dispatchChoice = (
  element: Element,
  name: ChoiceName,
  when: 'request' | 'change',
  value: unknown,
  previous: unknown,
): boolean =>
  element.dispatchEvent(
    new CustomEvent(`reader-${kebab(name)}-${when}`, {
      bubbles: true,
      composed: true,
      cancelable: when === 'request',
      detail: {[name]: value, previous},
    }),
  );
