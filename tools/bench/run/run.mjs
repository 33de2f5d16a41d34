import {availableParallelism, loadavg, platform} from 'node:os';
import {contestants as choose, notMeasured} from '../contestants/index.mjs';
import {tally} from '../../run/tally.mjs';
import {broken, countResults, judge} from '../report/judge.mjs';
import {growthTable, phoneTable, placeTable, pressTables, sizeTable, startTable} from '../report/tables.mjs';
import {writeResults} from '../report/write.mjs';
import {allPresses} from './all-presses.mjs';
import {startBrowser, WINDOW} from './browser.mjs';
import {bytes} from './bytes.mjs';
import {growth} from './growth.mjs';
import {memory} from './memory.mjs';
import {startNotes} from './notes.mjs';
import {place} from './place.mjs';
import {PHONE, startUp} from './start-up.mjs';

const pick = ({id, name, short, version, ours, peer, platform, comparable, skipsFarText, hasSheet}) => ({
  id,
  name,
  short,
  version,
  ours,
  peer,
  platform,
  comparable,
  skipsFarText,
  hasSheet,
});

/** @returns {Promise<number>} The exit code. */
export async function run(options) {
  const started = Date.now();
  const [load] = loadavg();
  const say = (text) => console.error(`${Math.round((Date.now() - started) / 1000)} s: ${text}`);
  const contestants = choose(options.only);
  if (!contestants.length) throw new Error(`--only chooses nobody: ${options.only}`);
  const browser = await startBrowser();
  const results = {
    date: new Date(started).toISOString().slice(0, 10),
    browser: `Chromium ${browser.version}`,
    platform: platform(),
    cores: availableParallelism(),
    // The load of other programs: about 0 on a quiet machine.
    load: Number(load.toFixed(2)),
    window: WINDOW,
    whole: options.whole,
    contestants: contestants.map(pick),
    notMeasured,
    ...(await measureAll(browser, contestants, options, say)),
  };
  const verdicts = judge(results);
  if (options.whole) await writeResults(browser, results, verdicts);
  await browser.close();
  print(results, verdicts);
  // A short run on a busy machine says whether everyone still works, not how fast they are.
  const count = countResults(results, options.quick ? [] : verdicts);
  tally('bench', count);
  return count.failed ? 1 : 0;
}

/** The number of paragraphs of a long article. */
const PHONE_LENGTH = 100;

async function measureAll(browser, contestants, options, say) {
  const notes = startNotes();
  const {lengths, middle, quick} = options;
  const ours = contestants.filter(({peer}) => !peer);
  // A short run leaves out what no target needs of the peers.
  const all = quick ? ours : contestants;
  const measured = {memoryLength: middle, placeLength: middle};
  measured.press = await allPresses(browser, contestants, options, notes, say);
  measured.startUp = {};
  // The peers at one length: no target is about their start.
  for (const length of lengths)
    measured.startUp[length] = await startUp(
      browser,
      length === middle ? all : ours,
      length,
      quick ? 1 : 5,
      notes,
    );
  measured.phone = await startUp(browser, ours, PHONE_LENGTH, quick ? 1 : 7, notes, PHONE);
  say('start');
  measured.growth = await growth(browser, all, notes);
  measured.place = await place(browser, all, middle, quick ? 1 : 2, notes);
  say('growth and place');
  measured.memory = await memory(browser, all, middle, notes);
  measured.bytes = Object.fromEntries(contestants.map((contestant) => [contestant.id, bytes(contestant)]));
  say('memory and bytes');
  return {...measured, trouble: notes.trouble, asked: notes.asked};
}

function print(results, verdicts) {
  console.log(
    [
      pressTables(results),
      ...Object.keys(results.startUp).map((length) => startTable(results, length)),
      phoneTable(results),
      sizeTable(results),
      growthTable(results),
      placeTable(results),
      '',
    ].join('\n\n'),
  );
  for (const {name, version, reason} of results.notMeasured)
    console.log(`not measured: ${name} ${version}: ${reason}`);
  for (const {name, findings} of broken(results)) console.log(`broken: ${name}: ${findings.join('; ')}`);
  for (const {text, figure, limit, verdict} of verdicts)
    console.log(`${verdict}: ${text}: ${figure ?? '–'} (at most ${limit})`);
}
