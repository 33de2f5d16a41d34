import {createHash} from 'node:crypto';
import {languageOf, rowsOf, type Row, type Tool} from './rows.js';

const NAMESPACE = 'xmlns="urn:oasis:names:tc:xliff:document:1.2"';
const hash = (text: string): string => createHash('md5').update(text).digest('hex');

/** A file of a service, from its own database: one with its own ids and the key of the message in `resname`. */
const file = (
  head: string,
  rows: readonly Row[],
  unit: (row: Row, n: number) => string,
  foot = '</body>\n</file>\n</xliff>\n',
): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${rows.map((row, n) => `${unit(row, n)}\n`).join('')}${foot}`;

/** Its own numbers for ids, its own states, and none of our attributes and notes. */
const crowdin: Tool = {
  name: 'Crowdin',
  loses: ['notes', 'doubts'],
  write: (text, edits) =>
    file(
      `<xliff version="1.2" ${NAMESPACE}>
  <file id="35" original="/locales/vi.xlf" source-language="en" target-language="${languageOf(text)}" datatype="plaintext" project-id="47654" tool-id="crowdin">
    <header>
      <tool tool-id="crowdin" tool-name="Crowdin" tool-version="1.1"/>
    </header>
    <body>`,
      rowsOf(text, edits),
      (
        {id, source, target, work},
        n,
      ) => `      <trans-unit id="${40096 + 2 * n}" resname="${id}"${target && !work ? ' approved="yes"' : ''}>
        <source>${source}</source>
        <target state="${target ? (work ? 'translated' : 'final') : 'needs-translation'}">${target ?? ''}</target>
        <context-group purpose="information">
          <context context-type="source">${id}</context>
        </context-group>
      </trans-unit>`,
      '    </body>\n  </file>\n</xliff>',
    ),
};

/** The key for both names, and an empty target where there is no translation. */
const lokalise: Tool = {
  name: 'Lokalise',
  loses: ['notes', 'doubts'],
  write: (text, edits) =>
    file(
      `<xliff ${NAMESPACE} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" version="1.2" xsi:schemaLocation="urn:oasis:names:tc:xliff:document:1.2 http://docs.oasis-open.org/xliff/v1.2/os/xliff-core-1.2-strict.xsd">
<file original="" datatype="plaintext" xml:space="preserve" source-language="en" target-language="${languageOf(text)}">
<header>
<tool tool-id="lokalise.com" tool-name="Lokalise"/>
</header>
<body>`,
      rowsOf(text, edits),
      ({id, source, target}) => `<trans-unit id="${id}" resname="${id}">
<source>${source}</source>
<target>${target ?? ''}</target>
</trans-unit>`,
    ),
};

/** Its own id of the key beside ours, the languages on each text, and the note of the message without its author. */
const phrase: Tool = {
  name: 'Phrase',
  loses: ['notes'],
  doubt: 'unfinished',
  write: (text, edits) =>
    file(
      `<xliff ${NAMESPACE} version="1.2">
  <file original="global" datatype="plaintext" source-language="en" target-language="${languageOf(text)}">
    <body>`,
      rowsOf(text, edits),
      ({id, source, target, notes, work}) => `      <trans-unit id="${id}" resname="${hash(id)}">
        <source xml:lang="en">${source}</source>
        <target xml:lang="${languageOf(text)}"${work === 'doubted' ? ' state="needs-review-translation"' : target ? ' state="translated"' : ''}>${target ?? ''}</target>
        <note>${notes[0]?.text ?? ''}</note>
      </trans-unit>`,
      '    </body>\n  </file>\n</xliff>\n',
    ),
};

/** States, also for what a machine translated and nobody has looked at. */
const smartcat: Tool = {
  name: 'Smartcat',
  loses: ['notes'],
  doubt: 'unfinished',
  write: (text, edits) =>
    file(
      `<xliff ${NAMESPACE} version="1.2">
<file original="vi.xlf" source-language="en" target-language="${languageOf(text)}" datatype="x-xliff">
<body>`,
      rowsOf(text, edits),
      ({id, attributes, source, target, work}) => `<trans-unit id="${id}"${attributes}>
<source>${source}</source>
<target state="${!target ? 'needs-translation' : work === 'doubted' ? 'needs-review-translation" state-qualifier="leveraged-mt' : 'translated'}">${target ?? ''}</target>
</trans-unit>`,
    ),
};

/** A machine's suggestions in every place that was empty, told as such. */
const multilingualToolkit: Tool = {
  name: 'a machine (Multilingual App Toolkit)',
  loses: ['notes'],
  doubt: 'unfinished',
  write: (text, edits) =>
    file(
      `<xliff version="1.2" ${NAMESPACE} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:oasis:names:tc:xliff:document:1.2 xliff-core-1.2-transitional.xsd">
  <file datatype="xml" source-language="en" target-language="${languageOf(text)}" original="vi.xlf" tool-id="MultilingualAppToolkit" product-name="n/a" product-version="n/a" build-num="n/a">
    <header>
      <tool tool-id="MultilingualAppToolkit" tool-name="Multilingual App Toolkit" tool-version="4.0.6915.0" tool-company="Microsoft" />
    </header>
    <body>
      <group id="VI.XLF" datatype="resx">`,
      rowsOf(text, edits),
      ({
        id,
        attributes,
        source,
        target,
        work,
      }) => `        <trans-unit id="${id}"${attributes} translate="yes" xml:space="preserve">
          <source>${source}</source>
          <target state="${!target ? 'new' : work === 'doubted' ? 'needs-review-translation" state-qualifier="mt-suggestion' : 'translated'}">${target ?? ''}</target>
          <note from="MultilingualBuild" annotates="source" priority="2">${source.replace(/<[^>]*>/g, '')}</note>
        </trans-unit>`,
      '      </group>\n    </body>\n  </file>\n</xliff>',
    ),
};

export const SERVICES: readonly Tool[] = [crowdin, lokalise, phrase, smartcat, multilingualToolkit];
