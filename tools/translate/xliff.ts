import {SaxesParser, type SaxesAttributeNS, type SaxesTagNS} from 'saxes';
import {plain, words, type Content, type Placeholder} from './content.js';
import {stateInTool} from './state.js';
import type {Beside, Range, Side, Unit, Xliff} from './unit.js';
import {onOneLine, withoutPrefix} from './xliff-text.js';
import {isOfOtherVersion, refusedVersion} from './xliff-version.js';

export type {Beside, Unit, Xliff} from './unit.js';

/** Codes that other tools write where we have `<x/>`. */
const CODES = ['x', 'ph', 'bpt', 'ept', 'it', 'bx', 'ex'];

/** Elements of XLIFF around a part of a text. */
const AROUND = ['g', 'mrk', 'sub'];

/** Elements of other tools that hold what people wrote, such as `mq:comment` and `sdl:cmt`. */
const COMMENTS = /^(comment|cmt|note)s?$/i;

/** Marks a text that was taken out while changes are tracked, such as `x-sdl-deleted`. */
const DELETED = /delet/i;

/** The attributes of XLIFF and XML; those of other namespaces are left out with their declarations. */
const ownAttributes = (attributes: Record<string, SaxesAttributeNS>): Record<string, string> =>
  Object.fromEntries(
    Object.values(attributes)
      .filter(({name, prefix}) => name !== 'xmlns' && (!prefix || prefix === 'xml'))
      .map(({name, value}) => [name, value]),
  );

/** Attributes by their names without prefixes. */
const withoutPrefixes = (attributes: Record<string, SaxesAttributeNS>): Record<string, string> =>
  Object.fromEntries(Object.values(attributes).map(({local, value}) => [local, value]));

/**
 * How an element is read: as part of the structure of the file, as text, as a part of another tool, or not at all.
 */
type Mode = 'structure' | 'alternatives' | 'text' | 'foreign' | 'ignored';

/** An element that is open. */
interface Open {
  /** Without its prefix; '' for an element of another namespace. */
  name: string;
  start: number;
  attributes: Record<string, string>;
  mode: Mode;
  /** The text in it, where it is one of its own. */
  pieces?: (string | Placeholder)[];
  /** The kind of its text, where that is not the message, its translation or a note. */
  what?: Beside['what'];
}

/**
 * Reads a file in XLIFF 1.2, strictly: what is no well-formed XML is a fault, entities are never fetched or expanded.
 * An element counts by its namespace and by the element that it is a child of: a `target` somewhere inside an element
 * of another tool is no translation. Markup that CAT tools put around parts of a text (`<mrk>`, `<g>`, CDATA) is read
 * through, deletions that are only tracked are left out.
 */
