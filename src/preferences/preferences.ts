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
import {systemScale} from './root-attributes.js';

/** The detail of a `change` event of the preferences. */
export interface PreferencesChange {
  /** The names of the choices that have another value now. */
  changed: ChoiceName[];
  /** The origin of the change: this page, or another tab of the same site. */
  origin: 'page' | 'tab';
}

const NAMES = Object.keys(DEFAULTS) as ChoiceName[];

/** Returns true if the reader has made one of some choices, on this site or, about the text size, in the system. */
export const isChosen = (names: readonly ChoiceName[]): boolean =>
  names.some((name) => preferences.get(name) !== DEFAULTS[name]) ||
  (names.includes('scale') && systemScale() !== 1);

/**
 * The reader's choices: saved in localStorage under `portal-reader:<choice>` as plain text, validated when
 * read, shared with other tabs, and kept in memory if storage is blocked or full.
 */
class PreferencesStore extends EventTarget {
  #choices = {...DEFAULTS};

  constructor() {
    super();
    // Node may have a localStorage too, but not a reader's.
    if (onServer) return;
    for (const name of NAMES) this.#apply(name, readSaved(name));
    // `storage` fires in other tabs only. A null key means that a storage was cleared, this one or
    // sessionStorage, so all choices are read again.
    window.addEventListener('storage', ({key}) => {
      for (const name of NAMES) {
        const previous = this.get(name);
        if ((key !== null && key !== storageKey(name)) || !this.#apply(name, readSaved(name))) continue;
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
      // A default value is not saved.
      const text = value === undefined || value === DEFAULTS[name] ? null : `${value}`;
      saveSoon(name, text);
      return this.#apply(name, text);
    });
    if (changed.length) this.#announce(changed, 'page');
  }

  /**
   * Sets a choice to a saved text, or to the default if the text is not valid. Returns true if the choice has
   * changed.
   */
  #apply(name: ChoiceName, text: string | null): boolean {
    const before = this.get(name);
    Object.assign(this.#choices, {[name]: validators[name](text) ?? DEFAULTS[name]});
    return this.get(name) !== before;
  }

  #announce(changed: ChoiceName[], origin: PreferencesChange['origin']): void {
    this.dispatchEvent(new CustomEvent<PreferencesChange>('change', {detail: {changed, origin}}));
  }
}

// A second copy of the library on the same page, such as an application's bundle in addition to the portal's
// script, must use the same choices. Both find the store by a symbol on the document, which adds no global
// name.
const STORE_KEY = Symbol.for('portal-reader.preferences');
const withoutDocument = {};

function store(): PreferencesStore {
  const holder: {[STORE_KEY]?: PreferencesStore} = onServer ? withoutDocument : document;
  if (!holder[STORE_KEY]) Object.defineProperty(holder, STORE_KEY, {value: new PreferencesStore()});
  return holder[STORE_KEY]!;
}

type ChangeListener = (event: CustomEvent<PreferencesChange>) => void;

/**
 * The choices of the reader of this page. There is one store for each document, even if the library is loaded
 * twice.
 *
 * @example
 * preferences.subscribe(['scale'], () => console.log(preferences.get('scale')));
 * preferences.set({scale: 1.5});
 */
export const preferences = {
  /**
   * The reader's choice. Before one is made, `scale` is 1, `language` is undefined, `layout` is `'single'`
   * and the others are `'page'`.
   */
  get: <Name extends ChoiceName>(name: Name): Choices[Name] => store().get(name),

  /**
   * Makes choices for the reader and saves them. An invalid value is ignored, with a warning on the console.
   */
  set: (choices: ChoicesToMake): void => store().set(choices),

  /** Resets every choice. */
  reset: (): void => store().set(DEFAULTS),

  /**
   * Calls back after one of these choices has changed, in this page or in another tab.
   *
   * @param names - The names of the choices.
   * @param callback - Called with all choices that have changed and the origin of the change.
   * @returns A function that ends the subscription.
   */
  subscribe(names: readonly ChoiceName[], callback: (change: PreferencesChange) => void): () => void {
    const listener: ChangeListener = ({detail}) => {
      if (names.some((name) => detail.changed.includes(name))) callback(detail);
    };
    preferences.addEventListener('change', listener);
    return () => preferences.removeEventListener('change', listener);
  },

  /** Adds a listener for changes of any choice, in this page or in another tab. */
  addEventListener: (type: 'change', listener: ChangeListener): void =>
    store().addEventListener(type, listener as EventListener),

  removeEventListener: (type: 'change', listener: ChangeListener): void =>
    store().removeEventListener(type, listener as EventListener),
};

/**
 * Makes choices for a control that the reader used: first fires a cancelable `request` event for each
 * (`choice-events.ts`), saves the choices unless the page cancelled one, and fires `change` events. Choices
 * are made all together or not at all.
 *
 * @param control - The control, on which the events are fired.
 * @param choices - The choices to make.
 * @returns True if the choices were made.
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

/** Fires an event that bubbles and is composed. Returns false if the page cancelled it. */
export const dispatch = (element: Element, type: string, detail: object, cancelable = false): boolean =>
  element.dispatchEvent(new CustomEvent(type, {bubbles: true, composed: true, cancelable, detail}));

/**
 * Fires the event about a choice: `request` before it is made, which the page can cancel, and `change` after
 * it.
 *
 * @param element - The control that was used, or `<html>` for a choice in another tab.
 * @returns False if the page cancelled the event.
 */
function dispatchChoice(
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
