/** What a call reaches, so that an element can say "free" or warn of a price. `short` is 111–119, 1022 and 108x. */
export type PhoneKind = 'landline' | 'mobile' | 'free' | 'charged' | 'short' | 'international';

/** A stretch of the author's text; with `href` and `kind` when it can be dialled. */
export interface PhoneRun {
  /** Exactly what the author wrote. */
  text: string;
  /** The URI to dial, after RFC 3966: `tel:+842163818555;ext=12`, `tel:113`. */
  href?: string;
  /** Present together with `href`. */
  kind?: PhoneKind;
}

interface Span {
  start: number;
  end: number;
}

interface Found extends Span {
  /** Index of the last group of digits it uses. */
  last: number;
  href: string;
  kind: PhoneKind;
}

// Decision 2036/QĐ-BTTTT (2016): the area codes in force, always 11 digits with the leading 0. 069 is the network of
// the ministries of Public Security and Defence, whose hotlines portals print.
const LANDLINE =
  /^0(?:69|2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679]))\d{7}$/;
const MOBILE = /^0(?:(?:3\d|5[1689]|7[06-9]|8[1-8]|9[0-8])\d|5(?:2[238]|59)|89[6-9]|99[013-9])\d{6}$/;
const SHORT = /^(?:11[1-79]|1022|108\d)$/;

