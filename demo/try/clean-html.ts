import DOMPurify from 'dompurify';
import {policy} from '../policy.js';

/**
 * Safe markup from pasted or saved HTML. Styles are kept in `data-style` until `applyTextStyles` applies
 * them.
 */
export interface CleanHtml {
  /** The text of `<title>`; empty if there was none. */
  pageTitle: string;
  content: DocumentFragment;
}

/** Text properties that carry meaning. Colours, backgrounds and line heights are left to the page. */
const TEXT_PROPERTIES = [
  'font-size',
  'font-style',
  'font-weight',
  'text-align',
  'text-decoration-line',
  'text-indent',
];

const ALLOWED_TAGS = [
  ...[
    'p',
    'div',
    'section',
    'article',
    'main',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'blockquote',
    'pre',
    'hr',
    'br',
  ],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'address'],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...[
    'a',
    'abbr',
    'b',
    'strong',
    'i',
    'em',
    'u',
    's',
    'sub',
    'sup',
    'small',
    'big',
    'mark',
    'q',
    'cite',
    'code',
  ],
  ...['span', 'font', 'center', 'time', 'img'],
];

const ALLOWED_ATTR = [
  'href',
  'alt',
  'lang',
  'dir',
  'title',
  'size',
  'start',
  'type',
  'value',
  'datetime',
  'data-style',
].concat(['colspan', 'rowspan', 'scope', 'headers', 'span']);

/** Parts of a saved page that are never in the article. */
const AROUND_THE_ARTICLE =
  'nav, header, footer, aside, form, dialog, noscript, template, [hidden], [role="navigation"]';

/** Turns HTML into a fragment with text and structure, without anything that runs or loads. */
export function cleanHtml(html: string): CleanHtml {
  const page = new DOMParser().parseFromString(trusted(withoutInlineCode(html)), 'text/html');
  const pageTitle = page.title.trim();
  const root = page.querySelector('reader-article, article, main, [role="main"]') ?? page.body;
  // A header inside the article contains its title, so only a header of the page is removed.
  const around =
    root === page.body ? AROUND_THE_ARTICLE : 'nav, aside, form, dialog, noscript, template, [hidden]';
  for (const element of root.querySelectorAll(around)) element.remove();

  const content = DOMPurify.sanitize(root.innerHTML, {
    ALLOWED_TAGS,
    ALLOWED_ATTR,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ADD_URI_SAFE_ATTR: ['data-style'],
    FORBID_CONTENTS: [
      'style',
      'script',
      'template',
      'iframe',
      'object',
      'svg',
      'math',
      'title',
      'head',
      'xml',
      'select',
    ],
    RETURN_DOM_FRAGMENT: true,
    ...(policy && {TRUSTED_TYPES_POLICY: policy}),
  });
  for (const image of content.querySelectorAll('img')) image.replaceWith(...inWords(image));
  for (const link of content.querySelectorAll('a[href]')) {
    // A relative address belongs to the site that the article was copied from.
    if (/^(?:https?|mailto|tel):/i.test(link.getAttribute('href')!.trim()))
      link.setAttribute('rel', 'noreferrer');
    else link.removeAttribute('href');
  }
  return {pageTitle, content};
}

/**
 * Applies the kept text properties through the CSSOM, which a `style-src 'self'` policy allows although it
 * blocks `style` attributes.
 */
export function applyTextStyles(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-style]')) {
    const declared = document.createElement('span').style;
    declared.cssText = element.getAttribute('data-style') ?? '';
    element.removeAttribute('data-style');
    for (const property of TEXT_PROPERTIES) {
      const value = declared.getPropertyValue(property);
      if (value) element.style.setProperty(property, value, declared.getPropertyPriority(property));
    }
  }
}

/**
 * Wraps HTML for `DOMParser`, which accepts no string where Trusted Types are required. Nothing runs in its
 * document.
 */
const trusted = (html: string): string => (policy?.createHTML(html) as unknown as string) ?? html;

const ATTRIBUTE = /[\s/]+([^\s"'<>/=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+(?=[\s>])))?/g;
const START_TAG = new RegExp(`<[a-z][^\\s<>/]*(?:${ATTRIBUTE.source})*[\\s/]*>`, 'gi');

/**
 * Renames `style` attributes and removes `<style>` elements and event handlers while the HTML is still a
 * string, because even `DOMParser` reports them as violations of the policy. The policy blocks anything that
 * is missed here, so this is not a full tokenizer, and safety does not depend on it.
 */
function withoutInlineCode(html: string): string {
  return html.replace(/<style\b[^]*?(?:<\/style\s*>|$)/gi, '').replace(START_TAG, (tag) =>
    tag.replace(ATTRIBUTE, (attribute, name: string) => {
      if (/^on/i.test(name)) return '';
      return /^style$/i.test(name) ? attribute.replace(/style/i, 'data-style') : attribute;
    }),
  );
}

/** Replaces an image by its alternative text, which needs no network. */
function inWords(image: HTMLImageElement): Node[] {
  const alt = image.alt.trim();
  if (!alt) return [];
  const words = document.createElement('em');
  words.textContent = `[${alt}]`;
  return [words];
}
