/** Of several names the one that a wrong one was meant for: the one with the fewest letters to change (Levenshtein). */
export const nearest = (wrong: string, names: readonly string[]): string =>
  names.reduce((best, name) => (distance(wrong, name) < distance(wrong, best) ? name : best));

function distance(one: string, other: string): number {
  let row = [...`${other} `].map((_, n) => n);
  for (let n = 0; n < one.length; n++) {
    const next = [n + 1];
    for (let m = 0; m < other.length; m++)
      next.push(Math.min(row[m + 1]! + 1, next[m]! + 1, row[m]! + (one[n] === other[m] ? 0 : 1)));
    row = next;
  }
  return row[other.length]!;
}
