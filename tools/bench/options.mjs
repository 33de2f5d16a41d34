import {parseArgs} from 'node:util';

const HELP = `npm run bench -- [options]

  --quick             fewer rounds, at 100 paragraphs; writes nothing
  --only ours,floor   only these contestants, by the beginning of their names; writes nothing
  --lengths 10,100    only these numbers of paragraphs; writes nothing
  --help              this text`;

const LENGTHS = [10, 100, 1000, 10_000];

/** Lengths for a short run, which says whether everyone still works. */
const QUICK_LENGTHS = [100];

/** How often each page is loaded; every load gives at least two presses of each kind. The longest takes longest. */
const ROUNDS = {10: 4, 100: 4, 1000: 3, 10_000: 2};

const list = (text) => text?.split(',').filter(Boolean) ?? [];

/** Reads what to measure. Only a whole run is written down: a part would stand beside figures of another day. */
export function readOptions(args) {
  const {values} = parseArgs({
    args,
    options: {
      quick: {type: 'boolean', default: false},
      only: {type: 'string'},
      lengths: {type: 'string'},
      help: {type: 'boolean', default: false},
    },
  });
  const {quick, only, lengths, help} = values;
  const chosen = lengths ? list(lengths).map(Number) : quick ? QUICK_LENGTHS : LENGTHS;
  if (chosen.some((length) => !Number.isInteger(length) || length < 2))
    throw new Error(`--lengths takes numbers from 2, with commas between them: ${lengths}`);
  const longest = Math.max(...chosen);
  return {
    help: help && HELP,
    quick,
    only: list(only),
    lengths: chosen,
    // An article of the length that is still usual somewhere: what is measured at one length only is measured there.
    middle: chosen.includes(1000) ? 1000 : longest,
    // In a short run, what the targets are about is worth more presses than the rest.
    rounds(length, {ours, platform}) {
      if (!quick) return ROUNDS[length] ?? 2;
      return ours || platform ? 2 : 1;
    },
    whole: !quick && !only && !lengths,
  };
}
