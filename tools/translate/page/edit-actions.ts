import {isTranslated} from '../memory.js';
import {sayFinding} from './finding-words.js';
import type {Keeping} from './keeping.js';
import {hasFindings, waits, type Entry} from './entry.js';
import {PAGE_WORDS, type Filter} from './page-words.js';
import type {Page} from './page-state.js';
import {searchFor} from './search.js';
import {showInColumn} from './sight.js';
import {suggestionsFor} from './suggestions.js';
import {VIETNAMESE_HINTS} from './hints.vi.js';

/** The time after the last key until a screen reader is told of a finding, in milliseconds. */
const PAUSE = 1000;

/** Entries that each filter shows. */
const SHOWS: Readonly<Record<Filter, (entry: Entry) => boolean>> = {
  all: () => true,
  untranslated: ({unit}) => !isTranslated(unit),
  findings: hasFindings,
  review: waits,
};

const needsWork = (entry: Entry): boolean => SHOWS.untranslated(entry) || hasFindings(entry) || waits(entry);

/** Editing, and the ways from message to message. */
export function editActions(
  page: Page,
  vietnameseWords: Readonly<Record<string, string>>,
  keeping: Keeping,
  preview: (id: string) => void,
) {
  const {state, root, messages, draw} = page;
  const words = () => PAGE_WORDS[state.settings.pageLanguage];
  let announcing: ReturnType<typeof setTimeout> | undefined;

  const field = (id = state.editing): HTMLTextAreaElement | null =>
    root.querySelector(`[id="unit-${id}"] textarea`);

  const changed = (id: string): void => {
    state.edited = true;
    keeping.later();
    preview(id);
    draw();
  };

  /** Tells of a finding when the person has stopped typing, and not at each key. */
  const announceLater = (id: string): void => {
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      const entry = state.file?.entry(id);
      const findings = entry?.findings.filter(({check}) => check !== 'missing') ?? [];
      const status = findings
        .map((finding) => sayFinding(finding, state.settings.pageLanguage, entry!.unit, messages.get(id)))
        .join(' ');
      if (status === state.status) return;
      state.status = status;
      state.isOnlyHeard = true;
      draw();
    }, PAUSE);
  };

  const say = (status: string): void => {
    clearTimeout(announcing);
    state.status = status;
    state.isOnlyHeard = false;
    draw();
  };

  /** Makes a message the one that is edited. The field stays in its place on the screen. */
  const begin = (id: string): void => {
    if (id === state.editing || !state.file) return;
    const before = field(id)?.getBoundingClientRect().top;
    state.editing = id;
    state.suggestions = suggestionsFor(id, state.file, state.memory);
    draw();
    const after = field(id)?.getBoundingClientRect().top;
    if (before !== undefined && after !== undefined && before !== after) scrollBy({top: after - before});
    showInColumn(root, '.states > .is-edited');
  };

  const textOf = ({unit: {id, source}}: Entry): string =>
    [
      id,
      source.content.map((piece) => (typeof piece === 'string' ? piece : `{${piece.id}}`)).join(''),
      state.file!.wordsOf(id),
      vietnameseWords[id] ?? '',
      messages.get(id)?.desc ?? '',
      VIETNAMESE_HINTS[id]?.vi ?? '',
    ].join('\n');

  const sift = (): void => {
    const {file, filter, phrase} = state;
    const isFound = searchFor(phrase);
    state.visible =
      file && (filter !== 'all' || phrase.trim())
        ? new Set(
            file.entries
              .filter((entry) => SHOWS[filter](entry) && isFound(textOf(entry)))
              .map(({unit}) => unit.id),
          )
        : undefined;
    say(state.visible ? words().shown(state.visible.size) : '');
  };

  const goTo = (id: string): void => {
    if (state.visible && !state.visible.has(id)) {
      Object.assign(state, {filter: 'all', phrase: '', visible: undefined});
    }
    state.pointed = '';
    begin(id);
    draw();
    const card = root.querySelector(`[id="unit-${id}"]`);
    field(id)?.focus({preventScroll: true});
    card?.scrollIntoView({block: 'start'});
    // Cards that were out of sight have their true height only now.
    requestAnimationFrame(() => card?.scrollIntoView({block: 'start'}));
  };

  /** Goes to the next message of a kind after the one that is edited, round the end. */
  const goToNext = (is: (entry: Entry) => boolean, none: string, step = 1): void => {
    const entries = state.file?.entries ?? [];
    const at = entries.findIndex(({unit}) => unit.id === state.editing);
    const from = at < 0 && step < 0 ? 0 : at;
    const count = entries.length;
    for (let n = 1; n <= count; n++) {
      const entry = entries[(from + step * n + count * 2) % count]!;
      if (!is(entry)) continue;
      state.status = '';
      return goTo(entry.unit.id);
    }
    say(none);
  };

  const step = (id: string | undefined, said: (id: string) => string): void => {
    if (!id) return say(words().nothingToUndo);
    keeping.later();
    state.edited = true;
    preview(id);
    say(said(id));
  };

  /** Puts text into the field as if it was typed, so that the browser can undo it. */
  const type = (id: string, text: string, all: boolean): void => {
    const area = field(id);
    if (!area) return;
    area.focus();
    if (all) area.select();
    if (!document.execCommand('insertText', false, text)) {
      area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
      area.dispatchEvent(new InputEvent('input', {bubbles: true}));
    }
  };

  return {
    begin,
    edit(id: string, text: string) {
      if (!state.file?.edit(id, text)) return;
      changed(id);
      announceLater(id);
    },
    /** The person says that a translation is right as it is. */
    accept(id = state.editing) {
      if (!state.file?.accept(id)) return;
      changed(id);
      field(id)?.focus();
    },
    undo: () => step(state.file?.undo(), words().undone),
    redo: () => step(state.file?.redo(), words().redone),
    put: (id: string, placeholder: string) => type(id, placeholder, false),
    use: (id: string, text: string) => type(id, text, true),
    sift,
    goTo,
    next: () => goToNext(({unit}) => state.visible?.has(unit.id) ?? true, ''),
    previous: () => goToNext(({unit}) => state.visible?.has(unit.id) ?? true, '', -1),
    nextUntranslated: () => goToNext(SHOWS.untranslated, words().noneUntranslated),
    nextFinding: () => goToNext((entry) => hasFindings(entry) || waits(entry), words().noneFinding),
    /** On to the next message that needs work; a translation that waits is right now. */
    done() {
      if (state.file?.accept(state.editing)) changed(state.editing);
      goToNext(needsWork, words().allDone(state.file?.entries.length ?? 0));
    },
    /** From wherever in the page back to the field. */
    back() {
      state.showsTools = false;
      draw();
      field()?.focus();
    },
  };
}

export type EditActions = ReturnType<typeof editActions>;
