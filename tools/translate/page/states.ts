import {html, type TemplateResult} from 'lit';

/** A widget in one of its states, and the messages that a reader sees or hears in it. */
export interface State {
  name: string;
  seen: readonly string[];
  /** Names and announcements that only a screen reader says, and what is shown at another moment. */
  heard?: readonly string[];
  /**
   * Two banners of one name would be one place to a screen reader, so that all but the first have a label of their own.
   *
   * @param language - The language of the interface.
   */
  show: (language: string) => TemplateResult;
}

const DAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
/** A day on which nobody answers today. */
const anotherDay = (): string => DAYS[(new Date().getDay() + 3) % 7]!;

/** Another language than the interface has, for articles that it is missing in. */
const other = (language: string): string => (language === 'fr' ? 'de' : 'fr');

/** Every widget in every state that shows a message of the interface. */
export const STATES: readonly State[] = [
  {
    name: 'reader-font-size',
    seen: ['font-size.label', 'font-size.smaller', 'font-size.reset', 'font-size.larger'],
    heard: ['font-size.status'],
    show: () => html`<reader-font-size for="nothing-here"></reader-font-size><span id="nothing-here"></span>`,
  },
  {
    name: 'reader-display-settings',
    seen: [
      'display-settings.label',
      'display-settings.reset',
      'display-settings.line-spacing',
      'display-settings.letter-spacing',
      'display-settings.word-spacing',
      'display-settings.paragraph-spacing',
      'display-settings.line-width',
      'display-settings.theme',
      'display-settings.typeface',
      'display-settings.alignment',
      // Shown in each list, as long as nothing is chosen.
      'display-settings.page',
    ],
    // In lists that open, and said after a choice.
    heard: [
      'display-settings.status',
      'display-settings.wide',
      'display-settings.wider',
      'display-settings.widest',
      'display-settings.characters',
      'display-settings.light',
      'display-settings.dark',
      'display-settings.sepia',
      'display-settings.black-on-yellow',
      'display-settings.yellow-on-black',
      'display-settings.clear',
      'display-settings.start',
      'display-settings.justify',
    ],
    show: () =>
      html`<reader-display-settings open for="nothing-there"></reader-display-settings><span id="nothing-there"></span>`,
  },
  {
    name: 'reader-hotline-banner, answered',
    seen: ['hotline-banner.label', 'hotline-banner.copy', 'hotline-banner.open', 'hotline-banner.always'],
    heard: ['hotline-banner.copied'],
    show: () =>
      html`<reader-hotline-banner number="02163.818.555" hours="Mo-Su 00:00-24:00"></reader-hotline-banner>`,
  },
  {
    name: 'reader-hotline-banner, not answered',
    seen: ['hotline-banner.closed', 'hotline-banner.holidays'],
    show: () =>
      html`<reader-hotline-banner label="Hotline 2" number="02163.818.555" hours=${`${anotherDay()} 08:00-11:00; PH off`}></reader-hotline-banner>`,
  },
  {
    name: 'reader-hotline-banner, free and charged numbers',
    seen: ['hotline-banner.free', 'hotline-banner.charged'],
    show: () =>
      html`<reader-hotline-banner label="Hotline 3" number="1800 1234 / 1900 1234"></reader-hotline-banner>`,
  },
  {
    name: 'reader-hotline-banner, an old number',
    seen: ['hotline-banner.out-of-date'],
    show: () =>
      html`<reader-hotline-banner label="Hotline 4" number="02163.818.555" valid-to="2020-01-01"></reader-hotline-banner>`,
  },
  {
    name: 'reader-language-toggle',
    seen: ['language-toggle.side-by-side', 'language-toggle.no-article'],
    // The last two are said of this language while the page is in another one.
    heard: [
      'language-toggle.label',
      'language-toggle.status',
      'language-toggle.status-side-by-side',
      'language-toggle.choose',
      'language-toggle.missing',
    ],
    show: () =>
      html`<reader-language-toggle languages="en vi lo" side-by-side url-parameter="lang"></reader-language-toggle>`,
  },
  {
    name: 'reader-article',
    seen: ['article.updated', 'article.author', 'article.source'],
    show: (language) =>
      html`<reader-article published="2020-02-01" modified="2020-02-03" author="Lan" source="Portal" lang=${language}
        ><p lang=${language}>…</p></reader-article
      >`,
  },
  {
    name: 'reader-article, in another language only',
    seen: ['article.only-in'],
    show: (language) =>
      html`<reader-article lang=${other(language)}><p lang=${other(language)}>…</p></reader-article>`,
  },
  {
    name: 'reader-article, in two other languages',
    seen: ['article.not-in', 'article.also-in'],
    // Shown after a press on a link to what only one version has.
    heard: ['article.only-part'],
    show: (language) =>
      html`<reader-article lang=${other(language)}
        ><p lang=${other(language)}>…</p><p lang="it">…</p></reader-article
      >`,
  },
  {
    name: 'reader-article, an old machine translation',
    seen: ['article.machine', 'article.older'],
    show: (language) =>
      html`<reader-article lang=${other(language)}
        ><p lang=${other(language)} modified="2020-02-10">…</p><p lang=${language} modified="2020-02-03" translation="machine">…</p></reader-article
      >`,
  },
];

/** The messages that a state shows or says. */
export const messagesOf = ({seen, heard = []}: State): readonly string[] => [...seen, ...heard];

/** The messages that the widgets have. */
export const SHOWN_MESSAGES: ReadonlySet<string> = new Set(STATES.flatMap(messagesOf));
