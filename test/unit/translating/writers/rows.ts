/** A person's work in an editor: each by the id of the message. */
export interface Edits {
  /** Translations as they stand in XML. */
  translated?: Readonly<Record<string, string>>;
  /** Translations that were taken out. */
  cleared?: readonly string[];
  /** Translations, old or new, that were marked as not sure: "needs work", "fuzzy", "draft". */
  doubted?: readonly string[];
  /** Comments for colleagues. */
  noted?: Readonly<Record<string, string>>;
}

/** A message of a file of ours, after a person has worked on it. The texts are XML. */
export interface Row {
  id: string;
  /** The attributes of its unit after the id, with a space before each. */
  attributes: string;
  source: string;
  target: string | undefined;
  targetAttributes: string;
  notes: {from: string; text: string}[];
  /** The other children, one a line: the place in the code and the picture. */
  others: string[];
  /** The work that was done on it; undefined where it was not touched. */
  work: 'translated' | 'cleared' | 'doubted' | undefined;
  /** A comment of the person. */
  noted: string | undefined;
}

const UNIT = /<trans-unit id="([^"]*)"([^>]*)>\n([\s\S]*?)<\/trans-unit>/g;
const TARGET = /<target([^>]*?)(?:\/>|>([\s\S]*?)<\/target>)/;

/** A value in a message, as our files have it. */
export const VALUE = /<x id="([^"]*)" equiv-text="([^"]*)"\/>/g;

/** The messages of a file as `extract` writes it, read without the code that is tested. */
export function rowsOf(
  file: string,
  {translated = {}, cleared = [], doubted = [], noted = {}}: Edits,
): Row[] {
  return [...file.matchAll(UNIT)].map(([, id, attributes, inner]) => {
    const [, targetAttributes = '', text = ''] = TARGET.exec(inner!) ?? [];
    const there = TARGET.test(inner!);
    const work =
      doubted.includes(id!) && (text || translated[id!])
        ? 'doubted'
        : translated[id!] !== undefined
          ? 'translated'
          : cleared.includes(id!) && text
            ? 'cleared'
            : undefined;
    return {
      id: id!,
      attributes: attributes!,
      source: /<source[^>]*>([\s\S]*?)<\/source>/.exec(inner!)![1]!,
      target: translated[id!] ?? (work === 'cleared' ? '' : there ? text : undefined),
      targetAttributes,
      notes: [...inner!.matchAll(/<note(?: from="([^"]*)")?>([\s\S]*?)<\/note>/g)].map(([, from, text]) => ({
        from: from ?? '',
        text: text!,
      })),
      others: inner!
        .split('\n')
        .flatMap((line) => (/^ *<(?!source|target|note)/.test(line) ? [line.trim()] : [])),
      work,
      noted: noted[id!],
    };
  });
}

/** The language of a file of ours. */
export const languageOf = (file: string): string => /target-language="([^"]*)"/.exec(file)![1]!;

/** A file of ours in which a tool changes the units where they stand, and nothing else. */
export function inPlace(file: string, edits: Edits, change: (unit: string, row: Row) => string): string {
  const rows = rowsOf(file, edits);
  let n = 0;
  return file.replace(UNIT, (unit) => change(unit, rows[n++]!));
}

/** A unit with another target element in the place of its own, or after its source where it has none. */
export const withTarget = (unit: string, element: string): string =>
  TARGET.test(unit)
    ? unit.replace(TARGET, () => element)
    : unit.replace(
        /( *)<source[^>]*>[\s\S]*?<\/source>/,
        (source, indent: string) => `${source}\n${indent}${element}`,
      );

/** An attribute list with one value set. */
export const withAttribute = (attributes: string, name: string, value: string): string =>
  attributes.includes(` ${name}="`)
    ? attributes.replace(new RegExp(` ${name}="[^"]*"`), ` ${name}="${value}"`)
    : `${attributes} ${name}="${value}"`;

/** A tool that people translate in, and the file that it gives back. */
export interface Tool {
  name: string;
  /** The version and the day where we ran it ourselves; others are imitated from public files and their documentation. */
  ran?: string;
  write(file: string, edits: Edits): string;
  /** Its file has no room for these, or it loses them; all other work of a person is in it. */
  loses?: readonly ('values' | 'doubts' | 'notes' | 'clearing' | 'new')[];
  /** The name of the check that tells of a translation that was marked as not sure. */
  doubt?: string;
  /** The name of the check that tells of a place without a translation, where that is not "missing". */
  empty?: string;
  /** Findings that its files bring with them. */
  says?: readonly string[];
}
