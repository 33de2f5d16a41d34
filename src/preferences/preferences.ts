import {warn} from '../base/console.js';
import {onServer} from '../base/environment.js';
import {dispatchChoice} from './choice-events.js';
import {
  DEFAULTS,
  storageKey,
  validators,
  type ChoiceName,
  type Choices,
  readSaved,
  saveSoon,
} from './choices.js';

/** What a `change` event of the preferences says. */
export interface PreferencesChange {
  /** The choices that have another value now. */
  changed: ChoiceName[];
  /** Who changed them: this page, or another tab of the same site. */
  origin: 'page' | 'tab';
}

const NAMES = Object.keys(DEFAULTS) as ChoiceName[];

/**
 * The reader's choices: saved in localStorage under `portal-reader:<choice>` as plain text, read back with
 * validation, told to other tabs, and kept in memory where storage is blocked or full.
 */
class PreferencesStore extends EventTarget {
  #choices = {...DEFAULTS};

  constructor() {
    super();
    // Node may have a storage too, but not that of a reader.
    if (onServer) return;
    for (const name of NAMES) this.#take(name, readSaved(name));
    // `storage` fires in the other tabs only; a key of null says that everything was cleared, of this
    // storage or of another: what is there now is read.
    window.addEventListener('storage', ({key}) => {
      for (const name of NAMES) {
        const previous = this.get(name);
        if ((key !== null && key !== storageKey(name)) || !this.#take(name, readSaved(name))) continue;
        this.#announce([name], 'tab');
        dispatchChoice(document.documentElement, name, 'change', this.get(name), previous);
      }
    });
  }

  get<Name extends ChoiceName>(name: Name): Choices[Name] {
    return this.#choices[name];
  }

  set(choices: Partial<Choices>): void {
    const changed = NAMES.filter((name) => {
      if (!(name in choices)) return false;
      const value = validators[name](choices[name]);
      if (value === undefined && choices[name] !== undefined) {
        warn(`portal-reader: preferences.set() ignored ${name}`, choices[name]);
        return false;
      }
      // What holds anyway need not be remembered.
      const text = value === undefined || value === DEFAULTS[name] ? null : `${value}`;
      saveSoon(name, text);
      return this.#take(name, text);
    });
    if (changed.length) this.#announce(changed, 'page');
  }

  /** Takes a saved text over, or the default where it is not valid, and says whether that changed the choice. */
  #take(name: ChoiceName, text: string | null): boolean {
    const before = this.get(name);
    Object.assign(this.#choices, {[name]: validators[name](text) ?? DEFAULTS[name]});
    return this.get(name) !== before;
  }

  #announce(changed: ChoiceName[], origin: PreferencesChange['origin']): void {
    this.dispatchEvent(new CustomEvent<PreferencesChange>('change', {detail: {changed, origin}}));
  }
}

// A second copy of the library on the same page (an application's own bundle beside the portal's script) must
// see the same choices. A symbol on the document is no global name and can be found by both.
const KEY = Symbol.for('portal-reader.preferences');
const withoutDocument = {};

function store(): PreferencesStore {
  const holder: {[KEY]?: PreferencesStore} = onServer ? withoutDocument : document;
  if (!holder[KEY]) Object.defineProperty(holder, KEY, {value: new PreferencesStore()});
  return holder[KEY]!;
}

type ChangeListener = (event: CustomEvent<PreferencesChange>) => void;

/**
 * The choices of the reader of this page. One store for each document, also when the library is loaded twice.
 *
 * @example
 * preferences.addEventListener('change', ({detail}) => console.log(detail.changed));
 * preferences.set({scale: 1.5});
 */
export const preferences = {
  /** The reader's choice: `scale` is 1, `language` undefined, `layout` `'single'` and the others `'page'` until one is made. */
  get: <Name extends ChoiceName>(name: Name): Choices[Name] => store().get(name),

  /** Makes choices for the reader and saves them. A value that is not allowed is ignored, with one warning. */
  set: (choices: Partial<Choices>): void => store().set(choices),

  /** Forgets every choice. */
  reset: (): void => store().set(DEFAULTS),

  /** Hears of every choice that changes, in this page or in another tab. */
  addEventListener: (type: 'change', listener: ChangeListener): void =>
    store().addEventListener(type, listener as EventListener),

  removeEventListener: (type: 'change', listener: ChangeListener): void =>
    store().removeEventListener(type, listener as EventListener),
};

/**
 * Makes choices as the reader: asks the page first with `reader-<choice>-request`, saves them unless the page
 * cancelled one, and says so with `reader-<choice>-change`. Choices made together are made all or none.
 *
 * @param control - The element that was used; the events start there.
 * @returns Whether the choices were made.
 */
export function makeChoice(control: Element, choices: Partial<Choices>): boolean {
  const made = (Object.keys(choices) as ChoiceName[]).map(
    (name) => [name, choices[name], preferences.get(name)] as const,
  );
  const tell = (when: 'request' | 'change'): boolean =>
    made.every(([name, value, previous]) => dispatchChoice(control, name, when, value, previous));
  const allowed = tell('request');
  if (allowed) {
    preferences.set(choices);
    tell('change');
  }
  return allowed;
}
