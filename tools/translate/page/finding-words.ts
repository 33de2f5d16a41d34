import {lengthOf, placeholders, plain, words} from '../content.js';
import type {Message} from '../messages.js';
import type {Unit} from '../xliff.js';
import type {Said} from './entry.js';

/** The facts of a finding that a translator needs to mend it. */
interface Facts {
  /** The words that the check quotes. */
  quoted: readonly string[];
  /** The letters or languages that the check lists after a colon. */
  listed: string;
  missing: string;
  extra: string;
  length: number;
  limit: number;
  numbers: string;
  ending: string;
  markup: string;
  atEdge: boolean;
  /** The language that the file says it is in, and that of its name. */
  languages: readonly (string | undefined)[];
  said: string;
}

/** One finding in plain words: the fault, and how to mend it. */
type Sentence = (facts: Facts) => string;

const braces = (ids: readonly string[]): string => ids.map((id) => `{${id}}`).join(', ');

function factsOf(finding: Said, unit: Unit | undefined, message: Message | undefined): Facts {
  const source = message?.source ?? unit?.source.content ?? [];
  const target = unit?.target?.content ?? [];
  const wanted = placeholders(source).map(({id}) => id);
  const found = placeholders(target).map(({id}) => id);
  return {
    quoted: [...finding.message.matchAll(/[“"]([^”"]*)[”"]/g), ...finding.mend.matchAll(/“([^”]*)”/g)].map(
      ([, text]) => text!,
    ),
    listed: /: (.*)$/.exec(finding.message)?.[1] ?? '',
    missing: braces(wanted.filter((id) => !found.includes(id))),
    extra: braces(
      found.filter((id, n) => found.indexOf(id) !== n || (wanted.length && !wanted.includes(id))),
    ),
    length: lengthOf(target),
    limit: message?.maxwidth ?? 0,
    numbers:
      words(source)
        .match(/\p{Nd}+|https?:\/\/\S+|\S+@\S+/gu)
        ?.join(', ') ?? '',
    ending: /[.:!?…]$/.exec(plain(source).trim())?.[0] ?? '',
    markup: /&[#\w]+;|<[^>]*>/.exec(words(target))?.[0] ?? '',
    atEdge: !/\s{2}/.test(plain(target).trim()),
    languages: (
      /target-language is (\S+), the name of the file says (\S+)/.exec(finding.message) ?? []
    ).slice(1),
    said: finding.message,
  };
}

const VIETNAMESE: Readonly<Record<string, Sentence>> = {
  declaration: () =>
    'Dòng đầu của tệp ghi sai bảng mã: hãy mở tệp bằng chương trình đã tạo ra nó và lưu lại bằng UTF-8.',
  diacritics: () => 'Câu tiếng Việt thiếu dấu: hãy gõ lại cho đủ dấu.',
  duplicate: () => 'Câu này có hai lần trong tệp: chỉ lần đầu được dùng.',
  encoding: () =>
    'Chữ trong câu này bị hỏng do mở sai bảng mã hoặc dùng phông chữ cũ: hãy gõ lại bằng Unicode.',
  'end-punctuation': ({ending}) =>
    ending
      ? `Bản gốc kết thúc bằng dấu “${ending}”: bản dịch cũng nên kết thúc như vậy.`
      : 'Bản gốc không có dấu ở cuối câu: bản dịch cũng không nên có.',
  escaped: ({markup}) =>
    `Người đọc sẽ thấy nguyên “${markup}” trong câu: hãy viết thẳng ký tự cần dùng, hoặc bỏ đi.`,
  glossary: ({quoted: [one = '', two = '', three = '']}) =>
    three
      ? `Bảng thuật ngữ không dùng “${one}” cho “${two}”, mà dùng “${three}”.`
      : `Bảng thuật ngữ dịch “${one}” là “${two}”: hãy dùng từ đó.`,
  invisible: () =>
    'Câu có ký tự không nhìn thấy được, thường do sao chép từ nơi khác: hãy xóa đi hoặc gõ lại câu.',
  language: ({languages: [inside, name]}) =>
    inside && name
      ? `Tên tệp là “${name}” nhưng trong tệp ghi ngôn ngữ “${inside}”. Hãy xem có đúng tệp không, rồi đổi tên tệp hoặc hỏi người gửi.`
      : 'Không rõ tệp này của ngôn ngữ nào: tên tệp phải là mã ngôn ngữ, ví dụ km.xlf. Hãy hỏi người gửi tệp.',
  machine: () => 'Đây là bản dịch máy hoặc bản dịch gợi ý chưa có người duyệt: sửa lại, hoặc bấm “Đúng rồi”.',
  'max-length': ({length, limit}) =>
    `Câu dài ${length} ký tự, trên trang chỉ đủ chỗ cho ${limit}: hãy tìm lời ngắn hơn.`,
  missing: () => 'Chưa dịch.',
  nfc: () =>
    'Chữ và dấu bị tách rời nhau, nên tìm không ra và có nơi hiện sai: hãy gõ lại bằng Unicode dựng sẵn.',
  numbers: ({numbers}) =>
    numbers
      ? `Số, địa chỉ hoặc liên kết phải giữ nguyên như bản gốc: ${numbers}.`
      : 'Bản gốc không có số, địa chỉ hay liên kết nào: bản dịch cũng không được có.',
  'other-language': () => 'Lời trong tệp có vẻ thuộc một ngôn ngữ khác: hãy xem lại có mở đúng tệp không.',
  placeholders: ({missing, extra}) =>
    missing
      ? `Thiếu ${missing}: đó là chỗ trang điền giá trị, phải có đúng một lần.`
      : extra
        ? `Thừa ${extra}: mỗi chỗ điền giá trị chỉ có một lần.`
        : 'Các chỗ điền giá trị đứng sai thứ tự: hãy đặt theo thứ tự của bản gốc.',
  same: () => 'Bản dịch giống hệt bản tiếng Anh: hãy dịch câu này.',
  script: ({listed}) =>
    `Có chữ cái của hệ chữ khác${listed ? `: ${listed}` : ''}. Chữ trông giống nhưng không phải: hãy gõ lại bằng bàn phím của ngôn ngữ này.`,
  spaces: ({atEdge}) =>
    atEdge
      ? 'Đầu hoặc cuối câu thừa hay thiếu dấu cách so với bản gốc.'
      : 'Có hai dấu cách liền nhau: chỉ để một.',
  stale: () => 'Bản gốc đã đổi: hãy xem lại bản dịch.',
  tag: () => 'Ở đây phải là mã ngôn ngữ của tệp, không phải một từ.',
  targets: () => 'Trong tệp, câu này có hai bản dịch: chỉ bản đầu được dùng.',
  unfinished: () => 'Bản dịch này chờ xem lại: sửa lại, hoặc bấm “Đúng rồi” nếu đã đúng.',
  unknown: ({said}) =>
    /^none/.test(said)
      ? 'Đây là tệp của một dự án khác: không câu nào trong tệp có trong giao diện. Hãy xin đúng tệp.'
      : 'Giao diện không còn dùng câu này.',
  version: () =>
    'Tệp thuộc phiên bản khác của định dạng .xlf: hãy xuất lại từ chương trình dịch, chọn “XLIFF 1.2”.',
  xml: ({said}) =>
    /empty/.test(said)
      ? 'Tệp không có gì bên trong: hãy xin lại tệp từ người gửi.'
      : /UTF-16|UTF-8/.test(said)
        ? 'Tệp được lưu bằng bảng mã khác: hãy lưu lại bằng UTF-8, ví dụ trong Notepad: Lưu thành…, Mã hóa: UTF-8.'
        : / MB/.test(said)
          ? 'Tệp quá lớn để là tệp bản dịch: hãy xem lại có chọn đúng tệp không.'
          : 'Tệp bị cắt cụt, bị hỏng, hoặc không phải tệp bản dịch: hãy xin lại tệp từ người gửi.',
};

const ENGLISH: Readonly<Record<string, Sentence>> = {
  declaration: () =>
    'The first line of the file names another encoding than the file has: open it in the program that made it, and save it in UTF-8.',
  diacritics: () => 'This is Vietnamese without its marks: type it with all of them.',
  duplicate: () => 'This message is in the file twice: only the first one counts.',
  encoding: () =>
    'The letters of this message are damaged by an old font or a wrong encoding: type it again in Unicode.',
  'end-punctuation': ({ending}) =>
    ending
      ? `The source ends with “${ending}”: end the translation in the same way.`
      : 'The source has no sign at its end: leave it out of the translation too.',
  escaped: ({markup}) =>
    `Readers would see “${markup}” as it is: write the character that you mean, or take it out.`,
  glossary: ({quoted: [one = '', two = '', three = '']}) =>
    three
      ? `The glossary does not use “${one}” for “${two}” but “${three}”.`
      : `The glossary translates “${one}” as “${two}”: use that word.`,
  invisible: () =>
    'There are characters that cannot be seen, often copied from elsewhere: take them out, or type the message again.',
  language: ({languages: [inside, name]}) =>
    inside && name
      ? `The file is called “${name}” but says inside that it is in “${inside}”. See if it is the right file, then give it another name or ask whoever sent it.`
      : 'It is not clear which language the file is in: its name must be the code of a language, such as km.xlf. Ask whoever sent it.',
  machine: () =>
    'This is a machine translation or a suggestion that nobody has accepted yet: edit it, or press “This is right”.',
  'max-length': ({length, limit}) =>
    `This has ${length} characters and there is room for ${limit}: find shorter words.`,
  missing: () => 'Not translated yet.',
  nfc: () =>
    'Letters and their marks are typed as separate characters, so that a search does not find them: type it again in composed Unicode.',
  numbers: ({numbers}) =>
    numbers
      ? `Numbers, addresses and links must be as in the source: ${numbers}.`
      : 'The source has no number, address or link: the translation must have none either.',
  'other-language': () =>
    'The words of the file seem to be in another language: see if this is the right file.',
  placeholders: ({missing, extra}) =>
    missing
      ? `${missing} is missing: the page puts a value there, and it must be there once.`
      : extra
        ? `${extra} is there too often: the page puts a value in each such place, and each must be there once.`
        : 'The places for values are in the wrong order: put them as in the source.',
  same: () => 'This is the same as the English: translate it.',
  script: ({listed}) =>
    `There are letters of another script${listed ? `: ${listed}` : ''}. They only look alike: type them on the keyboard of this language.`,
  spaces: ({atEdge}) =>
    atEdge
      ? 'There is a space at the beginning or the end, unlike the source.'
      : 'There are two spaces in a row: leave one.',
  stale: () => 'The source has changed: look at the translation again.',
  tag: () => 'The code of the language of this file must be here, not a word.',
  targets: () => 'The file has two translations of this message: only the first one counts.',
  unfinished: () => 'This translation waits for a review: edit it, or press “This is right”.',
  unknown: ({said}) =>
    /^none/.test(said)
      ? 'This is the file of another project: none of its messages is in the interface. Get the right file.'
      : 'The interface does not use this message any more.',
  version: () =>
    'The file is of another version of the .xlf format: export it again from your translation program as “XLIFF 1.2”.',
  xml: ({said}) =>
    /empty/.test(said)
      ? 'There is nothing in the file: ask for it again.'
      : /UTF-16|UTF-8/.test(said)
        ? 'The file is saved in another encoding: save it in UTF-8, for example in Notepad: Save as…, Encoding: UTF-8.'
        : / MB/.test(said)
          ? 'The file is too large to be a translation: see if it is the right one.'
          : 'The file is cut off, damaged, or no translation file: ask for it again.',
};

/** The sentences of both languages, by check. */
export const FINDING_WORDS = {vi: VIETNAMESE, en: ENGLISH} as const;

/** A finding as a translator reads it. */
export function sayFinding(
  finding: Said,
  language: keyof typeof FINDING_WORDS,
  unit: Unit | undefined,
  message: Message | undefined,
): string {
  return FINDING_WORDS[language][finding.check]?.(factsOf(finding, unit, message)) ?? finding.message;
}
