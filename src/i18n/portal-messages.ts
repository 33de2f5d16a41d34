import {firstTimeFor} from '../base/console.js';
import {canonicalLanguage} from '../content/languages.js';

/**
 * Messages of the interface by their ids, such as `hotline-banner.label`. Plain text; `{0}` stands for a
 * value.
 */
export type Messages = Readonly<Record<string, string>>;

/** A function that loads messages when they are first needed. */
export type MessagesLoader = () => Promise<Messages>;

/**
 * The portal's own messages, by language.
 *
 * Fires `change` when messages are added.
 */
class PortalMessages extends EventTarget {
  #given = new Map<string, Messages>();
  #loaders = new Map<string, MessagesLoader>();
  #loading = new Set<string>();

  add(tag: string, words: Messages | MessagesLoader): void {
    const language = canonicalLanguage(tag);
    if (!language) return console.warn(`portal-reader: words for "${tag}" are left out: not a BCP 47 tag.`);
    if (typeof words === 'function') this.#loaders.set(language, words);
    // An object without a prototype accepts even `__proto__` as an ordinary id.
    else this.#given.set(language, Object.assign(Object.create(null), this.#given.get(language), words));
    this.dispatchEvent(new CustomEvent('change'));
  }

  /** All languages with messages, loaded or not. */
  get languages(): string[] {
    return [...new Set([...this.#given.keys(), ...this.#loaders.keys()])];
  }

  /** The messages given for a language; undefined while they are not loaded. */
  given(language: string): Messages | undefined {
    return this.#given.get(language);
  }

  /**
   * Loads the messages of a language, if a loader is registered. Only one attempt runs at a time; after a
   * failure the next request tries again.
   */
  async load(language: string): Promise<void> {
    const loader = this.#loaders.get(language);
    if (!loader || this.#loading.has(language)) return;
    this.#loading.add(language);
    const done = (): boolean => this.#loading.delete(language);
    await new Promise<Messages>((resolve) => resolve(loader())).then(
      (words) => {
        done();
        this.#loaders.delete(language);
        this.add(language, words);
      },
      (error) => {
        done();
        console.warn(
          `portal-reader: the words for ${language} did not load, the interface falls back.`,
          error,
        );
      },
    );
  }
}

/** The portal messages of this page. */
export const portalMessages = new PortalMessages();

/**
 * Replaces messages of the interface by a portal's own, or adds some; the last call for a message counts. It
 * can be called before and after the elements are defined. An unknown message is ignored, with one warning on
 * the console.
 *
 * @param language - A BCP 47 tag.
 * @param messages - The texts, by message id.
 * @example
 * overrideMessages('vi', {'hotline-banner.label': 'Điện thoại hỗ trợ'});
 */
export const overrideMessages = (language: string, messages: Messages): void =>
  portalMessages.add(language, messages);

/**
 * Adds a language to the interface. Messages without a translation stay in the source language, English.
 *
 * @param language - A BCP 47 tag.
 * @param messages - The texts by message id, or a function that loads them. It is called when a reader first
 *   needs them, and again at the next request if it fails.
 * @example
 * registerLocale('km', () => import('./km.js').then((module) => module.default));
 */
export const registerLocale = (language: string, messages: Messages | MessagesLoader): void =>
  portalMessages.add(language, messages);

const isFirst = firstTimeFor();

/** Returns true if a value is an object and not an array. */
const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads messages from data blocks in the page, which every Content-Security-Policy allows. Each block is read
 * once.
 *
 * @example
 * <script type="application/json" data-reader-messages lang="vi">{"hotline-banner.label": "…"}</script>
 */
export function readMessageBlocks(): void {
  for (const block of document.querySelectorAll<HTMLElement>('script[data-reader-messages]')) {
    if (!isFirst(block, '')) continue;
    try {
      const messages: unknown = JSON.parse(block.textContent ?? '');
      if (!isRecord(messages)) throw new Error('it is no object');
      overrideMessages(block.lang, messages as Messages);
    } catch (error) {
      console.warn(
        `portal-reader: <script data-reader-messages lang="${block.lang}"> is left out: ${(error as Error).message}.`,
      );
    }
  }
}
