import {xlf} from '../messages.js';
import {bold, call, hours, label, larger, status, X0, type Corpus} from './parts.js';

/** UTF-8 that somebody opened as Latin-1. */
const asLatin1 = (text: string): string => Buffer.from(text).toString('latin1');

/** Files with a fault in the words of one translation. */
export const TEXTS: Corpus = {
  placeholders: [
    ['lacks a value', status('Cỡ chữ')],
    ['has a value twice', status(`Cỡ chữ ${X0} ${X0}`)],
    ['has a value of another message', status('Cỡ chữ <x id="4" equiv-text="${name}"/>')],
    ['has a value typed as text', status('Cỡ chữ {0}')],
    ['has a value typed as Poedit shows it', status('Cỡ chữ {${size}}')],
    ['has a value typed as OmegaT shows it', status('Cỡ chữ &lt;x0/>')],
    ['has a value that a tool escaped', status('Cỡ chữ &lt;x id="0" equiv-text="${size}"/>')],
    [
      'has a pair the wrong way round',
      bold('<x id="1" equiv-text="&lt;/b>"/>Đọc<x id="0" equiv-text="&lt;b>"/> trang này'),
    ],
    [
      'has one value in the place of another',
      hours('Từ <x id="0" equiv-text="a"/> đến <x id="0" equiv-text="b"/>'),
    ],
  ],
  numbers: [
    ['has another number to call', call('Hãy gọi 1023 ngay.')],
    ['has lost the number to call', call('Hãy gọi ngay.')],
    [
      'leads to a page that the source does not have',
      call('Hãy gọi 1022 ngay, https://example.org/lua-dao .'),
    ],
    ['has an address that the source does not have', call('Hãy gọi 1022 ngay, lan@example.org .')],
  ],
  'max-length': [
    ['has a text that has no room', larger('Làm cho chữ trong bài viết này lớn hơn một bậc')],
    ['has a text that has no room beside its value', status(`Cỡ chữ của bài viết hiện nay đang là ${X0}`)],
  ],
  nfc: [
    ['was typed on an old keyboard', larger('Tăng'.normalize('NFD'))],
    ['has one letter in pieces', label('Đường dây nóng'.replace('ó', 'o\u0301'))],
  ],
  encoding: [
    ['has numbers of HTML for letters', label('&amp;#272;ường dây nóng')],
    ['has a Cyrillic letter among Latin ones', larger('Tăng c\u043e')],
    ['was read in Latin-1', label(asLatin1('Đường dây nóng'))],
    [
      'was read in Latin-1 to the last message',
      xlf({
        'font-size.larger': asLatin1('Tăng'),
        'font-size.status': asLatin1(`Cỡ chữ ${X0}`),
        'hotline-banner.call': asLatin1('Hãy gọi 1022 ngay.'),
        'hotline-banner.label': asLatin1('Đường dây nóng'),
      }),
    ],
    ['is in TCVN3', label('§­êng d©y nãng')],
    ['is in VNI', label('Ñöôøng daây noùng')],
    ['is in Windows-1258 and was read as 1252', label('Ðýõìng dây noìng')],
    ['is in VIQR', label("DDu+o+`ng da^y no'ng")],
    ['was typed in Telex without the program', label('DDuwowngf daay nongs')],
    ['has the letter of Iceland for that of Vietnam', label('Ðường dây nóng')],
    ['lost letters', label('\ufffd\ufffdường dây nóng')],
  ],
  invisible: [
    ['turns the line round', larger('Tăng\u202e')],
    ['has a space without width', label('Đường\u200b dây nóng')],
    ['has a soft hyphen', label('Đường dây nó\u00adng')],
    ['has a byte order mark inside', larger('\ufeffTăng')],
    ['joins letters that nobody joins', larger('Tă\u200dng')],
  ],
  escaped: [
    ['was escaped twice', label('Đường dây nóng &amp;amp; địa chỉ')],
    ['shows an entity', label('Đường dây&amp;nbsp;nóng')],
    ['shows markup', label('&lt;b>Đường dây nóng&lt;/b>')],
    ['has markup that somebody typed in Poedit, which writes it as an element', label('<b/>Đường dây nóng')],
  ],
  same: [
    ['was left in English', larger('Larger')],
    ['was left in English, with its value', status(`Text size ${X0}`)],
  ],
  script: [
    ['has a Cyrillic letter that no Latin one looks like', larger('Tăng \u0436')],
    ['is in another script', larger('បន្ថែម')],
  ],
  diacritics: [
    ['has no marks', label('Duong day nong')],
    ['has no marks in a sentence', call('Hay goi 1022 ngay.')],
  ],
  spaces: [
    ['begins with a space', larger(' Tăng')],
    ['has two spaces', label('Đường  dây nóng')],
    ['ends with a space', call('Hãy gọi 1022 ngay. ')],
  ],
  'end-punctuation': [
    ['has a full stop that the source has not', larger('Tăng.')],
    ['lacks the full stop', call('Hãy gọi 1022 ngay')],
  ],
  glossary: [
    ['has another word than the glossary', label('Số điện thoại')],
    ['has a word that the glossary forbids', label('Đường dây nóng, điện thoại nóng')],
  ],
};
