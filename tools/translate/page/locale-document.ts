import {checkFile} from '../check.js';
import {plain, typed} from '../content.js';
import type {Finding} from '../finding.js';
import {merge} from '../merge.js';
import type {Message} from '../messages.js';
import {applyEdits, finished, targetEdit} from '../write-target.js';
import {writeXliff} from '../write-xliff.js';
import {readXliff, type Unit} from '../xliff.js';

/** A locale file that somebody works on: what is not edited stays as it was, byte for byte. */
export class LocaleDocument {
  /** `vi.xlf`. */
  readonly name: string;
  text: string;

  #messages: ReadonlyMap<string, Message>;
  /** The texts before each edit, and which message was edited. */
  #past: {id: string; text: string}[] = [];

  constructor(name: string, text: string, messages: ReadonlyMap<string, Message>) {
    // A browser that has downloaded it before numbers it: `vi (1).xlf`.
    this.name = name.replace(/ ?\(\d+\)(?=\.[^.]*$)/, '');
    this.text = text;
    this.#messages = messages;
  }

  /** A file in which nothing is translated yet. */
  static create(language: string, messages: ReadonlyMap<string, Message>): LocaleDocument {
    return new LocaleDocument(
      `${language}.xlf`,
      writeXliff(language, merge([], messages, [], language).units),
      messages,
    );
  }

  get language(): string {
    return this.name.replace(/\.[^.]*$/, '');
  }

  get units(): Unit[] {
    return readXliff(this.text).units;
  }

  get findings(): Finding[] {
    return checkFile(this.name, new TextEncoder().encode(this.text), {messages: this.#messages});
  }

  /** The translations as people type them; where there is none, the source. */
  get words(): Record<string, string> {
    return Object.fromEntries(
      this.units.map(({id, source, target}) => [id, plain(target?.content ?? []) || plain(source.content)]),
    );
  }

  edit(id: string, translation: string): void {
    const unit = this.units.find((unit) => unit.id === id);
    if (!unit || plain(unit.target?.content ?? []) === translation) return;
    // One word after the other in the same message is one edit to be undone.
    if (this.#past.at(-1)?.id !== id) this.#past.push({id, text: this.text});
    const content = typed(translation, this.#messages.get(id)?.source ?? unit.source.content);
    this.text = applyEdits(this.text, [
      targetEdit(this.text, unit, content, finished(unit.target?.attributes)),
    ]);
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** @returns The message that is as it was before. */
  undo(): string | undefined {
    const last = this.#past.pop();
    if (last) this.text = last.text;
    return last?.id;
  }
}
