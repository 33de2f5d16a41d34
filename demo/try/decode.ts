/**
 * Text out of the bytes of a file. Vietnamese files come as UTF-8, as what Windows calls "Unicode" (UTF-16)
 * and, from old machines, in code page 1258 with loose tone marks.
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
