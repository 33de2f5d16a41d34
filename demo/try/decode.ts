/**
 * Decodes the text of a file. Vietnamese files are in UTF-8, in UTF-16 ("Unicode" in Windows) or, from old
 * computers, in code page 1258 with combining tone marks.
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes).normalize('NFC');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes).normalize('NFC');
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes).normalize('NFC');
  } catch {
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  }
}
