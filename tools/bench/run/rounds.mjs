// Round robin: every contestant once, then every contestant again, so that a machine that slows down slows all alike.

/** Another one begins in each round: nobody always comes after the same neighbour. */
const turn = (list, round) => {
  const first = round % list.length;
  return [...list.slice(first), ...list.slice(0, first)];
};

/** @param {(contestant: object) => number} rounds How often each one's turn comes. */
export async function roundRobin(contestants, rounds, measure) {
  const most = Math.max(...contestants.map(rounds));
  for (let round = 0; round < most; round++)
    for (const contestant of turn(contestants, round * 3))
      if (round < rounds(contestant)) await measure(contestant, round);
}
