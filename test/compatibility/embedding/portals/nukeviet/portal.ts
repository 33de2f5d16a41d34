import {articles, table, type Language} from '../article.js';
import type {Portal} from '../portal.js';

/** One language as it is pasted from Word and cleaned by hand: frozen sizes, justified, a table with a width. */
const version = (language: Language): string => {
  const article = articles[language];
  const paragraphs = article.paragraphs.map(
    (text) =>
      `<p style="text-align: justify;"><span style="font-size:16px;"><span style="font-family:'Times New Roman',Times,serif;">${text}</span></span></p>`,
  );
  paragraphs.splice(6, 0, table(article, 'border="1" cellpadding="0" cellspacing="0" style="width:700px"'));
  return paragraphs.join('\n');
};

/** Both in the one body that NukeViet has for them, as the docs tell the editor to write it. */
const body = `<div lang="vi">${version('vi')}</div>
<div lang="en"><h2>${articles.en.title}</h2><p><strong>${articles.en.lead}</strong></p>${version('en')}</div>`;

export const nukeviet: Portal = {
  name: 'nukeviet',
  addresses: {vi: '/vi/news/tin-trong-xa/to-cong-nghe-so-cong-dong-27.html'},
  files: '/themes/default/js/portal-reader/',
  original: {
    head: '',
    banner: `<div class="contactDefault">Đường dây nóng: 02163.818.555</div>
      <div class="language"><select name="lang"><option value="/index.php?language=vi" selected="selected">Tiếng Việt</option><option value="/index.php?language=en">English</option></select></div>`,
    title: '<h1 class="title margin-bottom-lg">{DETAIL.title}</h1>',
    tools: '',
    lead: '<div class="hometext m-bottom">{DETAIL.hometext}</div>',
    article: `<div id="news-bodyhtml" class="bodytext margin-bottom-lg">
      {DETAIL.bodyhtml}
    </div>`,
  },
  values: () => [
    ['{NV_BASE_SITEURL}', '/'],
    ['{TEMPLATE}', 'default'],
    ['{DETAIL.title}', articles.vi.title],
    ['{DETAIL.hometext}', articles.vi.lead],
    ['{DETAIL.bodyhtml}', body],
  ],
  chrome: [
    '#header',
    '.logo',
    '.second-nav',
    '.second-nav li:last-child',
    '.sidebar',
    '.sidebar .panel:last-child',
  ],
  below: ['#footer', '.news-keywords'],
  main: '.news_column',
  packages: {
    'bootstrap.min.css': 'bootstrap/dist/css/bootstrap.min.css',
    'jquery.min.js': 'jquery/dist/jquery.min.js',
  },
};
