import type {Snippets} from './snippets.js';

const SIZES = {
  px: '13px',
  pt: '11pt',
  em: '1.15em',
  rem: '0.9rem',
  percent: '85%',
  keyword: 'small',
  relative: 'larger',
  'px !important': '15px !important',
  'em !important': '1.1em !important',
};

/** The markup around the element that has the size, as tables and lists need it. */
const ELEMENTS: Record<string, (style: string, text: string) => string> = {
  p: (style, text) => `<p ${style}>${text} <span>trong đoạn</span></p>`,
  div: (style, text) => `<div ${style}>${text}<br>dòng hai</div>`,
  span: (style, text) => `<p><span ${style}>${text}</span> <span>ngoài</span></p>`,
  h2: (style, text) => `<h2 ${style}>${text}</h2><p>dưới tiêu đề</p>`,
  li: (style, text) => `<ul><li ${style}>${text}</li><li>mục thường</li></ul>`,
  td: (style, text) => `<table><tr><td ${style}>${text}</td><td>ô thường</td></tr></table>`,
  a: (style, text) => `<p>xem <a href="#khac" ${style}>${text}</a></p>`,
  small: (style, text) => `<p><small ${style}>${text}</small></p>`,
  font: (style, text) => `<p><font size="5" ${style}>${text}</font></p>`,
  blockquote: (style, text) => `<blockquote ${style}><p>${text}</p></blockquote>`,
};

/** Every kind of size on every kind of element, since a rule may know one element and not its neighbour. */
export const table: Snippets = Object.fromEntries(
  Object.entries(ELEMENTS).flatMap(([element, around]) =>
    Object.entries(SIZES).map(([name, size]) => [
      `${name} on ${element}`,
      around(`style="font-size:${size}"`, 'Thông báo'),
    ]),
  ),
);
