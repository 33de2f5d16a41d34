import {languageOf, rowsOf, type Row, type Tool} from './rows.js';

const NAMESPACE = 'xmlns="urn:oasis:names:tc:xliff:document:1.2"';

const noteXml = ({from, text}: Row['notes'][number]): string =>
  `  <note${from && ` from="${from}"`}>${text}</note>`;

/** Its own attributes and elements beside ours, and each former version of a message with its own target. */
const memoQ: Tool = {
  name: 'memoQ',
  doubt: 'unfinished',
  write: (file, edits) => `\ufeff<?xml version="1.0" encoding="utf-8"?>
<xliff version="1.2" ${NAMESPACE} xmlns:mq="MQXliff" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:oasis:names:tc:xliff:document:1.2 xliff-core-1.2-transitional.xsd">
<file original="vi.xlf" source-language="en" target-language="${languageOf(file)}" datatype="x-xliff">
<header><tool tool-id="MQ" tool-name="MemoQ" tool-version="9.4.11" tool-company="Kilgray" /></header>
<body>
${rowsOf(file, edits)
  .map((row, n) => {
    const status =
      row.work === 'doubted' ? 'PartiallyEdited' : row.target ? 'ManuallyConfirmed' : 'NotStarted';
    const others = row.others.filter((other) => !other.startsWith('<mq:'));
    return [
      `<trans-unit id="${row.id}"${row.attributes.replace(/ (mq:\w+|xml:space)="[^"]*"/g, '')} mq:status="${status}" mq:segmentguid="g${n}" xml:space="preserve">`,
      `  <source xml:space="preserve">${row.source}</source>`,
      `  <target xml:space="preserve">${row.target ?? ''}</target>`,
      ...row.notes.map(noteXml),
      ...others.map((other) => `  ${other}`),
      ...(row.noted
        ? [
            `  <mq:comments><mq:comment id="c${n}" creatoruser="Lan" time="2026-12-01T03:00:00Z" deleted="false" category="0" appliesto="Row">${row.noted}</mq:comment></mq:comments>`,
          ]
        : []),
      ...(row.work
        ? [
            '  <mq:minorversions><mq:historical-unit mq:status="NotStarted"><source xml:space="preserve">an earlier source</source><target xml:space="preserve">cũ</target></mq:historical-unit></mq:minorversions>',
          ]
        : []),
      '</trans-unit>\n',
    ].join('\n');
  })
  .join('')}</body>
</file>
</xliff>`,
};

/** Segments inside the target, the level of each in a list of its own, and changes kept beside what they replaced. */
const trados: Tool = {
  name: 'Trados Studio',
  doubt: 'unfinished',
  write(file, edits) {
    const before = new Map(rowsOf(file, {}).map(({id, target}) => [id, target]));
    const unit = (row: Row, n: number): string => {
      const {id, target, work, noted} = row;
      const change = (kind: string, text: string): string =>
        text && `<mrk mtype="x-sdl-${kind}" sdl:revid="r${n}">${text}</mrk>`;
      const text =
        work === 'translated'
          ? change('deleted', before.get(id) ?? '') + change('added', target!)
          : (target ?? '');
      const commented = noted ? `<mrk mtype="x-sdl-comment" sdl:cid="c${n}">${text}</mrk>` : text;
      const segment = commented
        ? `<mrk mtype="seg" mid="${n}">${commented}</mrk>`
        : `<mrk mtype="seg" mid="${n}"/>`;
      const level =
        work === 'doubted' ? ' conf="Draft"' : target ? ' conf="Translated" origin="interactive"' : '';
      return [
        `<trans-unit id="${id}"${row.attributes}>`,
        `  <source>${row.source}</source>`,
        `  <seg-source><mrk mtype="seg" mid="${n}">${row.source}</mrk></seg-source>`,
        `  <target>${segment}</target>`,
        ...row.notes.map(noteXml),
        ...row.others.filter((other) => !other.startsWith('<sdl:')).map((other) => `  ${other}`),
        `  <sdl:seg-defs><sdl:seg id="${n}"${level}><sdl:value key="modified_on">12/01/2026 03:00:00</sdl:value></sdl:seg></sdl:seg-defs>`,
        '</trans-unit>\n',
      ].join('\n');
    };
    const rows = rowsOf(file, edits);
    const comments = rows
      .map(({noted}, n) =>
        noted
          ? `<cmt-def id="c${n}"><Comments xmlns=""><Comment severity="Low" user="Lan" date="2026-12-01T03:00:00" version="1.0">${noted}</Comment></Comments></cmt-def>`
          : '',
      )
      .join('');
    const revisions = rows
      .map(({work}, n) => (work === 'translated' ? `<rev-def id="r${n}" author="Lan"/>` : ''))
      .join('');
    return `\ufeff<?xml version="1.0" encoding="utf-8"?><xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" ${NAMESPACE} version="1.2" sdl:version="1.0"><doc-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0">${revisions && `<rev-defs>${revisions}</rev-defs>`}${comments && `<cmt-defs>${comments}</cmt-defs>`}</doc-info>
<file target-language="${languageOf(file)}" source-language="en" original="lit-localize-inputs" datatype="x-sdlfilterframework2">
<body>
${rows.map(unit).join('')}</body>
</file>
</xliff>`;
  },
};

/** The writer of Okapi, and of the tools that are built on it. */
const okapi =
  (tool: string, untranslated: string, doubted: string): Tool['write'] =>
  (file, edits) =>
    `<?xml version="1.0" encoding="UTF-8"?>
<xliff ${NAMESPACE} xmlns:okp="okapi-framework:xliff-extensions" xmlns:its="http://www.w3.org/2005/11/its" xmlns:itsxlf="http://www.w3.org/ns/its-xliff/" version="1.2" its:version="2.0">
<file original="vi.xlf" source-language="en" target-language="${languageOf(file)}" datatype="x-xliff"${tool}>
<body>
${rowsOf(file, edits)
  .map(
    ({id, attributes, source, target, notes, work, noted}, n) => `<trans-unit id="${id}"${attributes}>
<source xml:lang="en">${source}</source>
<seg-source><mrk mid="0" mtype="seg">${source}</mrk></seg-source>
<target xml:lang="${languageOf(file)}"${target ? (work === 'doubted' ? doubted : '') : untranslated}>${target ? `<mrk mid="0" mtype="seg">${target}</mrk>` : '<mrk mid="0" mtype="seg"></mrk>'}</target>
${notes.map(({from, text}) => `<note${from && ` from="${from}"`}>${text}</note>\n`).join('')}${
      noted ? `<note from="Lan">${noted}</note>\n` : ''
    }${
      target
        ? `<alt-trans match-quality="7${n % 10}" origin="memory.tmx" okp:matchType="FUZZY">
<source xml:lang="en">${source} again</source>
<target xml:lang="${languageOf(file)}">${target} lần nữa</target>
</alt-trans>
`
        : ''
    }</trans-unit>
`,
  )
  .join('')}</body>
</file>
</xliff>
`;

const rainbow: Tool = {
  name: 'Okapi Rainbow',
  doubt: 'unfinished',
  write: okapi('', '', ' state="needs-review-translation"'),
};

const matecat: Tool = {
  name: 'Matecat',
  doubt: 'unfinished',
  write: okapi(' tool-id="matecat-converter 1.1.2"', ' state="new"', ' state="needs-translation"'),
};

export const TRANSLATION_MEMORY: readonly Tool[] = [memoQ, trados, rainbow, matecat];
