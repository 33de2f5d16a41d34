import {stateMaker, type WidgetState} from '../state.js';
import {paragraph} from '../texts.js';

const LARGER = 'reader-font-size >>> button:nth-of-type(3)';

const state = stateMaker('font-size', 'font-size', 'text size');

const control = () => '<reader-font-size></reader-font-size>';

export const FONT_SIZE: readonly WidgetState[] = [
  state('default', 'as it is without attributes', [], {html: control}),
  state('own-label', 'with the page’s own words before it', ['label'], {
    html: (language) =>
      `<reader-font-size label="${language === 'vi' ? 'Xem cỡ chữ' : 'Letter size'}"></reader-font-size>`,
  }),
  state('target', 'that scales a part of the page', ['for'], {
    html: (language) =>
      `<reader-font-size for="scaled"></reader-font-size><div id="scaled">${paragraph(language)}</div>`,
    alone: true,
  }),
  state('no-target', 'that scales something that is not there', ['for'], {
    html: () => '<reader-font-size for="not-there"></reader-font-size>',
  }),
  state('own-steps', 'with steps of the page’s own', ['steps', 'follow-system'], {
    html: () => '<reader-font-size steps="1 1.5 2" follow-system></reader-font-size>',
  }),
  state('wrong-steps', 'with steps that cannot be read', ['steps'], {
    html: () => '<reader-font-size steps="small big"></reader-font-size>',
  }),
  state('smallest', 'at its smallest', [], {html: control, fixed: {scale: 0.8}}),
  state('own-size', 'at the page’s own size', [], {html: control, fixed: {scale: 1}}),
  state('largest', 'at its largest', [], {html: control, fixed: {scale: 4}}),
  state('pressed', 'just after a press', [], {
    html: control,
    act: [{press: LARGER}],
    fixed: {script: true, print: false},
    alone: true,
  }),
  state('pressed-at-end', 'after a press that can do nothing', [], {
    html: control,
    act: [{press: LARGER}],
    fixed: {scale: 4, script: true, print: false},
    alone: true,
  }),
];
