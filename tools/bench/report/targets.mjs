// The promises of portal-reader about its speed and size, as ratios in one run. Harmlessness comes before them.

/** To the painted frame, times the slower of these two: the platform's own ways to write another size. */
export const PLATFORM = {ids: ['floor', 'bare-zoom'], limit: 1.1};

/** To the painted frame, times the fastest peer that scales the same text, from this number of paragraphs on. */
export const PEERS = {from: 100, limit: 1};

/** To the painted frame where the page lets far text not be laid out, times the floor, from this number of paragraphs on. */
export const LONG = {from: 1000, limit: 1};

/** The first layout of a page, times that of the same page without us. */
export const START = {limit: 1.05};

/**
 * The start on a cheap phone: our scripts in ms, the largest text painted, times that of the page alone, and how far
 * things move by themselves where the page has our style sheet.
 */
export const PHONE = {script: 100, largest: 1.05, shift: 0};

/** Bytes, times those of the smallest peer of the same kind. */
export const BYTES = {limit: 1};

/**
 * Other programs on the machine can push a figure over its target by up to this share. Beyond it, they are not the
 * reason.
 */
export const TOLERANCE = 0.5;
