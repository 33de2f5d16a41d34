/**
 * Moves labels apart that would stand on each other, each as little as possible.
 *
 * @param {number[]} wanted The place that each label would like to have.
 * @param {number} gap The least distance between two.
 * @returns {number[]} The places that they can have, in the order of `wanted`.
 */
export function apart(wanted, gap) {
  const order = wanted.map((_, n) => n).sort((a, b) => wanted[a] - wanted[b]);
  // Groups of labels that touch, each around the middle of what its members want.
  const groups = [];
  for (const n of order) {
    let group = {members: [n], middle: wanted[n]};
    while (groups.length) {
      const before = groups.at(-1);
      const room = ((before.members.length + group.members.length) / 2) * gap;
      if (group.middle - before.middle >= room) break;
      groups.pop();
      const members = [...before.members, ...group.members];
      group = {members, middle: members.reduce((sum, member) => sum + wanted[member], 0) / members.length};
    }
    groups.push(group);
  }
  const places = [];
  for (const {members, middle} of groups)
    members.forEach((n, index) => (places[n] = middle + (index - (members.length - 1) / 2) * gap));
  return places;
}
