// docs/bench.md: the figures, how they were measured, and how to measure them again.
import {
  growthTable,
  phoneTable,
  placeTable,
  pressTables,
  sizeTable,
  startTable,
  targetTable,
} from './tables.mjs';

const short = (ms) => `${ms < 10 ? ms.toFixed(1) : Math.round(ms).toLocaleString('en')} ms`;

/** Tells the chart in words, from the same figures. */
function chartInWords({press, contestants}) {
  const lengths = Object.keys(press.plain);
  const [first, last] = [lengths[0], lengths.at(-1)];
  const row = (length) => press.plain[length];
  const times = (chosen, until) =>
    chosen.flatMap(({id}) => (row(last)[id].scales ? (row(last)[id][until]?.median ?? []) : []));
  const range = (values) =>
    values.length ? `${short(Math.min(...values))} to ${short(Math.max(...values))}` : 'not measured';
  const count = (length) => Number(length).toLocaleString('en');
  const sentences = ['layout', 'paint'].map((until) => {
    const ours = times(
      contestants.filter(({ours}) => ours),
      until,
    );
    const peers = times(
      contestants.filter(({peer}) => peer),
      until,
    );
    const floor = row(last).floor?.[until]?.median;
    const to = until === 'layout' ? 'the forced layout' : 'the painted frame';
    return `To ${to} at ${count(last)} paragraphs: portal-reader ${range(ours)}, the floor ${floor ? short(floor) : 'not measured'}, the peers ${range(peers)}.`;
  });
  return `Two line charts of the time from the press, on logarithmic scales, from ${count(first)} to ${count(last)} paragraphs of plain text. ${sentences.join(' ')}`;
}

const asked = (results) =>
  results.contestants
    .filter(({id}) => results.asked[id])
    .map(({id, name}) => `- ${name}: ${results.asked[id].join(', ')}`)
    .join('\n') || '- nobody';

const absent = ({notMeasured}) =>
  notMeasured.map(({name, version, reason}) => `- \`${name}\` ${version}: ${reason}.`).join('\n');

const hitch = (results) =>
  results.contestants
    .filter(({id}) => results.trouble[id])
    .map(({id, name}) => `- ${name}: ${results.trouble[id].join('; ')}`)
    .join('\n') || '- none';

export const report = (results, verdicts) => `# The bench

<!-- Written by \`npm run bench\`. Do not edit: the next full run writes it anew. -->

How long a reader waits for a press, what a page pays for having the control, and what is downloaded: portal-reader beside
other widgets that change text size, and beside what the browser itself needs. Measured on ${results.date} in
${results.browser} on ${results.cores} cores (${results.platform}), where ${results.load} processes wanted to run on average when it began (0 is a quiet machine); read the ratios, not the milliseconds.

![${chartInWords(results)}](images/bench.svg)

## Targets

Speed comes after harmlessness: text that is far away is laid out like all other text, unless the portal writes \`--reader-content-visibility: auto\`.
A figure up to half over its target counts as missed, more as failed: other work on a machine shows in the figures.
Of plain text and text from Word the worse one counts.

${targetTable(verdicts)}

## From the press

Medians, and in brackets how many times the floor, then the quartiles. § is a paragraph.

${pressTables(results)}

## Start

Layout and style are all the work of that kind from the start of the navigation until half a second after the page has loaded
and the control is there; scripts likewise.

${Object.keys(results.startUp)
  .sort((a, b) => b - a)
  .map((length) => startTable(results, length))
  .join('\n\n')}

A phone of 390 × 740 px, six times slower than this machine, that opens 100 paragraphs:

${phoneTable(results)}

## Bytes and memory

Bytes are the files as they are published, each compressed alone; \`accessibility-widgets\` publishes its file unminified.
Memory is what comes on top of the page alone, of ${results.memoryLength.toLocaleString('en')} paragraphs, after two garbage collections, in one load.

${sizeTable(results)}

## What grew

One press larger, by each one's own step: the factor by which a line of text grew. 1 is text that stayed as it was. The last column: what changed size
only because the contestant had started and its menu was open.

${growthTable(results)}

## The reader’s place

How far the first line below the controls moved on the screen after one press larger, in the middle of an article of
${results.placeLength.toLocaleString('en')} paragraphs. Medians.

${placeTable(results)}

## How it is measured

- **One browser, interleaved.** Every contestant loads once, then every one again, each time in a fresh profile, and another one begins each
  round. The window is ${results.window.width} × ${results.window.height}.
- **The press is a mouse click on the widget’s own button**, its menu open, sent inside the page, where the clock is. It comes 12.5 ms after the
  beginning of a frame, for everyone. Larger and smaller alternate; both count.
- **The reader is in the middle** of the article, scrolled there before each press. The controls stand in a fixed bar.
- **Forced layout**: from just before the click until the article’s height has been read and a word of the paragraph being read has
  another width. **Painted frame**: until the task after the frame in which it has. Half of the presses measure the one, half the other. Text
  that does not change within two seconds is “does not scale this text”, never a fast time.
- **The floor** is one custom property written on an article whose text is set in \`em\`, and nothing else. For text from Word its spans
  are in \`em\` as well (\`1.16667em\` for \`14pt\`, which is the same picture), since otherwise it would have nothing to lay out.
  So is “bare property + content-visibility”, which also has \`content-visibility: auto\` on the blocks. “Bare zoom” writes \`zoom\` on the article.
- **The text** is eight paragraphs of the demo’s Vietnamese article, repeated; from Word, each is \`<p class="MsoNormal">\`, justified and
  indented, around a span of \`14.0pt\`. The column is 720 px wide for everyone.
- **Settings**: everyone as their README starts them. \`accessibility\` in px mode has a step of 2 px, which is its usual 12.5 % of 16 px.
  \`@readium/css\` is told to scroll instead of turning pages and to leave the column its width; it is styles only, so its buttons are ours and it
  does not count for bytes.

No contestant reaches a server of its own. These asked for one, and got no answer:

${asked(results)}

Not measured:

${absent(results)}

Errors:

${hitch(results)}

## Do it again

\`\`\`sh
npm run bench             # all of it, about 20 minutes; writes this page, the chart and tools/bench/results.json
npm run bench -- --quick  # 100 paragraphs and fewer rounds, about two minutes; writes nothing
npm run bench -- --only ours,floor --lengths 1000
\`\`\`

It installs its own packages in \`tools/bench/\` by the versions in \`tools/bench/package.json\`. Let nothing else run on the machine meanwhile.
`;
