import {asText} from './text.js';
/** A piece of the author's text; with `href` if it can be dialled. */
export interface PhoneRun {
  /** The text exactly as the author wrote it. */
  text: string;
  /** The URI to dial, after RFC 3966: `tel:+842163818555;ext=12`, `tel:113`. */
  href?: string;
  /** The price of a call, if it is not an ordinary one: 1800 numbers are free, 1900 numbers are charged. */
  cost?: 'free' | 'charged';
}

// The area codes in force by Decision 2036/QĐ-BTTTT (2016), always 11 digits with the leading 0. 069 is the
// network of the ministries of Public Security and Defence, whose hotlines portals print.
const NATIONAL =
  /^0(?:(?:69|2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679]))\d|(?:3\d|5[1689]|7[06-9]|8[1-8]|9[0-8])\d|5(?:2[238]|59)|89[6-9]|99[013-9])\d{6}$/;

// At most 200 digits match: engines keep a stack entry for each repetition, and a megabyte of digits would
// overflow the stack.
const RUN = /(?<![\p{L}\p{M}\d_@-])[+(]{0,2}\d(?:[ .()-]{0,8}\+?\d){0,199}/gu;
/**
 * A possible end of one number and start of the next, inside a run of digits. A dash without spaces may be
 * part of a number.
 */
const BOUNDARY = /( -+ |[ -](?=\(|\+|0[1-9]\d))/;
/** A date, which together with the hour after it has the digits of a mobile number. */
const DATE = /^\d\d?[ .-]\d\d?[ .-](?:19|20)\d\d\b/;
/** An extension: "ext 12", "máy lẻ 12", "nhánh 12". A vowel is one character or, when decomposed, two. */
const EXTENSION =
  /[ ,.;]{0,3}(\(?)(?:ext(?:ension)?|x|(?:s\S{1,2} )?m\S{1,2}y l\S{1,2}|(?:m\S{1,2}y )?nh\S{1,2}nh)[ .:=]{0,3}(?:s\S{1,2} )?(\d{1,6})(?![\d\p{L}])/iuy;

/** 1022, and the enquiries at 1080 to 1089, with an area code before it. */
const SERVICE = /^02(?:[48]|\d\d)(?:1022|108\d)$/;
/** Words right before a fax number. A number for both ("ĐT/Fax") can be called. */
const FAX = /(?<!\p{L})(?:tele)?f(?:ax)?(?: s\S{1,2})?[^\p{L}\d]*$/iu;
const ALSO_PHONE = /đt|tel\b|phone|tho\S{1,2}i/iu;

/** Replaces each character by exactly one, so that an index in the result is an index in the text. */
const flatten = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => wide.normalize('NFKC'))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[^\S\n\r]|[\xAD\u200B-\u200F\u202A-\u202E\u2060-\u2069]/g, ' ');

/** The number to dial for one written number, or undefined if it cannot be dialled. */
function dial(written: string, areaCode: string): string | undefined {
  if (DATE.test(written)) return undefined;
  // The bracketed 0 in "+44 (0)20…" is dialled only inside that country.
  const number = (/^\(?\+/.test(written) ? written.replace('(0)', '') : written).replace(/[^+\d]/g, '');
  const local = number.replace(/^(?:\+|00)?840?/, '0');
  if (NATIONAL.test(local)) return '+84' + local.slice(1);
  // Foreign numbers, and numbers that cannot be reached with +84.
  if (/^(?:\+(?!84)[1-9]\d{7,14}|1[89]00\d{4,6})$/.test(number)) return number;
  // A number of that area, made up, tells whether its code is in force.
  if (SERVICE.test(number) && NATIONAL.test(number.slice(0, -4).padEnd(11, '2'))) return number;
  if (!/^(?:11[1-79]|1022|108\d)$/.test(written)) return undefined;
  return number === '1022' && /^02\d{1,2}$/.test(areaCode) ? areaCode + number : number;
}

/**
 * Splits a written list of Vietnamese phone numbers into runs, in order. The texts of the runs, joined, equal
 * the input. A part that cannot be dialled (an old area code, a date, a document number) stays text,
 * and so does a fax number.
 *
 * @param text - Numbers as people write them: `02163.818.555 / 1900 1009 máy lẻ 2`. Not prose: "113 people"
 *   becomes a call to the police. Any length; the work is linear.
 * @param areaCode - An area code such as `0274`. It is put before 1022, which mobile phones need. Other
 *   values are ignored.
 * @returns Runs; those with `href` are links. URIs follow RFC 3966: global numbers section 5.1.4, `;ext=`
 *   section 5.3. Short codes and 1800/1900 numbers are dialled as written, because +84 would make them
 *   unreachable.
 */
export function parsePhones(text: string, areaCode = ''): PhoneRun[] {
  text = asText(text);
  const plain = flatten(text);
  const runs: PhoneRun[] = [];
  /** The end of what is in `runs`, and of the last number; after a fax number the two differ. */
  let [done, past] = [0, 0];
  let isFax = false;

  /** Adds a link for a written number at an index, unless it is a fax. Returns false if it is no number. */
  const link = (start: number, written: string): boolean => {
    const number = dial(written, areaCode);
    if (!number) return false;
    let end = start + written.length;
    EXTENSION.lastIndex = end;
    const extension = EXTENSION.exec(plain);
    if (extension) end = EXTENSION.lastIndex + +(!!extension[1] && plain[EXTENSION.lastIndex] === ')');
    // 113/QĐ-UBND and 115/2017/QĐ-UBND are document numbers.
    else if (/^(?:[\p{L}\p{M}\d_@]|(?:\/\d+)*\/\p{L})/u.test(plain.slice(end, end + 9))) return false;
    past = end;
    // Of several numbers after one "Fax", all are fax numbers.
    const [before] = /\D*$/.exec(plain.slice(Math.max(0, start - 40), start))!;
    if (/[^ ,/-]/.test(before)) isFax = FAX.test(before) && !ALSO_PHONE.test(before);
    if (isFax || /^ ?\(fax\)/i.test(plain.slice(end, end + 6))) return true;
    if (start > done) runs.push({text: text.slice(done, start)});
    const href = `tel:${number}${extension ? `;ext=${extension[2]}` : ''}`;
    const cost = /^18/.test(number) ? 'free' : /^19/.test(number) ? 'charged' : undefined;
    runs.push({text: text.slice(start, end), href, ...(cost && {cost})});
    done = end;
    return true;
  };

  for (const {0: run, index} of plain.matchAll(RUN)) {
    // Even indexes hold digits, odd ones the separators.
    const parts = run.split(BOUNDARY);
    let start = index;
    for (let i = 0; i < parts.length; i += 2) {
      // The longest reading is tried first: "0216 - 3818555" is one number, "113 - 114" are two. Parts inside
      // a number or an extension that was found before are skipped (`start >= past`).
      for (let last = i + 7; last > i && start >= past; last -= 2) {
        const written = parts.slice(i, last).join('');
        const open = +/^\((?!.*\))/.test(written);
        if (link(start + open, written.slice(open))) break;
      }
      start += parts.slice(i, i + 2).join('').length;
    }
  }
  if (done < text.length) runs.push({text: text.slice(done)});
  return runs;
}

/** A number that can be called, and the words that belong to it. */
export interface PhoneEntry {
  phone: PhoneRun;
  before: string;
  after: string;
}

/** Places where the words after a number may end, and those before the next may begin. */
const CUTS = [/^(.*)[;\n|](.*)$/s, /^( ?\(.*\))[ ,]*(.*)$/s, /^(.*)(?: [-–—] |\/)(.*)$/s, /^(.*?),(.*)$/s];

/**
 * Gives each number in a list the words that belong to it: those between two numbers are divided at the
 * separator, "0216…, máy lẻ 2; Công an: 0216…".
 *
 * @param runs - From `parsePhones`.
 */
export function phoneEntries(runs: readonly PhoneRun[]): PhoneEntry[] {
  const entries: PhoneEntry[] = [];
  let before = '';
  runs.forEach((run, i) => {
    const last = entries.at(-1);
    if (run.href) {
      entries.push({phone: run, before, after: ''});
      before = '';
    } else if (last && i < runs.length - 1) {
      const cut = CUTS.map((form) => form.exec(run.text)).find(Boolean);
      last.after = cut?.[1] ?? '';
      before = cut?.[2] ?? run.text;
    } else if (last) last.after = run.text;
    else before = run.text;
  });
  return entries;
}
