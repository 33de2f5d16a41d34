import {configureLocalization} from '@lit/localize';
import {warn} from './base/console.js';
import {serverLanguage, onServer} from './base/environment.js';
import {canonicalLanguage, lookupLanguage} from './content/languages.js';
import {sourceLocale} from './i18n/generated/locale-codes.js';
import {
  allLanguages,
  rememberInvitations,
  rememberSourceInvitation,
  readyLanguages,
  templatesToShow,
} from './i18n/locale.js';
import {portalMessages} from './i18n/portal-messages.js';

/** One object for all languages, since Lit Localize changes its own only some moments later: one page, one moment. */
const inForce: Record<string, unknown> = Object.create(null);

let ready: Promise<void> | undefined;

function start(): Promise<void> {
  const {setLocale} = configureLocalization({
    sourceLocale,
    targetLocales: ['served'],
    loadLocale: async () => ({templates: inForce as Record<string, string>}),
  });
  rememberSourceInvitation();
  return setLocale('served');
}

function putInForce(language: string): void {
  serverLanguage.language = language;
  for (const id of Object.keys(inForce)) delete inForce[id];
  Object.assign(inForce, templatesToShow(lookupLanguage(language, readyLanguages()) ?? sourceLocale));
}

/** Calls a function while the elements have the words of a language, and gives back what it gave. */
export async function serveIn<Drawn>(tag: string, draw: () => Drawn): Promise<Drawn> {
  const language = canonicalLanguage(tag);
  if (!language) warn(`portal-reader: drawIn("${tag}"): not a BCP 47 tag; it is drawn in ${sourceLocale}.`);
  await (ready ??= start());
  await portalMessages.load(lookupLanguage(language ?? '', allLanguages()) ?? sourceLocale);
  // From here to the end without a pause: another request may be for another language.
  rememberInvitations();
  putInForce(language ?? sourceLocale);
  try {
    return draw();
  } finally {
    putInForce(sourceLocale);
  }
}

/**
 * Draws a page on a server with the elements in one language. The reader’s browser then reads the language from
 * `<html lang>`, so the page should say the same there.
 *
 * @param language - A BCP 47 tag.
 * @param draw - Draws the page and gives it back whole, as `collectResultSync` of Lit SSR does. A stream that is read
 *   later would be drawn in English.
 *
 * @example
 * const html = await drawIn('vi', () => collectResultSync(render(page)));
 */
export async function drawIn<Drawn>(language: string, draw: () => Drawn): Promise<Drawn> {
  return onServer ? serveIn(language, draw) : draw();
}
