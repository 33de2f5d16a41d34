/* global Plot */

/** Draws the points, with lines through them and their names beside them. Shapes and dashes tell them apart without colour. */
export function draw({all, labels, domain, title}) {
  const panels = [...new Set(all.map(({panel}) => panel))];
  const names = [...new Set(all.map(({name}) => name))];
  const of = (group) => all.filter((point) => point.group === group);
  const xy = {x: 'length', y: 'ms', fy: 'panel'};
  const line = (group, options) => Plot.line(of(group), {...xy, z: 'name', stroke: '#000', ...options});
  const last = Math.max(...all.map(({length}) => length));
  const svg = Plot.plot({
    width: 880,
    height: 900,
    marginLeft: 60,
    marginRight: 260,
    marginTop: 60,
    style: {fontFamily: 'sans-serif', fontSize: '12px', color: '#000', background: '#fff'},
    x: {
      type: 'log',
      label: 'Paragraphs of plain text',
      labelAnchor: 'center',
      labelArrow: 'none',
      ticks: [10, 100, 1000, 10_000],
      tickFormat: ',',
      inset: 12,
    },
    y: {type: 'log', domain, grid: true, label: null, tickFormat: ',~r', ticks: 5},
    fy: {domain: panels, label: null, axis: null, padding: 0.12},
    symbol: {
      domain: names,
      // In the order of the contestants: the platform, ours, the peers.
      range: [
        ...['square', 'diamond2', 'cross', 'circle', 'star', 'wye'],
        ...['triangle', 'times', 'plus', 'asterisk', 'hexagon', 'diamond', 'triangle2'],
      ],
    },
    marks: [
      Plot.frame({stroke: '#ccc'}),
      line('peer', {stroke: '#888', strokeWidth: 1}),
      line('bare', {stroke: '#000', strokeWidth: 1, strokeDasharray: '1 4'}),
      line('floor', {strokeWidth: 2, strokeDasharray: '7 4'}),
      line('ours', {strokeWidth: 3}),
      Plot.dot(all, {...xy, symbol: 'name', r: 4, stroke: '#000', strokeWidth: 1.2, fill: '#fff'}),
      Plot.dot(of('ours'), {...xy, symbol: 'name', r: 5, fill: '#000'}),
      ...[true, false].map((ours) =>
        Plot.text(
          labels.filter(({group}) => (group === 'ours') === ours),
          {
            x: () => last,
            y: 'at',
            fy: 'panel',
            text: ({name, ms}) => `${name}, ${ms < 10 ? ms.toFixed(1) : Math.round(ms).toLocaleString('en')}`,
            fontWeight: ours ? 'bold' : 'normal',
            textAnchor: 'start',
            dx: 40,
          },
        ),
      ),
      Plot.dot(labels, {
        x: () => last,
        y: 'at',
        fy: 'panel',
        symbol: 'name',
        r: 4,
        dx: 28,
        stroke: '#000',
        fill: ({group}) => (group === 'ours' ? '#000' : '#fff'),
      }),
      Plot.text(panels, {
        fy: (panel) => panel,
        text: (panel) => panel,
        frameAnchor: 'top-left',
        dx: 8,
        dy: 10,
        fontWeight: 'bold',
        fontSize: 14,
      }),
    ],
  });
  const heading = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  heading.textContent = title;
  for (const [name, value] of Object.entries({
    x: 12,
    y: 26,
    'font-size': 17,
    'font-weight': 'bold',
    fill: '#000',
    'text-anchor': 'start',
  }))
    heading.setAttribute(name, value);
  svg.append(heading);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', title);
  return new XMLSerializer().serializeToString(svg);
}
