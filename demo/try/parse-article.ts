/**
 * Reads an article from plain text, as copied from a whole portal page: site furniture (navigation, counters,
 * buttons), title, date line, lead, paragraphs, source and hotline in one sequence of lines.
 *
 * All functions are pure functions over strings.
 */

import {parsePortalDate} from '../../src/content/dates.js';
import {looksVietnamese} from '../../src/content/languages.js';

export type ArticleLanguage = 'vi' | 'en';

/** The facts about an article, without its lead and body. */
export interface ArticleFacts {
  language: ArticleLanguage;
  title: string;
  /** The date line as the portal wrote it, for `<reader-article published>`; empty when there is none. */
  published: string;
  source: string;
  /** The numbers as written, several joined by ` / `. */
  hotline: string;
  /** Lines that were taken for site furniture. They are shown, so that nothing is lost unnoticed. */
  leftOut: string[];
}

export interface TextArticle extends ArticleFacts {
  lead: string;
  body: string[];
}

export type Role = 'title' | 'date' | 'lead' | 'body' | 'source' | 'hotline' | 'left-out';

export interface RoleHints {
  /** The line that is known to be the title; -1 if the title is not among the lines. */
  titleIndex?: number;
  /** Returns true if a line may be the lead. */
  canLead?: (index: number) => boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH_DATE =
  /(?:(?<!\d)(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9})|(\p{L}{3,9}) (\d{1,2})(?:st|nd|rd|th)?),? (\d{4})(?!\d)/u;

/** Text that portals print on the same line as the date. */
const AROUND_A_DATE = new RegExp(
  [
    '(?:ngày đăng|đăng (?:ngày|lúc)|cập nhật(?: lần cuối)?(?: (?:ngày|lúc))?|published(?: on)?|posted(?: on)?|updated(?: on)?) ?:?',
    '(?:xem )?cỡ chữ ?:?(?: ?a ?[+–−-]?(?![\\p{L}\\d]))*',
    '(?:in trang|bản in|đọc bài viết|nghe bài viết)',
    '(?:lượt xem|views?) ?:? ?[\\d.,]+',
    '(?<![\\p{L}\\d])a ?[+–−-](?![\\p{L}\\d])',
  ].join('|'),
  'giu',
);

/** Site furniture around an article; each pattern must match a whole line. */
const FURNITURE = [
  /^welcome to .{1,60}$/i,
  /^(?:tiếng việt|tiếng anh|english|vietnamese)(?:[\s|/·–-]+(?:tiếng việt|tiếng anh|english|vietnamese))*$/i,
  /^(?:xem )?cỡ chữ ?:?[\sa+|–−-]*$/i,
  /^(?:font|text) size ?:?[\sa+|–−-]*$/i,
  /^a[a+|\s–−-]{0,20}$/i,
  /^(?:trang chủ|home)(?: ?[›»>/|] ?.{0,80})?$/i,
  /^(?:số )?(?:lượt (?:xem|đọc|truy cập)|views?|view count) ?:? ?[\d.,]+$/i,
  /^(?:in trang|in bài viết|bản in|print|gửi email|gửi bài viết|chia sẻ|share|facebook|zalo|twitter)$/i,
  /^(?:đọc bài viết|nghe bài viết|đăng nhập|login|tìm kiếm|search|sơ đồ (?:cổng|trang)|sitemap|rss|menu)$/i,
  /^(?:quay lại|trở về|về đầu trang|back to top|tin liên quan|các tin khác|related news)$/i,
];

/** Normalizes text: NFC, plain spaces, `\n` line ends, no invisible characters. */
export function tidy(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      // Zero-width space, word joiner and byte order mark. The soft hyphen is kept: in TCVN3 text it is a
      // letter.
      .replace(/[\u200B\u2060\uFEFF]/g, '')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F]/g, '')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim()
  );
}

/** Finds the language by the letters, Vietnamese or English; `lang` of the page is ignored. */
export function detectLanguage(text: string): ArticleLanguage {
  return looksVietnamese(text) ? 'vi' : 'en';
}

