import {plain, type Content} from './content.js';
import {identify} from './identity.js';
import {isTranslated, Memory, type Remembered} from './memory.js';
import {isOurNote, merge} from './merge.js';
import type {Message} from './messages.js';
import {writeXliff, type WrittenUnit} from './write-xliff.js';
import {readXliff, type Beside, type Unit} from './xliff.js';

/** The text of a person that a locale file of ours has no place for: it goes to memory, and is said. */
export interface Kept {
  /** The message that it belongs to, or the id that the file has for it; '' for the file as a whole. */
  id: string;
  /** In words, such as "a second translation". */
  what: string;
  text: string;
}

/** A locale file that is up to date with the interface. */
export interface Updated {
  text: string;
  memory: Remembered[];
  kept: Kept[];
}

const WORDS: Record<Beside['what'], string> = {
  'second target': 'a second translation',
  'nested target': 'a translation inside another one',
  'other translation': 'a suggestion of a tool',
  'earlier translation': 'an earlier translation',
  comment: 'a comment',
  note: 'a note on the file',
};

const NOTES: readonly Beside['what'][] = ['comment', 'note'];

/** The state of a translation that nobody has decided on (XLIFF 1.2). */
const TO_REVIEW = 'needs-review-translation';

/** The id under which memory has the notes on the file as a whole. */
const FILE = 'file';

/** A note without a translation, as memory has it. */
const noteEntry = (id: string, source: Content, from: string, text: string): Remembered => ({
  id: id || FILE,
  attributes: {},
  source: {content: source, attributes: {}, range: [0, 0]},
  target: {content: [], attributes: {}},
  notes: [{from, text}],
  others: [],
});

/** Returns the words that a person has put into the description of a message; the whole where it is no longer that. */
function addedTo(desc: string, text: string): string {
  const wanted = desc.split(/\s+/);
  const added = text.split(/\s+/).filter((word) => word !== wanted[0] || !wanted.shift());
  return wanted.length ? text.trim() : added.join(' ');
}

/** The notes in a unit that are not written again: our own with more in them, and those of a unit that goes. */
function lostNotes(
  unit: Unit,
  written: WrittenUnit | undefined,
  desc: string,
): {from: string; text: string}[] {
  return unit.notes
    .filter(({from}) => !from.startsWith('previous-'))
    .map((note) => (isOurNote(note) ? {...note, text: addedTo(desc, note.text)} : note))
    .filter(({text}) => text && text !== desc)
    .filter(({from, text}) => !written?.notes.some((note) => note.from === from && note.text === text));
}

/** The units, marked for review where there are two translations that differ: only a person knows the right one. */
function undecided(units: readonly Unit[]): Unit[] {
  const translations = new Map<string, Set<string>>();
  for (const {id, target, beside} of units) {
    const seconds = beside.filter(({what}) => what === 'second target' || what === 'nested target');
    const all = translations.get(id) ?? new Set();
    for (const {content} of [...(target ? [target] : []), ...seconds])
      if (plain(content).trim()) all.add(plain(content));
    translations.set(id, all);
  }
  return units.map((unit) =>
    isTranslated(unit) && translations.get(unit.id)!.size > 1
      ? {...unit, target: {...unit.target, attributes: {...unit.target.attributes, state: TO_REVIEW}}}
      : unit,
  );
}

/**
 * Brings the text of a locale file up to date with the interface; what it has no place for goes to memory.
 *
 * @param language - The language of the file.
 * @param text - The file as it is; a new one begins with ''.
 * @param pictureOf - Returns the path of a message's picture, if there is one.
 */
export function update(
  language: string,
  text: string,
  messages: ReadonlyMap<string, Message>,
  memory: readonly Remembered[] = [],
  pictureOf?: (id: string) => string | undefined,
): Updated {
  const file = readXliff(text);
  const units = undecided(identify(file.units, messages));
  const filled = new Memory(memory);
  const kept: Kept[] = [];

  const keep = (id: string, source: Content, {what, content}: Beside): void => {
    const said = plain(content);
    kept.push({id, what: WORDS[what], text: said});
    const entry = noteEntry(id, source, what, said);
    // Nobody has said yet that it is the translation of the message.
    const target = {content, attributes: {state: TO_REVIEW}};
    filled.add(NOTES.includes(what) ? entry : {...entry, notes: [], target});
  };
  for (const beside of file.beside) keep('', [], beside);
  for (const {id, source, beside} of units) for (const one of beside) keep(id, source.content, one);

  const merged = merge(units, messages, filled.entries, language, pictureOf);
  const written = new Map(merged.units.map((unit) => [unit.id, unit]));
  for (const {id, target} of merged.memory.slice(filled.entries.length))
    if (plain(target.content) !== plain(written.get(id)?.target?.content ?? []))
      kept.push({
        id,
        what: messages.has(id) ? 'another translation' : 'the translation of a message that is gone',
        text: plain(target.content),
      });
  const all = new Memory(merged.memory);
  const remembered = new Set(
    merged.memory.filter(isTranslated).flatMap(({notes}) => notes.map(({text}) => text)),
  );
  for (const unit of units)
    for (const {from, text: note} of lostNotes(
      unit,
      written.get(unit.id),
      messages.get(unit.id)?.desc ?? '',
    )) {
      kept.push({id: unit.id, what: 'a note', text: note});
      if (!remembered.has(note)) all.add(noteEntry(unit.id, unit.source.content, from, note));
    }
  return {text: writeXliff(language, merged.units), memory: all.entries, kept};
}