export function readXliff(text: string): Xliff {
  const file: Xliff = {
    sourceLanguage: undefined,
    targetLanguage: undefined,
    targetLanguages: [],
    encoding: undefined,
    units: [],
    beside: [],
    faults: [],
  };
  const parser = new SaxesParser({xmlns: true});
  const path: Open[] = [];
  let namespace = '';
  let prefix = '';
  let unit: (Omit<Unit, 'source' | 'range'> & {source?: Side}) | undefined;
  /** The state of the unit's translation by the attributes of another tool. */
  let inTool: Record<string, string> = {};

  const fault = (message: string, version = false): void =>
    void file.faults.push({offset: parser.position, message, ...(version && {version})});
  const startOfTag = (): number => text.lastIndexOf('<', parser.position - 1);
  const setAside = (what: Beside['what'], content: Content, offset: number): void => {
    if (plain(content).trim()) (unit ?? file).beside.push({what, content: onOneLine(content), offset});
  };
  const add = (piece: string | Placeholder): void => {
    if (path.at(-1)?.mode !== 'text') return;
    const {pieces} = path.findLast(({pieces}) => pieces)!;
    const last = pieces!.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') pieces![pieces!.length - 1] = last + piece;
    else if (piece !== '') pieces!.push(piece);
  };

  function openRoot(tag: SaxesTagNS): void {
    ({uri: namespace, prefix} = tag);
    const version = refusedVersion(tag.uri, tag.attributes['version']?.value);
    if (tag.local !== 'xliff') fault(`the root is <${tag.name}>, not <xliff>`);
    else if (version) fault(version, true);
  }

  function openInStructure(name: string, attributes: Record<string, string>, parent = ''): Partial<Open> {
    if (!name) return {mode: 'foreign'};
    if (name === 'file') {
      const language = attributes['target-language'];
      file.sourceLanguage ??= attributes['source-language'];
      file.targetLanguage ??= language;
      if (language && !file.targetLanguages.includes(language)) file.targetLanguages.push(language);
    } else if (name === 'trans-unit') {
      if (unit) fault(`the unit ${attributes['id']} stands inside another one`);
      const id = attributes['id'] ?? '';
      unit = {id, attributes, notes: [], others: [], beside: [], prefix: prefix && `${prefix}:`};
    } else if (parent === 'trans-unit') {
      if (name === 'seg-source') return {mode: 'ignored'};
      return name === 'alt-trans' ? {mode: 'alternatives'} : {mode: 'text', pieces: []};
    } else if (name === 'note') return {mode: 'text', pieces: [], what: 'note'};
    return {mode: 'structure'};
  }

  function openInText(name: string, local: string, attributes: Record<string, string>): Partial<Open> {
    if (CODES.includes(name)) {
      add({id: attributes['id'] ?? '', shows: attributes['equiv-text'] ?? ''});
      return {mode: 'ignored'};
    }
    if (name === 'target' || name === 'source') return {mode: 'text', pieces: [], what: 'nested target'};
    // Markup that a person typed, which Poedit writes as an element.
    if (name && !AROUND.includes(name)) add(`<${name}>`);
    if (attributes['comment']) setAside('comment', [attributes['comment']], startOfTag());
    return {mode: DELETED.test(attributes['mtype'] ?? local) ? 'ignored' : 'text'};
  }

  function openElsewhere(local: string, mode: Mode): Partial<Open> {
    if (mode === 'ignored') return {mode};
    if (COMMENTS.test(local)) return {mode: 'text', pieces: [], what: 'comment'};
    const what = mode === 'foreign' ? 'earlier translation' : 'other translation';
    return local === 'target' ? {mode: 'text', pieces: [], what} : {mode};
  }

  parser.on('xmldecl', ({encoding}) => (file.encoding = encoding));
  parser.on('error', ({message}) => {
    // Earlier versions of `extract` left prefixes of other tools without their declarations.
    if (!/unbound namespace prefix/.test(message)) fault(message.replace(/^\d+:\d+: /, ''));
  });
  parser.on('doctype', () => fault('a DOCTYPE; it is not read, take it out'));
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('comment', (comment) => setAside('comment', [comment.trim()], startOfTag()));
  parser.on('opentag', (tag: SaxesTagNS) => {
    if (!path.length) openRoot(tag);
    const parent = path.at(-1);
    const mode = parent?.mode ?? 'structure';
    const name = tag.uri === namespace && (tag.uri || tag.prefix === prefix) ? tag.local : '';
    const attributes = ownAttributes(tag.attributes);
    if (isOfOtherVersion(tag.local, tag.uri) && !file.faults.length)
      fault('it has messages in another version of XLIFF than 1.2', true);
    const read =
      mode === 'structure'
        ? openInStructure(name, attributes, parent?.name)
        : mode === 'text'
          ? openInText(name, tag.local, attributes)
          : openElsewhere(tag.local, mode);
    path.push({name, attributes, start: startOfTag(), mode, ...read});
    if (name === 'trans-unit') inTool = {};
    if (name === 'trans-unit' || tag.local === 'seg')
      inTool = {...inTool, ...stateInTool(withoutPrefixes(tag.attributes))};
  });
  parser.on('closetag', () => {
    const {name, attributes, start, mode, pieces, what} = path.pop()!;
    const range: Range = [start, parser.position];
    if (name === 'trans-unit' && unit && mode === 'structure') {
      const {source, target} = unit;
      if (target && !target.attributes['state'])
        unit.target = {...target, attributes: {...inTool, ...target.attributes}};
      if (source) file.units.push({...unit, source, range});
      else fault(`the unit ${unit.id || 'without id'} has no <source>`);
      unit = undefined;
    } else if (pieces) {
      if (what || !unit) return setAside(what ?? 'note', pieces, start);
      const side: Side = {content: onOneLine(pieces), attributes, range};
      if (name === 'source') unit.source ??= side;
      else if (name === 'target') {
        // Of two, the one that says something.
        const {target} = unit;
        const replaces = !target || !plain(target.content).trim();
        if (replaces) unit.target = side;
        else setAside('second target', pieces, start);
      } else if (name === 'note') unit.notes.push({from: attributes['from'] ?? '', text: words(pieces)});
      else {
        const xml = withoutPrefix(text.slice(...range), unit.prefix);
        if (xml) unit.others.push(xml);
      }
    }
  });

  parser.write(text).close();
  if (!text.trim().replace('\uFEFF', '')) file.faults = [{offset: 0, message: 'the file is empty'}];
  else if (!file.faults.length && !file.units.length) fault('there is nothing to translate in it');
  return file;
}
