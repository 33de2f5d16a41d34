import {xlf} from '../messages.js';

/** A value of `font-size.status`. */
export const X0 = '<x id="0" equiv-text="${size}"/>';

/** A finished file with one translation in another way, by what it says. */
export const larger = (target: string): string => xlf({'font-size.larger': target});
export const label = (target: string): string => xlf({'hotline-banner.label': target});
export const status = (target: string): string => xlf({'font-size.status': target});
export const call = (target: string): string => xlf({'hotline-banner.call': target});
export const bold = (target: string): string => xlf({'notice.bold': target});
export const hours = (target: string): string => xlf({'hotline-banner.hours': target});

const LARGER = /<trans-unit id="font-size.larger">[\s\S]*?<\/trans-unit>\n/;

/** A finished file in which the unit of "Larger" is written in another way. */
export const unit = (change: (unit: string) => string): string => xlf().replace(LARGER, change);

/** A finished file with something more at a place. */
export const before = (place: string, xml: string): string => xlf().replace(place, `${xml}${place}`);

/** A finished file with names of a tool declared on its root. */
export const declared = (namespaces: string, file = xlf()): string =>
  file.replace('<xliff ', `<xliff ${namespaces} `);

/** The files of a check, by its name: what is wrong, as the sentence "… of a file that" goes on, and the file. */
export type Corpus = Readonly<
  Record<string, readonly (readonly [what: string, file: string | Uint8Array, name?: string])[]>
>;

/** A file that is odd and right: what an editor writes, and what becomes of it. */
export interface Odd {
  /** As the sentence "A translator hears nothing of …" goes on. */
  what: string;
  file: string;
  name?: string;
  /** Translations that are other than in a finished file; undefined where there is none. */
  texts?: Readonly<Record<string, string | undefined>>;
  /** Texts of a person that must be in the file, in memory, or be said. */
  keeps?: readonly string[];
  /** Findings, by their names. */
  says?: readonly string[];
}
