type Values = Readonly<Record<string, readonly unknown[]>>;
type Row<V extends Values> = {-readonly [axis in keyof V]: V[axis][number]};

/**
 * Few rows in which any two values of two axes meet (a pairwise covering array), the same at every call.
 *
 * Greedy: each row begins with the first pair that has not met and takes, axis by axis from the one with the most
 * values on, the value that makes most new pairs with what the row already has.
 *
 * @param possible - Returns true if a row, or a part of one, can be at all; two values that cannot meet need not.
 * @param apart - Pairs of axes whose values have nothing to do with each other: they need not meet.
 */
export function coveringArray<V extends Values>(
  axes: V,
  possible: (row: Partial<Row<V>>) => boolean = () => true,
  apart: readonly (readonly (keyof V)[])[] = [],
): Row<V>[] {
  const names = Object.keys(axes).sort((a, b) => axes[b]!.length - axes[a]!.length);
  const valuesOf = (row: Record<string, number>) =>
    Object.fromEntries(
      Object.keys(axes)
        .filter((axis) => axis in row)
        .map((axis) => [axis, axes[axis]![row[axis]!]]),
    ) as Row<V>;
  const missing = new Map<string, Record<string, number>>();
  for (const [n, a] of names.entries())
    for (const b of names.slice(n + 1))
      for (const x of axes[a]!.keys())
        for (const y of axes[b]!.keys())
          if (
            possible(valuesOf({[a]: x, [b]: y})) &&
            !apart.some((axes) => axes.includes(a) && axes.includes(b))
          )
            missing.set(pairOf(a, x, b, y), {[a]: x, [b]: y});

  /** The pairs that a value of an axis makes with the rest of a row. */
  const pairsOf = (row: Record<string, number>, axis: string, value: number): string[] =>
    names
      .filter((other) => other !== axis && other in row)
      .map((other) =>
        names.indexOf(other) < names.indexOf(axis)
          ? pairOf(other, row[other]!, axis, value)
          : pairOf(axis, value, other, row[other]!),
      );

  const rows: Record<string, number>[] = [];
  for (let [first] = missing.values(); first; [first] = missing.values()) {
    const row = {...first};
    for (const axis of names.filter((name) => !(name in first!))) {
      const can = [...axes[axis]!.keys()].filter((value) => possible(valuesOf({...row, [axis]: value})));
      const gain = (value: number) => pairsOf(row, axis, value).filter((pair) => missing.has(pair)).length;
      const best = Math.max(...can.map(gain));
      // Values that gain nothing take turns, each axis in a rhythm of its own, so that they mix.
      const equal = can.filter((value) => gain(value) === best);
      row[axis] = equal[Math.floor(((rows.length * (names.indexOf(axis) + 1) * GOLDEN) % 1) * equal.length)]!;
    }
    for (const axis of names) for (const pair of pairsOf(row, axis, row[axis]!)) missing.delete(pair);
    rows.push(row);
  }
  return rows.map(valuesOf);
}

/** A number whose multiples are spread over a turn as evenly as can be. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Two values of two axes, as a key. */
const pairOf = (a: string, x: number, b: string, y: number): string => `${a}=${x}&${b}=${y}`;
