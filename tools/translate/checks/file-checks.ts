import {canonicalLanguage} from '../../../src/content/languages.js';
import {plain} from '../content.js';
import type {Finding, Level} from '../finding.js';
import type {Message} from '../messages.js';
import type {Xliff} from '../xliff.js';

/** A finding about a file as a whole, or about the set of its units. The offset is in the file. */
export type FileFinding = Pick<Finding, 'check' | 'level' | 'unit' | 'message' | 'mend'> & {offset: number};

/** The name of the file, what it says of itself, and BCP 47 must be one. */
export function languageFindings(
  {sourceLanguage, targetLanguage}: Xliff,
  language: string,
  text: string,
): FileFinding[] {
  const offset = Math.max(0, text.indexOf('<file'));
  const say = (message: string, mend: string): FileFinding => ({
    check: 'language',
    level: 'error',
    unit: '',
    message,
    mend,
    offset,
  });
  const findings: FileFinding[] = [];
  if (canonicalLanguage(language) !== language)
    findings.push(
      say(
        `the name of the file, ${language}, is no canonical BCP 47 tag`,
        `call it ${canonicalLanguage(language) ?? 'by the tag of its language'}.xlf`,
      ),
    );
  if (targetLanguage !== language)
    findings.push(
      say(
        `target-language is ${targetLanguage ?? 'missing'}, the name of the file says ${language}`,
        `write target-language="${language}", or rename the file`,
      ),
    );
  if (sourceLanguage !== 'en')
    findings.push(
      say(`source-language is ${sourceLanguage ?? 'missing'}, not en`, 'write source-language="en"'),
    );
  return findings;
}

/** @param complete - True if a missing translation is an error, as for the built-in languages. */
export function unitFindings(
  {units}: Xliff,
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
  const seen = new Set<string>();
  for (const {id, range, source, target} of units) {
    const [offset] = range;
    const message = messages.get(id);
    if (seen.has(id))
      say('duplicate', 'error', id, offset, 'is there twice; only the first counts', 'keep the right one');
    seen.add(id);
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
    if (!target)
      say('missing', complete ? 'error' : 'warning', id, offset, 'has no translation', 'translate it');
  }
  for (const {id} of messages.values())
    if (!seen.has(id))
      say('missing', complete ? 'error' : 'warning', id, 0, 'is not in the file', 'run extract');
  return findings;
}
