import {deflateRawSync} from 'node:zlib';
import {xlf} from '../messages.js';
import {before, larger, unit, type Corpus} from './parts.js';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

/** A picture that somebody named `vi.xlf`, as far as its first chunk. */
const png = bytes(
  [0x89],
  'PNG\r\n',
  [0x1a, 0x0a, 0, 0, 0, 13],
  'IHDR',
  [0, 0, 1, 0, 0, 0, 1, 0, 8, 2, 0, 0, 0],
);

/** An archive with the file in it, as a mail program makes one. */
const zip = bytes('PK', [3, 4, 20, 0, 0, 0, 8, 0], 'vi.xlf', [...deflateRawSync(xlf())]);

const inUtf16 = (order: 'le' | 'be'): Uint8Array => {
  const text = Buffer.from(`\ufeff${xlf()}`, 'utf16le');
  return new Uint8Array(order === 'le' ? text : text.swap16());
};

/** Files that are no XLIFF 1.2 in UTF-8. */
export const UNREADABLE: Corpus = {
  xml: [
    ['is empty', ''],
    ['has nothing but a byte order mark', '\ufeff'],
    ['has nothing but spaces', ' \r\n\t '],
    ['was cut off in a tag', xlf().slice(0, 400)],
    ['was cut off between units', xlf().slice(0, xlf().indexOf('<trans-unit id="hotline-banner.call"'))],
    ['was cut off in the last line', xlf().replace('</xliff>', '')],
    ['has tags that do not match', xlf().replace('</source>', '</sorce>')],
    ['has a bare ampersand', larger('Tăng & nữa')],
    ['has a bare less-than sign', larger('Tăng < nữa')],
    ['has an entity that XML does not have', larger('Tăng&nbsp;lên')],
    [
      'has an attribute twice',
      xlf().replace('<trans-unit id="font-size.larger"', '<trans-unit id="a" id="b"'),
    ],
    ['has the quotes of a word processor', unit((unit) => unit.replace(/"/g, '”'))],
    ['has an attribute without quotes', unit((unit) => unit.replace(/"/g, ''))],
    ['has a comment that does not end', before('<body>', '<!-- Lan: ')],
    ['has a control character', larger('Tăng\u0001')],
    ['begins with an empty line', `\n${xlf()}`],
    ['has two files in one', xlf() + xlf()],
    [
      'has the marks of a merge in it',
      unit((unit) => `<<<<<<< HEAD\n${unit}=======\n${unit.replace('Tăng', 'Lớn')}>>>>>>> lan\n`),
    ],
    ['is in UTF-16', inUtf16('le')],
    ['is in UTF-16 with the other order', inUtf16('be')],
    ['is in an old encoding', new Uint8Array(Buffer.from(xlf(), 'latin1').map((byte) => byte))],
    ['has 50 MB', new Uint8Array(50_000_000).fill(0x20)],
    ['is a picture', png],
    ['is an archive', zip],
    ['is no XLIFF', '<?xml version="1.0"?><html><body><p>vi</p></body></html>'],
    ['is the page of a login', '<!DOCTYPE html><html><head><title>Log in</title></head><body></body></html>'],
    ['is JSON', '{"font-size.larger": "Tăng"}'],
    ['is a table', 'id,source,target\nfont-size.larger,Larger,Tăng\n'],
    ['is a PO file', 'msgid "Larger"\nmsgstr "Tăng"\n'],
    ['has no message', xlf().replace(/<trans-unit[\s\S]*<\/trans-unit>/, '')],
    ['has a unit without a source', xlf().replace('  <source>Larger</source>\n', '')],
    [
      'has a unit inside another one',
      unit((unit) =>
        unit.replace('</trans-unit>', '<trans-unit id="b"><source>B</source></trans-unit></trans-unit>'),
      ),
    ],
    [
      'asks for a file of the translator’s',
      before('<xliff', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
    ],
    [
      'is an entity bomb',
      larger('&c;').replace(
        '<xliff',
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]><xliff',
      ),
    ],
  ],
  version: [
    [
      'is XLIFF 2',
      '<xliff version="2.0" srcLang="en" trgLang="vi"><file id="f"><unit id="a"/></file></xliff>',
    ],
    [
      'is XLIFF 2.1 with its namespace',
      '<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="vi"><file id="f"><unit id="font-size.larger"><segment state="translated"><source>Larger</source><target>Tăng</target></segment></unit></file></xliff>',
    ],
    ['is XLIFF 1.1, as Weblate’s “Customize download” gives it', xlf().replaceAll('1.2', '1.1')],
    [
      'is XLIFF 1.0',
      xlf().replace('version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"', 'version="1.0"'),
    ],
    [
      'has messages of XLIFF 1.1 in it, as po2xliff adds them',
      before(
        '</xliff>',
        '<file original="vi.po" source-language="en" target-language="vi" datatype="po"><body><ns0:trans-unit xmlns:ns0="urn:oasis:names:tc:xliff:document:1.1" id="59"><ns0:source>Larger</ns0:source><target>Lớn hơn</target></ns0:trans-unit></body></file>',
      ),
    ],
    ['says no version', xlf().replace('version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"', '')],
  ],
  declaration: [
    ['says that it is in Windows-1258', xlf().replace('UTF-8', 'windows-1258')],
    ['says that it is in Latin-1', xlf().replace('UTF-8', 'ISO-8859-1')],
    ['says that it is in UTF-16', xlf().replace('UTF-8', 'UTF-16')],
  ],
  language: [
    ['is for another language', xlf().replace('target-language="vi"', 'target-language="fr"')],
    ['says no language', xlf().replace('target-language="vi" ', '')],
    ['says a country', xlf().replace('target-language="vi"', 'target-language="vn"')],
    ['was translated from another language', xlf().replace('source-language="en"', 'source-language="fr"')],
    ['is called in a way that BCP 47 does not know', xlf(), 'locales/vi_VN.xlf'],
    ['is a copy', xlf(), 'locales/vi copy.xlf'],
    ['is a copy that Windows made', xlf(), 'locales/vi - Copy.xlf'],
    ['was downloaded twice', xlf(), 'locales/vi (1).xlf'],
    ['has a number', xlf(), 'locales/vi-2.xlf'],
    ['has the name of an Angular project', xlf(), 'locales/messages.vi.xlf'],
    ['has the name of a country', xlf(), 'locales/vn.xlf'],
    ['has the name of its language', xlf(), 'locales/vietnamese.xlf'],
    ['is in capitals', xlf(), 'locales/VI.XLF'],
  ],
};
