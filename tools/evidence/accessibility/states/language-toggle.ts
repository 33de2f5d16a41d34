import {stateMaker, type Language, type WidgetState} from '../state.js';
import {other, paragraph} from '../texts.js';

const articleIn = (...languages: readonly Language[]): string =>
  `<reader-article lang="${languages[0]}">${languages.map((language) => paragraph(language)).join('')}</reader-article>`;

const both = (): string => articleIn('vi', 'en');

const THIRTEEN = 'vi en tyz hmn lo km zh-Hans fr ja ko ru de es';

const LINKS = (language: Language): string =>
  (['vi', 'en'] as const)
    .map(
      (tag) =>
        `<a href="${tag === language ? '#' : ''}${tag}" lang="${tag}" hreflang="${tag}">${tag === 'vi' ? 'Tiếng Việt' : 'English'}</a>`,
    )
    .join(' ');

const state = stateMaker('language-toggle', 'toggle', 'languages');

const toggle = (
  id: string,
  name: string,
  attributes: readonly string[],
  html: (language: Language) => string,
  rest: Partial<WidgetState> = {},
): WidgetState =>
  // The languages of a page depend on everything that is on it, so each of these states stands alone.
  state(id, name, attributes, {html, alone: true, ...rest});

/** The colours of a portal’s bar: dark blue with white text, and grey on a middle blue. */
const BAR =
  '<style>.bar{padding:8px;background:#1b4f8a;color:#fff}.bar a{color:inherit}.bar.light{background:#428bca;color:#dcdcdc}</style>';

const IN_PLACE = '<reader-language-toggle languages="vi en"></reader-language-toggle>';
const BESIDE = '<reader-language-toggle languages="vi en" side-by-side></reader-language-toggle>';

export const LANGUAGE_TOGGLE: readonly WidgetState[] = [
  toggle('in-place', 'that switch in place', ['languages'], () => IN_PLACE + both()),
  toggle(
    'links',
    'that lead to other pages',
    [],
    (language) => `<reader-language-toggle>${LINKS(language)}</reader-language-toggle>`,
  ),
  toggle(
    'links-in-place',
    'that are links and switch in place',
    ['in-place'],
    (language) => `<reader-language-toggle in-place>${LINKS(language)}</reader-language-toggle>${both()}`,
  ),
  toggle(
    'own-names',
    'with names of the page’s own',
    [],
    () =>
      `<reader-language-toggle><span lang="vi">Tiếng Việt</span> <span lang="tyz">Tày</span> <span lang="en">English</span></reader-language-toggle>${both()}`,
  ),
  toggle(
    'bar',
    'in a coloured bar',
    [],
    (language) =>
      `${BAR}<div class="bar"><reader-language-toggle>${LINKS(language)}</reader-language-toggle></div>`,
  ),
  toggle(
    'bar-too-light',
    'in a bar on which no text can be read',
    [],
    (language) =>
      `${BAR}<div class="bar light"><reader-language-toggle>${LINKS(language)}</reader-language-toggle></div>`,
    // Without script the colours are the page's.
    {fixed: {script: true}},
  ),
  toggle(
    'alternates',
    'from the head of the page',
    ['alternates'],
    () => '<reader-language-toggle languages="vi en" alternates></reader-language-toggle>',
    {
      head: () =>
        '<link rel="alternate" hreflang="vi" href="#vi"><link rel="alternate" hreflang="en" href="#en">',
    },
  ),
  toggle(
    'no-page',
    'one of which has no page',
    ['languages'],
    (language) => `<reader-language-toggle languages="vi en fr">${LINKS(language)}</reader-language-toggle>`,
  ),
  toggle(
    'no-article',
    'one of which has no article',
    ['languages'],
    (language) => IN_PLACE + articleIn(language),
  ),
  toggle(
    'not-here',
    'where the article is in the other one only',
    ['languages'],
    (language) => IN_PLACE + articleIn(other(language)),
  ),
  toggle(
    'own-note',
    'with the author’s words that there is nothing',
    [],
    (language) =>
      `<reader-language-toggle><span lang="${language}">${language === 'vi' ? 'Tiếng Việt' : 'English'}</span>
      <span lang="${other(language)}">${language === 'vi' ? 'English <small>(coming soon)</small>' : 'Tiếng Việt <small>(sắp có)</small>'}</span></reader-language-toggle>${articleIn(language)}`,
  ),
  toggle(
    'thirteen',
    'thirteen of them',
    ['languages'],
    () => `<reader-language-toggle languages="${THIRTEEN}"></reader-language-toggle>${both()}`,
  ),
  toggle('side-by-side', 'with two side by side on offer', ['side-by-side'], () => BESIDE + both()),
  toggle('beside', 'two side by side', ['side-by-side'], () => BESIDE + both(), {
    saved: {layout: 'side-by-side'},
  }),
  toggle(
    'address',
    'with the language in the address',
    ['url-parameter'],
    () => `<reader-language-toggle languages="vi en" url-parameter="lang"></reader-language-toggle>${both()}`,
  ),
  toggle(
    'switched',
    'just switched',
    ['sync-lang'],
    () => `<reader-language-toggle languages="vi en" sync-lang></reader-language-toggle>${both()}`,
    {
      act: [{press: 'reader-language-toggle >>> button'}],
      fixed: {script: true, print: false},
    },
  ),
  toggle('beside-pressed', 'just put side by side', ['side-by-side'], () => BESIDE + both(), {
    act: [{press: 'reader-language-toggle >>> li:last-child button'}],
    fixed: {script: true, print: false},
  }),
  toggle('empty', 'none', [], () => '<reader-language-toggle></reader-language-toggle>'),
];
