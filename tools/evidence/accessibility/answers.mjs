// Questions and complaints of the auditors that a person has looked at: each with what was seen. A finding that has no
// answer fails the run, and so does an answer that nobody asked for.

/**
 * @typedef {object} Answer
 * @property {'axe' | 'ibm' | 'alfa'} auditor
 * @property {string} rule
 * @property {string} element As placeOf names it.
 * @property {readonly string[]} [states] Only in these states; without it in all.
 * @property {string} reason What a person saw.
 *
 * @typedef {{auditor: string, rule: string, element: string, state: string}} Asked
 */

/**
 * @param {Asked} asked
 * @param {readonly Answer[]} [answers]
 */
export const answerTo = ({state, ...asked}, answers = ANSWERS) =>
  answers.find((answer) => keyOf(answer) === keyOf(asked) && (answer.states?.includes(state) ?? true));

/** One of a kind. */
export const keyOf = ({auditor, rule, element}) => `${auditor} ${rule} ${element}`;

/** The answers that nothing in a run asked for. @param {readonly string[]} asked The keys of what was asked. */
export const unused = (asked, answers = ANSWERS) => answers.map(keyOf).filter((key) => !asked.includes(key));

/** @type {readonly Answer[]} */
export const ANSWERS = [
  {
    auditor: 'ibm',
    rule: 'input_label_visible/potential_no_label',
    element: 'reader-display-settings >>> select[part=select]',
    reason:
      'Each list has its `<label for>` before it, in the same shadow tree, where the rule does not look. The browser gives it that name (tools/evidence/accessibility/trees), and it is seen.',
  },
  {
    auditor: 'ibm',
    rule: 'style_highcontrast_visible/Manual_1',
    element: 'style',
    reason:
      'The style sheet of the page around the states, which sets no colour. In forced colours every state is looked at.',
  },
  {
    auditor: 'ibm',
    rule: 'style_highcontrast_visible/Manual_1',
    element: 'html',
    reason:
      'The style attribute of the page holds the text size, `--reader-scale`, and nothing that is seen by itself.',
  },
  {
    auditor: 'ibm',
    rule: 'style_color_misuse/Potential_1',
    element: 'style',
    reason:
      'The style sheet of the page around the states names the browser’s own two colours, `Canvas` and `CanvasText`. Nothing is told by them.',
  },
  {
    auditor: 'ibm',
    rule: 'text_sensory_misuse/potential_other',
    element: 'reader-font-size >>> span[part=label]',
    reason:
      '“Text size” names what the buttons change. It does not tell a reader to find something by its size.',
  },
  {
    auditor: 'alfa',
    rule: 'sia-r71',
    element: 'reader-article >>> p',
    states: ['article-hard-layout'],
    reason: 'The author justified this paragraph. With `readable`, and from 150 % on, it is not justified.',
  },
  {
    auditor: 'alfa',
    rule: 'sia-r71',
    element: 'reader-article >>> p',
    states: ['display-justified'],
    reason: 'The reader asked for straight edges. Nothing is justified before.',
  },
  {
    auditor: 'alfa',
    rule: 'sia-r73',
    element: 'reader-article >>> p',
    states: ['article-hard-layout'],
    reason:
      'The author set these lines tight. With `readable`, or with a line spacing that the reader chooses, they get room.',
  },
  {
    auditor: 'alfa',
    rule: 'sia-r74',
    element: 'reader-article >>> p',
    states: ['article-word'],
    reason:
      'Word wrote a size in points into the text. It grows with the reader’s choice all the same (test/elements/text-size), by `zoom`, which the rule does not know.',
  },
  {
    auditor: 'alfa',
    rule: 'sia-r78',
    element: 'reader-article >>> h2',
    states: ['article-beside'],
    reason: 'The two titles stand beside each other, and each has its text below it in its own column.',
  },
  {
    auditor: 'alfa',
    rule: 'sia-r71',
    element: 'p',
    states: ['article-readable', 'article-hard-layout'],
    reason: 'Where the script does not come, a paragraph that its author justified stays so.',
  },
  {
    auditor: 'alfa',
    rule: 'sia-r73',
    element: 'p',
    states: ['article-readable', 'article-hard-layout'],
    reason: 'Where the script does not come, lines that their author set tight stay so.',
  },
  {
    auditor: 'alfa',
    rule: 'sia-r74',
    element: 'p',
    states: ['article-word'],
    reason:
      'Word wrote a size in points into the text. Where the script does not come, the browser’s own zoom makes it larger.',
  },
  {
    auditor: 'alfa',
    rule: 'sia-r78',
    element: 'h2',
    states: ['article-two-versions', 'article-older', 'article-machine', 'article-machine-older'],
    reason:
      'Where the script does not come, both versions are there: the titles in both languages stand above the texts in both.',
  },
  ...['caption', 'th', 'td'].map((element) => ({
    auditor: /** @type {const} */ ('axe'),
    rule: 'color-contrast',
    element,
    states: ['article-wide-table', 'article-two-versions', 'article-whole'],
    reason:
      'What is scrolled out of a wide table’s box has nothing behind it that axe could find. The table has the colours of the text around it.',
  })),
];
