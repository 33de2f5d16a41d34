import {configureLocalization} from '@lit/localize';
import {canonicalLanguage, lookupLanguage} from '../content/languages.js';
import {served} from '../shared/served-language.js';
import {tell} from '../shared/warn.js';
import {sourceLocale} from './generated/locale-codes.js';
import {ownMessages} from './own-messages.js';
import {allLanguages, keepAllOwnWords, keepSourceWords, readyLanguages, wordsToShow} from './words.js';

/** One object for all languages, since Lit Localize changes its own only some moments later: one page, one moment. */
const inForce: Record<string, unknown> = Object.create(null);

let ready: Promise<void> | undefined;

function start(): Promise<void> {
  const {setLocale} = configureLocalization({
    sourceLocale,
    targetLocales: ['served'],
    loadLocale: async () => ({templates: inForce as Record<string, string>}),
  });
  keepSourceWords();
  return setLocale('served');
}

function putInForce(language: string): void {
  served.language = language;
  for (const id of Object.keys(inForce)) delete inForce[id];
  Object.assign(inForce, wordsToShow(lookupLanguage(language, readyLanguages()) ?? sourceLocale));
}

/** Calls a function while the elements have the words of a language, and gives back what it gave. */
export async function serveIn<Drawn>(tag: string, draw: () => Drawn): Promise<Drawn> {
  const language = canonicalLanguage(tag);
  if (!language) tell(`portal-reader: drawIn("${tag}"): not a BCP 47 tag; it is drawn in ${sourceLocale}.`);
  await (ready ??= start());
  await ownMessages.load(lookupLanguage(language ?? '', allLanguages()) ?? sourceLocale);
  // From here to the end without a pause: another request may be for another language.
  keepAllOwnWords();
  putInForce(language ?? sourceLocale);
  try {
    return draw();
  } finally {
    putInForce(sourceLocale);
  }
}
