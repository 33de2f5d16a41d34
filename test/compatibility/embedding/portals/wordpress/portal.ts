import {articles, table, type Language} from '../article.js';
import type {Portal} from '../portal.js';

/** As the block editor saves it, with a classic block that was pasted from Word years ago. */
const dress = (language: Language): string => {
  const article = articles[language];
  const paragraphs = article.paragraphs.map((text, index) =>
    index < 3
      ? `<p${index === 1 ? ' class="has-small-font-size"' : ''}>${text}</p>`
      : `<p style="text-align: justify"><span style="font-size: 14pt;font-family: 'Times New Roman', serif">${text}</span></p>`,
  );
  paragraphs.splice(
    3,
    0,
    `<figure class="wp-block-table is-style-stripes">${table(article, 'class="has-fixed-layout"')}</figure>`,
  );
  return `<p class="has-medium-font-size"><strong>${article.lead}</strong></p>\n${paragraphs.join('\n\n')}`;
};

export const wordpress: Portal = {
  name: 'wordpress',
  addresses: {vi: '/vi/tin-tuc/to-cong-nghe-so-cong-dong/', en: '/en/news/community-digital-teams/'},
  files: '/wp-content/mu-plugins/portal-reader/',
  original: {
    head: '',
    banner: `<p class="hotline">Đường dây nóng: 02163.818.555</p>
      <ul class="language-switcher"><li class="lang-item lang-item-2 lang-item-vi"><a lang="vi" hreflang="vi" href="/vi/tin-tuc/to-cong-nghe-so-cong-dong/">Tiếng Việt</a></li><li class="lang-item lang-item-5 lang-item-en"><a lang="en-US" hreflang="en-US" href="/en/news/community-digital-teams/">English</a></li></ul>`,
    article: '(content)',
  },
  values: (language, origin) => [
    ['(content)', dress(language)],
    [
      '(languages)',
      `<a href="${origin}/vi/tin-tuc/to-cong-nghe-so-cong-dong/" lang="vi" hreflang="vi">Tiếng Việt</a> <a href="${origin}/en/news/community-digital-teams/" lang="en" hreflang="en">English</a> `,
    ],
  ],
  chrome: [
    'header.wp-block-template-part',
    '.wp-block-site-title',
    '.wp-block-navigation',
    '.wp-block-post-title',
    '.wp-block-post-date',
  ],
  below: ['footer.wp-block-template-part'],
  main: 'main',
  packages: {'jquery.min.js': 'jquery/dist/jquery.min.js'},
};
