import {articles, table, type Language} from '../article.js';
import type {Portal} from '../portal.js';

/** As Word pastes into the rich text of SharePoint, with `lang` from the keyboard that was on. */
const dress = (language: Language): string => {
  const article = articles[language];
  const paragraphs = article.paragraphs.map(
    (text, index) =>
      `<p class="MsoNormal ms-rteElement-P" style="text-align:justify;text-indent:36.0pt;line-height:15.0pt;mso-pagination:none">` +
      `<span lang="${index % 3 ? 'EN-US' : 'SV'}" style="font-size:14.0pt;font-family:&quot;Times New Roman&quot;,serif">${text}<o:p></o:p></span></p>`,
  );
  paragraphs.splice(
    5,
    0,
    table(article, 'class="ms-rteTable-default" border="1" width="640" style="width:480.0pt"'),
  );
  return `<div class="ms-rtestate-field" style="display:inline">${paragraphs.join('\n')}<p>&#8203;&#160;</p></div>`;
};

const field = (name: string, attributes = '') =>
  `<SharePointWebControls:FieldValue FieldName="${name}"${attributes} runat="server" />`;

export const sharepoint: Portal = {
  name: 'sharepoint',
  addresses: {
    vi: '/vi/Pages/to-cong-nghe-so-cong-dong.aspx',
    en: '/en/Pages/to-cong-nghe-so-cong-dong.aspx',
  },
  files: '/Style Library/portal-reader/',
  original: {
    head: '',
    banner: `<span class="hotline">Đường dây nóng: 02163.818.555</span> <a class="language" href="/en/Pages/default.aspx" title="English"></a>`,
    article: `<h1 class="article-title">${field('Title')}</h1>
      <div class="article-date"><SharePointWebControls:DateTimeField FieldName="ArticleStartDate" runat="server" /></div>
      <div class="article-content"><PublishingWebControls:RichHtmlField FieldName="PublishingPageContent" runat="server" /></div>`,
  },
  values: (language) => [
    [/<\/?PublishingWebControls:EditModePanel[^>]*>/, ''],
    [field('Title'), articles[language].title],
    [field('PortalReaderVietnamese'), '<a href="/vi/Pages/to-cong-nghe-so-cong-dong.aspx">Tiếng Việt</a>'],
    [field('PortalReaderEnglish'), '<a href="/en/Pages/to-cong-nghe-so-cong-dong.aspx">English</a>'],
    [
      /<SharePointWebControls:DateTimeField FieldName="ArticleStartDate" runat="server" \/>/,
      language === 'vi' ? '10/11/2026 08:06' : '11/10/2026 8:06 AM',
    ],
    [
      /<PublishingWebControls:RichHtmlField FieldName="PublishingPageContent" runat="server" \/>/,
      `<div id="ctl00_PlaceHolderMain_ctl03__ControlWrapper_RichHtmlField" class="ms-rtestate-field" aria-labelledby="ctl00_PlaceHolderMain_ctl03_label">${dress(language)}</div>`,
    ],
  ],
  chrome: [
    '#s4-ribbonrow',
    '#s4-workspace',
    '.site-banner',
    '.site-logo',
    '.ms-core-navigation',
    '#sideNavBox',
    '#sideNavBox li:last-child',
  ],
  below: ['#site-footer'],
  main: '#DeltaPlaceHolderMain',
  scroller: '#s4-workspace',
};
