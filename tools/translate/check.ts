import {canonicalLanguage, intlLocale} from '../../src/content/languages.js';
import {languageFindings, unitFindings} from './checks/file-checks.js';
import {TEXT_CHECKS} from './checks/text-checks.js';
import type {Checked, Finding, Term} from './finding.js';
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

/** A finding whose place is not counted in lines yet. */
type Found = Omit<Finding, 'file' | 'line' | 'column'> & {offset: number};

/** The findings in the translation of one unit. */
export function textFindings(unit: Unit, checked: Checked): Found[] {
  if (!unit.target) return [];
  const {content, range} = unit.target;
  const found: Found[] = [];
  for (const {name, level, find} of TEXT_CHECKS) {
    if (ignores(unit, name)) continue;
    const said = find(content, unit, checked, checked.messages.get(unit.id));
    found.push(...said.map((one) => ({check: name, level, unit: unit.id, offset: range[0], ...one})));
    // Nothing more can be said of it.
    if (name === 'empty' && said.length) break;
  }
  return found;
}

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
  const found: Found[] = file.faults.slice(0, 5).map(({message, offset}) => ({
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
    for (const unit of file.units)
      found.push(...textFindings(unit, {language: known, file, messages, glossary}));
  }
  return found
    .sort((a, b) => a.offset - b.offset)
    .map(({offset, ...rest}) => ({...rest, file: name, ...placeOf(text, offset)}));
}
