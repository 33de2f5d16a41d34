import {availableParallelism} from 'node:os';
import {contestants as choose, notMeasured} from '../contestants/index.mjs';
import {pressTables} from '../report/tables.mjs';
import {allPresses} from './all-presses.mjs';
import {startBrowser} from './browser.mjs';
import {startNotes} from './notes.mjs';

/** @returns {Promise<number>} The exit code. */
export async function run(options) {
  const started = Date.now();
  const say = (text) => console.error(`${Math.round((Date.now() - started) / 1000)} s: ${text}`);
  const contestants = choose(options.only);
  const notes = startNotes();
  const browser = await startBrowser();
  const results = {
    date: new Date(started).toISOString().slice(0, 10),
    browser: `Chromium ${browser.version}`,
    cores: availableParallelism(),
    contestants: contestants.map(({id, name, version, ours, peer}) => ({id, name, version, ours, peer})),
    notMeasured,
    press: await allPresses(browser, contestants, options, notes, say),
    trouble: notes.trouble,
    asked: notes.asked,
  };
  await browser.close();
  console.log(pressTables(results));
  return 0;
}
