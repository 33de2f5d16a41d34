import {plain} from '../content.js';
import type {Finding, Level} from '../finding.js';
import {languageOfName} from '../file-name.js';
import {isTranslated} from '../memory.js';
import type {Message} from '../messages.js';
import {reasonsToRefuse} from '../refusal.js';
import type {Unit, Xliff} from '../xliff.js';

/** A finding about a file as a whole, or about the set of its units. The offset is in the file. */
export type FileFinding = Pick<Finding, 'check' | 'level' | 'unit' | 'message' | 'mend'> & {offset: number};

/** The name of the file, what it says of itself, its words and BCP 47 must agree. */
export function languageFindings(
  name: string,
  file: Xliff,
  units: readonly Unit[],
  messages: ReadonlyMap<string, Message>,
  text: string,
): FileFinding[] {
  const offset = Math.max(0, text.search(/<([\w-]+:)?file\b/));
  const {language, better, isKnown} = languageOfName(name);
  const findings: FileFinding[] = reasonsToRefuse(file, units, language, messages).map((reason) => ({
    ...reason,
    level: 'error',
    unit: '',
    offset,
  }));
  const say = (check: string, level: Level, message: string, mend: string): void =>
    void findings.push({check, level, unit: '', message, mend, offset});
  if (!isKnown || better)
    say(
      'language',
      isKnown ? 'warning' : 'error',
      isKnown
        ? `the name of the file has more in it than its language, ${language}`
        : `the name of the file, ${language}, is not the tag of a language (BCP 47)`,
      better && !isKnown
        ? `did you mean ${better}? Give it that name`
        : `call it ${better ?? 'by the tag of its language, such as km.xlf'}`,
    );
  const {encoding, sourceLanguage, targetLanguage} = file;
  if (!targetLanguage)
    say('language', 'error', 'target-language is missing', `write target-language="${language}"`);
  else if (targetLanguage !== language && !findings.some(({check}) => check === 'language'))
    say(
      'language',
      'warning',
      `target-language is ${targetLanguage}, the name of the file says ${language}`,
      `run extract, or write target-language="${language}"`,
    );
  if (sourceLanguage !== 'en' && !findings.some(({message}) => message.startsWith('source-language')))
    say(
      'language',
      sourceLanguage ? 'warning' : 'error',
      `source-language is ${sourceLanguage ?? 'missing'}, not en`,
      'run extract, or write source-language="en"',
    );
  if (encoding && !/^utf-?8$/i.test(encoding))
    findings.push({
      check: 'declaration',
      level: 'error',
      unit: '',
      offset: 0,
      message: `the first line says that the file is in ${encoding}, but it is in UTF-8; other tools would read wrong letters`,
      mend: 'write encoding="UTF-8" there, or run extract',
    });
  return findings;
}

/**
 * @param units - With the ids of their messages.
 * @param complete - True if a missing translation is an error, as in the files that are built in.
 */
export function unitFindings(
  units: readonly Unit[],
  messages: ReadonlyMap<string, Message>,
  complete: boolean,
): FileFinding[] {
  const findings: FileFinding[] = [];
  const say = (
    check: string,
    level: Level,
    unit: string,
    offset: number,
    message: string,
    mend: string,
  ): void => void findings.push({check, level, unit, offset, message, mend});
  const firsts = new Map<string, Unit>();
  for (const unit of units) {
    const {id, range, source, target, beside} = unit;
    const [offset] = range;
    const message = messages.get(id);
    const first = firsts.get(id);
    if (first) {
      const differs = plain(first.target?.content ?? []) !== plain(target?.content ?? []);
      say(
        'duplicate',
        'error',
        id,
        offset,
        `is there twice${differs ? `, with two translations: ${[first, unit].map((one) => `“${plain(one.target?.content ?? [])}”`).join(' and ')}` : ''}`,
        'keep the right one',
      );
    } else firsts.set(id, unit);
    for (const {what, content, offset} of beside)
      if (/second|nested/.test(what))
        say(
          'targets',
          'error',
          id,
          offset,
          `has a second translation: “${plain(content)}”`,
          'keep the right one in one <target>',
        );
    if (!message)
      say('unknown', 'error', id, offset, 'is not a message of the interface', 'take it out, or mend its id');
    else if (plain(source.content) !== plain(message.source))
      say(
        'stale',
        'error',
        id,
        source.range[0],
        `was translated from “${plain(source.content)}”; the interface says “${plain(message.source)}” now`,
        'run extract, then translate it anew',
      );
    if (!isTranslated(unit))
      say('missing', complete ? 'error' : 'warning', id, offset, 'is not translated yet', 'translate it');
  }
  for (const {id} of messages.values())
    if (!firsts.has(id))
      say('missing', complete ? 'error' : 'warning', id, 0, 'is not in the file', 'run extract');
  return findings;
}
