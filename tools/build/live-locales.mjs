// A translator who saves a locale file sees the new words at once in the demo that `npm start` serves.
import {readdirSync, readFileSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {messagesJson} from '../translate/messages-json.js';
import {placesIn} from '../translate/place.js';
import {readXliff} from '../translate/xliff.js';

const EVENT = 'portal-reader:messages';

/**
 * The Vite plugin: reads a locale file whenever it is saved, and sends its messages to the open pages. The static demo does not
 * use it.
 *
 * @param {string} folder The folder of the locale files.
 */
export const liveLocales = (folder = 'locales') => ({
  name: 'live-locales',
  apply: 'serve',
  transformIndexHtml: () => [
    {tag: 'script', attrs: {type: 'module', src: '/demo/live-locales.ts'}, injectTo: 'head'},
  ],
  configureServer({watcher, ws, config}) {
    const read = (file) => {
      const text = readFileSync(file, 'utf8');
      const {units, faults} = readXliff(text);
      const [fault] = faults;
      if (!fault) return {language: basename(file, '.xlf'), messages: messagesJson(units)};
      const {line, column} = placesIn(text)(fault.offset);
      config.logger.warn(`${file}:${line}:${column}: ${fault.message}. The demo keeps the words it has.`);
      return undefined;
    };
    const send = (file, to) => {
      const words = read(file);
      if (words) to.send(EVENT, words);
    };
    watcher.add(resolve(folder));
    watcher.on('change', (file) => {
      if (file.startsWith(resolve(folder)) && file.endsWith('.xlf')) send(file, ws);
    });
    // The built-in messages may be older than the files.
    ws.on('portal-reader:hello', (_, page) => {
      for (const name of readdirSync(folder)) if (name.endsWith('.xlf')) send(join(folder, name), page);
    });
  },
});
