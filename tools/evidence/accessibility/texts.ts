// The text that stands in the widgets’ states: in Vietnamese and in English, as a portal would write it.
import type {Language} from './state.js';

/** The language that an article is in where a reader of this one finds nothing. */
export const other = (language: Language): Language => (language === 'vi' ? 'en' : 'vi');

const TEXTS = {
  vi: {
    title: 'Lớp học buổi tối ở xã Suối Giàng',
    lead: 'Ba buổi mỗi tuần, nhà văn hóa xã sáng đèn để người lớn đến học chữ và học nghề.',
    heading: 'Học để làm tốt hơn việc của mình',
    first: 'Khuyến học là động viên nhau học tập. Năm 2019 có 57 đơn vị tham gia, với 3.300 người học.',
    link: ['Mỗi lớp có một người phụ trách theo ', 'Kế hoạch của huyện', ' ban hành năm 2018.'],
    items: ['Học chữ', 'Học nghề', 'Học dùng máy tính'],
    caption: 'Số người học theo năm',
    head: ['Năm', 'Người học'],
    picture: 'Một lớp học có sáu người lớn ngồi bên bàn.',
    figure: 'Lớp học ở nhà văn hóa xã.',
  },
  en: {
    title: 'Evening classes in Suối Giàng',
    lead: 'Three evenings a week the lights go on in the community hall, and adults learn to read and learn a trade.',
    heading: 'Learning for better work',
    first:
      'Study promotion means that people help each other to learn. In 2019, 57 offices took part, with 3,300 learners.',
    link: ['Somebody is in charge of each class, as ', 'the plan of the district', ' of 2018 asks.'],
    items: ['Reading', 'A trade', 'Using a computer'],
    caption: 'Learners by year',
    head: ['Year', 'Learners'],
    picture: 'A classroom with six adults at their desks.',
    figure: 'A class in the community hall.',
  },
} as const;

export const textOf = (language: Language): (typeof TEXTS)[Language] => TEXTS[language];

/** One paragraph in a language, as a language version of an article. */
export const paragraph = (language: Language, attributes = ''): string =>
  `<p lang="${language}" ${attributes}>${textOf(language).first}</p>`;

const PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='320' height='120'%3E%3Crect width='320' height='120' fill='%23587'/%3E%3C/svg%3E";

/** All that an article’s body usually has: heading, list, link, table, picture. */
export function body(language: Language): string {
  const {first, heading, link, items, caption, head, picture, figure} = textOf(language);
  return `<div lang="${language}">
    <p>${first}</p>
    <h3>${heading}</h3>
    <ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>
    <p>${link[0]}<a href="#plan">${link[1]}</a>${link[2]}</p>
    <table>
      <caption>${caption}</caption>
      <tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr>
      <tr><th scope="row">2018</th><td>2170</td></tr>
      <tr><th scope="row">2019</th><td>3300</td></tr>
    </table>
    <figure><img src="${PICTURE}" alt="${picture}" width="320" height="120" /><figcaption>${figure}</figcaption></figure>
  </div>`;
}

/** The heading of an article. */
export const title = (language: Language): string =>
  `<h2 slot="title" lang="${language}">${textOf(language).title}</h2>`;

/** The lead of an article. */
export const lead = (language: Language): string =>
  `<p slot="lead" lang="${language}">${textOf(language).lead}</p>`;
