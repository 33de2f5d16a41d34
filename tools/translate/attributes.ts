import {escapeAttribute} from './content.js';

/** The attributes of an element by their names. */
export type Attributes = Readonly<Record<string, string>>;

export const without = (attributes: Attributes, ...names: string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));

/** As they stand in a tag, each with a space before it. */
export const attributesXml = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
