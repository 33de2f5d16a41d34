// A situation: one thing that stands in or around an article, and the page that it makes with our files and without them.
import type {Engine} from '../../compatibility/faults/support/tab.js';
import type {Hand} from './hand.js';

export interface Situation {
  /** Its name in addresses. */
  id: string;
  /** Its name in the published table. */
  title: string;
  /** The style sheets and scripts of the page. */
  head?: string;
  /** The text of the article, or the whole of `<main>` if `bare`. */
  body: string;
  /** True if the body has our article, or a target of `for`, itself. */
  bare?: boolean;
  /** The ids of targets, as the page names them in `for`. */
  targets?: string;
  /** Returns true once its scripts have done their work. Runs in the page. */
  ready?: () => boolean;
  /** Does with it as a person does, and expects that it answers. */
  works?: (hand: Hand) => Promise<void>;
  /** The width of the window, 1280 unless it is given. */
  width?: number;
  /** Selects the boxes whose background says something: it is the same in every theme. */
  coloured?: string;
  /** Selects drawings: as much of them is seen in every theme as on the page itself. */
  drawn?: string;
  /** Selects the boxes whose insides its script writes anew at each change of size, so that only the box itself comes back. */
  rewritten?: string;
  /** Rows of the field notes that it stands for. */
  rows?: string;
  /** Reasons why something cannot be promised here; the state is still tried for all else. */
  limits?: string[];
  /**
   * Engines whose own `zoom` breaks the thing, with nothing of ours on the page, and the reason. Both are tried: that it does not
   * work at 200 %, and that it does not work with `zoom: 2` alone.
   */
  cannot?: Partial<Record<Engine, string>>;
  /** Selects the box that works there all the same if the page puts `data-reader-keep` on it. */
  keep?: string;
  /** Selects what moves by itself: it is not looked at in pictures. */
  moving?: string;
  /**
   * Engines that forget what was painted when the boxes around it are made anew, and the reason. That is tried on a page without
   * our files, which does so itself.
   */
  forgets?: Partial<Record<Engine, string>>;
  /** Engines in which the thing does not work by itself, with the reason. */
  not?: Partial<Record<Engine, string>>;
}

/** A file of an installed library. */
const lib = (path: string): string => `/lib/${path}`;
export const css = (path: string): string => `<link rel="stylesheet" href="${lib(path)}">`;
export const js = (path: string): string => `<script src="${lib(path)}"></script>`;
export const style = (rules: string): string => `<style>${rules}</style>`;
export const script = (code: string): string => `<script>${code}</script>`;

/** A reason of `forgets`. */
export const FORGETS_CANVAS =
  'WebKitGTK forgets what a script has drawn in a canvas when the boxes around it are made anew, until the script draws again: so do our tags once, when their script comes, and so does `display: none`.';

/** A picture of two colours, drawn as SVG. */
export const picture = (width: number, height: number, colour = '%239bd'): string =>
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='${width}' height='${height}' viewBox='0 0 ${width} ${height}'>` +
  `<rect width='${width}' height='${height}' fill='${colour}'/><circle cx='${width / 2}' cy='${height / 2}' r='${height / 4}' fill='white'/></svg>`;

const SENTENCES = [
  'Người dân nộp hồ sơ tại bộ phận một cửa của xã hoặc gửi trực tuyến qua cổng dịch vụ công.',
  'Cán bộ tiếp nhận kiểm tra giấy tờ, ghi phiếu hẹn và chuyển hồ sơ về phòng chuyên môn trong ngày.',
  'Kết quả được trả sau năm ngày làm việc, tính từ ngày nhận đủ giấy tờ theo quy định.',
  'Trường hợp hồ sơ chưa hợp lệ, đơn vị báo cho người nộp bằng tin nhắn và nêu rõ giấy tờ còn thiếu.',
  'Phí và lệ phí được miễn cho hộ nghèo, người cao tuổi và trẻ em dưới sáu tuổi.',
];

/** A few sentences, others for each number. */
export const text = (number: number, sentences = 2): string =>
  Array.from({length: sentences}, (_, index) => SENTENCES[(number + index * 3) % SENTENCES.length]).join(' ');

/** Paragraphs of text. */
export const paragraphs = (count: number, sentences = 2, from = 1): string =>
  Array.from({length: count}, (_, index) => `<p>${text(from + index, sentences)}</p>`).join('\n');

const BASE = style(
  'body{font:16px/1.5 sans-serif;margin:0}main{max-width:700px;margin:0 auto;padding:0 10px}' +
    'header.dau{background:#ddd;padding:8px}footer.cong-cu{height:160px;overflow:hidden}img{max-width:100%}',
);

export interface Files {
  /** True for a page with our files, false for the same tags alone. */
  ours: boolean;
  /** Put at the end of the head: a harm, for tests of the tests. */
  extra?: string;
  /** True for text that the page itself has enlarged, for pages without our files. */
  zoomed?: boolean;
  /** True if the main script comes only when a test lets it. */
  late?: boolean;
}

const OURS =
  '<link rel="stylesheet" href="/dist/cdn/portal-reader.css"><script src="/dist/cdn/early.js"></script>';
const MAIN = '/dist/cdn/portal-reader.classic.js';

const mainScript = (late?: boolean): string =>
  late
    ? script(
        `addEventListener('den-muon',()=>document.head.append(Object.assign(document.createElement('script'),{src:'${MAIN}'})))`,
      )
    : `<script defer src="${MAIN}"></script>`;

/** The whole page. Our controls stand at its end, in a box of a given height. */
export function pageOf(
  {title, head = '', body, bare, targets}: Situation,
  {ours, extra = '', late, zoomed}: Files,
): string {
  const noneOfOurs = style('reader-article{display:block}' + (zoomed ? 'reader-article>*{zoom:2}' : ''));
  const files = ours ? OURS + mainScript(late) : noneOfOurs;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><link rel="icon" href="data:,">${BASE}${files}${head}${extra}</head>
<body><header class="dau">Cổng thông tin điện tử</header>
<main>${bare ? body : `<reader-article lang="vi">${body}</reader-article>`}</main>
<footer class="cong-cu"><p>Công cụ đọc</p><reader-font-size steps="1 1.5 2 3 4"${targets ? ` for="${targets}"` : ''}></reader-font-size><reader-display-settings></reader-display-settings></footer>
</body></html>`;
}
