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

/**
 * The current messages. One object serves all languages, because Lit Localize changes its own asynchronously
 * and a page is drawn synchronously.
 */
const currentTemplates: Record<string, unknown> = Object.create(null);

let ready: Promise<void> | undefined;

function start(): Promise<void> {
  const {setLocale} = configureLocalization({
    sourceLocale,
    targetLocales: ['served'],
    loadLocale: async () => ({templates: currentTemplates as Record<string, string>}),
  });
  rememberSourceInvitation();
  return setLocale('served');
}

function setCurrentTemplates(language: string): void {
  serverLanguage.language = language;
  for (const id of Object.keys(currentTemplates)) delete currentTemplates[id];
  Object.assign(
    currentTemplates,
    templatesToShow(lookupLanguage(language, readyLanguages()) ?? sourceLocale),
  );
}

/** Calls a function while the elements use the messages of a language, and returns its result. */
export async function serveIn<Drawn>(tag: string, draw: () => Drawn): Promise<Drawn> {
  const language = canonicalLanguage(tag);
  if (!language) warn(`portal-reader: drawIn("${tag}"): not a BCP 47 tag; it is drawn in ${sourceLocale}.`);
  await (ready ??= start());
  await portalMessages.load(lookupLanguage(language ?? '', allLanguages()) ?? sourceLocale);
  // No `await` may follow: another request may set another language.
  rememberInvitations();
  setCurrentTemplates(language ?? sourceLocale);
  try {
    return draw();
  } finally {
    setCurrentTemplates(sourceLocale);
  }
}

/**
 * Draws a page on a server with the elements in one language. The reader's browser then reads the language
 * from `<html lang>`, so the page should declare the same language there.
 *
 * @param language - A BCP 47 tag. If it is not well-formed, the page is drawn in English, with a warning on
 *   the console.
 * @param draw - Draws the whole page synchronously, as `collectResultSync` of Lit SSR does. A stream that is
 *   read later would be drawn in English.
 * @returns The result of `draw`.
 *
 * @example
 * const html = await drawIn('vi', () => collectResultSync(render(page)));
 */
export async function drawIn<Drawn>(language: string, draw: () => Drawn): Promise<Drawn> {
  return onServer ? serveIn(language, draw) : draw();
}
