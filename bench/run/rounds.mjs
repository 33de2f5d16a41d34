// Round robin: every contestant once, then every contestant again, so that a machine that slows down slows all alike.

/** Another one begins in each round: nobody always comes after the same neighbour. */
export const turn = (list, round) => {
  const first = round % list.length;
  return [...list.slice(first), ...list.slice(0, first)];
};

export async function roundRobin(contestants, rounds, measure) {
  for (let round = 0; round < rounds; round++)
    for (const contestant of turn(contestants, round * 3)) await measure(contestant, round);
}
