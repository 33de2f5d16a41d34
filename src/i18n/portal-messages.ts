import {firstTimeFor} from '../base/console.js';
import {canonicalLanguage} from '../content/languages.js';

/** Words of the interface by their ids, such as `hotline-banner.label`. Plain text; `{0}` stands for a value. */
export type Messages = Readonly<Record<string, string>>;

/** Words that are there once somebody needs them. */
export type MessagesLoader = () => Promise<Messages>;

/**
 * The words that a portal brings itself, by language.
 *
 * Fires `change` when there are others.
 */
class PortalMessages extends EventTarget {
  #given = new Map<string, Messages>();
  #loaders = new Map<string, MessagesLoader>();
  #loading = new Set<string>();

  add(tag: string, words: Messages | MessagesLoader): void {
    const language = canonicalLanguage(tag);
    if (!language) return console.warn(`portal-reader: words for "${tag}" are left out: not a BCP 47 tag.`);
    if (typeof words === 'function') this.#loaders.set(language, words);
    // Without a prototype: what is called __proto__ is a name like any other.
    else this.#given.set(language, Object.assign(Object.create(null), this.#given.get(language), words));
    this.dispatchEvent(new CustomEvent('change'));
  }

  /** The languages there are words in, or will be. */
  get languages(): string[] {
    return [...new Set([...this.#given.keys(), ...this.#loaders.keys()])];
  }

  /** What was given for a language; undefined while it still has to be loaded. */
  given(language: string): Messages | undefined {
    return this.#given.get(language);
  }

  /** Loads the words of a language where that was asked for. One attempt at a time; after a failure the next request tries again. */
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

/** One for the page. */
export const portalMessages = new PortalMessages();

/**
 * Puts a portal's own words in the place of the interface's, or adds to them; the last call for a message counts. Can be
 * called before and after the elements start. A message that the interface does not have is left out, with one warning.
 *
 * @param language - A BCP 47 tag.
 * @param messages - Words by the ids of the messages.
 * @example
 * overrideMessages('vi', {'hotline-banner.label': 'Điện thoại hỗ trợ'});
 */
export const overrideMessages = (language: string, messages: Messages): void =>
  portalMessages.add(language, messages);

/**
 * Adds a language to the interface. What is not translated stays in the source language, English.
 *
 * @param language - A BCP 47 tag.
 * @param messages - Words by the ids of the messages, or a function that loads them; it is called when a reader first
 *   needs them, and again on the next request if it fails.
 * @example
 * registerLocale('km', () => import('./km.js').then((module) => module.default));
 */
export const registerLocale = (language: string, messages: Messages | MessagesLoader): void =>
  portalMessages.add(language, messages);

const isFirst = firstTimeFor();

/** Whether something is an object with names, as JSON has it, and no list. */
const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the words that a page brings in blocks of data, which no Content-Security-Policy stops:
 * `<script type="application/json" data-reader-messages lang="vi">{"hotline-banner.label": "…"}</script>`. Each block once.
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
