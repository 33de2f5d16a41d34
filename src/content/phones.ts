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

// Decision 2036/QĐ-BTTTT (2016): the area codes in force, always 11 digits with the leading 0. 069 is the network of
// the ministries of Public Security and Defence, whose hotlines portals print.
const NATIONAL =
  /^0(?:(69|2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679]))\d|(?:3\d|5[1689]|7[06-9]|8[1-8]|9[0-8])\d|5(?:2[238]|59)|89[6-9]|99[013-9])\d{6}$/;
const SHORT = /^(?:11[1-79]|1022|108\d)$/;

// At most 199 digits more: engines keep a stack entry for each turn, and a megabyte of digits would fill it.
const RUN = /(?<![\p{L}\p{M}\d_@])[+(]{0,2}\d(?:[ .()-]{0,8}\+?\d){0,199}/gu;
/** Where one number may end and the next begin, inside a run of digits. A dash without spaces is a way of writing. */
const BOUNDARY = /( -+ |[ -](?=\(?(?:\+|0[1-9]\d)))/;
/** A date followed by an hour, and 1900-01-01, have the digits of a mobile and of a charged number. */
const DATE = /^(?:\d\d?[ .-]\d\d?[ .-](?:19|20)\d\d\b|1900-\d\d-\d\d$)/;
// The vowels carry their marks, composed or not, or none.
const EXTENSION =
  /[ ,.;]{0,3}(\(?)(?:ext(?:ension)?|(?:số )?m[áa]\u0301?y (?:l[ẻe]\u0309?|nh[áa]\u0301?nh)|nh[áa]\u0301?nh|x)[ .:=]{0,3}(?:số )?(\d{1,6})(?![\d\p{L}])/iuy;

/** What makes 113 no phone number: `Điều 113`, `Số 113 Trần Phú`, `113/QĐ-UBND`, `113,5`, `113 người`. */
const BEFORE_QUANTITY =
  /[^\s(:;,/]$|(?:(?<!gọi |đài |thoại )số|điều|định|thị|tư|quyết|hoạch|văn|khoản|km|phòng|năm) *$/i;
const AFTER_QUANTITY =
  /^(?:[\p{L}\d%+=_@-]|[/,:](?!(?:11\d|1022|108\d)(?!\d)|[+(]?\d[\d .()-]{6})[\p{L}\d]| (?!(?:hoặc|và|or|and) )[\p{L}\d%₫])/iu;

/** One character for one character, so that places in the result are places in the text. */
const flatten = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[^\S\n\r]|[\xAD\u200B-\u200F\u202A-\u202E\u2060-\u2069]/g, ' ');

/** The kind and the URI without `tel:` of one written number, or undefined when it cannot be dialled. */
function dial(written: string, areaCode = ''): [PhoneKind, string] | undefined {
  if (DATE.test(written)) return undefined;
  // "+44 (0)20…": the bracketed 0 is only for callers within that country.
  const number = (/^\(?\+/.test(written) ? written.replace('(0)', '') : written).replace(/[^+\d]/g, '');
  const local = number.replace(/^(?:\+|00)?840?/, '0');
  const national = NATIONAL.exec(local);
  if (national) return [national[1] ? 'landline' : 'mobile', '+84' + local.slice(1)];
  if (/^\+(?!84)[1-9]\d{7,14}$/.test(number)) return ['international', number];
  // Those that follow are not reachable as +84…; "1900 - 1954" are years and "1.022" is a quantity.
  if (/^1[89]00\d{4,6}$/.test(number) && !/ - /.test(written))
    return [number[1] === '8' ? 'free' : 'charged', number];
  if (!SHORT.test(written)) return undefined;
  return ['short', number === '1022' && /^02\d{1,2}$/.test(areaCode) ? areaCode + number : number];
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

  /** Makes a link of what is written at a place, if its surroundings leave it a number. */
  const link = (start: number, written: string): boolean => {
    const dialled = dial(written, options.areaCode);
    if (!dialled) return false;
    let end = start + written.length;
    EXTENSION.lastIndex = end;
    const extension = EXTENSION.exec(plain);
    if (extension) end = EXTENSION.lastIndex + (extension[1] && plain[EXTENSION.lastIndex] === ')' ? 1 : 0);
    else if (/[\p{L}\p{M}\d_@]/u.test(plain[end] ?? '')) return false;
    const [kind, number] = dialled;
    const before = plain.slice(Math.max(0, start - 20), start).normalize();
    if (
      kind === 'short' &&
      (BEFORE_QUANTITY.test(before) ||
        AFTER_QUANTITY.test(plain.slice(end, end + 20).normalize()) ||
        (/\d[/,:]$/.test(before) && done !== start - 1))
    )
      return false;
    if (start > done) runs.push({text: text.slice(done, start)});
    const href = `tel:${number}${extension ? `;ext=${extension[2]}` : ''}`;
    runs.push({text: text.slice(start, end), href, kind});
    done = end;
    return true;
  };

  for (const {0: run, index} of plain.matchAll(RUN)) {
    // Digits at even places, what parts them at odd ones.
    const parts = run.split(BOUNDARY);
    let start = index;
    for (let i = 0; i < parts.length; i += 2) {
      // The longest reading first: "0216 - 3818555" is one number, "113 - 114" are two. The digits of an
      // extension, and those of a longer number that was found, are behind us.
      for (let last = i + 7; last > i && start >= done; last -= 2) {
        const written = parts.slice(i, last).join('');
        const open = /^\((?!.*\))/.test(written) ? 1 : 0;
        if (link(start + open, written.slice(open))) break;
      }
      start += parts[i]!.length + (parts[i + 1]?.length ?? 0);
    }
  }
  if (done < text.length) runs.push({text: text.slice(done)});
  return runs;
}
