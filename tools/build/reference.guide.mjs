// Texts about each tag that custom-elements.json cannot hold: the rest of its page in docs/reference/. English; the Vietnamese of
// each sentence is in reference.vi.json. `{font-size.status|125%}` is a message of the interface in the language of the page, with
// its placeholders filled; an id among them is a message too.

/**
 * @typedef {object} Guide
 * @property {string[]} whenNot When to take something else.
 * @property {string} example HTML; its comments are said in the language of the page.
 * @property {string[]} keyboard What keys do.
 * @property {string[]} announced What a screen reader says without being asked.
 * @property {string[]} more Pages in docs/ to read on.
 */

/** @type {Record<string, Guide>} */
export const GUIDES = {
  'reader-article': {
    whenNot: [
      'Around a whole page, a menu, a form or a list of articles: everything inside is treated as the text of one article, and grows with it.',
      'For a text that exists in the other language only at another address: put one article on each page, and link them with `reader-language-toggle`.',
      'To repair an article: headings, alternative texts and the order of the text stay as the author wrote them.',
    ],
    example: `<reader-article published="2019-10-23T08:06:00+07:00" source="Báo Yên Bái" lang="vi">
  <h1 slot="title" lang="vi">Lịch tiếp công dân</h1>
  <h1 slot="title" lang="en">Reception of citizens</h1>
  <reader-font-size slot="tools"></reader-font-size>
  <div lang="vi"><p>Trụ sở mở cửa từ 07:30 đến 11:30 các ngày làm việc.</p></div>
  <div lang="en"><p>The office is open from 07:30 to 11:30 on working days.</p></div>
</reader-article>`,
    keyboard: [
      'Tab goes to the languages in the notice; Enter or Space chooses one, and the focus goes to the article.',
      'Tab goes to a table that is wider than the column; the arrow keys scroll it.',
    ],
    announced: [
      'Nothing by itself. The notice stands before the lead and is read there: {article.only-in|Vietnamese} A switch of the language is announced by `reader-language-toggle`.',
    ],
    more: ['languages', 'text-size'],
  },
  'reader-display-settings': {
    whenNot: [
      'To make the portal’s own colours readable: they must have enough contrast without a choice of the reader’s.',
      'For menus, headers and footers: only the text of articles, and what `for` names, changes.',
      'On pages that load only `font-size.classic.js`: that file does not have this tag.',
    ],
    example: `<reader-article lang="vi">
  <reader-font-size slot="tools"></reader-font-size>
  <reader-display-settings slot="tools"></reader-display-settings>
  <p>Trụ sở mở cửa từ 07:30 đến 11:30 các ngày làm việc.</p>
</reader-article>`,
    keyboard: [
      'Tab goes to the button; Enter or Space opens and closes the choices.',
      'Tab goes from list to list; the arrow keys choose, as in every list of the browser.',
      'Escape closes the choices from anywhere in them, and the focus goes back to the button. A dialog around the tag stays open.',
    ],
    announced: [
      'Each choice after it was made: {display-settings.status|display-settings.line-spacing|1.5}.',
      'After a press on {display-settings.reset}: {display-settings.status|display-settings.label|display-settings.page}.',
    ],
    more: ['display-settings', 'text-size'],
  },
  'reader-font-size': {
    whenNot: [
      'Beside a text-size control of the portal’s own: the two would multiply. Remove the other one.',
      'Once for each article of a page: there is one size for the whole site, and one control is enough.',
      'To scale menus, headers and footers: the browser’s own zoom does that.',
    ],
    example: `<!-- Scales every article, and the element with this id -->
<reader-font-size for="comments"></reader-font-size>
<reader-article lang="vi"><p>Trụ sở mở cửa từ 07:30 đến 11:30.</p></reader-article>
<section id="comments">…</section>`,
    keyboard: [
      'Tab goes to each of the three buttons; Enter or Space presses it.',
      'At the smallest and at the largest size the button keeps the focus, and a press says the size once more.',
    ],
    announced: [
      'The new size, once its text is drawn: {font-size.status|125%}. Several quick presses are announced as one.',
      'Of several controls on a page, only the one that was used last speaks.',
    ],
    more: ['text-size'],
  },
  'reader-hotline-banner': {
    whenNot: [
      'For a list of the telephone numbers of many offices: a table of links is easier to search.',
      'For e-mail addresses and forms: only telephone numbers become links.',
      'With `number` alone where a call may save a life: without a script there would be no number. Write the link yourself.',
    ],
    example: `<!-- A link can be called with no script at all -->
<reader-hotline-banner><a href="tel:+842163818555">02163.818.555</a></reader-hotline-banner>

<!-- A number as text, and when it is answered -->
<reader-hotline-banner number="02163.818.555" hours="Mo-Fr 07:30-11:30,13:30-17:00"></reader-hotline-banner>`,
    keyboard: [
      'Tab goes to each number; Enter calls it.',
      'Where there is nothing to dial with, Tab also goes to {hotline-banner.copy}; Enter or Space copies the number.',
    ],
    announced: [
      'After a number was copied: {hotline-banner.copied|02163.818.555}. Where the browser does not allow that, the number is selected and nothing is said.',
    ],
    more: [],
  },
  'reader-language-toggle': {
    whenNot: [
      'To lead to the home page of the other language: the reader loses the article. Link to the same article, or name the language without a link.',
      'On a site in one language: there is nothing to choose.',
      'To translate: the tag shows what there is. Menus and other words of the portal are the portal’s to translate.',
    ],
    example: `<!-- Switches the articles of this page where they are -->
<reader-language-toggle languages="vi en"></reader-language-toggle>

<!-- Each language has its own address -->
<reader-language-toggle>
  <a href="/bai-viet" lang="vi" hreflang="vi">Tiếng Việt</a>
  <a href="/en/article" lang="en" hreflang="en">English</a>
</reader-language-toggle>`,
    keyboard: [
      'Tab goes to each language that can be chosen; Enter chooses it, and on a button Space too.',
      'After a switch in place, the focus is on the language that was chosen.',
      'Ctrl, Shift, Alt or the Command key with a press on a link do what they do on every link of the browser.',
    ],
    announced: [
      'The language after a switch in place: {language-toggle.status|English}. Where an article is not in it, that is said too: {language-toggle.status|English (article not in English)}.',
      'Two languages at once: {language-toggle.status-side-by-side}.',
      'Nothing when a link leads to another page: the screen reader reads that page.',
    ],
    more: ['languages'],
  },
};
