import {css, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {listen, whileConnected} from './environment.js';
import {afterFrame, guarded} from './task-queue.js';

/**
 * Gives a control white or black text where the page's own colour leaves it hard to read, as dark text in the blue
 * bar of a portal, and a white ground where neither can be read, as on a gradient. Elsewhere the control has the
 * colours of the page around it.
 *
 * The colours are asked for after the control is drawn, and when the page has loaded its style sheets.
 */
export class ReadableColours implements ReactiveController {
  /** The class name for the element around the text. */
  className: '' | 'white-text' | 'black-text' | 'own-ground' = '';

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
    if (!this.#control.isConnected) return;
    const name = coloursFor(this.#control);
    if (name !== this.className) this.#control.requestUpdate();
    this.className = name;
  };
}

/** Styles for the class names of `ReadableColours`. */
export const readableColoursStyles = css`
  .white-text {
    color: #fff;
  }
  .black-text,
  .own-ground {
    color: #000;
  }
  /* The shadow is wide enough for the focus ring, and no part of the layout. */
  .own-ground {
    inline-size: fit-content;
    background: #fff;
    box-shadow: 0 0 0 0.4em #fff;
  }
`;

/** A colour: red, green and blue from 0 to 255, and its opacity from 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, opacity: number];

const WHITE: Colour = [255, 255, 255, 1];
const BLACK: Colour = [0, 0, 0, 1];

/** The least contrast of text (WCAG 1.4.3). */
const ENOUGH = 4.5;

/**
 * The first colours in which text is readable on what is behind it: the background colours and gradients of the
 * elements around it. What cannot be known, such as a picture, is not judged.
 *
 * @param element - The element around the text.
 */
function coloursFor(element: Element): ReadableColours['className'] {
  const [own] = coloursIn(getComputedStyle(element).color);
  const grounds = own && groundsBehind(element);
  if (!grounds) return '';
  const isReadable = (colour: Colour): boolean =>
    grounds.every((ground) => contrast(over(colour, ground), ground) >= ENOUGH);
  if (isReadable(own)) return '';
  if (isReadable(WHITE)) return 'white-text';
  return isReadable(BLACK) ? 'black-text' : 'own-ground';
}

/** The colours that are behind an element's content, one for each colour of a gradient; undefined if unknown. */
function groundsBehind(element: Element | null): Colour[] | undefined {
  // Behind the page is the browser's own ground, which is white or unknown.
  if (!element)
    return /dark/.test(getComputedStyle(document.documentElement).colorScheme) ? undefined : [WHITE];
  const {backgroundColor, backgroundImage} = getComputedStyle(element);
  const colours = coloursIn(backgroundColor);
  if (/url\(|image\(|element\(/.test(backgroundImage) || !colours[0]) return undefined;
  const stops = backgroundImage === 'none' ? [] : coloursIn(backgroundImage);
  const layers = [colours, stops].filter((layer) => layer.length);
  const isOpaque = layers.some((layer) => layer.every(([, , , opacity]) => opacity === 1));
  let grounds = isOpaque ? [WHITE] : groundsBehind(hostOrParent(element));
  for (const layer of layers)
    grounds = grounds?.flatMap((ground) => layer.map((colour) => over(colour, ground)));
  return grounds;
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
