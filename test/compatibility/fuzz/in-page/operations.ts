// Things that can happen to our elements, as plain data: fast-check makes it, prints it and shortens it.
import fc from 'fast-check';
import {PASTED} from './pasted.js';
import {address, anything, fit, language, plainText, scale, someText, type Value} from './values.js';

export interface Tag {
  tag: string;
  attributes: {name: string; field: string}[];
}

/** A child that an author writes. */
export type Piece =
  {text: string} | {html: number} | {element: string; text: string; attributes: Record<string, Value>};

export type Operation =
  | {do: 'create'; tag: number; attributes: Record<string, Value>; pieces: Piece[]; place: number}
  | {do: 'set'; who: number; attribute: number; value: Value | null}
  | {do: 'property'; who: number; attribute: number; value: Value}
  | {do: 'own'; who: number; name: string; value: Value | null}
  | {do: 'fill'; who: number; pieces: Piece[]}
  | {do: 'add'; who: number; piece: Piece}
  | {do: 'drop'; who: number; child: number}
  | {do: 'say'; who: number; text: number; value: string}
  | {do: 'mark'; who: number; child: number; name: string; value: Value | null}
  | {do: 'remove'; who: number}
  | {do: 'clone'; who: number}
  | {do: 'strip'; who: number}
  | {do: 'translate'; who: number}
  | {do: 'put'; who: number; place: number}
  | {do: 'press'; who: number; button: number}
  | {do: 'fire'; who: number; type: number; on: number}
  | {do: 'cancel'; yes: boolean}
  | {do: 'stored'; name: string; value: Value | null; key: boolean}
  | {do: 'choose'; name: string; value: Value}
  | {do: 'page'; lang: Value | null}
  | {do: 'alternate'; lang: Value; address: Value}
  | {do: 'words'; language: Value; id: number; value: Value}
  | {do: 'address'; search: string}
  | {do: 'early'}
  | {do: 'pass'}
  | {do: 'wait'}
  | {do: 'paint'};

/** Attributes that mean something on every element of ours or around it. */
const OWN = [
  'lang',
  'dir',
  'hidden',
  'slot',
  'id',
  'class',
  'title',
  'translate',
  'readable',
  'data-pair',
  '__proto__',
];
const CHILD = [
  'lang',
  'hreflang',
  'slot',
  'hidden',
  'href',
  'modified',
  'data-modified',
  'translation',
  'data-pair',
  'id',
  'style',
  'width',
  'align',
];
export const CHOICES = ['scale', 'language', 'layout', '__proto__', 'theme', 'typeface', 'lineSpacing'];

/** Events that the page, the browser or a pointer may send to our elements, in any order. */
export const EVENTS = [
  'click',
  'pointerover',
  'pointerleave',
  'pointerdown',
  'pointerup',
  'focusin',
  'blur',
  'slotchange',
  'keydown',
  'copy',
  'change',
  'reader-scale-request',
  'reader-language-change',
  'storage',
  'popstate',
  'pagehide',
  'resize',
  'DOMContentLoaded',
];

const who = fc.nat(7);
const small = fc.nat(9);
const orNothing = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, {freq: 6});
const valueOf = (name: string): fc.Arbitrary<Value> => (Object.hasOwn(fit, name) ? fit[name]! : someText);

const attributes = (names: readonly string[], most: number): fc.Arbitrary<Record<string, Value>> =>
  fc
    .uniqueArray(
      fc.constantFrom(...names).chain((name) => fc.tuple(fc.constant(name), valueOf(name))),
      {
        selector: ([name]) => name,
        maxLength: most,
      },
    )
    .map((pairs) => Object.fromEntries(pairs));

