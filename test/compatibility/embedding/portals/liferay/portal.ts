import {articles, table, type Language} from '../article.js';
import type {Portal} from '../portal.js';

/** As the editor of Liferay 6.2 leaves it: sizes on inner spans, empty paragraphs for space. */
const dress = (language: Language): string => {
  const article = articles[language];
  const paragraphs = article.paragraphs.map(
    (text, index) =>
      `<p style="text-align: justify;"><span style="font-size: ${index % 2 ? '13px' : 'small'};"><span style="font-family: arial, helvetica, sans-serif;">${text}</span></span></p>`,
  );
  paragraphs.splice(
    4,
    0,
    '<p>&nbsp;</p>',
    table(article, 'border="1" cellpadding="1" cellspacing="1" style="width: 500px;"'),
  );
  return `<p style="text-align: justify;"><strong>${article.lead}</strong></p>\n${paragraphs.join('\n')}`;
};

const PATH = '/web/guest/tin-tuc/-/to-cong-nghe-so-cong-dong';

export const liferay: Portal = {
  name: 'liferay',
  addresses: {vi: `/vi${PATH}`, en: `/en${PATH}`},
  files: '/xa-theme/js/portal-reader/',
  original: {
    head: '',
    banner: `<span class="hotline">Đường dây nóng: 02163.818.555</span>
      <a class="lang_us" href="/en/web/guest/home"></a>`,
    article: `<h1 class="header-title">\${.vars["reserved-article-title"].data}</h1>
      <p class="date">\${displayed?string("dd/MM/yyyy HH:mm")}</p>
      \${content.getData()}`,
  },
  values: (language) => [
    // The directives of the template print nothing.
    [/<#(assign|setting) [^>]*>\n?/, ''],
    ['${javascript_folder}', '/xa-theme/js'],
    ['${update}', `/c/portal/update_language?p_l_id=10182&redirect=${encodeURIComponent(PATH)}&languageId=`],
    ['${.vars["reserved-article-title"].data}', articles[language].title],
    ['${displayed?string("dd/MM/yyyy HH:mm")}', '10/11/2026 08:06'],
    ['${content.getData()}', dress(language)],
  ],
  chrome: [
    '#banner',
    '#heading',
    '#navigation',
    '#navigation li:last-child',
    '#layout-column_column-1',
    '.portlet-topper',
  ],
  below: ['#footer'],
  main: '#p_p_id_56_INSTANCE_tin_',
  packages: {'senna.js': 'senna/build/globals/senna-min.js'},
  redirect: ({pathname, searchParams}) =>
    pathname === '/c/portal/update_language'
      ? `/${searchParams.get('languageId')!.slice(0, 2)}${searchParams.get('redirect')!}`
      : undefined,
};
