/** A place in a message where the interface puts a value: `<${prefix}x id="0" equiv-text="${name}"/>` in XLIFF. */
export interface Placeholder {
  id: string;
  /** The expression in the code, such as `${name}`; only for people. */
  shows: string;
}

/** A text and the placeholders in it, in order. */
export type Content = readonly (string | Placeholder)[];

const isText = (piece: string | Placeholder): piece is string => typeof piece === 'string';

/** As people read and type it: `Text size {0}`. */
export const plain = (content: Content): string =>
  content.map((piece) => (isText(piece) ? piece : `{${piece.id}}`)).join('');

/** The words alone. */
export const words = (content: Content): string => content.filter(isText).join('');

export const placeholders = (content: Content): Placeholder[] =>
  content.filter((piece): piece is Placeholder => !isText(piece));

/** The placeholders of a text in any order. Equal for texts that can replace each other. */
export const placeholderIds = (content: Content): string =>
  placeholders(content)
    .map(({id}) => id)
    .sort()
    .join(' ');

/** The length of a text as people count it: letters with their marks are one. */
export const lengthOf = (content: Content): number =>
  [...new Intl.Segmenter('und').segment(words(content).normalize('NFC'))].length;

/**
 * The content that somebody typed. A number in braces is a placeholder where the source has one of that id; all else
 * is text.
 */
export function typed(text: string, source: Content): Content {
  const known = new Map(placeholders(source).map((placeholder) => [placeholder.id, placeholder]));
  return text
    .split(/(\{[^{}]*\})/)
    .map((piece) => known.get(/^\{(.*)\}$/.exec(piece)?.[1] ?? '') ?? piece)
    .filter((piece) => piece !== '');
}

export const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[sign]!);

export const escapeAttribute = (text: string): string =>
  escapeXml(text)
    .replace(/["\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll('&#34;', '&quot;');

/**
 * As it stands in a file.
 *
 * @param prefix - Stands before the names of elements, such as `ns0:`.
 */
export const toXml = (content: Content, prefix = ''): string =>
  content
    .map((piece) =>
      isText(piece)
        ? escapeXml(piece)
        : `<${prefix}x id="${escapeAttribute(piece.id)}" equiv-text="${escapeAttribute(piece.shows)}"/>`,
    )
    .join('');
