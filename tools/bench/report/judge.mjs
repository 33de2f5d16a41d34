// Holds the figures against the targets. A pure function of the results, so that a test can plant a bad one.
import {GROWTH, START, TOLERANCE, VERSUS_FLOOR} from './targets.mjs';

const WHAT = {layout: 'forced layout', paint: 'painted frame'};
const count = (length) => `${Number(length).toLocaleString('en')} paragraphs`;

/** Undefined where one of the two was not measured: that is not a pass. */
const ratio = (ours, others) => (ours && others ? ours / others : undefined);

/** The worst of several figures counts; a missing one among them is the worst. */
const worst = (figures) =>
  figures.reduce((a, b) => (a.figure === undefined || a.figure >= b.figure ? a : b), {figure: -Infinity});

function verdict(figure, limit) {
  if (figure === undefined || !Number.isFinite(figure)) return 'not measured';
  if (figure <= limit) return 'met';
  return figure <= limit * (1 + TOLERANCE) ? 'missed' : 'failed';
}

const judged = (who, what, {figure, where = ''}, limit) => ({
  text: `${who}: ${what}${where && `, ${where}`}`,
  figure: Number.isFinite(figure) ? Number(figure.toFixed(3)) : undefined,
  limit,
  verdict: verdict(figure, limit),
});

const timeOf = (row, id, until) => (row?.[id]?.scales ? row[id][until]?.median : undefined);

function versusFloor({press}, {id, name}, until) {
  const lengths = Object.keys(Object.values(press)[0] ?? {});
  return lengths
    .filter((length) => length in VERSUS_FLOOR[until])
    .map((length) => {
      const figures = Object.entries(press).map(([kind, rows]) => ({
        figure: ratio(timeOf(rows[length], id, until), timeOf(rows[length], 'floor', until)),
        where: kind,
      }));
      const what = `to the ${WHAT[until]}, ${count(length)}, times the floor`;
      return judged(name, what, worst(figures), VERSUS_FLOOR[until][length]);
    });
}

function growth({press}, {id, name}) {
  const figures = Object.entries(press).map(([kind, rows]) => ({
    figure: ratio(timeOf(rows[GROWTH.to], id, 'paint'), timeOf(rows[GROWTH.from], id, 'paint')),
    where: kind,
  }));
  const what = `to the painted frame, ${count(GROWTH.to)}, times ${count(GROWTH.from)}`;
  return judged(name, what, worst(figures), GROWTH.limit);
}

function versusPeers({press, contestants}, {id, name}, until) {
  const peers = contestants.filter(({peer}) => peer);
  const figures = Object.entries(press).flatMap(([kind, rows]) =>
    Object.entries(rows).flatMap(([length, row]) =>
      peers.flatMap((peer) => {
        const theirs = timeOf(row, peer.id, until);
        if (!theirs) return [];
        const figure = ratio(timeOf(row, id, until), theirs);
        return {figure, where: `${peer.name}, ${count(length)}, ${kind}`};
      }),
    ),
  );
  return judged(name, `to the ${WHAT[until]}, times the fastest peer`, worst(figures), 1);
}

function bytes({bytes, contestants}, {id, name}) {
  const figures = contestants
    .filter(({peer, comparable}) => peer && comparable)
    .map((peer) => ({figure: ratio(bytes?.[id]?.brotli, bytes?.[peer.id]?.brotli), where: peer.name}));
  return judged(name, 'bytes (brotli), times the smallest peer of the same kind', worst(figures), 1);
}

function startUp({startUp}, {id, name, early}) {
  const row = startUp?.[START.length];
  const figure = ratio(row?.[id]?.layout?.median, row?.none?.layout?.median);
  const what = `first layout, ${count(START.length)}, times the page alone`;
  return judged(name, what, {figure}, START[early ? 'early' : 'late']);
}

/** Each target for each way to use portal-reader: `{text, figure, limit, verdict}`. */
export const judge = (results) =>
  results.contestants
    .filter(({ours}) => ours)
    .flatMap((our) => [
      ...versusFloor(results, our, 'layout'),
      ...versusFloor(results, our, 'paint'),
      growth(results, our),
      versusPeers(results, our, 'layout'),
      versusPeers(results, our, 'paint'),
      startUp(results, our),
      bytes(results, our),
    ]);

/**
 * Contestants that did not start or threw, and those of us and of the platform that left text as it was. A peer
 * may do that.
 */
export function broken({trouble, press, contestants}) {
  const still = (id) =>
    Object.entries(press).flatMap(([kind, rows]) =>
      Object.entries(rows)
        .filter(([, row]) => row[id] && !row[id].scales)
        .map(([length]) => `the text does not change: ${kind}, ${count(length)}`),
    );
  return contestants
    .map(({id, name, peer}) => ({name, findings: [...(trouble[id] ?? []), ...(peer ? [] : still(id))]}))
    .filter(({findings}) => findings.length);
}

/**
 * How many of the contestants and targets pass. A target that a shorter run does not measure counts as neither, unless
 * it should have been: `whole` is a run that leaves nothing out.
 */
export function countResults(results, verdicts = judge(results)) {
  const down = broken(results).length;
  const of = (...kinds) => verdicts.filter(({verdict}) => kinds.includes(verdict)).length;
  return {
    passed: results.contestants.length - down + of('met', 'missed'),
    failed: down + of('failed') + (results.whole ? of('not measured') : 0),
  };
}
