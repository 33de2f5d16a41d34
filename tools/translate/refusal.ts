import {plain} from './content.js';
import {deniedLanguage} from './damage/language.js';
import {isSameLanguage} from './language-names.js';
import type {Message} from './messages.js';
import type {Unit, Xliff} from './xliff.js';

/** Why a file is not what it should be, and how to mend it. */
export interface Reason {
  check: 'language' | 'other-language' | 'unknown';
  message: string;
  mend: string;
}

/**
 * The reasons for which a command would have to guess what a file is, and so changes nothing in it: it says that it is in another
 * language than its name, or none of its messages is one of the interface.
 *
 * @param language - By the name of the file.
 * @param units - With the ids of their messages.
 */
export function reasonsToRefuse(
  {targetLanguages, sourceLanguage}: Xliff,
  units: readonly Unit[],
  language: string,
  messages: ReadonlyMap<string, Message>,
): Reason[] {
  const reasons: Reason[] = [];
  const say = (check: Reason['check'], message: string, mend: string): void =>
    void reasons.push({check, message, mend});
  const others = targetLanguages.filter((tag) => !isSameLanguage(tag, language));
  if (others.length)
    say(
      'language',
      `target-language is ${others.join(' and ')}, the name of the file says ${language}`,
      `if it is in ${language}, write target-language="${language}"; else give the file the name of its language`,
    );
  if (sourceLanguage && !isSameLanguage(sourceLanguage, 'en'))
    say(
      'language',
      `source-language is ${sourceLanguage}, not en`,
      'translate from English; write source-language="en"',
    );
  const texts = units
    .filter(({id}) => id !== 'locale.tag')
    .flatMap(({target, source}) =>
      target && plain(target.content) !== plain(source.content) ? [plain(target.content)] : [],
    );
  const words = deniedLanguage(texts, language);
  if (words)
    say(
      'other-language',
      `its words are in another language, ${words}, than its name says, ${language}`,
      `if they are in ${words}, call the file ${words}.xlf and write target-language="${words}"; else get the right file`,
    );
  if (units.length && !units.some(({id}) => messages.has(id)))
    say(
      'unknown',
      'none of its messages is a message of the interface: it is the file of another project',
      'get the right file',
    );
  return reasons;
}
