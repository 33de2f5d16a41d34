import {attributesXml, without, type Attributes} from './attributes.js';
import {toXml, type Content} from './content.js';
import {asksForWork, isSuggestion} from './state.js';
import type {Unit} from './xliff.js';

/** The text between two offsets of a file, replaced. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A file with edits made in it, byte for byte the same outside them. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const {start, end, text: instead} of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(from, start), instead);
    from = end;
  }
  return [...pieces, text.slice(from)].join('');
}

/** The attributes of a translation that a person has just written: no mark any more that it is not finished, or a machine's. */
export const finished = (attributes: Attributes = {}): Attributes =>
  asksForWork(attributes) || isSuggestion(attributes)
    ? without(attributes, 'state', 'state-qualifier')
    : attributes;

/** The edits that take the approval from a unit: it was of another text. */
export function approvalEdits(text: string, {range: [start]}: Unit): Edit[] {
  const tag = text.slice(start, text.indexOf('>', start));
  const found = /\sapproved\s*=\s*(["'])yes\1/i.exec(tag);
  return found ? [{start: start + found.index, end: start + found.index + found[0].length, text: ''}] : [];
}

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
  const {prefix} = unit;
  const element = `<${prefix}target${attributesXml(attributes)}>${toXml(content, prefix)}</${prefix}target>`;
  if (unit.target) return {start: unit.target.range[0], end: unit.target.range[1], text: element};
  const [sourceStart, sourceEnd] = unit.source.range;
  const lineStart = text.lastIndexOf('\n', sourceStart) + 1;
  const indent = text.slice(lineStart, sourceStart);
  const onOwnLine = !indent.trim();
  return {start: sourceEnd, end: sourceEnd, text: (onOwnLine ? `\n${indent}` : '') + element};
}
