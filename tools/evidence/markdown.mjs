// Parts of the pages in docs/ that are written from a run.

/** A table in Markdown. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => `${cell}`.replaceAll('|', '\\|')).join(' | ')} |`;
  return [head, head.map(() => '---'), ...rows].map(line).join('\n');
}

/** Numbers notes in the order in which they are first mentioned. */
export function footnotes() {
  const notes = [];
  return {
    /** The numbers of some notes, in brackets. */
    marks: (texts) =>
      texts
        .map((text) => {
          if (!notes.includes(text)) notes.push(text);
          return `(${notes.indexOf(text) + 1})`;
        })
        .join(' '),
    list: () => notes.map((text, index) => `${index + 1}. ${text}`).join('\n'),
  };
}