const piece: fc.Arbitrary<Piece> = fc.oneof(
  {weight: 2, arbitrary: fc.record({text: plainText})},
  {weight: 3, arbitrary: fc.record({html: fc.nat(PASTED.length - 1)})},
  {
    weight: 5,
    arbitrary: fc.record({
      element: fc.constantFrom('p', 'a', 'div', 'h1', 'small', 'table'),
      text: plainText,
      attributes: attributes(CHILD, 3),
    }),
  },
);
const pieces = fc.array(piece, {maxLength: 4});

/** Every operation there is on these tags. */
export function operations(tags: readonly Tag[]): {
  create: fc.Arbitrary<Operation>;
  any: fc.Arbitrary<Operation>;
} {
  const is = <Name extends Operation['do']>(
    name: Name,
    rest: {
      [Key in Exclude<keyof Extract<Operation, {do: Name}>, 'do'>]: fc.Arbitrary<
        Extract<Operation, {do: Name}>[Key]
      >;
    },
  ) => fc.record({do: fc.constant(name), ...rest}) as unknown as fc.Arbitrary<Operation>;

  const create = fc.nat(tags.length - 1).chain((tag) =>
    is('create', {
      tag: fc.constant(tag),
      attributes: attributes([...tags[tag]!.attributes.map(({name}) => name), ...OWN.slice(0, 3)], 4),
      pieces,
      place: fc.nat(3),
    }),
  );
  // The index is taken modulo the attributes of the element that is there, so the value fits one of the tags by chance;
  // what fits each best comes with `create` above.
  const names = [...new Set(tags.flatMap(({attributes}) => attributes.map(({name}) => name)))];
  const value = fc.oneof(
    {weight: 2, arbitrary: anything},
    {weight: 3, arbitrary: fc.constantFrom(...names).chain(valueOf)},
  );
  const weighted: [number, fc.Arbitrary<Operation>][] = [
    [5, create],
    [8, is('set', {who, attribute: small, value: orNothing(value)})],
    [8, is('property', {who, attribute: small, value: fc.oneof(anything, value)})],
    [
      3,
      fc
        .constantFrom(...OWN)
        .chain((name) => is('own', {who, name: fc.constant(name), value: orNothing(valueOf(name))})),
    ],
    [4, is('fill', {who, pieces})],
    [5, is('add', {who, piece})],
    [3, is('drop', {who, child: small})],
    [3, is('say', {who, text: small, value: plainText})],
    [
      6,
      fc
        .constantFrom(...CHILD)
        .chain((name) =>
          is('mark', {who, child: small, name: fc.constant(name), value: orNothing(valueOf(name))}),
        ),
    ],
    [3, is('remove', {who})],
    [4, is('put', {who, place: fc.nat(6)})],
    [2, is('clone', {who})],
    [2, is('strip', {who})],
    [2, is('translate', {who})],
    [8, is('press', {who, button: small})],
    [3, is('fire', {who, type: fc.nat(EVENTS.length - 1), on: small})],
    [1, is('cancel', {yes: fc.boolean()})],
    [
      3,
      is('stored', {
        name: fc.constantFrom(...CHOICES),
        value: orNothing(fc.oneof(scale, language, fc.constantFrom('side-by-side', 'single'))),
        key: fc.boolean(),
      }),
    ],
    [
      4,
      is('choose', {
        name: fc.constantFrom(...CHOICES),
        value: fc.oneof(scale, language, anything, fc.constantFrom('side-by-side', 'single')),
      }),
    ],
    [1, is('page', {lang: orNothing(language)})],
    [1, is('alternate', {lang: language, address})],
    [3, is('words', {language, id: fc.nat(200), value: anything})],
    [1, is('address', {search: fc.constantFrom('?lang=en', '?lang=vi(', '?lang=__proto__', '?x=%00', '')})],
    [2, is('early', {})],
    [8, is('pass', {})],
    [2, is('wait', {})],
    [1, is('paint', {})],
  ];
  return {create, any: fc.oneof(...weighted.map(([weight, arbitrary]) => ({weight, arbitrary})))};
}
