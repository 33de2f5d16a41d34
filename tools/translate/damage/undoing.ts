/** A way in which text is damaged, and how it is undone. */
export interface Undoing {
  /** The name of the damage, as a sentence goes on: "TCVN3 that was read as Windows-1252". */
  how(text: string): string;
  /** The text before the damage, U+FFFD where a letter was lost; the text itself where there is nothing to undo. */
  undo(text: string): string;
  /** Returns true if no other text can have been damaged to this one. */
  isCertain(text: string, undone: string): boolean;
  /** A letter that a text cannot have after this damage. */
  denied?: RegExp;
  /** The bits by which a word denies the damage that is no Vietnamese syllable when it is undone. */
  foreign?: number;
  /** The bits by which a text must come nearer to Vietnamese where nothing else in the file is damaged in this way. */
  bits: number;
}
