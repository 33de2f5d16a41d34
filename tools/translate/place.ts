/** A place in a text as people count: the first line is 1, the first column is 1. Columns are UTF-16 code units. */
export interface Place {
  line: number;
  column: number;
}

export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return {line: before.split('\n').length, column: before.length - lineStart + 1};
}