// At most 199 digits more: engines keep a stack entry for each turn, and a megabyte of digits would fill it.
const RUN = /[+(]{0,2}\d(?:[ .()\0-]{0,8}\+?\d){0,199}/g;
const EXTENSION =
  /[ ,.;\0]{0,3}(\(?) ?(?:ext(?:ension)?|(?:số )?m[áa]\u0301?y (?:l[ẻe]\u0309?|nh[áa]\u0301?nh)|nh[áa]\u0301?nh|x)[ .:=]{0,3}(?:số )?(\d{1,6})(?![\d\p{L}])/iuy;
/** With spaces on both sides a dash parts two numbers; without, it is only a way of writing one. */
const DASH = / -+ /;
const NEW_NUMBER = /^\(*(?:\+|0[1-9]\d)/;
/** A date followed by an hour, and 1900-01-01, have the digits of a mobile and of a charged number. */
const DATE = /^(?:\d\d?[ .-]\d\d?[ .-](?:19|20)\d\d\b|1[89]00-\d\d-\d\d$)/;

/** One character for one character, so that places in the result are places in the text. */
const flatten = (text: string): string =>
  text
    .replace(/[\xAD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '\0')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[^\S\n\r\u2028\u2029]/g, ' ');

/** The kind and the URI without `tel:` of one written number, or undefined when it cannot be dialled. */
function dial(written: string, areaCode = ''): [PhoneKind, string] | undefined {
  if (DATE.test(written)) return undefined;
  // "+44 (0)20…": the bracketed 0 is only for callers within that country.
  const number = (written.includes('+') ? written.replace('(0)', '') : written).replace(/[^+\d]/g, '');
  const local = number.replace(/^(?:\+|00)?840?/, '0');
  if (LANDLINE.test(local)) return ['landline', '+84' + local.slice(1)];
  if (MOBILE.test(local)) return ['mobile', '+84' + local.slice(1)];
  // These three are not reachable as +84…, and a short code is written in one piece ("1.022" is a quantity).
  if (/^1[89]00\d{4,6}$/.test(number) && !DASH.test(written))
    return [number[1] === '8' ? 'free' : 'charged', number];
  if (SHORT.test(written))
    return ['short', number === '1022' && /^02\d{1,2}$/.test(areaCode) ? areaCode + number : number];
  if (/^\+(?!84)[1-9]\d{7,14}$/.test(number)) return ['international', number];
  return undefined;
}

/** Whether the surroundings of a short code leave it a phone number: not `113/QĐ-UBND`, `113,5` or `Điều 113`. */
function standsAlone(plain: string, {start, end}: Span): boolean {
  const before = plain.slice(Math.max(0, start - 24), start).normalize();
  const after = plain.slice(end, end + 24);
  return !(
    /[^\s(:;,/\0]$|\d:$/.test(before) ||
    (/[/,]$/.test(before) && !/(?:\D(?:11\d|1022|108\d)|\d[\d .)-]{6,}\d)[/,]$/.test(' ' + before)) ||
    /(?:số|điều|định|thị|tư|quyết|hoạch|văn|khoản|km|phòng|năm|tháng) *$/i.test(
      before.replace(/(gọi|đài|thoại) số *$/i, '$1'),
    ) ||
    /^(?:[\p{L}\d%+=_@-]| [%₫]|\/\p{L}|:\d| (?!(?:hoặc|và|or|and) )\p{L})/iu.test(after.normalize()) ||
    /^[/,](?!(?:11\d|1022|108\d)(?!\d)|[+(]?\d[\d .()-]{6,})\d/.test(after)
  );
}

function mayStart(plain: string, groups: Span[], i: number, done: number): boolean {
  const {start, end} = groups[i]!;
  const before = groups[i - 1];
  if (!before) return !/[\p{L}\p{M}\d_@]/u.test(plain[start - 1] ?? '');
  const gap = plain.slice(before.end, start);
  const fresh = gap.includes(' ') && NEW_NUMBER.test(plain.slice(start, end));
  return fresh || DASH.test(gap) || done === before.end;
}

/** A number followed by more digits is probably one digit too long: calling its first part reaches a stranger. */
function mayEnd(plain: string, groups: Span[], i: number): boolean {
  const {end} = groups[i]!;
  const next = groups[i + 1];
  if (!next) return !/^(?:[\p{L}\p{M}\d_@]|:\d)/u.test(plain.slice(end, end + 2));
  const gap = plain.slice(end, next.start);
  return DASH.test(gap) || (/[ -]/.test(gap) && NEW_NUMBER.test(plain.slice(next.start, next.end)));
}

/** The longest number that begins with this group: "0216 - 3818555" is one number, "113 - 114" are two. */
function longest(plain: string, groups: Span[], first: number, areaCode?: string): Found | undefined {
  let found: Found | undefined;
  let {start} = groups[first]!;
  for (let last = first; last < groups.length && groups[last]!.end - start < 48; last++) {
    let {end} = groups[last]!;
    while (plain[start] === '(' && !plain.slice(start, end).includes(')')) start++;
    const dialled = dial(plain.slice(start, end), areaCode);
    EXTENSION.lastIndex = end;
    const extension = last === groups.length - 1 && EXTENSION.exec(plain);
    if (!dialled || !(extension || mayEnd(plain, groups, last))) continue;
    if (extension) end = EXTENSION.lastIndex + (extension[1] && plain[EXTENSION.lastIndex] === ')' ? 1 : 0);
    const [kind, number] = dialled;
    if (kind === 'short' && !standsAlone(plain, {start, end})) continue;
    found = {start, end, last, kind, href: `tel:${number}${extension ? `;ext=${extension[2]}` : ''}`};
  }
  return found;
}

/**
 * Splits a written list of Vietnamese phone numbers into runs, in order. Nothing is lost or rewritten: the texts of
 * the runs, joined, are the input. What cannot be dialled (an old area code, a date, a document number) stays text.
 *
 * @param text - Numbers as people write them: `02163.818.555 / 1900 1009 máy lẻ 2`. Any length; the work grows with it.
 * @param options - `areaCode`, as `0274`: dialled before 1022, which a mobile needs. Anything else is ignored.
 * @returns Runs; those with `href` are links. URIs follow RFC 3966: global numbers section 5.1.4, `;ext=` section 5.3.
 * Short codes and 1800/1900 numbers are dialled as they are, since +84 would make them unreachable.
 */
export function parsePhones(text: string, options: {areaCode?: string} = {}): PhoneRun[] {
  const plain = flatten(text);
  const runs: PhoneRun[] = [];
  let done = 0;
  for (const {0: run, index: offset} of plain.matchAll(RUN)) {
    const groups: Span[] = [];
    for (const {0: digits, index} of run.matchAll(/[+(]*\d+/g))
      groups.push({start: offset + index, end: offset + index + digits.length});
    for (let i = 0; i < groups.length; i++) {
      // The digits of an extension are taken already.
      if (groups[i]!.start < done || !mayStart(plain, groups, i, done)) continue;
      const found = longest(plain, groups, i, options.areaCode);
      if (!found) continue;
      const {start, end, kind, href, last} = found;
      if (start > done) runs.push({text: text.slice(done, start)});
      runs.push({text: text.slice(start, end), href, kind});
      done = end;
      i = last;
    }
  }
  if (done < text.length) runs.push({text: text.slice(done)});
  return runs;
}
