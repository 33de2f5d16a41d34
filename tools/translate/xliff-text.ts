import type {Content} from './content.js';

/** Editors that lay out XML break lines inside a text and indent it; a message has no lines. */
export function onOneLine(pieces: Content): Content {
  const last = pieces.length - 1;
  return pieces
    .map((piece, n) => {
      if (typeof piece !== 'string') return piece;
      let text = piece.replace(/[ \t]*\n\s*/g, '\n');
      if (!n) text = text.replace(/^\n/, '');
      if (n === last) text = text.replace(/\n$/, '');
      return text.replaceAll('\n', ' ');
    })
    .filter((piece) => piece !== '');
}

/** An element without the prefix of XLIFF’s namespace; '' if it has names of other tools, which would need theirs. */
export function withoutPrefix(xml: string, prefix: string): string {
  const plainNames = prefix ? xml.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</') : xml;
  return /<\/?[\w.-]+:|<[^>]*\s(?!xml:)[\w.-]+:[\w.-]+=|<(source|target)\b/.test(plainNames)
    ? ''
    : plainNames;
}
