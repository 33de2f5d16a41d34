/** A place in a text as people count: the first line is 1, the first column is 1. Columns are UTF-16 code units. */
export interface Place {
  line: number;
  column: number;
}

/** Returns the function that finds the places of offsets in a text; the lines are counted once. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let [first, last] = [0, starts.length - 1];
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if (starts[middle]! <= offset) first = middle;
      else last = middle - 1;
    }
    return {line: first + 1, column: offset - starts[first]! + 1};
  };
}
