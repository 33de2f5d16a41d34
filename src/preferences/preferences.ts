import {DEFAULT_SCALE, storageKey, validators, type ChoiceName, type Choices} from './choices.js';
import {safeStorage} from './storage.js';

/** What a `change` event of the preferences says. */
export interface PreferencesChange {
  /** The choices that have another value now. */
  changed: ChoiceName[];
  /** Who changed them: this page, or another tab of the same site. */
  origin: 'page' | 'tab';
}

/**
 * The reader's choices: saved in localStorage under `portal-reader:<choice>` as plain text, read back with
 * validation, told to other tabs, and kept in memory where storage is blocked or full.
 */
class PreferencesStore extends EventTarget {
  #choices: Partial<Choices> = {};

  constructor() {
    super();
    if (typeof window === 'undefined') return;
    for (const name of NAMES) this.#load(name, safeStorage.get(storageKey(name)));
    // `storage` fires in the other tabs only; a key of null says that everything was cleared.
    window.addEventListener('storage', ({key, newValue}) => {
      const named = NAMES.filter((name) => key === null || key === storageKey(name));
      this.#announce(
        named.filter((name) => this.#load(name, newValue)),
        'tab',
      );
    });
  }

  get<Name extends ChoiceName>(name: Name): Choices[Name] {
    return {scale: DEFAULT_SCALE, language: undefined, ...this.#choices}[name] as Choices[Name];
  }

  set(choices: Partial<Choices>): void {
    const changed = NAMES.filter((name) => name in choices).filter((name) => {
      const value = validators[name](choices[name]);
      if (value === undefined && choices[name] !== undefined) {
        console.warn(`portal-reader: preferences.set() ignored ${name} ${String(choices[name])}`);
        return false;
      }
      // A text size of 1 is the page's own: nothing to remember.
      const text = value === undefined || value === DEFAULT_SCALE ? undefined : String(value);
      safeStorage.set(storageKey(name), text);
      return this.#load(name, text ?? null);
    });
    this.#announce(changed, 'page');
  }

  reset(): void {
    this.set({scale: undefined, language: undefined});
  }

  /** Takes a saved text over, or nothing where it is not valid, and says whether that changed the choice. */
  #load(name: ChoiceName, text: string | null): boolean {
    const before = this.get(name);
    const value = validators[name](text);
    if (value === undefined) delete this.#choices[name];
    else Object.assign(this.#choices, {[name]: value});
    return this.get(name) !== before;
  }

  #announce(changed: ChoiceName[], origin: PreferencesChange['origin']): void {
    if (changed.length)
      this.dispatchEvent(new CustomEvent<PreferencesChange>('change', {detail: {changed, origin}}));
  }
}

const NAMES: readonly ChoiceName[] = ['scale', 'language'];

// A second copy of the library on the same page (an application's own bundle beside the portal's script) must
// see the same choices. A symbol on the document is no global name and can be found by both.
const KEY = Symbol.for('portal-reader.preferences');
type Holder = {[KEY]?: PreferencesStore};
let withoutDocument: PreferencesStore | undefined;

function store(): PreferencesStore {
  if (typeof document === 'undefined') return (withoutDocument ??= new PreferencesStore());
  const holder = document as Holder;
  if (!holder[KEY]) Object.defineProperty(document, KEY, {value: new PreferencesStore()});
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
  /** The reader's choice: `scale` is 1 and `language` undefined until one is made. */
  get<Name extends ChoiceName>(name: Name): Choices[Name] {
    return store().get(name);
  },
  /** Makes choices for the reader and saves them. A value that is not allowed is ignored, with one warning. */
  set(choices: Partial<Choices>): void {
    store().set(choices);
  },
  /** Forgets every choice. */
  reset(): void {
    store().reset();
  },
  /** Hears of every choice that changes, in this page or in another tab. */
  addEventListener(type: 'change', listener: ChangeListener): void {
    store().addEventListener(type, listener as EventListener);
  },
  removeEventListener(type: 'change', listener: ChangeListener): void {
    store().removeEventListener(type, listener as EventListener);
  },
};
