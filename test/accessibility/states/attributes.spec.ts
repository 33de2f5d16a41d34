// Every attribute that a tag has is shown by a state, so that whatever is looked at is looked at with it.
import {expect, test} from '@playwright/test';
import {
  APART,
  APPEARANCES,
  AXES,
  possible,
  SINGLE,
  STATES,
  TELLING_SCALES,
  type WidgetState,
} from '../../../tools/evidence/accessibility/states.js';
import {figure} from '../support/evidence.js';
import {tagsInManifest, type TagInManifest} from '../../support/manifest.js';

/** The attributes that no state shows, as `reader-article readable`. */
const notShown = (tags: readonly TagInManifest[], states: readonly WidgetState[]): string[] =>
  tags.flatMap(({tagName, attributes = []}) =>
    attributes
      .filter(
        ({name}) =>
          !states.some(({widget, attributes}) => `reader-${widget}` === tagName && attributes.includes(name)),
      )
      .map(({name}) => `${tagName} ${name}`),
  );

test('every attribute of every tag is shown by a state', () => {
  expect(notShown(tagsInManifest(), STATES)).toEqual([]);
  figure('states of the widgets', STATES.length, 'every attribute in one at least');
  figure('ways that they are looked at in', APPEARANCES.length, 'any two values of two axes meet');
});

test('an attribute without a state is noticed', () => {
  const tags = tagsInManifest();
  tags[0]!.attributes.push({name: 'planted', type: {text: 'string'}});
  expect(notShown(tags, STATES)).toEqual([`${tags[0]!.tagName} planted`]);
});

test('a state has the attributes that it says it shows', () => {
  for (const {id, widget, attributes, html} of STATES)
    for (const language of AXES.language) {
      const tag = html(language).match(new RegExp(`<reader-${widget}[^>]*>`))?.[0];
      expect(tag, id).toBeDefined();
      // A version of an article says of itself when it was changed.
      for (const attribute of attributes)
        expect(widget === 'article' && attribute === 'modified' ? html(language) : tag, id).toMatch(
          new RegExp(`\\s${attribute}[=\\s>]`),
        );
    }
});

test('no two states have the same id or the same name', () => {
  for (const key of ['id', 'name'] as const)
    expect(new Set(STATES.map((state) => state[key])).size).toBe(STATES.length);
});

test('the steps of the text size are all looked at', () => {
  const {attributes} = tagsInManifest().find(({tagName}) => tagName === 'reader-font-size')!;
  const steps = attributes.find(({name}) => name === 'steps')!.default!;
  expect([...AXES.scale].sort((a, b) => a - b).join(' ')).toBe(steps.replaceAll("'", ''));
});

test('each value of each axis is looked at in each language, each state by itself save at sizes in between', () => {
  for (const language of AXES.language)
    for (const [axis, values] of Object.entries(AXES) as [keyof typeof AXES, readonly unknown[]][])
      for (const value of axis === 'language' ? [] : values)
        expect(
          (axis === 'scale' && !TELLING_SCALES.some((scale) => scale === value) ? APPEARANCES : SINGLE).some(
            (appearance) => appearance.language === language && appearance[axis] === value,
          ),
          `${axis} ${value} in ${language}`,
        ).toBe(true);
});

test('any two values of two axes that can meet do so in an appearance', () => {
  const axes = Object.entries(AXES) as [keyof typeof AXES, readonly unknown[]][];
  for (const [a, some] of axes)
    for (const [b, others] of axes)
      if (a !== b && !APART.some((axes) => [a, b].every((axis) => axes.some((one) => one === axis))))
        for (const one of some)
          for (const another of others.filter((value) => possible({[a]: one, [b]: value})))
            expect(
              APPEARANCES.some((appearance) => appearance[a] === one && appearance[b] === another),
              `${a} ${one} with ${b} ${another}`,
            ).toBe(true);
});
