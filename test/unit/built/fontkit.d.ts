/** What is used of it here; it brings no types. */
declare module 'fontkit' {
  interface Font {
    hasGlyphForCodePoint(code: number): boolean;
  }
  export function create(file: Uint8Array): Font;
}
