import fc from 'fast-check';
import {placeholders, plain, toXml, typed, type Content} from '../../../tools/translate/content.js';
import {identify} from '../../../tools/translate/identity.js';
import {isTranslated, type Remembered} from '../../../tools/translate/memory.js';
import type {Message} from '../../../tools/translate/messages.js';
import {asksForWork, isSuggestion} from '../../../tools/translate/state.js';
import {update} from '../../../tools/translate/update.js';
import {applyEdits, finished, targetEdit} from '../../../tools/translate/write-target.js';
import {writeXliff} from '../../../tools/translate/write-xliff.js';
import {readXliff, type Unit} from '../../../tools/translate/xliff.js';
import {describe, expect, test} from '../node.js';
import {TOOLS, type Edits} from './writers/tools.js';

const VALUES = ['0', '1', '2'].map((id) => ({id, shows: `\${value${id}}`}));
const content = (text: string): Content => typed(text, VALUES);
const message = (id: string, text: string): [string, Message] => [
  id,
  {id, source: content(text), desc: `What ${id} is. At most 90 characters.`, maxwidth: 90, file: 'src/a.ts'},
];

/** A project in small: its code, its locale file, its memory. */
class Project {
  text = writeXliff('vi', []);
  memory: Remembered[] = [];
  messages = new Map<string, Message>();

  extract(): void {
    ({text: this.text, memory: this.memory} = update('vi', this.text, this.messages, this.memory));
  }

  code(messages: Record<string, string>): this {
    this.messages = new Map(Object.entries(messages).map(([id, text]) => message(id, text)));
    this.extract();
    return this;
  }

  /** With the ids of their messages. */
  units = (): Unit[] => identify(readXliff(this.text).units, this.messages);
  unit = (id: string): Unit => this.units().find((unit) => unit.id === id)!;

  /** Writes a translation, as a translator does in an editor. */
  translate(id: string, text: string): this {
    const unit = this.unit(id);
    this.text = applyEdits(this.text, [
      targetEdit(this.text, unit, typed(text, unit.source.content), finished(unit.target?.attributes)),
    ]);
    return this;
  }

  target = (id: string): string | undefined => {
    const {target} = this.unit(id);
    return target && plain(target.content);
  };
  state = (id: string): string | undefined => this.unit(id).target?.attributes['state'];
  note = (id: string, from: string): string | undefined =>
    this.unit(id).notes.find((note) => note.from === from)?.text;
}

const begun = () =>
  new Project().code({'a.one': 'Make the text larger'}).translate('a.one', 'Làm chữ to hơn');

