/** The part of it that is used here; it brings no types. */
declare module 'fontkit' {
  interface Font {
    hasGlyphForCodePoint(code: number): boolean;
  }
  export function create(file: Uint8Array): Font;
}
