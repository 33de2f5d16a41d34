import {msg} from '@lit/localize';
import {isRightToLeft} from '../content/languages.js';

/**
 * The language that the interface's words are in right now, for `lang`. Each locale file says its own, so that
 * words that fell back to another language are marked with the language they fell back to.
 */
export const interfaceLanguage = (): string =>
  msg('en', {
    id: 'locale.tag',
    desc: 'Not shown. The BCP 47 tag of the language of this file, for example vi. A screen reader chooses its voice by it. At most 35 characters.',
  });

let missing: readonly string[] = [];
let instead = '';

/** Notes the messages that the language in force has no words for, and the language that they are said in instead. */
export function keepMissing(ids: readonly string[], language: string): void {
  missing = ids;
  instead = language;
}

/** The language that one message is in right now, for `lang`: where a portal's own language lacks it, the source's. */
export const languageOf = (id: string): string => (missing.includes(id) ? instead : interfaceLanguage());

/** The direction that they are written in, for `dir`; the page around them may have another. */
export const interfaceDirection = (): 'rtl' | 'ltr' => (isRightToLeft(interfaceLanguage()) ? 'rtl' : 'ltr');
