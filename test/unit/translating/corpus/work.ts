import {xlf} from '../messages.js';
import {before, bold, call, declared, hours, label, larger, status, unit, X0, type Odd} from './parts.js';

const SDL = 'xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0"';
const MQ = 'xmlns:mq="MQXliff"';
const LARGER = {'font-size.larger': 'Lớn hơn'};
const twice = (second: (unit: string) => string): string => unit((unit) => unit + second(unit));
const attributes = (xml: string): string => unit((unit) => unit.replace('<trans-unit', `<trans-unit ${xml}`));
const child = (xml: string, file = xlf()): string => file.replace('</trans-unit>', `${xml}</trans-unit>`);

/** States of a translation. */
const STATES: readonly Odd[] = [
  ...['translated', 'final', 'signed-off', 'Translated', 'FINAL', 'x-reviewed'].map((state) => ({
    what: `the state ${state}`,
    file: larger(`<target state="${state}" xml:lang="vi">Tăng</target>`),
  })),
  {what: 'an approval', file: attributes('approved="yes"')},
  {what: 'a word that is not to be translated', file: attributes('translate="no"')},
  {
    what: 'a machine’s text that a person approved',
    file: attributes('approved="yes"').replace(
      '<target>Tăng',
      '<target state="translated" state-qualifier="mt-suggestion">Tăng',
    ),
  },
  {
    what: 'a machine’s text that a person called final',
    file: larger('<target state="final" state-qualifier="leveraged-mt">Tăng</target>'),
  },
  {
    what: 'a text that was the same in the memory, and was confirmed in memoQ',
    file: declared(MQ, attributes('mq:status="ManuallyConfirmed" mq:percent="100"')),
  },
  {
    what: 'a text that was approved in Trados',
    file: declared(
      SDL,
      child(
        '<sdl:seg-defs><sdl:seg id="1" conf="ApprovedSignOff" origin="tm" percent="100"/></sdl:seg-defs>',
      ),
    ),
  },
  {
    what: 'a word that is the same in both languages, when it says so',
    file: attributes('weblate-flags="ignore-same"').replace('>Tăng<', '>Larger<'),
    texts: {'font-size.larger': 'Larger'},
  },
];

/** Markup inside of a translation. */
const INSIDE: readonly Odd[] = [
  {what: 'a segment', file: larger('<mrk mtype="seg" mid="0">Tăng</mrk>')},
  {
    what: 'two segments and a segmented source',
    file: child(
      '<seg-source><mrk mtype="seg" mid="0">Larger</mrk></seg-source>',
      larger('<mrk mtype="seg" mid="0">Lớn</mrk> <mrk mtype="seg" mid="1">hơn</mrk>'),
    ),
    texts: LARGER,
  },
  {
    what: 'a change that Trados kept',
    file: declared(
      SDL,
      larger(
        '<mrk mtype="x-sdl-deleted" sdl:revid="1">Tăng</mrk><mrk mtype="x-sdl-added" sdl:revid="2">Lớn hơn</mrk>',
      ),
    ),
    texts: LARGER,
  },
  {what: 'a term', file: label('<mrk mtype="term">Đường dây nóng</mrk>')},
  {what: 'formatting of a tool', file: label('<g id="1" ctype="bold">Đường dây</g> nóng')},
  {what: 'a value with its code in it', file: status('Cỡ chữ <ph id="0">${size}</ph>')},
  {what: 'a value in an isolated tag', file: status('Cỡ chữ <it id="0" pos="open">${size}</it>')},
  {
    what: 'a pair in tags that begin and end',
    file: bold('<bpt id="0">&lt;b></bpt>Đọc<ept id="1">&lt;/b></ept> trang này'),
  },
  {what: 'a value without its expression', file: status('Cỡ chữ <x id="0"/>')},
  {
    what: 'values in another order',
    file: hours('<x id="1" equiv-text="b"/> – <x id="0" equiv-text="a"/>'),
    texts: {'hotline-banner.hours': '{1} – {0}'},
  },
  {
    what: 'quotation marks by their names',
    file: label('&quot;Đường dây nóng&quot; &apos;Hà Nội&apos;'),
    texts: {'hotline-banner.label': '"Đường dây nóng" \'Hà Nội\''},
  },
  {
    what: 'a name from abroad',
    file: label('Đường dây nóng Zürich'),
    texts: {'hotline-banner.label': 'Đường dây nóng Zürich'},
  },
  {
    what: 'digits of another script',
    file: call('Hãy gọi １０２２ ngay.'),
    texts: {'hotline-banner.call': 'Hãy gọi １０２２ ngay.'},
  },
  {
    what: 'English names in Khmer',
    file: xlf(
      {
        'font-size.larger': 'ធំ Word',
        'hotline-banner.call': 'ហៅ ១០២២ ឥឡូវ។',
        'hotline-banner.label': 'ខ្សែ\u200bទូរស័ព្ទ',
        'font-size.status': `ទំហំ ${X0}`,
        'hotline-banner.hours': '<x id="0"/> <x id="1"/>',
        'notice.bold': '<x id="0"/>អាន<x id="1"/>',
      },
      'km',
    ),
    name: 'km.xlf',
    texts: {
      'font-size.larger': 'ធំ Word',
      'hotline-banner.call': 'ហៅ ១០២២ ឥឡូវ។',
      'hotline-banner.label': 'ខ្សែ\u200bទូរស័ព្ទ',
      'font-size.status': 'ទំហំ {0}',
      'hotline-banner.hours': '{0} {1}',
      'notice.bold': '{0}អាន{1}',
      'locale.tag': 'km',
    },
  },
];

