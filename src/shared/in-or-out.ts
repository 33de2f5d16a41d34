/** Puts an item into a set or takes it out, and says whether that changed the set. */
export const inOrOut = <Item>(set: Set<Item>, item: Item, wanted: boolean): boolean =>
  wanted !== set.has(item) && (wanted ? !!set.add(item) : set.delete(item));
