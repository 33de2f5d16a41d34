import {SaxesParser, type SaxesTagPlain} from 'saxes';
import type {Content, Placeholder} from './content.js';

/** From one offset of a text to another, in UTF-16 code units. */
type Range = readonly [start: number, end: number];

/** A `source` or `target` as it stands in a file. */
interface Side {
  content: Content;
  attributes: Record<string, string>;
  range: Range;
}

/** A message in a file: a `trans-unit` of XLIFF 1.2. */
export interface Unit {
  id: string;
  attributes: Record<string, string>;
  source: Side;
  target?: Side;
  notes: {from: string; text: string}[];
  /** Children that are not ours, as they are written: an editor's own notes of some kind. */
  others: string[];
  range: Range;
}

/** A fault that keeps a file from being read. */
interface Fault {
  offset: number;
  message: string;
}

export interface Xliff {
  /** Of the `file` element; undefined where it does not say. */
  sourceLanguage: string | undefined;
  targetLanguage: string | undefined;
  units: Unit[];
  faults: Fault[];
}

/**
 * Elements that CAT tools add to a translation. They are skipped: they are no part of it, and lit-localize
 * fails on them.
 */
const SKIPPED = ['alt-trans', 'seg-source'];

/** Codes that other tools write where we have `<x/>`. */
const CODES = ['x', 'ph', 'bpt', 'ept', 'it', 'bx', 'ex'];

/**
 * Reads a file in XLIFF 1.2, strictly: what is no well-formed XML is a fault, entities are never fetched or expanded.
 * Markup that CAT tools put around parts of a text (`<mrk>`, `<g>`, CDATA, comments) is read through.
 */
export function readXliff(text: string): Xliff {
  const file: Xliff = {sourceLanguage: undefined, targetLanguage: undefined, units: [], faults: []};
  const parser = new SaxesParser();
  const path: string[] = [];
  const starts: number[] = [];
  let unit: (Partial<Unit> & {notes: Unit['notes']; others: string[]}) | undefined;
  let pieces: (string | Placeholder)[] | undefined;
  let attributes: Record<string, string> = {};
  let skipping = 0;
  let root = false;

  const fault = (message: string): void => void file.faults.push({offset: parser.position, message});
  const add = (piece: string): void => {
    if (!pieces || skipping) return;
    if (typeof pieces.at(-1) === 'string') pieces[pieces.length - 1] += piece;
    else if (piece) pieces.push(piece);
  };

  parser.on('error', (error) => fault(error.message.replace(/^\d+:\d+: /, '')));
  parser.on('doctype', () => fault('a DOCTYPE; it is not read, take it out'));
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const start = text.lastIndexOf('<', parser.position - 1);
    const parent = path.at(-1);
    if (!path.length) {
      root = true;
      if (tag.name !== 'xliff') fault(`the root is <${tag.name}>, not <xliff>`);
      else if (tag.attributes['version'] !== '1.2')
        fault(`XLIFF ${tag.attributes['version'] ?? 'of no version'}, not 1.2`);
    }
    path.push(tag.name);
    starts.push(start);
    if (skipping || SKIPPED.includes(tag.name)) skipping++;
    else if (tag.name === 'file') {
      file.sourceLanguage ??= tag.attributes['source-language'];
      file.targetLanguage ??= tag.attributes['target-language'];
    } else if (tag.name === 'trans-unit') {
      unit = {id: tag.attributes['id'] ?? '', attributes: tag.attributes, notes: [], others: []};
    } else if (pieces && CODES.includes(tag.name)) {
      const {id = '', 'equiv-text': shows = ''} = tag.attributes;
      pieces.push({id, shows});
      skipping++;
    } else if (unit && parent === 'trans-unit') {
      attributes = tag.attributes;
      pieces = [];
    }
  });
  parser.on('closetag', (tag: SaxesTagPlain) => {
    path.pop();
    const range: Range = [starts.pop()!, parser.position];
    if (skipping) return void skipping--;
    if (!unit) return;
    if (tag.name === 'trans-unit') {
      if (!unit.source) fault(`the unit ${unit.id || 'without id'} has no <source>`);
      else file.units.push({...(unit as Unit), range});
      unit = undefined;
    } else if (path.at(-1) === 'trans-unit' && pieces) {
      const side = {content: onOneLine(pieces), attributes, range};
      if (tag.name === 'source') unit.source ??= side;
      else if (tag.name === 'target') unit.target ??= side;
      else if (tag.name === 'note')
        unit.notes.push({
          from: attributes['from'] ?? '',
          text: pieces.filter((piece) => typeof piece === 'string').join(''),
        });
      else unit.others.push(text.slice(...range));
      pieces = undefined;
    }
  });

  parser.write(text).close();
  if (!text.trim().replace('\uFEFF', '')) file.faults = [{offset: 0, message: 'the file is empty'}];
  else if (root && !file.faults.length && !file.units.length) fault('there is nothing to translate in it');
  return file;
}

/** Editors that lay out XML break lines inside a text and indent it; a message has no lines. */
function onOneLine(pieces: Content): Content {
  const last = pieces.length - 1;
  return pieces
    .map((piece, n) => {
      if (typeof piece !== 'string') return piece;
      let text = piece.replace(/[ \t]*\n\s*/g, '\n');
      if (!n) text = text.replace(/^\n/, '');
      if (n === last) text = text.replace(/\n$/, '');
      return text.replaceAll('\n', ' ');
    })
    .filter((piece) => piece !== '');
}
