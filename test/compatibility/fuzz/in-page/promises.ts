// Promises that hold at the end of any sequence. Each is a function that throws where it is broken.
import {inert, type Member, type World} from './world.js';

const say = (text: string | null | undefined): string => JSON.stringify(text?.slice(0, 200) ?? null);

function must(holds: unknown, message: () => string): void {
  if (!holds) throw new Error(message());
}

/** All elements of ours on the page, with those that came in pasted markup. */
const ours = (world: World): HTMLElement[] =>
  world.places.flatMap(([place]) =>
    [...place.querySelectorAll<HTMLElement>('*')].filter(({localName}) => localName.startsWith('reader-')),
  );

/** Returns true if all letters and digits of one text stand in another, in that order. */
function holds(shown: string, written: string): boolean {
  const letters = written.match(/[\p{L}\d]/gu) ?? [];
  let at = 0;
  return letters.every((letter) => (at = shown.indexOf(letter, at) + 1));
}

/** The text that authors wrote is where they wrote it, whatever we show. */
export function textIsKept({places}: World): void {
  for (const [real, twin] of places)
    must(
      real.textContent === twin.textContent,
      () => `text was lost: ${say(twin.textContent)} became ${say(real.textContent)}`,
    );
}

/** Nothing of an article is hidden unless another version of it is shown. */
export function versionsAreShown(world: World): void {
  for (const article of ours(world))
    if (article.localName === 'reader-article') {
      const children = [...article.children] as HTMLElement[];
      const hidden = children.filter((child) => child.getAttribute('hidden') === 'reader');
      must(
        !hidden.some((child) => !child.slot) ||
          children.some((child) => !child.slot && child.lang && child.getAttribute('hidden') !== 'reader'),
        () => `all versions are hidden: ${say(article.outerHTML)}`,
      );
    }
}

const SHOWN: Record<string, readonly string[]> = {
  'reader-article': ['source', 'author'],
  'reader-display-settings': ['label'],
  'reader-font-size': ['label'],
  'reader-hotline-banner': ['label', 'number'],
};

/** Throws unless the text that an author wrote into attributes is shown. */
export function attributesAreShown(world: World): void {
  for (const element of ours(world)) {
    const shadow = element.shadowRoot?.textContent ?? '';
    const authored = element.textContent?.trim();
    const slotted = element.shadowRoot?.querySelector('slot');
    for (const name of SHOWN[element.localName] ?? []) {
      const value = (element as unknown as Record<string, unknown>)[name];
      // The element's own content is the number then.
      const written = name !== 'number' ? value : slotted ? '' : authored || value;
      if (typeof written === 'string')
        must(
          holds(shadow, written),
          () => `${element.localName} does not show its ${name} ${say(written)} but ${say(shadow)}`,
        );
    }
  }
}

const ALLOWED = /^(https?|tel|mailto):$/;

/** Wherever a link of ours leads, no script is there. */
export function linksAreSafe(world: World): void {
  for (const element of ours(world))
    for (const link of element.shadowRoot?.querySelectorAll('a') ?? [])
      must(
        !link.hasAttribute('href') || ALLOWED.test(link.protocol),
        () => `${element.localName} links to ${say(link.getAttribute('href'))}`,
      );
}

/** When all is gone, the page is what it would be without us. */
export function nothingIsLeft({places}: World): void {
  for (const [real, twin] of places)
    must(
      plain(real) === plain(twin),
      () => `left behind: ${say(plain(real))} instead of ${say(plain(twin))}`,
    );
}

/** A tree as text, style attributes as the browser writes them once a script has touched them. */
function plain(root: Element | ShadowRoot): string {
  const markup = root.innerHTML;
  if (!markup.includes('style=')) return markup;
  const copy = inert.createElement('div');
  copy.append(...[...root.childNodes].map((node) => inert.importNode(node, true)));
  for (const element of copy.querySelectorAll<HTMLElement>('[style]')) {
    const {cssText} = element.style;
    if (cssText) element.setAttribute('style', cssText);
    else element.removeAttribute('style');
  }
  return copy.innerHTML;
}

type Fields = Record<string, unknown>;

/** How each element is given something good at last, and what must then be seen. */
const GOOD: Record<
  string,
  {values: Fields; press?: string; shows: readonly [selector: string, attribute: string, value: RegExp][]}
> = {
  'reader-article': {
    values: {
      published: '2019-10-23T08:06:00+07:00',
      modified: '',
      source: 'Báo Yên Bái',
      author: '',
      timeZone: 'Asia/Ho_Chi_Minh',
      syncTitle: false,
      readable: false,
    },
    shows: [
      ['time', 'datetime', /^2019-10-23T08:06:00\+07:00$/],
      ['article > :last-child', '', /Báo Yên Bái/],
    ],
  },
  'reader-display-settings': {
    values: {for: '', label: 'Cách hiển thị', open: true},
    shows: [
      ['[part~=button]', '', /^\s*Cách hiển thị\s*$/],
      // In whatever language the page has come to.
      ['[part=panel]:not([hidden]) [name=lineSpacing] > :nth-child(2)', 'value', /^1\.5$/],
      ['[part=panel]:not([hidden]) [name=lineSpacing] > :nth-child(2)', '', /^\s*1[.,]5\s*$/],
    ],
  },
  'reader-font-size': {
    values: {for: '', steps: '1 1.5 2', label: 'Cỡ chữ'},
    press: '[part~=button]:nth-of-type(3)',
    shows: [
      ['[part=label]', '', /^\s*Cỡ chữ\s*$/],
      ['[part=value]', '', /150/],
    ],
  },
  'reader-hotline-banner': {
    values: {
      label: 'Đường dây nóng',
      number: '02163.818.555',
      areaCode: '',
      hours: '',
      validTo: '',
      timeZone: '',
    },
    shows: [
      ['[part=label]', '', /Đường dây nóng/],
      ['[part=number]', '', /^\s*02163\.818\.555\s*$/],
      ['[part=number]', 'href', /^tel:\+842163818555$/],
    ],
  },
  'reader-language-toggle': {
    values: {
      languages: 'vi en',
      inPlace: true,
      alternates: false,
      sideBySide: false,
      syncLang: false,
      urlParameter: '',
    },
    press: '[part=link][lang=en]',
    shows: [
      ['[part=current]', '', /English/],
      ['[part=link]', '', /Tiếng Việt/],
    ],
  },
};

/** Gives an element good values, and what they change. To be called while it is on the page. */
export function giveGoodValues({tag, real}: Member): void {
  real.removeAttribute('hidden');
  real.replaceChildren();
  Object.assign(real, GOOD[tag.tag]!.values);
}

/** Presses what good values promise to work. */
export const press = ({tag, real}: Member): void => {
  const selector = GOOD[tag.tag]!.press;
  if (selector) real.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
};

/** Whatever it went through, an element with good values does what it is for. */
export function stillWorks({tag, real}: Member): void {
  for (const [selector, attribute, value] of GOOD[tag.tag]!.shows) {
    const found = real.shadowRoot?.querySelector(selector);
    const seen = attribute ? found?.getAttribute(attribute) : found?.textContent;
    must(
      value.test(seen ?? ''),
      () => `${tag.tag} no longer works: ${selector} ${attribute} is ${say(seen)}, not ${value}`,
    );
  }
}
