import {articles, table, type Language} from '../article.js';
import type {Portal} from '../portal.js';

/** As CKEditor 5 and the filter of a text format leave it: no style attributes, classes for alignment. */
const dress = (language: Language): string => {
  const article = articles[language];
  const paragraphs = article.paragraphs.map(
    (text, index) => `<p${index % 2 ? ' class="text-align-justify"' : ''}>${text}</p>`,
  );
  paragraphs.splice(
    2,
    0,
    `<blockquote><p>${article.lead}</p></blockquote>`,
    `<figure class="table">${table(article)}</figure>`,
  );
  return `<div class="text-content clearfix field field--name-body field--type-text-with-summary field--label-hidden field__item">${paragraphs.join('\n')}</div>`;
};

export const drupal: Portal = {
  name: 'drupal',
  addresses: {vi: '/vi/tin-tuc/to-cong-nghe-so-cong-dong', en: '/en/news/community-digital-teams'},
  files: '/themes/custom/xa/js/portal-reader/',
  original: {
    head: '',
    banner: '<p class="hotline">Đường dây nóng: 02163.818.555</p>',
    article: `{{ content|without('comment') }}`,
  },
  values: (language) => [
    ['{{ node.langcode.value }}', language],
    [`{{ content|without('comment') }}`, dress(language)],
  ],
  chrome: [
    '.site-header',
    '.site-branding',
    '.primary-nav',
    '.region--breadcrumb',
    '.page-title',
    '.node__meta',
  ],
  below: ['.site-footer'],
  main: 'main',
};
