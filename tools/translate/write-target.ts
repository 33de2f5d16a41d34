import {attributesXml, without, type Attributes} from './attributes.js';
import {toXml, type Content} from './content.js';
import type {Unit} from './xliff.js';

/** The text between two offsets of a file, replaced. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A file with edits made in it, byte for byte the same outside them. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const {start, end, text: instead} of [...edits].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + instead + result.slice(end);
  return result;
}

/** The attributes of a translation that a person has just written: no mark any more that it is not finished. */
export const finished = (attributes: Attributes = {}): Attributes =>
  /^(new|needs-)/.test(attributes['state'] ?? '') ? without(attributes, 'state') : attributes;

/**
 * The edit that gives a unit another translation.
 *
 * @param attributes - Of the `target`; those it has unless others are given.
 */
export function targetEdit(
  text: string,
  unit: Unit,
  content: Content,
  attributes: Attributes = unit.target?.attributes ?? {},
): Edit {
  const element = `<target${attributesXml(attributes)}>${toXml(content)}</target>`;
  if (unit.target) return {start: unit.target.range[0], end: unit.target.range[1], text: element};
  const [sourceStart, sourceEnd] = unit.source.range;
  const lineStart = text.lastIndexOf('\n', sourceStart) + 1;
  const indent = text.slice(lineStart, sourceStart);
  const onOwnLine = !indent.trim();
  return {start: sourceEnd, end: sourceEnd, text: (onOwnLine ? `\n${indent}` : '') + element};
}
