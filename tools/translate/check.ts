import {canonicalLanguage, intlLocale} from '../../src/content/languages.js';
import {languageFindings, unitFindings} from './checks/file-checks.js';
import {TEXT_CHECKS} from './checks/text-checks.js';
import type {Finding, Term} from './finding.js';
import type {Message} from './messages.js';
import {placeOf} from './place.js';
import {readBytes} from './read-bytes.js';
import {readXliff, type Unit} from './xliff.js';

/** The project that a file is checked against. */
export interface Against {
  messages: ReadonlyMap<string, Message>;
  glossary?: readonly Term[];
  /** True if a missing translation is an error, as for the built-in languages. */
  complete?: boolean;
}

/** A unit can say that a check is wrong there, in Weblate's way: `weblate-flags="ignore-same"`. */
const ignores = ({attributes}: Unit, check: string): boolean =>
  (attributes['weblate-flags'] ?? '').split(/[\s,]+/).includes(`ignore-${check}`);

/**
 * The findings in a locale file, in the order of the file.
 *
 * @param name - The path of the file; its last part without `.xlf` is the language.
 */
export function checkFile(
  name: string,
  bytes: Uint8Array,
  {messages, glossary = [], complete = false}: Against,
): Finding[] {
  const language = name.replace(/^.*[/\\]|\.[^.]*$/g, '');
  const read = readBytes(bytes);
  if ('fault' in read)
    return [
      {
        check: 'xml',
        level: 'error',
        file: name,
        line: 1,
        column: 1,
        unit: '',
        message: read.fault,
        mend: 'save the file anew in your editor',
      },
    ];
  const {text} = read;
  const file = readXliff(text);
  const found: (Omit<Finding, 'file' | 'line' | 'column'> & {offset: number})[] = file.faults
    .slice(0, 5)
    .map(({message, offset}) => ({
      check: 'xml',
      level: 'error',
      unit: '',
      message,
      offset,
      mend: 'mend the file, or get it again from where it came',
    }));
  if (!found.length) {
    found.push(...languageFindings(file, language, text), ...unitFindings(file, messages, complete));
    const known = canonicalLanguage(language) ? intlLocale(language) : 'und';
    for (const unit of file.units) {
      if (!unit.target) continue;
      const [offset] = unit.target.range;
      for (const check of TEXT_CHECKS) {
        if (ignores(unit, check.name)) continue;
        for (const said of check.find(
          unit.target.content,
          unit,
          {language: known, file, messages, glossary},
          messages.get(unit.id),
        ))
          found.push({check: check.name, level: check.level, unit: unit.id, offset, ...said});
        // Nothing more can be said of it.
        if (check.name === 'empty' && found.at(-1)?.check === 'empty' && found.at(-1)?.unit === unit.id)
          break;
      }
    }
  }
  return found
    .sort((a, b) => a.offset - b.offset)
    .map(({offset, ...rest}) => ({...rest, file: name, ...placeOf(text, offset)}));
}
