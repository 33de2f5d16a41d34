import {readFileSync} from 'node:fs';
import {relative, sep} from 'node:path';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import type {Content} from '../content.js';
import {limitIn, type Message} from '../messages.js';

/** The settings of Lit Localize. At the top level: it reads one of its paths from there, whatever it is told. */
export const CONFIG = 'lit-localize.json';

/** The content of the configuration file. */
export const config = () => JSON.parse(readFileSync(CONFIG, 'utf8')) as {targetLocales: string[]};

/** Lit Localize's own tool, as its command would set it up. */
export const localizer = (): RuntimeLitLocalizer =>
  new RuntimeLitLocalizer({
    ...config(),
    baseDir: process.cwd(),
    resolve: (path: string) => path,
  } as unknown as ConstructorParameters<typeof RuntimeLitLocalizer>[0]);

/**
 * The messages that the code of this project has, by id.
 *
 * @throws where Lit Localize cannot read one, or one says nothing to translators.
 */
export function codeMessages(): Map<string, Message> {
  const {messages, errors} = localizer().extractSourceMessages();
  if (errors.length)
    throw new Error(
      errors.map(({file, messageText}) => `${file?.fileName}: ${String(messageText)}`).join('\n'),
    );
  return new Map(
    messages
      .map(({name, contents, desc = '', file}) => ({
        id: name,
        source: contents.map((piece) =>
          typeof piece === 'string' ? piece : {id: `${piece.index}`, shows: piece.untranslatable},
        ) as Content,
        desc,
        maxwidth: limitIn(desc) ?? 0,
        file: relative(process.cwd(), file.fileName).split(sep).join('/'),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((message) => [message.id, message]),
  );
}
