/** Larger than any file of ours could be: 5 MB. */
const MOST = 5_000_000;

/** The text of a file, or why it has none. Bytes that are no UTF-8 are not guessed at. */
export function readBytes(bytes: Uint8Array): {text: string} | {fault: string} {
  if (bytes.length > MOST)
    return {fault: `the file has ${Math.round(bytes.length / 1e6)} MB; more than 5 MB is not read`};
  const [first, second] = bytes;
  if (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0 && second === 0x3c) ||
    (first === 0x3c && second === 0)
  )
    return {fault: 'the file is in UTF-16; save it in UTF-8'};
  if (bytes.includes(0)) return {fault: 'it is no text but something else, such as a picture or an archive'};
  try {
    return {text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)};
  } catch {
    return {fault: 'the file is not in UTF-8; save it in UTF-8'};
  }
}
