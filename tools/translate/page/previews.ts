import {overrideMessages} from '../../../src/index.js';
import {plain} from '../content.js';
import type {Message} from '../messages.js';
import {PSEUDO, pseudo} from '../pseudo.js';
import type {Page} from './page-state.js';
import {SHOWN_MESSAGES} from './states.js';

/** The time after the last key until the widgets say the new words, in milliseconds: no key waits for them. */
const PAUSE = 100;

/** Shows the widgets in the words of the file, in English, or in letters that only test the page. */
export function previews({state, messages, draw}: Page) {
  const wordsBy = (say: (message: Message) => string): Record<string, string> =>
    Object.fromEntries([...messages.values()].map((message) => [message.id, say(message)]));
  const others = new Map<string, Record<string, string>>(
    PSEUDO.map((language) => [language, wordsBy((message) => plain(pseudo(message, language)))]),
  );
  for (const [language, words] of others) overrideMessages(language, words);
  const sourceWords = wordsBy(({source}) => plain(source));

  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const follow = (ids: Iterable<string>): void => {
    const {file, shown} = state;
    if (!file) return;
    const words = Object.fromEntries(
      [...ids].filter((id) => SHOWN_MESSAGES.has(id)).map((id) => [id, file.wordsOf(id)]),
    );
    overrideMessages(file.language, words);
    if (shown === file.language) state.shownWords = {...state.shownWords, ...words};
  };

  const show = (language: string): void => {
    state.shown = language;
    state.shownWords =
      language === state.file?.language
        ? Object.fromEntries([...SHOWN_MESSAGES].map((id) => [id, state.file!.wordsOf(id)]))
        : (others.get(language) ?? sourceWords);
    // The widgets take their language from the address, so that nothing that the reader chose is changed.
    const url = new URL(location.href);
    url.searchParams.set('lang', language);
    history.replaceState(null, '', url);
    dispatchEvent(new PopStateEvent('popstate'));
    draw();
  };

  return {
    show,
    /** Another file: all its words. */
    begin(): void {
      follow(SHOWN_MESSAGES);
      show(state.file!.language);
    },
    /** One message was edited. */
    edited(id: string): void {
      changed.add(id);
      clearTimeout(timer);
      timer = setTimeout(() => {
        follow(changed);
        changed.clear();
        draw();
      }, PAUSE);
    },
  };
}
