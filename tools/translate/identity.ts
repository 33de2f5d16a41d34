import {plain} from './content.js';
import type {Message} from './messages.js';
import type {Unit} from './xliff.js';

/** The words of a text, for comparing: spaces and the form of Unicode do not count. */
const wordsOf = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** A key such as `font-size.larger`. A unit that has one is of no other message, whatever its source is. */
const KEY = /^[a-z][a-z\d-]*(\.[a-z\d-]+)+$/;

/** The ids of messages by their source, for sources that only one message has. */
function idsBySource(messages: ReadonlyMap<string, Message>): Map<string, string | undefined> {
  const ids = new Map<string, string | undefined>();
  for (const {id, source} of messages.values()) {
    const words = wordsOf(plain(source));
    ids.set(words, ids.has(words) ? undefined : id);
  }
  return ids;
}

/**
 * Finds the message of each unit: by `id`, else by `resname`, which is the key where a tool numbers its units, else by
 * a source that only one message has. The `id` of a unit is then that of the message; of a unit that is no message it
 * is what people know it by. A source that differs from the message’s only in spaces, or that is the key, as Symfony
 * writes it, is that of the message.
 */
export function identify(units: readonly Unit[], messages: ReadonlyMap<string, Message>): Unit[] {
  const bySource = idsBySource(messages);
  const named = units.map(({id, attributes: {resname = ''}}) =>
    [id, resname].find((one) => messages.has(one)),
  );
  const claimed = new Set(named);
  return units.map((unit, n) => {
    const {resname = ''} = unit.attributes;
    const source = wordsOf(plain(unit.source.content));
    const alike = KEY.test(resname || unit.id) ? undefined : (bySource.get(source) ?? source);
    const id =
      named[n] ?? (alike !== undefined && !claimed.has(alike) && messages.has(alike) ? alike : undefined);
    const message = id === undefined ? undefined : messages.get(id);
    if (!message) return {...unit, id: resname || unit.id};
    const isSame = source === wordsOf(plain(message.source)) || source === message.id;
    return {
      ...unit,
      id: message.id,
      source: isSame ? {...unit.source, content: message.source} : unit.source,
    };
  });
}