/** Words of people that stand beside the translations. */
const BESIDE: readonly Odd[] = [
  {
    what: 'a comment between the units',
    file: before('<trans-unit id="hotline-banner.call"', '<!-- Lan: gọi lại báo -->'),
    keeps: ['Lan: gọi lại báo'],
  },
  {
    what: 'a comment inside a translation',
    file: larger('Tăng<!-- Lan: gọi lại báo -->'),
    keeps: ['Lan: gọi lại báo'],
  },
  {
    what: 'a note on the file',
    file: before('<body>', '<header><note>Bản của phòng Văn hóa</note></header>'),
    keeps: ['Bản của phòng Văn hóa'],
  },
  {
    what: 'a note of a colleague',
    file: child('<note from="Lan">như ở trang chủ</note>'),
    keeps: ['như ở trang chủ'],
  },
  {
    what: 'words in our own note',
    file: child(
      '<note from="lit-localize">What font-size.larger is. At most 30 characters. Lan: nút bấm</note>',
    ),
    keeps: ['Lan: nút bấm'],
  },
  {
    what: 'a comment of memoQ',
    file: declared(
      MQ,
      child('<mq:comments><mq:comment creatoruser="Lan">hỏi lại</mq:comment></mq:comments>'),
    ),
    keeps: ['hỏi lại'],
  },
  {
    what: 'a comment of Trados',
    file: declared(SDL, larger('<mrk mtype="x-sdl-comment" sdl:cid="c">Tăng</mrk>')).replace(
      '<file',
      '<doc-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><cmt-defs><cmt-def id="c"><Comments xmlns=""><Comment user="Lan">hỏi lại</Comment></Comments></cmt-def></cmt-defs></doc-info><file',
    ),
    keeps: ['hỏi lại'],
  },
  {
    what: 'a comment as XLIFF has it',
    file: larger('<mrk mtype="x-comment" comment="hỏi lại">Tăng</mrk>'),
    keeps: ['hỏi lại'],
  },
  {
    what: 'a suggestion of a memory',
    file: child(
      '<alt-trans match-quality="80"><source>Make larger</source><target>Làm lớn</target></alt-trans>',
    ),
    keeps: ['Làm lớn'],
  },
  {
    what: 'a former version of memoQ',
    file: declared(
      MQ,
      child(
        '<mq:minorversions><mq:historical-unit><source>Big</source><target>To ra</target></mq:historical-unit></mq:minorversions>',
      ),
    ),
    keeps: ['To ra'],
  },
  {
    what: 'two translations, but that there are two',
    file: larger('<target>Tăng</target><target>Lớn hơn</target>'),
    keeps: ['Lớn hơn'],
    says: ['targets'],
  },
  {
    what: 'a message that is there twice, but that it is',
    file: twice((unit) => unit.replace('Tăng', 'Lớn hơn')),
    keeps: ['Lớn hơn'],
    says: ['duplicate'],
  },
  {
    what: 'a message that is gone, but that it is',
    file: before(
      '</body>',
      '<trans-unit id="old.one"><source>Old words</source><target>Từ cũ</target><note>của Lan</note></trans-unit>',
    ),
    keeps: ['Từ cũ', 'của Lan'],
    says: ['unknown'],
  },
];

/** Files with what people and tools add to a translation. */
export const WORK: readonly Odd[] = [...STATES, ...INSIDE, ...BESIDE];
