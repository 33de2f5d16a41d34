import DOMPurify from 'dompurify';
import {policy} from '../policy.js';

/** Safe markup out of pasted or saved HTML. Styles wait in `data-style` until `applyTextStyles`. */
export interface CleanHtml {
  /** What `<title>` said; empty when there was none. */
  pageTitle: string;
  content: DocumentFragment;
}

/** Text properties a reader would miss; colours, backgrounds and line heights are left to the page. */
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

/** Parts of a saved page that are never the article. */
const AROUND_THE_ARTICLE =
  'nav, header, footer, aside, form, dialog, noscript, template, [hidden], [role="navigation"]';

/** Turns any HTML into a fragment with text, structure and nothing that runs or loads. */
export function cleanHtml(html: string): CleanHtml {
  const page = new DOMParser().parseFromString(trusted(withoutInlineCode(html)), 'text/html');
  const pageTitle = page.title.trim();
  const root = page.querySelector('reader-article, article, main, [role="main"]') ?? page.body;
  // A header inside the article holds its title; only the page's own goes.
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
    // A relative address led somewhere on the site the article came from.
    if (/^(?:https?|mailto|tel):/i.test(link.getAttribute('href')!.trim()))
      link.setAttribute('rel', 'noreferrer');
    else link.removeAttribute('href');
  }
  return {pageTitle, content};
}

/**
 * Puts the kept text properties back through the CSSOM, which a `style-src 'self'` policy allows where it
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

/** As a parser without a page wants it where Trusted Types are required: nothing runs there. */
const trusted = (html: string): string => (policy?.createHTML(html) as unknown as string) ?? html;

const ATTRIBUTE = /[\s/]+([^\s"'<>/=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+(?=[\s>])))?/g;
const START_TAG = new RegExp(`<[a-z][^\\s<>/]*(?:${ATTRIBUTE.source})*[\\s/]*>`, 'gi');

/**
 * Renames `style` attributes and drops `<style>` blocks and event handlers while the HTML is still a string: even
 * a parser without a page reports them to the policy. What slips through here is blocked there, so this need not
 * be a full tokeniser, and it decides nothing about safety.
 */
function withoutInlineCode(html: string): string {
  return html.replace(/<style\b[^]*?(?:<\/style\s*>|$)/gi, '').replace(START_TAG, (tag) =>
    tag.replace(ATTRIBUTE, (attribute, name: string) => {
      if (/^on/i.test(name)) return '';
      return /^style$/i.test(name) ? attribute.replace(/style/i, 'data-style') : attribute;
    }),
  );
}

/** A picture would have to be fetched; its alternative text needs no network. */
function inWords(image: HTMLImageElement): Node[] {
  const alt = image.alt.trim();
  if (!alt) return [];
  const words = document.createElement('em');
  words.textContent = `[${alt}]`;
  return [words];
}
