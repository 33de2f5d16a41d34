// The parts of docs/no-harm.md that no test can say.

/** Each with its reason. */
export const NOT_PROMISED = [
  'A script that measures text itself and never again, as some sliders do for their captions: it is told by one `resize` event on the window, and one that does not listen keeps what it measured. `data-reader-keep` on its box leaves it at its own size.',
  'A script that mixes `getBoundingClientRect()` with `offsetWidth` or `offsetX` inside text that has grown: browsers give the first in px of the window and the others in px of the text. `data-reader-keep` on its box makes both the same.',
  'A script in WebKit that puts a box beside a word of enlarged text, or looks where in a box a press was: WebKit tells it the place in px of the text. Where that is tried, the same thing fails there with `zoom: 2` on the text and none of our files.',
  'Words in what keeps its size (carousels, bubbles, dialogs, lightboxes, players, charts, maps and grids of boxes) do not grow: scripts place these by the pixels of the window.',
  'A box of fixed height with `overflow: hidden` around text: at 200 % the text has no more room than the page gives it, as with the browser’s own zoom of text.',
  'Text fragments at a larger size: the browser brings the words to the middle of the window, and a longer paragraph then begins higher.',
  'Playing sound and film in WebKitGTK, which depends on what the system can decode: players are tried there only where they work without us.',
];

/** Rows of the field notes that are tested elsewhere, and by which file. */
export const ELSEWHERE = [
  'The place in a text is kept through every change, right to left and in boxes that scroll: `test/elements/text-size/place.test.ts`.',
  'Hostile style sheets: `test/compatibility/faults/looks.spec.ts`.',
  'Installed systems and their themes: `test/compatibility/embedding/portals*.spec.ts`.',
  'A table in a box of the page that scrolls is whole on paper: `test/accessibility/print/article.spec.ts`.',
  'A ring of the page around what has the focus, around one button and not around the whole control: `test/compatibility/load/first-frame.spec.ts`.',
  'Formulas in the clear typeface: `test/elements/display/typeface.test.ts`.',
  'Every run of letters grows by what is said: `test/elements/text-size/corpus.test.ts`.',
];
