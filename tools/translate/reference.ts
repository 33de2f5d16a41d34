import type {Message} from './messages.js';
import type {Xliff} from './xliff.js';

/** The messages of the interface, as a locale file that is up to date has them: for who has the package and not its code. */
export const reference = ({units}: Xliff): Map<string, Message> =>
  new Map(
    units.map(({id, source, notes, attributes, others}) => [
      id,
      {
        id,
        source: source.content,
        desc: notes.find(({from}) => from === 'lit-localize')?.text ?? '',
        maxwidth: +(attributes['maxwidth'] ?? 0),
        file: /context-type="sourcefile">([^<]*)/.exec(others.join())?.[1] ?? '',
      },
    ]),
  );
