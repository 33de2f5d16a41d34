// Holds the figures against the targets. A pure function of the results, so that a test can plant a bad one.
import {BYTES, LONG, PEERS, PHONE, PLATFORM, START, TOLERANCE} from './targets.mjs';

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

const timeOf = (row, id) => (row?.[id]?.scales ? row[id].paint?.median : undefined);

/** The lengths that were measured, from a number of paragraphs on. */
const lengthsOf = (table, from = 0) => Object.keys(table).filter((length) => Number(length) >= from);

/** One verdict for each length: ours beside what `theirs` finds in the same row, of the worse kind of text. */
const atEachLength = ({press}, {id, name}, from, limit, beside, theirs) =>
  lengthsOf(Object.values(press)[0] ?? {}, from).map((length) => {
    const figures = Object.entries(press).map(([kind, rows]) => ({
      figure: ratio(timeOf(rows[length], id), theirs(rows[length])),
      where: kind,
    }));
    return judged(name, `to the painted frame, ${count(length)}, times ${beside}`, worst(figures), limit);
  });

/** The slower of two times; undefined where one was not measured. */
const slower = (times) => (times.every(Boolean) ? Math.max(...times) : undefined);

const versusPlatform = (results, our) =>
  atEachLength(results, our, 0, PLATFORM.limit, 'the slower of the floor and bare zoom', (row) =>
    slower(PLATFORM.ids.map((id) => timeOf(row, id))),
  );

const versusFloor = (results, our) =>
  our.skipsFarText
    ? atEachLength(results, our, LONG.from, LONG.limit, 'the floor', (row) => timeOf(row, 'floor'))
    : [];

function versusPeers({press, contestants}, {id, name}) {
  const figures = Object.entries(press).flatMap(([kind, rows]) =>
    lengthsOf(rows, PEERS.from).flatMap((length) =>
      contestants.flatMap((peer) => {
        const theirs = peer.peer && timeOf(rows[length], peer.id);
        if (!theirs) return [];
        const figure = ratio(timeOf(rows[length], id), theirs);
        return {figure, where: `${peer.name}, ${count(length)}, ${kind}`};
      }),
    ),
  );
  return judged(name, 'to the painted frame, times the fastest peer', worst(figures), PEERS.limit);
}

function bytes({bytes, contestants}, {id, name}) {
  const figures = contestants
    .filter(({peer, comparable}) => peer && comparable)
    .map((peer) => ({figure: ratio(bytes?.[id]?.brotli, bytes?.[peer.id]?.brotli), where: peer.name}));
  return judged(
    name,
    'bytes (brotli), times the smallest peer of the same kind',
    worst(figures),
    BYTES.limit,
  );
}

const startUp = ({startUp}, {id, name}) =>
  lengthsOf(startUp).map((length) => {
    const row = startUp[length];
    const figure = ratio(row[id]?.layout?.median, row.none?.layout?.median);
    return judged(name, `first layout, ${count(length)}, times the page alone`, {figure}, START.limit);
  });

function phone({phone}, {id, name, hasSheet}) {
  const [ours, alone] = [phone[id], phone.none];
  const script = ours?.script && alone?.script ? ours.script.median - alone.script.median : undefined;
  const largest = ratio(ours?.largest?.median, alone?.largest?.median);
  return [
    judged(name, 'scripts at the start on a phone, ms', {figure: script}, PHONE.script),
    judged(name, 'largest text painted on a phone, times the page alone', {figure: largest}, PHONE.largest),
    ...(hasSheet
      ? [judged(name, 'layout shift on a phone', {figure: ours?.shift?.median}, PHONE.shift)]
      : []),
  ];
}

/** Each target for each way to use portal-reader: `{text, figure, limit, verdict}`. */
export const judge = (results) =>
  results.contestants
    .filter(({ours}) => ours)
    .flatMap((our) => [
      ...versusPlatform(results, our),
      ...versusFloor(results, our),
      versusPeers(results, our),
      ...startUp(results, our),
      ...phone(results, our),
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
