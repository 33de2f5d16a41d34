import {without, type Attributes} from './attributes.js';
import {placeholderIds, placeholders, plain, typed, type Content} from './content.js';
import {isTranslated, Memory, recall, type Remembered} from './memory.js';
import type {Message} from './messages.js';
import type {WrittenUnit} from './write-xliff.js';
import type {Unit} from './xliff.js';

/** Notes that are ours: the description in the code, and what a translation was made from where that is not the source. */
const OURS = ['lit-localize', 'previous-source', 'previous-target'];
export const isOurNote = ({from}: {from: string}): boolean => OURS.includes(from);

/**
 * The `state` that marks a translation for review. Weblate and XLIFF editors show it as not finished (XLIFF
 * 1.2).
 */
const REVIEW = 'needs-adaptation';

/** Context that is written again each time: the place of the message in the code, and its picture. */
const OUR_CONTEXT = /^<context-group[^>]*purpose="location"|context-type="x-screenshot"/;

const note = (from: string, text: string) => ({from, text});
const noteOf = (unit: Pick<Unit, 'notes'>, from: string): string | undefined =>
  unit.notes.find((note) => note.from === from)?.text;
const waits = (unit: Unit): boolean => unit.target?.attributes['state'] === REVIEW;

const isTag = ({id}: Message): boolean => id === 'locale.tag';

/** The translation to write for a message, and the source it was made from. */
interface Translation {
  target: WrittenUnit['target'];
  notes: WrittenUnit['notes'];
}

const review = ({target}: Remembered, made: string, source: string): Translation => ({
  target: {content: target.content, attributes: {...target.attributes, state: REVIEW}},
  notes: made === source ? [] : [note('previous-source', made)],
});

const asItIs = (unit: Unit): Translation => ({
  // An empty one is none: the interface says the source there.
  target: isTranslated(unit) ? unit.target : undefined,
  notes:
    waits(unit) || !isTranslated(unit) ? unit.notes.filter(({from}) => from.startsWith('previous-')) : [],
});

/**
 * Updates the units of a locale file to the code, without losing any text of a person. If a source has
 * changed, its translation is marked for review, with the former source next to it. A removed message is
 * remembered. A new message gets the translation of the same or almost the same text, marked for review.
 *
 * @param units - The units of the file as it is.
 * @param messages - The messages of the code, by id.
 * @param memory - The translations remembered from earlier changes.
 * @param pictureOf - Returns the path of a message's picture, if there is one.
 * @param language - The language of the file; a message that is the language's tag needs no translator.
 */
export function merge(
  units: readonly Unit[],
  messages: ReadonlyMap<string, Message>,
  memory: readonly Remembered[],
  language: string,
  pictureOf: (id: string) => string | undefined = () => undefined,
): {units: WrittenUnit[]; memory: Remembered[]} {
  const remembered = new Memory(memory);
  const here = new Map<string, Unit>();
  for (const unit of units) {
    const first = here.get(unit.id);
    // Of two with one id, the one that is translated.
    if (!first || (!isTranslated(first) && isTranslated(unit))) here.set(unit.id, unit);
    const message = messages.get(unit.id);
    const stays =
      message && here.get(unit.id) === unit && plain(message.source) === plain(unit.source.content);
    if (!stays && isTranslated(unit)) remembered.add(withoutReview(unit));
  }
  const written = [...messages.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((message): WrittenUnit => {
      const unit = here.get(message.id);
      const back = recall(remembered.entries, {
        id: message.id,
        source: {content: message.source} as Unit['source'],
      });
      const kept = unit ?? (back?.id === message.id ? back : undefined);
      const {target, notes} = isTag(message)
        ? {target: {content: [language], attributes: withoutState(unit?.target?.attributes)}, notes: []}
        : translate(message, unit, back);
      return {
        id: message.id,
        attributes: {
          resname: message.id,
          ...(message.maxwidth && {maxwidth: `${message.maxwidth}`, 'size-unit': 'char'}),
          ...without(kept?.attributes ?? {}, 'id', 'resname', 'maxwidth', 'size-unit', ...unapproved(target)),
        },
        source: message.source,
        ...(target && {target: {...target, content: shownAs(target.content, message)}}),
        notes: [
          note('lit-localize', message.desc),
          ...notes,
          // A tool that forgets who wrote a note gives ours back as somebody's.
          ...(kept?.notes ?? []).filter((note) => !isOurNote(note) && note.text !== message.desc),
        ],
        place: message.file,
        picture: pictureOf(message.id),
        others: (kept?.others ?? []).filter((xml) => !OUR_CONTEXT.test(xml)),
      };
    });
  return {units: written, memory: remembered.entries};
}

/** A translation that waits for a review is of the source that the note names, as far as anybody has looked at it. */
function withoutReview(unit: Unit & Remembered): Remembered {
  const previous = waits(unit) ? noteOf(unit, 'previous-source') : undefined;
  if (previous === undefined) return unit;
  return {
    ...unit,
    source: {...unit.source, content: typed(previous, unit.source.content)},
    target: {...unit.target, attributes: withoutState(unit.target.attributes)},
    notes: unit.notes.filter(({from}) => !from.startsWith('previous-')),
  };
}

function translate(message: Message, unit: Unit | undefined, back: Remembered | undefined): Translation {
  const source = plain(message.source);
  const exact = back?.id === message.id && plain(back.source.content) === source;
  if (!unit || !isTranslated(unit)) {
    if (!back) return unit ? asItIs(unit) : {target: undefined, notes: []};
    // A translation that stands in the file no more was taken out by a person, unless it had no place for a value.
    const isBack = exact && (!unit || noteOf(unit, 'previous-target') !== undefined);
    return isBack ? {target: back.target, notes: []} : review(back, plain(back.source.content), source);
  }
  const previous = waits(unit) ? noteOf(unit, 'previous-source') : undefined;
  // The words are back that it was made from.
  if (previous === source)
    return {target: {...unit.target, attributes: withoutState(unit.target.attributes)}, notes: []};
  if (plain(unit.source.content) === source) return asItIs(unit);
  if (exact) return {target: back.target, notes: []};
  if (fits(unit, message)) return review(unit, previous ?? plain(unit.source.content), source);
  // With other values in it the build would stop; the translator sees the old one in a note, and memory has it.
  if (back) return review(back, plain(back.source.content), source);
  return {
    target: undefined,
    notes: [
      note('previous-source', previous ?? plain(unit.source.content)),
      note('previous-target', plain(unit.target!.content)),
    ],
  };
}

/** A translation that waits for review, or is gone, loses its approval, which was for another source. */
const unapproved = (target: WrittenUnit['target']): string[] =>
  !target || target.attributes['state'] === REVIEW ? ['approved'] : [];

const withoutState = (attributes: Attributes = {}): Record<string, string> =>
  without(attributes, 'state', 'state-qualifier');

/** A translation whose placeholders show what the code has in their places now. */
const shownAs = (content: Content, {source}: Message): Content =>
  content.map((piece) =>
    typeof piece === 'string' ? piece : (placeholders(source).find(({id}) => id === piece.id) ?? piece),
  );

const fits = (unit: Unit, message: Message): boolean =>
  placeholderIds(unit.target?.content ?? []) === placeholderIds(message.source);
