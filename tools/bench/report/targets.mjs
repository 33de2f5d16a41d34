// The promises of portal-reader about its speed and size, as ratios in one run.

/** To the forced layout, times the floor, by the number of paragraphs. */
const LAYOUT = {10: 1.1, 100: 0.5, 1000: 0.12, 10_000: 0.08};

/** To the painted frame. */
const PAINT = {10: 1, 100: 1, 1000: 1, 10_000: 0.15};

export const VERSUS_FLOOR = {layout: LAYOUT, paint: PAINT};

/** How much longer 10,000 paragraphs may take than 100. */
export const GROWTH = {from: 100, to: 10_000, limit: 4};

/** The first layout of a long page, times that of the same page without us: with our style sheet, and without. */
export const START = {length: 10_000, early: 0.15, late: 1.1};

/**
 * Other programs on the machine can push a figure over its target by up to this share. Beyond it, they are not the
 * reason.
 */
export const TOLERANCE = 0.5;
