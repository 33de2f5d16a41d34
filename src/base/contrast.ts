import {css, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {listen, whileConnected} from './environment.js';
import {afterFrame, guarded} from './task-queue.js';

/** Styles for the class names of `ReadableColours`. */
export const readableColoursStyles = css`
  /* The shadow is wide enough for the focus ring, and no part of the layout. */
  .own-ground {
    inline-size: fit-content;
    color: #000;
    background: #fff;
    box-shadow: 0 0 0 0.4em #fff;
  }
  .own-colour::slotted(a) {
    color: inherit !important;
  }
`;

/**
 * Keeps a control readable in the bar of a portal. Where the page's colour has too little contrast with what is
 * behind it, the control gets black text on white: this stays readable when the bar changes later. Where only the
 * colour of the page's links is hard to read, they get that of the text around them. Elsewhere the control has the
 * colours of the page.
 *
 * The colours are asked for after the control is drawn, and when the page has loaded its style sheets.
 */
export class ReadableColours implements ReactiveController {
  /** The class name for the element around the text. */
  around: '' | 'own-ground' = '';

  /** The class name for the slot of the page's links. */
  links: '' | 'own-colour' = '';

  #control: ReactiveControllerHost & Element;

  constructor(control: ReactiveControllerHost & Element) {
    this.#control = control;
    control.addController(this);
    whileConnected(control, () => listen(window, 'load', this.#choose));
  }

  hostConnected(): void {
    afterFrame(guarded(this.#choose));
  }

  #choose = (): void => {
    const control = this.#control;
    if (!control.isConnected) return;
    const grounds = groundsBehind(control);
    const around = isReadable(control, grounds) ? '' : 'own-ground';
    // The toggle reads its links and shows its own.
    const links = [...control.querySelectorAll(':scope>a')].filter((link) => link.getClientRects().length);
    // A link with a background of its own, such as a button, has the colour that its author chose for it.
    const isPlain = links.every((link) => groundOf(link).every((layer) => layer?.every(isTransparent)));
    // The links that have our colour already would be found readable.
    const isHard = !!this.links || !links.every((link) => isReadable(link, around ? [WHITE] : grounds));
    const inLinks = isPlain && isHard ? 'own-colour' : '';
    if (around !== this.around || inLinks !== this.links) control.requestUpdate();
    this.around = around;
    this.links = inLinks;
  };
}

/** A colour: red, green and blue from 0 to 255, and its opacity from 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, opacity: number];

const WHITE: Colour = [255, 255, 255, 1];

/** The least contrast of text (WCAG 1.4.3). */
const ENOUGH = 4.5;

const isOpaque = ([, , , opacity]: Colour): boolean => opacity === 1;
const isTransparent = ([, , , opacity]: Colour): boolean => opacity === 0;

/** Returns true if the text of an element has enough contrast, or if its colour or what is behind it is unknown. */
function isReadable(element: Element, grounds: readonly Colour[] | undefined): boolean {
  const [colour] = coloursIn(getComputedStyle(element).color);
  return !colour || !grounds?.some((ground) => contrast(over(colour, ground), ground) < ENOUGH);
}

/**
 * The colours behind an element, one for each colour of a gradient: those of the elements around it, up to one that
 * lets nothing through. Undefined if they cannot be known, as over a picture, or over anything that stands elsewhere
 * in the page.
 */
function groundsBehind(control: Element): Colour[] | undefined {
  const layers: Colour[][] = [];
  const around = new Set<Element>();
  for (let element: Element | null = control; element; element = hostOrParent(element)) {
    around.add(element);
    if (hasPaintedDecoration(element)) return undefined;
    for (const layer of groundOf(element).reverse()) {
      if (!layer) return undefined;
      layers.push(layer);
      if (layer.every(isOpaque)) return isOverOthers(control, around) ? undefined : painted(layers);
    }
  }
  return undefined;
}

/** The layers that an element paints behind its content, the lowest first: its colour and its gradients. Undefined if unknown. */
function groundOf(element: Element): (Colour[] | undefined)[] {
  const {backgroundColor, backgroundImage} = getComputedStyle(element);
  const colours = coloursIn(backgroundColor);
  const image =
    backgroundImage === 'none'
      ? []
      : [GRADIENTS.test(backgroundImage) ? coloursIn(backgroundImage) : undefined];
  return [colours.length ? colours : undefined, ...image];
}

/** Matches gradients of colours in sRGB, and no pictures or other colours. */
const GRADIENTS = /^(?:[a-z-]+-gradient\((?:[^()]|rgba?\([^()]*\))*\)(?:, )?)+$/;

/** Returns true if `::before` or `::after` of an element may paint what is seen behind its content. */
const hasPaintedDecoration = (element: Element): boolean =>
  ['::before', '::after'].some((name) => {
    const {content, backgroundColor, backgroundImage} = getComputedStyle(element, name);
    const [colour] = coloursIn(backgroundColor);
    return (
      content !== 'none' &&
      content !== 'normal' &&
      (backgroundImage !== 'none' || !colour || !isTransparent(colour))
    );
  });

/**
 * Returns true if a control lies over something that is not around it, as a transparent header over a picture. It is
 * known only while the control is in the window.
 */
function isOverOthers(control: Element, around: ReadonlySet<Element>): boolean {
  const {left, top, width, height} = control.getBoundingClientRect();
  const there = document.elementsFromPoint(left + width / 2, top + height / 2);
  const behind = there.slice(
    there.findLastIndex((element) => element === control || control.contains(element)) + 1,
  );
  const base = behind.findIndex(
    (element) => around.has(element) && groundOf(element).some((layer) => layer?.every(isOpaque)),
  );
  return behind.slice(0, Math.max(base, 0)).some((element) => !around.has(element));
}

/** The element around another one as it is drawn: what a slot or a shadow tree puts it into. */
const hostOrParent = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  ((element.getRootNode() as Partial<ShadowRoot>).host as Element | undefined) ??
  null;

/** The colours in a computed value, as browsers write those of sRGB. */
function coloursIn(value: string): Colour[] {
  return [...value.matchAll(/rgba?\(([^)]*)\)/g)].map(([, numbers]) => {
    const [red = 0, green = 0, blue = 0, opacity = 1] = numbers!.split(/[\s,/]+/).map(Number);
    return [red, green, blue, opacity];
  });
}

/** The colours that layers make together; the last layer is the lowest, and lets nothing through. */
const painted = (layers: readonly Colour[][]): Colour[] =>
  layers.reduceRight<Colour[]>(
    (grounds, layer) => grounds.flatMap((ground) => layer.map((colour) => over(colour, ground))),
    [WHITE],
  );

/** A colour painted over an opaque one. */
const over = ([red, green, blue, opacity]: Colour, ground: Colour): Colour => {
  const mix = (above: number, below: number): number => above * opacity + below * (1 - opacity);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
};

/** The contrast of two opaque colours, from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

const linear = (part: number): number =>
  part <= 0.04045 * 255 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
