import {xlf} from '../messages.js';
import {before, declared, label, larger, unit, type Odd} from './parts.js';

const LARGER = {'font-size.larger': 'Lớn hơn'};
const child = (xml: string, file = xlf()): string => file.replace('</trans-unit>', `${xml}</trans-unit>`);

/** The syntax of XML, and the layout of a file. */
const LAYOUT: readonly Odd[] = [
  {what: 'a clean file', file: xlf()},
  {what: 'a byte order mark and Windows line ends', file: `\ufeff${xlf().replaceAll('\n', '\r\n')}`},
  {what: 'the line ends of an old Mac', file: xlf().replaceAll('\n', '\r')},
  {what: 'tabs', file: xlf().replaceAll('  <', '\t\t<')},
  {what: 'everything on one line', file: xlf().replaceAll('\n', '')},
  {what: 'texts on lines of their own', file: larger('\n      Tăng\n    ')},
  {what: 'a text that was broken into lines', file: label('Đường dây\n    nóng')},
  {what: 'no XML declaration', file: xlf().replace(/<\?xml.*\n/, '')},
  {
    what: 'an XML declaration in single quotes',
    file: xlf().replace(/<\?xml.*\?>/, "<?xml version='1.0' encoding='utf-8' standalone='yes'?>"),
  },
  {what: 'attributes in single quotes', file: xlf().replace(/ id="([^"]*)">/g, " id='$1'>")},
  {
    what: 'an instruction for a browser',
    file: before('<xliff', '<?xml-stylesheet href="xliff.xsl" type="text/xsl"?>\n'),
  },
  {what: 'letters by their numbers', file: larger('T&#259;ng')},
  {what: 'letters by their numbers in base 16', file: larger('T&#x103;ng')},
  {what: 'a text in CDATA', file: label('<![CDATA[Đường dây nóng]]>')},
  {what: 'a text half in CDATA', file: label('Đường <![CDATA[dây]]> nóng')},
  {what: 'spaces after the last line', file: `${xlf()}\n  \n`},
];

/** Names, prefixes and the order of elements. */
const STRUCTURE: readonly Odd[] = [
  {what: 'no namespace', file: xlf().replace(/ xmlns="[^"]*"/, '')},
  {
    what: 'a prefix on every element, as Python writes it',
    file: xlf()
      .replace(/<(\/?)(?=[a-z])/g, '<$1ns0:')
      .replace('xmlns=', 'xmlns:ns0='),
  },
  {
    what: 'another prefix on every element',
    file: xlf()
      .replace(/<(\/?)(?=[a-z])/g, '<$1xlf:')
      .replace('xmlns=', 'xmlns:xlf='),
  },
  {
    what: 'a place of the standard’s schema',
    file: declared(
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:oasis:names:tc:xliff:document:1.2 xliff-core-1.2-transitional.xsd"',
    ),
  },
  {
    what: 'groups',
    file: xlf()
      .replace('<body>', '<body><group id="a"><group id="b">')
      .replace('</body>', '</group></group></body>'),
  },
  {
    what: 'a file element for each part',
    file: xlf().replace(
      '<trans-unit id="hotline-banner.call"',
      '</body></file><file target-language="vi" source-language="en" original="y" datatype="plaintext"><body><trans-unit id="hotline-banner.call"',
    ),
  },
  {
    what: 'a header with the name of a tool',
    file: before(
      '<body>',
      '<header><tool tool-id="crowdin" tool-name="Crowdin"/><skl><external-file href="a.skl"/></skl></header>',
    ),
  },
  {
    what: 'a phase in its header',
    file: before(
      '<body>',
      '<header><phase-group><phase phase-name="p1" process-name="approval" contact-name="Lan"/></phase-group></header>',
    ),
  },
  {
    what: 'a translation before its source',
    file: unit((unit) => unit.replace(/( *<source>.*\n)( *<target>.*\n)/, '$2$1')),
  },
  {
    what: 'a note before its source',
    file: unit((unit) => unit.replace(/( *<source>)/, '<note>Nút bấm</note>$1')),
    keeps: ['Nút bấm'],
  },
  {
    what: 'an empty translation before the real one',
    file: larger('<target/><target>Lớn hơn</target>'),
    texts: LARGER,
  },
  {
    what: 'counts and properties',
    file: child(
      '<count-group name="words"><count count-type="total">1</count></count-group><prop-group><prop prop-type="a">b</prop></prop-group>',
    ),
  },
  {
    what: 'units in another order',
    file: xlf().replace(
      /(<trans-unit id="font-size.larger">[\s\S]*?<\/trans-unit>\n)([\s\S]*)<\/body>/,
      '$2$1</body>',
    ),
  },
];

/** The message that a unit belongs to. */
const IDENTITY: readonly Odd[] = [
  {
    what: 'numbers for ids with the key beside, as Crowdin writes them',
    file: xlf().replace(/<trans-unit id="([^"]*)"/g, '<trans-unit id="40096" resname="$1"'),
  },
  {
    what: 'hashes for ids with the key beside, as Loco writes them',
    file: xlf().replace(
      /<trans-unit id="([^"]*)"/g,
      (_, id: string) => `<trans-unit id="loco:${Buffer.from(id).toString('hex')}" resname="${id}"`,
    ),
  },
  {
    what: 'keys for sources, as Symfony writes them',
    file: xlf().replace(
      /<trans-unit id="([^"]*)">\n {2}<source>.*<\/source>/g,
      '<trans-unit id="x" resname="$1">\n  <source>$1</source>',
    ),
  },
  {
    what: 'nothing but the sources to know a message by',
    file: xlf().replace(/<trans-unit id="[^"]*"/g, '<trans-unit'),
  },
  {
    what: 'more spaces in a source',
    file: xlf().replace('<source>Call 1022 now.</source>', '<source>\n    Call 1022  now.\n  </source>'),
  },
  {
    what: 'the country beside the language, as Trados writes it, but that it is there',
    file: xlf()
      .replace('target-language="vi"', 'target-language="vi-VN"')
      .replace('source-language="en"', 'source-language="en-US"'),
    says: ['language'],
  },
];

/** Files that are written in another way than ours. */
export const SHAPES: readonly Odd[] = [...LAYOUT, ...STRUCTURE, ...IDENTITY];
