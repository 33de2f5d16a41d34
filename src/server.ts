import {serveIn} from './locale/serve.js';
import {onServer} from './shared/on-server.js';

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
