// The figures as Markdown tables.

const number = (value) => value.toLocaleString('en');

export const table = (head, rows) =>
  [head, head.map((_, n) => (n ? '---:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const short = (ms) => (ms < 10 ? ms.toFixed(1) : number(Math.round(ms)));

/** A median, its quartiles, and how often the floor goes into it. */
function cell({scales, ...times}, floor, until) {
  if (!scales) return 'does not scale this text';
  const time = times[until];
  if (!time) return '–';
  const ratio = floor?.[until] && `${(time.median / floor[until].median).toFixed(2)} ×, `;
  return `**${short(time.median)}** (${ratio ?? ''}${short(time.q1)}–${short(time.q3)})`;
}

export const UNTIL = {layout: 'Press to forced layout, ms', paint: 'Press to painted frame, ms'};
export const KIND = {plain: 'plain text', word: 'text from Word'};

export function pressTables({press, contestants}) {
  const parts = [];
  for (const [kind, lengths] of Object.entries(press))
    for (const until of ['layout', 'paint']) {
      const rows = contestants.map(({id, name}) => [
        name,
        ...Object.values(lengths).map((row) => cell(row[id], row.floor, until)),
      ]);
      const head = [UNTIL[until], ...Object.keys(lengths).map((length) => `${number(Number(length))} §`)];
      parts.push(`### ${UNTIL[until]}: ${KIND[kind]}\n\n${table(head, rows)}`);
    }
  return parts.join('\n\n');
}
