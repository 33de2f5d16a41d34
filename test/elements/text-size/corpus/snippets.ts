/** Pieces of article bodies, as HTML, by short names that say what they are and where such markup comes from. */
export type Snippets = Readonly<Record<string, string>>;
