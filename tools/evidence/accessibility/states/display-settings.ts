import {stateMaker, type WidgetState} from '../state.js';
import {body, paragraph, title} from '../texts.js';

const OPENER = 'reader-display-settings >>> button';
const RESET = 'reader-display-settings >>> [part="panel"] button';

const state = stateMaker('display-settings', 'display', 'display settings');

/** The settings above an article, which is what they are for. */
const above =
  (attributes: string): WidgetState['html'] =>
  (language) =>
    `<reader-display-settings ${attributes}></reader-display-settings>
    <reader-article>${title(language)}${body(language)}</reader-article>`;

/** A choice that was made before: of the text, and told by the lists. */
const chosen = (id: string, name: string, saved: Readonly<Record<string, string>>): WidgetState =>
  state(id, name, ['open'], {html: above('open'), saved, alone: true});

export const DISPLAY_SETTINGS: readonly WidgetState[] = [
  state('default', 'as they are without attributes', [], {
    html: () => '<reader-display-settings></reader-display-settings>',
  }),
  state('own-label', 'with the page’s own words on the button', ['label'], {
    html: (language) =>
      `<reader-display-settings label="${language === 'vi' ? 'Cách hiển thị' : 'Appearance'}"></reader-display-settings>`,
  }),
  state('open', 'open', ['open'], {
    html: (language) =>
      `<reader-display-settings open label="${language === 'vi' ? 'Tùy chỉnh' : 'Adjust'}"></reader-display-settings>`,
  }),
  state('target', 'of a part of the page', ['for'], {
    html: (language) =>
      `<reader-display-settings for="shown"></reader-display-settings><div id="shown">${paragraph(language)}</div>`,
    alone: true,
  }),
  state('no-target', 'of something that is not there', ['for', 'label'], {
    html: (language) =>
      `<reader-display-settings for="not-there" label="${language === 'vi' ? 'Cỡ và màu chữ' : 'Size and colour'}"></reader-display-settings>`,
  }),
  state('pressed', 'just opened', [], {
    html: above(''),
    act: [{press: OPENER}],
    fixed: {script: true, print: false},
    alone: true,
  }),
  state('reset', 'just brought back to the page’s own', ['open'], {
    html: above('open'),
    saved: {'line-spacing': '2'},
    act: [{press: RESET}],
    fixed: {script: true, print: false},
    alone: true,
  }),
  chosen('spacing', 'with every distance at the first step', {
    'line-spacing': '1.5',
    'letter-spacing': '0.06',
    'word-spacing': '0.16',
    'paragraph-spacing': '1.5',
  }),
  chosen('widest', 'with every distance at the last step', {
    'line-spacing': '2.5',
    'letter-spacing': '0.2',
    'word-spacing': '0.5',
    'paragraph-spacing': '3',
  }),
  chosen('letters', 'with the clear typeface in narrow lines', {typeface: 'clear', 'line-width': '45'}),
  chosen('justified', 'with both edges of the text straight', {alignment: 'justify', 'line-width': '80'}),
];
