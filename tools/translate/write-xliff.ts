import {attributesXml, without} from './attributes.js';
import {escapeAttribute, escapeXml, toXml, type Content} from './content.js';

/** A unit to be written; its attributes and notes are written as they are. */
export interface WrittenUnit {
  id: string;
  attributes: Record<string, string>;
  source: Content;
  target?: {content: Content; attributes: Record<string, string>};
  notes: {from: string; text: string}[];
  /** The file of the code that the message stands in. */
  place?: string;
  /** A picture of it, from the folder of the file. */
  picture?: string | undefined;
  others: string[];
}

const unitXml = ({id, attributes, source, target, notes, place, picture, others}: WrittenUnit): string =>
  [
    `<trans-unit${attributesXml({id, ...without(attributes, 'id')})}>`,
    `  <source>${toXml(source)}</source>`,
    target && `  <target${attributesXml(target.attributes)}>${toXml(target.content)}</target>`,
    ...notes.map(({from, text}) => `  <note${from && attributesXml({from})}>${escapeXml(text)}</note>`),
    place &&
      `  <context-group purpose="location"><context context-type="sourcefile">${escapeXml(place)}</context></context-group>`,
    picture &&
      `  <context-group purpose="information"><context context-type="x-screenshot">${escapeXml(picture)}</context></context-group>`,
    ...others.map((xml) => `  ${xml}`),
    '</trans-unit>',
  ]
    .filter(Boolean)
    .join('\n');

/** A file in XLIFF 1.2: units in the order given, each a group of lines, so that a difference is easy to read. */
export const writeXliff = (
  language: string,
  units: readonly WrittenUnit[],
): string => `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="${escapeAttribute(language)}" source-language="en" original="lit-localize-inputs" datatype="plaintext">
<body>
${units.map((unit) => `${unitXml(unit)}\n`).join('')}</body>
</file>
</xliff>
`;
