// Reports comments that open with a question word: a reader knows only at the end of such a sentence what it is about.
const OPENING = /^(?:What|Where|Whether|That|Which|Who|Whose)\b/;

/** The parts of a comment that open a sentence: its text, and the text of @param and @returns. */
const OPENINGS =
  /(?:^|@param\s+(?:\{[^}]*\}\s*)?[\w.[\]=]+|@returns?(?:\s+\{[^}]*\})?)\s*(?:-\s*)?(\S[^@]*)/g;

const textOf = ({type, value}) =>
  type === 'Block' ? value.replace(/^\*/, '').replace(/^[ \t]*\*/gm, '') : value;

/** Joins line comments on consecutive lines, which are one text. */
function joinLines(comments) {
  const joined = [];
  for (const comment of comments) {
    const last = joined.at(-1);
    if (last && comment.type === 'Line' && last.end.type === 'Line' && follows(last.end, comment)) {
      last.text += textOf(comment);
      last.end = comment;
    } else joined.push({start: comment, end: comment, text: textOf(comment)});
  }
  return joined;
}

const follows = (one, next) =>
  next.loc.start.line === one.loc.end.line + 1 && next.loc.start.column === one.loc.start.column;

const openings = {
  meta: {type: 'suggestion', schema: [], docs: {description: 'Keeps the openings of comments plain.'}},
  create: (context) => ({
    Program() {
      for (const {start, end, text} of joinLines(context.sourceCode.getAllComments()))
        for (const [, sentence] of text.trim().matchAll(OPENINGS)) {
          const [word] = OPENING.exec(sentence) ?? [];
          if (!word) continue;
          context.report({
            loc: {start: start.loc.start, end: end.loc.end},
            message: `Open the comment with a noun or a verb instead of "${word}": "Returns true if …", "The …".`,
          });
        }
    },
  }),
};

export default {rules: {openings}};