describe('A translation is never lost when', () => {
  test('nothing changed: not a byte of the file does', () => {
    const project = begun();
    project.extract();
    const before = project.text;
    project.extract();
    expect(project.text).toBe(before);
    expect(project.state('a.one')).toBeUndefined();
  });

  test('its source was reworded: it waits for a review, with the old source beside it', () => {
    const project = begun().code({'a.one': 'Enlarge everything'});
    expect(project.target('a.one')).toBe('Làm chữ to hơn');
    expect(project.state('a.one')).toBe('needs-adaptation');
    expect(project.note('a.one', 'previous-source')).toBe('Make the text larger');
    project.translate('a.one', 'Phóng to tất cả');
    project.extract();
    expect(project.state('a.one')).toBeUndefined();
    expect(project.note('a.one', 'previous-source')).toBeUndefined();
  });

  test('somebody had approved it: the approval was of other words', () => {
    const project = begun();
    project.text = project.text.replace('size-unit="char"', 'size-unit="char" approved="yes"');
    project.extract();
    expect(project.unit('a.one').attributes['approved']).toBe('yes');
    project.code({'a.one': 'Enlarge everything'});
    expect(project.unit('a.one').attributes['approved']).toBeUndefined();
  });

  test('the words come back: it is finished again, also when another was written in between', () => {
    const project = begun().code({'a.one': 'Enlarge everything'}).code({'a.one': 'Make the text larger'});
    expect([project.target('a.one'), project.state('a.one')]).toEqual(['Làm chữ to hơn', undefined]);
    project.code({'a.one': 'Enlarge everything'}).translate('a.one', 'Phóng to tất cả');
    project.code({'a.one': 'Make the text larger'});
    expect([project.target('a.one'), project.state('a.one')]).toEqual(['Làm chữ to hơn', undefined]);
    project.code({'a.one': 'Enlarge everything'});
    expect(project.target('a.one')).toBe('Phóng to tất cả');
  });

  test('its message goes and comes back, with what people noted on it', () => {
    const project = begun();
    project.text = project.text.replace('</target>', '</target>\n  <note from="Lan">như ở trang chủ</note>');
    project.code({}).code({'a.one': 'Make the text larger'});
    expect([project.target('a.one'), project.state('a.one')]).toEqual(['Làm chữ to hơn', undefined]);
    expect(project.note('a.one', 'Lan')).toBe('như ở trang chủ');
  });

  test('its message gets another id, or nearly the same words: it waits for a review', () => {
    for (const text of ['Make the text larger', 'Make the texts larger']) {
      const project = begun().code({'b.two': text});
      expect([project.target('b.two'), project.state('b.two')]).toEqual([
        'Làm chữ to hơn',
        'needs-adaptation',
      ]);
      expect(project.note('b.two', 'previous-source')).toBe(
        text.includes('texts') ? 'Make the text larger' : undefined,
      );
    }
    expect(begun().code({'b.two': 'Copy the number'}).target('b.two')).toBeUndefined();
  });

  test('a value is added, which it has no place for: a note has it, and the build goes on', () => {
    const project = begun().code({'a.one': 'Make the text larger by {0}'});
    expect(project.target('a.one')).toBeUndefined();
    expect(project.note('a.one', 'previous-target')).toBe('Làm chữ to hơn');
    expect(project.memory.map(({target}) => plain(target.content))).toEqual(['Làm chữ to hơn']);
  });

  test('an editor wrote what the build would stop at: it is flattened', () => {
    const project = begun();
    project.text = project.text.replace(
      /<target>.*<\/target>/,
      '<seg-source><mrk mtype="seg" mid="1">Make the text larger</mrk></seg-source><target><!-- Lan --><mrk mtype="seg" mid="1">Làm <![CDATA[chữ]]></mrk> to <g id="1">hơn</g></target><alt-trans><source>Bigger</source><target>To</target></alt-trans>',
    );
    project.extract();
    expect(project.target('a.one')).toBe('Làm chữ to hơn');
    expect(project.text).not.toMatch(/mrk|CDATA|alt-trans|seg-source|<!--/);
  });

  test('two units have one id, of which one is empty', () => {
    const project = begun();
    const unit = /<trans-unit[\s\S]*<\/trans-unit>\n/.exec(project.text)![0];
    project.text = project.text.replace(unit, unit.replace(/ *<target>.*\n/, '') + unit);
    project.extract();
    expect(project.target('a.one')).toBe('Làm chữ to hơn');
  });
});

const IDS = ['a.one', 'a.two', 'b.three', 'c.four', 'd.five'];
const WORDS = ['Make', 'the', 'text', 'larger', 'number', 'copy', '{0}', '{1}'];

/** Tools that keep the values of a text; what one without them gives back is no whole translation. */
const EDITORS = TOOLS.filter(({loses}) => !loses?.includes('values'));

const source = fc.uniqueArray(fc.constantFrom(...WORDS), {minLength: 1, maxLength: 6});

/** An event in a project between two extractions. */
const event = fc.oneof(
  fc.record({what: fc.constant('source' as const), id: fc.constantFrom(...IDS), words: source}),
  fc.record({what: fc.constant('delete' as const), id: fc.constantFrom(...IDS)}),
  fc.record({what: fc.constant('translate' as const), which: fc.nat(9), number: fc.nat(999)}),
  fc.record({what: fc.constant('move' as const), id: fc.constantFrom(...IDS), to: fc.constantFrom(...IDS)}),
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('tool' as const),
      tool: fc.constantFrom(...EDITORS.map(({name}) => name)),
      translated: fc.nat(9),
      cleared: fc.nat(9),
      doubted: fc.nat(9),
      noted: fc.nat(9),
      number: fc.nat(999),
      // The code goes on while the file is away.
      meanwhile: fc.option(fc.record({id: fc.constantFrom(...IDS), words: source})),
    }),
  },
);
type Step = typeof event extends fc.Arbitrary<infer Kind> ? Kind : never;

/** The words of people in a history. */
class People {
  /** Each translation, and the words it was written for, or called finished for. */
  readonly texts = new Map<string, string[]>();
  notes: string[] = [];
  count = 0;

  constructor(readonly project: Project) {}

  #sourceOf = (id: string): string => plain(this.project.messages.get(id)!.source);

