const folded = (text: string): string => text.normalize('NFC').toLowerCase();

/** Without marks and tones: somebody who types "duong day" finds "đường dây". */
const bare = (text: string): string =>
  folded(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** Returns how to tell if a text has a phrase in it. A phrase with marks is found only with the same marks. */
export function searchFor(phrase: string): (text: string) => boolean {
  const wanted = folded(phrase.trim());
  if (!wanted) return () => true;
  return bare(wanted) === wanted
    ? (text) => bare(text).includes(wanted)
    : (text) => folded(text).includes(wanted);
}
