import {intlLocale} from '../../src/content/languages.js';
import {languageFindings, unitFindings} from './checks/file-checks.js';
import {TEXT_CHECKS} from './checks/text-checks.js';
import type {Checked, Finding, Term} from './finding.js';
import {damageIn} from './damage/damage.js';
import {languageOfName} from './file-name.js';
import {identify} from './identity.js';
import {isTranslated} from './memory.js';
import type {Message} from './messages.js';
import {EXPORT_AS_1_2} from './xliff-version.js';
import {placesIn} from './place.js';
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

/** The checks of a damaged text. All others would tell of its letters again, and a mend of theirs would make it worse. */
const OF_DAMAGED = ['encoding', 'unfinished', 'machine', 'tag', 'placeholders'];

/** A finding whose place is not counted in lines yet. */
type Found = Omit<Finding, 'file' | 'line' | 'column'> & {offset: number};

/** The findings in the translation of one unit. */
export function textFindings(unit: Unit, checked: Checked): Found[] {
  if (!isTranslated(unit)) return [];
  const {content, range} = unit.target;
  const found: Found[] = [];
  const isDamaged = checked.damage.has(content) && !ignores(unit, 'encoding');
  for (const {name, level, find} of TEXT_CHECKS) {
    if (ignores(unit, name) || (isDamaged && !OF_DAMAGED.includes(name))) continue;
    const said = find(content, unit, checked, checked.messages.get(unit.id));
    found.push(...said.map((one) => ({check: name, level, unit: unit.id, offset: range[0], ...one})));
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
  const found: Found[] = file.faults.slice(0, 5).map(({message, offset, version}) => ({
    check: version ? 'version' : 'xml',
    level: 'error',
    unit: '',
    message,
    offset,
    mend: version ? EXPORT_AS_1_2 : 'mend the file, or get it again from where it came',
  }));
  if (!found.length) {
    const units = identify(file.units, messages);
    const named = languageOfName(name);
    const language = named.isKnown ? intlLocale(named.language) : 'und';
    const damage = damageIn(units, language);
    found.push(
      ...languageFindings(name, file, units, messages, text),
      ...unitFindings(units, messages, complete),
    );
    for (const unit of units) found.push(...textFindings(unit, {language, file, messages, glossary, damage}));
  }
  // A file that may be of another language is not mended: it would look right, and be wrong.
  if (found.some(({check, level}) => /language$/.test(check) && level === 'error'))
    for (const one of found) delete one.fix;
  const placeOf = placesIn(text);
  return found
    .sort((a, b) => a.offset - b.offset)
    .map(({offset, ...rest}) => ({...rest, file: name, ...placeOf(offset)}));
}
