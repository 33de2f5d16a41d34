import type {ArticleFacts} from './parse-article.js';

export interface ShownArticle extends ArticleFacts {
  lead: Node;
  body: Node;
}

/**
 * Builds the tags around an article as a portal would write them. The page's own language toggle switches
 * every article on the page.
 */
export function articleMarkup(article: ShownArticle): DocumentFragment {
  const {language, title, published, source, hotline, lead, body} = article;
  const markup = document.createDocumentFragment();

  if (hotline) {
    // The label, in the article's language, distinguishes this hotline from the portal's in the header.
    const label = language === 'vi' ? 'Đường dây nóng trong bài' : 'Hotline in the article';
    markup.append(
      element('div', {lang: language}, element('reader-hotline-banner', {number: hotline, label})),
    );
  }

  const reader = element('reader-article', {
    lang: language,
    ...(published && {published}),
    ...(source && {source}),
  });
  if (title) reader.append(element('h2', {slot: 'title', lang: language}, title));
  reader.append(
    element('reader-font-size', {slot: 'tools'}),
    element('reader-display-settings', {slot: 'tools'}),
  );
  if (lead.textContent?.trim()) reader.append(element('p', {slot: 'lead', lang: language}, lead));
  reader.append(element('div', {lang: language}, body));

  markup.append(reader);
  return markup;
}

/** Makes one paragraph for each text. */
export function paragraphs(texts: readonly string[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...texts.map((text) => element('p', {}, text)));
  return fragment;
}

/** Makes a sentence in both languages of the page; the style sheet shows the reader's. */
export function inBothLanguages(words: {vi: string; en: string}): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const lang of ['vi', 'en'] as const) {
    fragment.append(element('span', {lang, 'data-version': lang}, words[lang]));
  }
  return fragment;
}

function element(
  name: string,
  attributes: Record<string, string>,
  ...content: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...content);
  return made;
}
