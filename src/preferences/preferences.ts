import {warn} from '../base/console.js';
import {onServer} from '../base/environment.js';
import {
  DEFAULTS,
  DISPLAY_NAMES,
  readSaved,
  saveSoon,
  storageKey,
  validators,
  type ChoiceName,
  type Choices,
  type ChoicesToMake,
  type DisplayName,
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

  set(choices: ChoicesToMake): void {
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
 * preferences.subscribe(['scale'], () => console.log(preferences.get('scale')));
 * preferences.set({scale: 1.5});
 */
export const preferences = {
  /** The reader's choice: `scale` is 1, `language` undefined, `layout` `'single'` and the others `'page'` until one is made. */
  get: <Name extends ChoiceName>(name: Name): Choices[Name] => store().get(name),

  /** Makes choices for the reader and saves them. A value that is not allowed is ignored, with one warning. */
  set: (choices: ChoicesToMake): void => store().set(choices),

  /** Forgets every choice. */
  reset: (): void => store().set(DEFAULTS),

  /**
   * Calls back after one of these choices has changed, in this page or in another tab.
   *
   * @returns What ends that.
   */
  subscribe(names: readonly ChoiceName[], callback: (change: PreferencesChange) => void): () => void {
    const listener: ChangeListener = ({detail}) => {
      if (names.some((name) => detail.changed.includes(name))) callback(detail);
    };
    preferences.addEventListener('change', listener);
    return () => preferences.removeEventListener('change', listener);
  },

  /** Hears of every choice that changes, in this page or in another tab. */
  addEventListener: (type: 'change', listener: ChangeListener): void =>
    store().addEventListener(type, listener as EventListener),

  removeEventListener: (type: 'change', listener: ChangeListener): void =>
    store().removeEventListener(type, listener as EventListener),
};

/**
 * Makes choices as the reader: asks the page first with a `request` event for each (`choice-events.ts`), saves them unless
 * the page cancelled one, and reports them with `change` events. Choices made together are made all or none.
 *
 * @param control - The element that was used; the events start there.
 * @returns Whether the choices were made.
 */
export function makeChoice(control: Element, choices: ChoicesToMake): boolean {
  const made = (Object.keys(choices) as ChoiceName[]).map(
    (name) => [name, choices[name], preferences.get(name)] as const,
  );
  const dispatch = (when: 'request' | 'change'): boolean =>
    made.every(([name, value, previous]) => dispatchChoice(control, name, when, value, previous));
  const allowed = dispatch('request');
  if (allowed) {
    preferences.set(choices);
    dispatch('change');
  }
  return allowed;
}

/** Sends an event of ours: it bubbles and leaves shadow trees. Returns false if the page cancelled it. */
export const dispatch = (element: Element, type: string, detail: object, cancelable = false): boolean =>
  element.dispatchEvent(new CustomEvent(type, {bubbles: true, composed: true, cancelable, detail}));

/**
 * Reports a choice to the page: `request` before it is made, which the page can cancel, and `change` after.
 *
 * @param element - The control that was used, or `<html>` for a choice in another tab.
 * @returns Whether the page allowed it.
 */
export function dispatchChoice(
  element: Element,
  name: ChoiceName,
  when: 'request' | 'change',
  value: unknown,
  previous: unknown,
): boolean {
  const isDisplay = DISPLAY_NAMES.includes(name as DisplayName);
  const detail = isDisplay ? {name, value, previous} : {[name]: value, previous};
  return dispatch(element, `reader-${isDisplay ? 'display' : name}-${when}`, detail, when === 'request');
}
