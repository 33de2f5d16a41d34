import {intlLocale} from '../../../src/content/languages.js';
import {without} from '../attributes.js';
import {checkFile, textFindings} from '../check.js';
import {damageIn, type Damage} from '../damage/damage.js';
import {languageOfName} from '../file-name.js';
import {identify} from '../identity.js';
import {plain, typed, type Content} from '../content.js';
import type {Term} from '../finding.js';
import {isTranslated, type Remembered} from '../memory.js';
import type {Message} from '../messages.js';
import {applyEdits, approvalEdits, finished, targetEdit} from '../write-target.js';
import {readXliff, type Unit, type Xliff} from '../xliff.js';
import {moved, unitFrom, waits, type Entry, type Said} from './entry.js';

/** One edit of one message, to be undone and done again. */
interface Step {
  index: number;
  before: Entry;
  after: Entry;
}

/**
 * A locale file that somebody works on. What is not edited stays as it was, byte for byte. It is read once; an edit
 * changes one entry and nothing else, so that a file of a thousand messages is as quick as a small one.
 */
export class LocaleDocument {
  readonly language: string;
  entries: readonly Entry[] = [];
  /** The findings about the file as a whole. */
  fileFindings: readonly Said[] = [];

  /** Counts the edits, so that a look tells if there was one. */
  version = 0;

  #messages: ReadonlyMap<string, Message>;
  #file!: Xliff;
  /** By the content of the translation; a text that is typed anew is another one. */
  #damage!: Map<Content, Damage>;
  #glossary: readonly Term[];
  #end = '';
  #index = new Map<string, number>();
  #changed = new Set<string>();
  #past: Step[] = [];
  #future: Step[] = [];

  constructor(
    language: string,
    text: string,
    messages: ReadonlyMap<string, Message>,
    glossary: readonly Term[] = [],
  ) {
    this.language = language;
    this.#messages = messages;
    this.#glossary = glossary;
    this.#read(text);
  }

  get name(): string {
    return `${this.language}.xlf`;
  }

  get text(): string {
    return this.entries.map(({text}) => text).join('') + this.#end;
  }

  get translated(): number {
    return this.entries.filter(({unit}) => isTranslated(unit)).length;
  }

  /** The translations that can help with others. */
  get translations(): (Unit & Remembered)[] {
    return this.entries.map(({unit}) => unit).filter(isTranslated);
  }

  set glossary(glossary: readonly Term[]) {
    this.#glossary = glossary;
    this.#check(this.text);
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  entry(id: string): Entry | undefined {
    return this.entries[this.#index.get(id) ?? -1];
  }

  /** The words of a message as people type them; if there is no translation, the source. */
  wordsOf(id: string): string {
    const unit = this.entry(id)?.unit;
    return plain(unit?.target?.content ?? []) || plain(unit?.source.content ?? []);
  }

  /** The messages that were edited since this was last asked. */
  takeChanged(): string[] {
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed;
  }

  /** @returns True if that changed something. */
  edit(id: string, translation: string): boolean {
    const unit = this.entry(id)?.unit;
    // A message has no lines.
    const text = translation.replace(/\s*\n\s*/g, ' ');
    if (!unit || plain(unit.target?.content ?? []) === text) return false;
    return this.#write(id, typed(text, this.#messages.get(id)?.source ?? unit.source.content));
  }

  /** Takes the mark away that a translation waits for a person. */
  accept(id: string): boolean {
    const entry = this.entry(id);
    if (!entry?.unit.target || !waits(entry)) return false;
    return this.#write(id, entry.unit.target.content, true);
  }

  /** @returns The message that is as it was before. */
  undo(): string | undefined {
    return this.#step(this.#past, this.#future, 'before');
  }

  /** @returns The message that is again as it was before the last undo. */
  redo(): string | undefined {
    return this.#step(this.#future, this.#past, 'after');
  }

  get #checkedLanguage(): string {
    return languageOfName(this.name).isKnown ? intlLocale(this.language) : 'und';
  }

  #read(text: string): void {
    this.#file = readXliff(text);
    let start = 0;
    const units = identify(this.#file.units, this.#messages);
    this.#damage = damageIn(units, this.#checkedLanguage);
    this.entries = units.map((unit) => {
      const entry = {unit: unitFrom(unit, start), text: text.slice(start, unit.range[1]), findings: []};
      start = unit.range[1];
      return entry;
    });
    this.#end = text.slice(start);
    this.#index = new Map(this.entries.map(({unit}, index) => [unit.id, index] as const).reverse());
    this.#check(text);
  }

  /** Checks the whole file, as the command does. */
  #check(text: string): void {
    const found = new Map<string, Said[]>();
    const about = (unit: string): Said[] => found.get(unit) ?? [];
    for (const finding of checkFile(this.name, new TextEncoder().encode(text), {
      messages: this.#messages,
      glossary: this.#glossary,
    }))
      found.set(finding.unit, [...about(finding.unit), finding]);
    this.entries = this.entries.map((entry) => ({...entry, findings: about(entry.unit.id)}));
    this.fileFindings = about('');
  }

  #write(id: string, content: Content, alone = false): boolean {
    const index = this.#index.get(id)!;
    const before = this.entries[index]!;
    const attributes = finished(before.unit.target?.attributes);
    const isOther = plain(content) !== plain(before.unit.target?.content ?? []);
    // The approval was of another text.
    const edits = isOther ? approvalEdits(before.text, before.unit) : [];
    const cut = edits.reduce((sum, {start, end}) => sum + end - start, 0);
    const edit = targetEdit(before.text, before.unit, content, attributes);
    const text = applyEdits(before.text, [...edits, edit]);
    const {range, source} = before.unit;
    const start = edit.start + edit.text.indexOf('<') - cut;
    const unit: Unit = {
      ...before.unit,
      attributes: cut ? without(before.unit.attributes, 'approved') : before.unit.attributes,
      source: {...source, range: moved(source.range, cut)},
      target: {content, attributes, range: [start, edit.start + edit.text.length - cut]},
      range: [range[0], range[1] + text.length - before.text.length],
    };
    if (isOther)
      for (const [one, damage] of damageIn([unit], this.#checkedLanguage)) this.#damage.set(one, damage);
    this.#replace(index, {unit, text, findings: this.#findingsOf(unit)});
    const after = this.entries[index]!;
    const last = this.#past.at(-1);
    // One word after the other in the same message is one edit to be undone.
    if (last?.index === index && !alone && !this.#future.length) last.after = after;
    else this.#past.push({index, before, after});
    this.#future = [];
    return true;
  }

  #findingsOf(unit: Unit): Said[] {
    if (!isTranslated(unit))
      return [{check: 'missing', level: 'warning', unit: unit.id, message: '', mend: ''}];
    return textFindings(unit, {
      language: this.#checkedLanguage,
      file: this.#file,
      messages: this.#messages,
      glossary: this.#glossary,
      damage: this.#damage,
    });
  }

  #replace(index: number, entry: Entry): void {
    this.entries = [...this.entries.slice(0, index), entry, ...this.entries.slice(index + 1)];
    this.#changed.add(entry.unit.id);
    this.version++;
  }

  #step(from: Step[], to: Step[], side: 'before' | 'after'): string | undefined {
    const step = from.pop();
    if (!step) return undefined;
    to.push(step);
    this.#replace(step.index, step[side]);
    return step[side].unit.id;
  }
}
