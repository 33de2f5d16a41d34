import {writeSync} from 'node:fs';
import {inspect} from 'node:util';
import {tally} from './tally.mjs';

// Written at once: what a test says meanwhile, and what it catches of that, is its own.
const say = (text) => writeSync(1, `${text}\n`);

/**
 * Tells the results of Node's test runner: a line for each test, the reason if it failed, and the plain line that every
 * runner here ends with.
 */
export default async function* unitReporter(events) {
  const count = {passed: 0, failed: 0, skipped: 0};
  /** The groups that are open, from the outermost on. */
  const path = [];
  for await (const {type, data} of events) {
    if (type === 'test:start') path.splice(data.nesting, Infinity, data.name);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const {name, nesting, skip, details} = data;
    // A group failed because a test in it did, and that one is counted.
    const isGroup =
      details.type === 'suite' && (type === 'test:pass' || details.error.failureType === 'subtestsFailed');
    if (isGroup) continue;
    const title = [...path.slice(0, nesting), name].join(' › ');
    const outcome = skip !== undefined ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed';
    count[outcome]++;
    const sign = {passed: '✓', failed: '✘', skipped: '-'}[outcome];
    say(`  ${sign}  ${title} (${Math.round(details.duration_ms)}ms)${skip ? `: ${skip}` : ''}`);
    if (outcome === 'failed') say(inspect(details.error.cause ?? details.error).replace(/^/gm, '     '));
  }
  tally('unit', count);
  yield '';
}