/** Returns true if a whole line is site furniture. */
function isFurniture(line: string): boolean {
  const words = withoutBullet(line);
  return words === '' || FURNITURE.some((pattern) => pattern.test(words));
}

/** The date, as written, of a line that contains only a date and site furniture; else `undefined`. */
export function readDateLine(line: string): string | undefined {
  if (line.length > 120 || !/\d{4}/.test(line)) return undefined;
  const date = withoutBullet(line)
    .replace(AROUND_A_DATE, ' ')
    .replace(ENGLISH_DATE, (text, day = '', name = '', laterName = '', laterDay = '', year = '') => {
      const month = MONTHS.indexOf((name || laterName).slice(0, 3).toLowerCase()) + 1;
      return month > 0 ? `${day || laterDay}/${month}/${year}` : text;
    })
    .replace(/ {2,}/g, ' ')
    .replace(/^[ |:,·-]+|[ |:,·-]+$/g, '');
  return parsePortalDate(date) && date;
}

/** The numbers, as written, of a line such as "Đường dây nóng: 02163.818.555"; else `undefined`. */
export function readHotline(line: string): string | undefined {
  if (line.length > 120) return undefined;
  const label =
    /^(?:số )?(?:điện thoại )?(?:đường dây nóng|hotline)(?: [^:\d]{1,40})?(?: ?: ?| )(?=[+(\d])/iu;
  const words = withoutBullet(line);
  const number = words.replace(label, '').replace(/[.;,]$/, '');
  return label.test(words) && /^[+(]?\d(?:[ .()‐‑–-]*\d){2}/.test(number) ? number : undefined;
}

/** The name in a closing line such as "Theo Báo Yên Bái" or "(Nguồn: VGP)"; else `undefined`. */
export function readSource(line: string): string | undefined {
  const bracketed = /^\((.+)\)\.?$/.exec(line);
  const words = bracketed?.[1]?.trim() ?? line;
  const named = /^(?:nguồn(?: tin)?|source) ?: ?(.{1,100})$/i.exec(words);
  if (named) return named[1]!.replace(/\.$/, '').trim();
  // "Theo" without a colon also begins sentences ("Theo đó, …"), so only a short name without punctuation is
  // accepted.
  const bare = /^(?:Theo|THEO) ?:? ((?:\p{Lu}|[\w-]+\.[\w-]).{0,60})$/u.exec(words);
  return bare && !/[.,;!?…]$|, /.test(words) ? bare[1]!.trim() : undefined;
}

/** Assigns a role to each line of an article. Lines are not reordered. */
export function assignRoles(lines: readonly string[], hints: RoleHints = {}): Role[] {
  const roles: Role[] = lines.map(() => 'body');
  const prose = lines.map(isProse);
  const proseFrom = (index: number) => {
    const found = prose.indexOf(true, index);
    return found < 0 ? lines.length : found;
  };
  const firstProse = proseFrom(0);
  const secondProse = proseFrom(firstProse + 1);
  const lastProse = prose.lastIndexOf(true);
  const inHead = (index: number) => index < firstProse;
  const inTail = (index: number) => index > lastProse;

  lines.forEach((line, index) => {
    if (!inHead(index) && !inTail(index)) return;
    if (readHotline(line) !== undefined) roles[index] = 'hotline';
    else if (isFurniture(line)) roles[index] = 'left-out';
  });

  // The date line comes after the title or the lead at the latest; a later date belongs to the text.
  const dateIndex = lines.findIndex(
    (line, index) =>
      roles[index] === 'body' && (index <= secondProse || inTail(index)) && readDateLine(line) !== undefined,
  );
  if (dateIndex >= 0) roles[dateIndex] = 'date';

  const hinted = hints.titleIndex;
  const titleIndex =
    hinted !== undefined && hinted <= firstProse ? hinted : findTitle(lines, roles, firstProse, dateIndex);
  if (titleIndex >= 0) {
    roles[titleIndex] = 'title';
    // A section name or breadcrumb above the title belongs to the site.
    for (let index = 0; index < titleIndex; index++) if (roles[index] === 'body') roles[index] = 'left-out';
  }

  for (let index = lines.length - 1; index > Math.max(lastProse, titleIndex); index--) {
    if (roles[index] !== 'body' || readSource(lines[index]!) === undefined) continue;
    roles[index] = 'source';
    break;
  }

  const rest = roles.flatMap((role, index) => (role === 'body' ? [index] : []));
  const [first, second] = rest;
  const canLead = hints.canLead ?? (() => true);
  if (first !== undefined && second !== undefined && lines[first]!.length <= 700 && canLead(first)) {
    roles[first] = 'lead';
    // Portals often print the lead again as the first paragraph.
    if (rest.length > 2 && lines[second] === lines[first]) roles[second] = 'left-out';
  }
  return roles;
}

/** Collects the facts from the lines and their roles, for plain text and for HTML. */
export function collectFacts(lines: readonly string[], roles: readonly Role[]): ArticleFacts {
  const having = (role: Role) => lines.filter((_, index) => roles[index] === role);
  const firstOf = (role: Role) => having(role)[0] ?? '';
  // Numbers inside the article stay there; they are used only if there is none around the article.
  const numbersIn = (texts: readonly string[]) => texts.flatMap((line) => readHotline(line) ?? []);
  const numbers = numbersIn(having('hotline'));
  return {
    language: detectLanguage(lines.join(' ')),
    title: firstOf('title'),
    published: readDateLine(firstOf('date')) ?? '',
    source: readSource(firstOf('source')) ?? '',
    hotline: [...new Set(numbers.length > 0 ? numbers : numbersIn(lines))].join(' / '),
    leftOut: having('left-out').filter((line) => withoutBullet(line) !== ''),
  };
}

/** Reads a whole article from plain text. */
export function parsePlainText(text: string): TextArticle {
  const lines = splitParagraphs(text);
  const roles = assignRoles(lines);
  const having = (role: Role) => lines.filter((_, index) => roles[index] === role);
  return {...collectFacts(lines, roles), lead: having('lead')[0] ?? '', body: having('body')};
}

/** Splits a text into paragraphs and joins the lines of hard-wrapped ones. */
export function splitParagraphs(text: string): string[] {
  return tidy(text)
    .split(/\n{2,}/)
    .flatMap((block) => unwrap(block.split('\n')))
    .filter((line) => line !== '');
}

function unwrap(lines: string[]): string[] {
  const width = Math.max(...lines.map((line) => line.length));
  const joined: string[] = [];
  let previous = '';
  for (const line of lines) {
    if (previous !== '' && runsOn(previous, line, width)) joined.push(`${joined.pop()!} ${line}`);
    else joined.push(line);
    previous = line;
  }
  return joined;
}

/** Returns true if a line continues in the next one, as in mail wrapped at 72 characters. */
function runsOn(line: string, next: string, width: number): boolean {
  if (/[.!?…:;”"»)]$/.test(line) || width > 110) return false;
  if (line.length < 40 || line.length < width * 0.7) return false;
  if (readDateLine(next) !== undefined || readHotline(next) !== undefined || isFurniture(next)) return false;
  return /^[\p{Ll}\p{N}"“(]/u.test(next) || line.length >= width * 0.85;
}

function findTitle(
  lines: readonly string[],
  roles: readonly Role[],
  firstProse: number,
  dateIndex: number,
): number {
  const open = lines.flatMap((_, index) => (roles[index] === 'body' ? [index] : []));
  const [first] = open;
  if (first === undefined) return -1;
  // The title is above the date line, perhaps with section names, which are shorter.
  const above = open.filter((index) => index < Math.min(dateIndex, firstProse));
  if (above.length > 0) {
    return above.reduce((best, index) => (lines[index]!.length > lines[best]!.length ? index : best));
  }
  const alone = open.length === 1 && first === firstProse;
  return alone || lines[first]!.length > 250 ? -1 : first;
}

function isProse(line: string): boolean {
  return line.length >= 120 || (line.length >= 40 && /[.!?…][”"»)]?$/.test(line));
}

function withoutBullet(line: string): string {
  return line.replace(/^[•·▪◦●*–-]\s*/, '').trim();
}