  /** A translation of a message, with all its values, in the place of the one that it has. */
  #write(id: string, number: number): Content {
    const places = placeholders(this.project.messages.get(id)!.source).map(({id}) => ` {${id}}`);
    const before = this.project.target(id);
    // A person who replaces a translation means to.
    if (before && this.texts.get(before)?.includes(this.#sourceOf(id))) this.texts.delete(before);
    const text = `Bản dịch ${number} của ${id}${places.join('')}`;
    this.texts.set(text, [...(this.texts.get(text) ?? []), this.#sourceOf(id)]);
    this.count++;
    return typed(text, this.project.messages.get(id)!.source);
  }

  translate(id: string, number: number): void {
    this.project.translate(id, plain(this.#write(id, number)));
  }

  /** Sends the file through a tool, in which a person translates, clears, doubts and notes. */
  edit(pick: (which: number) => string | undefined, step: Step & {what: 'tool'}): void {
    const {project} = this;
    const tool = EDITORS.find(({name}) => name === step.tool)!;
    const {loses = []} = tool;
    const translated = pick(step.translated);
    const [cleared, doubted] = [pick(step.cleared), pick(step.doubted)].map((id) =>
      id !== undefined && id !== translated && project.target(id) ? id : undefined,
    );
    const noted = pick(step.noted);
    const note = `Lan ${step.number} về ${noted}`;
    const isOpen = new Set(
      readXliff(project.text)
        .units.filter(waits)
        .map(({id}) => id),
    );
    const edits: Edits = {
      ...(translated &&
        (project.target(translated) || !loses.includes('new')) && {
          translated: {[translated]: toXml(this.#write(translated, step.number))},
        }),
      ...(cleared && !loses.includes('clearing') && {cleared: [cleared]}),
      ...(doubted && doubted !== cleared && {doubted: [doubted]}),
      ...(noted && !loses.includes('notes') && {noted: {[noted]: note}}),
    };
    for (const id of edits.cleared ?? []) this.texts.delete(project.target(id)!);
    if (edits.noted) this.notes.push(note);
    project.text = tool.write(project.text, edits);
    // Some tools have no room for notes and states; what they leave out is nothing that extract could know.
    this.notes = this.notes.filter((note) =>
      [project.text, JSON.stringify(project.memory)].join().includes(note),
    );
    for (const unit of project.units())
      if (isOpen.has(unit.id) && !waits(unit))
        this.texts.get(project.target(unit.id) ?? '')?.push(this.#sourceOf(unit.id));
  }
}

const waits = ({target, attributes}: Unit): boolean =>
  asksForWork(target?.attributes ?? {}) || isSuggestion(target?.attributes ?? {}, attributes);

/** Expects that all words and notes of people are in the file or in memory, and that no mark was lost. */
function expectNothingLost({project, texts, notes}: People): void {
  const {units, faults} = readXliff(project.text);
  expect(faults.filter(({message}) => !message.startsWith('there is nothing'))).toEqual([]);
  const kept = new Set([
    ...units.filter(isTranslated).map(({target}) => plain(target.content)),
    ...units.flatMap(({notes}) => notes.filter(({from}) => from === 'previous-target').map(({text}) => text)),
    ...project.memory.map(({target}) => plain(target.content)),
  ]);
  for (const text of texts.keys()) expect([...kept]).toContain(text);
  const said = [...units, ...project.memory].flatMap(({notes}) => notes.map(({text}) => text));
  for (const note of notes) expect(said).toContain(note);
  for (const unit of units)
    if (isTranslated(unit) && !waits(unit)) {
      const source = plain(unit.source.content);
      expect(texts.get(plain(unit.target.content)) ?? [source]).toContain(source);
    }
}

test('In histories of thirty edits, half of them in twenty tools, nothing that a person wrote is lost, and no translation is taken for finished that was made for other words', () => {
  let translations = 0;
  fc.assert(
    fc.property(fc.array(event, {minLength: 30, maxLength: 30}), (events) => {
      const project = new Project();
      const people = new People(project);
      const sources: Record<string, string> = {'a.one': 'Make the text larger'};
      project.code(sources);
      for (const step of events) {
        const ids = Object.keys(sources);
        const pick = (which: number): string | undefined => ids[which % ids.length];
        if (step.what === 'source') sources[step.id] = step.words.join(' ');
        else if (step.what === 'delete') delete sources[step.id];
        else if (step.what === 'move' && sources[step.id] !== undefined) {
          sources[step.to] = sources[step.id]!;
          delete sources[step.id];
        } else if (step.what === 'translate' && ids.length) people.translate(pick(step.which)!, step.number);
        else if (step.what === 'tool' && ids.length) {
          people.edit(pick, step);
          if (step.meanwhile) sources[step.meanwhile.id] = step.meanwhile.words.join(' ');
        }
        project.code(sources);
        expectNothingLost(people);
        const before = project.text;
        project.extract();
        expect(project.text).toBe(before);
      }
      translations += people.count;
    }),
    {numRuns: 24, seed: 5, includeErrorInReport: true},
  );
  expect(translations).toBeGreaterThan(200);
});
