import {createHash} from 'node:crypto';
import {inPlace, languageOf, rowsOf, VALUE, withTarget, type Tool} from './rows.js';

const NAMESPACE = 'xmlns="urn:oasis:names:tc:xliff:document:1.2"';

/** A hash for an id, the key for a source, and no values: of a target only the text is kept. */
const symfony: Tool = {
  name: 'Symfony',
  ran: '5.4.53, with each test run',
  loses: ['values', 'notes', 'doubts'],
  says: ['placeholders', 'spaces'],
  write: (file, edits) => `<?xml version="1.0" encoding="utf-8"?>
<xliff ${NAMESPACE} version="1.2">
  <file source-language="en" target-language="${languageOf(file)}" datatype="plaintext" original="file.ext">
    <header>
      <tool tool-id="symfony" tool-name="Symfony"/>
    </header>
    <body>
${rowsOf(file, edits)
  .map(({id, source, target, targetAttributes, notes}) => {
    const text = (target ?? source).replace(VALUE, '');
    const kept = /&(amp|lt|gt);/.test(text)
      ? `<![CDATA[${text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')}]]>`
      : text;
    const hash = createHash('sha256')
      .update(id)
      .digest('base64')
      .slice(0, 7)
      .replace('/', '.')
      .replace('+', '_');
    return `      <trans-unit id="${hash}" resname="${id}">
        <source>${id}</source>
        <target${targetAttributes}>${kept}</target>
${notes.map(({from, text}) => `        <note${from && ` from="${from}"`}>${text}</note>\n`).join('')}      </trans-unit>
`;
  })
  .join('')}    </body>
  </file>
</xliff>
`,
};

/** Tabs, an empty header, and `approved` for what is translated. */
const typo3: Tool = {
  name: 'TYPO3',
  loses: ['notes', 'doubts'],
  write: (file, edits) => `<?xml version="1.0" encoding="utf-8" standalone="yes" ?>
<xliff version="1.2" ${NAMESPACE}>
\t<file source-language="en" target-language="${languageOf(file)}" datatype="plaintext" original="EXT:reader/Resources/Private/Language/locallang.xlf" date="2026-12-01T03:00:00Z" product-name="reader">
\t\t<header/>
\t\t<body>
${rowsOf(file, edits)
  .map(
    ({id, source, target}) => `\t\t\t<trans-unit id="${id}" resname="${id}"${target ? ' approved="yes"' : ''}>
\t\t\t\t<source>${source}</source>
${target ? `\t\t\t\t<target state="translated">${target}</target>\n` : ''}\t\t\t</trans-unit>
`,
  )
  .join('')}\t\t</body>
\t</file>
</xliff>
`,
};

/** The English words in each empty place, told as new; our notes by its own names. */
const angular: Tool = {
  name: 'Angular (xliffmerge)',
  loses: ['notes', 'doubts'],
  empty: 'unfinished',
  says: ['same'],
  write: (file, edits) => `<?xml version="1.0" encoding="UTF-8" ?><xliff version="1.2" ${NAMESPACE}>
  <file source-language="en" datatype="plaintext" original="ng2.template" target-language="${languageOf(file)}">
    <body>
${rowsOf(file, edits)
  .map(
    ({id, source, target, notes}) => `      <trans-unit id="${id}" datatype="html">
        <source>${source}</source><target state="${target ? 'translated' : 'new'}">${target || source}</target>
        <context-group purpose="location">
          <context context-type="sourcefile">src/app/app.component.ts</context>
          <context context-type="linenumber">7</context>
        </context-group>
        <note priority="1" from="description">${notes[0]?.text ?? ''}</note>
      </trans-unit>
`,
  )
  .join('')}    </body>
  </file>
</xliff>
`,
};

/** Every element of XLIFF gets a prefix, and the declaration is gone. */
const elementTree: Tool = {
  name: 'a script (Python’s ElementTree)',
  ran: '3.11, 1 December 2026',
  loses: ['notes', 'doubts'],
  write: (file, edits) =>
    inPlace(file, edits, (unit, {work, target}) =>
      work ? withTarget(unit, `<target>${target}</target>`) : unit,
    )
      .replace(/<\?xml[^>]*>\n/, '')
      .replace(/<(target|note)([^>]*)><\/\1>/g, '<$1$2/>')
      .replace(/<(\/?)(?=[a-z][\w-]*[\s>/])/g, '<$1ns0:')
      .replace(/ns0:xliff version="1.2" xmlns=/, 'ns0:xliff xmlns:ns0=')
      .replace(/(xmlns:ns0="[^"]*")/, '$1 version="1.2"')
      .replace(/([^ ])\/>/g, '$1 />')
      .trimEnd(),
};

/** Laid out anew, each element on a line of its own where it holds no text. */
const xmllint: Tool = {
  name: 'xmllint --format',
  ran: '2.9.14, 1 December 2026',
  loses: ['notes', 'doubts'],
  write: (file, edits) =>
    inPlace(file, edits, (unit, {work, target}) =>
      work ? withTarget(unit, `<target>${target}</target>`) : unit,
    )
      .replace(/<(target|note)([^>]*)><\/\1>/g, '<$1$2/>')
      .replace(/(<context-group[^>]*>)(<context .*<\/context>)(<\/context-group>)/g, '$1\n  $2\n$3')
      .replace(/^ *(?=<(source|target|note|\/?context-group))/gm, '        ')
      .replace(/^ *(?=<context )/gm, '          ')
      .replace(/^ *(?=<\/?trans-unit)/gm, '      ')
      .replace(/<xliff version="1.2"([^>]*)>/, '<xliff$1 version="1.2">')
      .replace(/^(?=<\/?body)/gm, '    ')
      .replace(/^(?=<\/?file)/gm, '  '),
};

/** Windows' own editor: a byte order mark and its line ends, and the person forgets the state. */
const notepad: Tool = {
  name: 'Notepad',
  loses: ['doubts'],
  write: (file, edits) =>
    `\ufeff${inPlace(file, edits, (unit, {work, target, targetAttributes, noted}) =>
      (work ? withTarget(unit, `<target${targetAttributes}>${target}</target>`) : unit).replace(
        '</trans-unit>',
        noted ? `  <note>${noted}</note>\n</trans-unit>` : '</trans-unit>',
      ),
    )}`.replaceAll('\n', '\r\n'),
};

export const DEVELOPERS: readonly Tool[] = [symfony, typo3, angular, elementTree, xmllint, notepad];
