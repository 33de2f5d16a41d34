// The figures as Markdown tables.

const number = (value) => value.toLocaleString('en');
const head = (cells) => `| ${cells.join(' | ')} |`;

const table = (cells, rows) =>
  [head(cells), head(cells.map((_, n) => (n ? '---:' : '---'))), ...rows.map(head)].join('\n');

const short = (value) => (Math.abs(value) < 10 ? value.toFixed(1) : number(Math.round(value)));
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const median = (summary) => (summary ? short(summary.median) : '–');
const name = ({name, version, ours}) => (ours || !version ? name : `${name} ${version}`);
const bold = (text, {ours}) => (ours ? `**${text}**` : text);
const titled = (title, text) => `### ${title}\n\n${text}`;

const UNTIL = {
  layout: 'To the forced layout, ms',
  paint: 'To the painted frame, ms',
  first: 'The first press after loading, to the forced layout, ms',
};
const KIND = {plain: 'plain text', word: 'text pasted from Word'};

/** A median, how many times the floor that is, and its quartiles. */
function time({scales, ...times}, floor, until) {
  if (!scales) return 'does not scale this text';
  const {median: middle, q1, q3} = times[until] ?? {};
  if (middle === undefined) return '–';
  const ratio = floor?.[until] ? `${(middle / floor[until].median).toFixed(2)} ×; ` : '';
  return `**${short(middle)}** (${ratio}${short(q1)}–${short(q3)})`;
}

function presses({press, contestants}, kind, until) {
  const lengths = Object.entries(press[kind]);
  const rows = contestants.map((who) => [
    bold(name(who), who),
    ...lengths.map(([, row]) => time(row[who.id], row.floor, until)),
  ]);
  const cells = ['', ...lengths.map(([length]) => `${number(Number(length))} §`)];
  return titled(`${UNTIL[until]}: ${KIND[kind]}`, table(cells, rows));
}

export const pressTables = (results) =>
  Object.keys(results.press)
    .flatMap((kind) => ['layout', 'paint', 'first'].map((until) => presses(results, kind, until)))
    .join('\n\n');

export function startTable({startUp, contestants}, length) {
  const row = startUp[length];
  const all = [{id: 'none', name: 'the page alone'}, ...contestants].filter(({id}) => row[id]);
  const ratio = ({layout}) =>
    layout && row.none.layout ? `${(layout.median / row.none.layout.median).toFixed(2)} ×` : '–';
  const cells = [
    `${number(Number(length))} §`,
    'layout and style, ms',
    'times the page alone',
    'of that style, ms',
    'scripts, ms',
    'first text painted, ms',
    'control there, ms',
  ];
  return table(
    cells,
    all.map((who) => {
      const {layout, style, script, painted, ready} = row[who.id];
      const control = who.id === 'none' ? '–' : median(ready);
      return [
        bold(name(who), who),
        median(layout),
        ratio(row[who.id]),
        median(style),
        median(script),
        median(painted),
        control,
      ];
    }),
  );
}

export function phoneTable({phone, contestants}) {
  const all = [{id: 'none', name: 'the page alone'}, ...contestants].filter(({id}) => phone[id]);
  return table(
    ['', 'scripts, ms', 'largest text painted, ms', 'layout shift'],
    all.map((who) => {
      const {script, largest, shift} = phone[who.id];
      return [bold(name(who), who), median(script), median(largest), shift ? shift.median.toFixed(3) : '–'];
    }),
  );
}

export function sizeTable({bytes, memory, contestants}) {
  const alone = memory?.none?.started;
  const more = (reading) =>
    reading && alone ? [kB(reading.heap - alone.heap), number(reading.nodes - alone.nodes)] : ['–', '–'];
  const cells = [
    '',
    'brotli',
    'raw',
    'heap at start',
    'nodes at start',
    'heap after a press',
    'nodes after a press',
  ];
  return table(
    cells,
    contestants
      .filter(({platform}) => !platform)
      .map((who) => [
        bold(name(who), who),
        kB(bytes[who.id].brotli),
        kB(bytes[who.id].raw),
        ...more(memory?.[who.id]?.started),
        ...more(memory?.[who.id]?.pressed),
      ]),
  );
}

export function growthTable({growth, contestants}) {
  const started = (factors) => {
    const moved = growth.samples.flatMap((sample, n) =>
      Math.abs(factors[n] - 1) > 0.01 ? `${sample} ${factors[n]}` : [],
    );
    return moved.join(', ') || '–';
  };
  return table(
    ['', ...growth.samples, 'changed by being there'],
    contestants
      .filter(({id}) => growth.of[id])
      .map((who) => [bold(name(who), who), ...growth.of[who.id].pressed, started(growth.of[who.id].started)]),
  );
}

export const placeTable = ({place, contestants}) =>
  table(
    ['', 'in the first larger frame, px', 'a second later, px'],
    contestants
      .filter(({id}) => place[id])
      .map((who) => {
        const {scales, atOnce, settled} = place[who.id];
        const cells = scales ? [median(atOnce), median(settled)] : ['–', '–'];
        return [bold(name(who), who), ...cells];
      }),
  );

export const targetTable = (verdicts) =>
  table(
    ['Target', 'figure', 'at most', 'verdict'],
    verdicts.map(({text, figure, limit, verdict}) => [text, figure ?? '–', limit, verdict]),
  );
