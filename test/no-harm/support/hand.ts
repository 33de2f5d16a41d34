// Uses a thing on a page as a person does: with the mouse, and looking at what comes of it.
import {setTimeout as wait} from 'node:timers/promises';
import {expect} from '@playwright/test';
import type {Key, Point, Tab} from '../../compatibility/faults/support/tab.js';

interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
  /** The size of the window. */
  window: Point;
}

/** Says where an element is, brought into the window unless it shall stay. Runs in the page. */
export function placeOf(selector: string, still: boolean): Place {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing at ${selector}`);
  if (!still) element.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
  const zoomOf = (one: Node | null): number =>
    one instanceof Element
      ? (parseFloat(getComputedStyle(one).zoom) || 1) * zoomOf(one.assignedSlot ?? one.parentNode)
      : one instanceof ShadowRoot
        ? zoomOf(one.host)
        : 1;
  // WebKitGTK gives rectangles in px of the zoomed box, made so before the scrolling of the page was taken off.
  const zoom = 'currentCSSZoom' in Element.prototype ? 1 : zoomOf(element);
  const {left, top, width, height} = element.getBoundingClientRect();
  return {
    left: (left + scrollX) * zoom - scrollX,
    top: (top + scrollY) * zoom - scrollY,
    width: width * zoom,
    height: height * zoom,
    window: [innerWidth, innerHeight],
  };
}

export class Hand {
  constructor(readonly tab: Tab) {}

  ask: Tab['evaluate'] = (fn, ...args) => this.tab.evaluate(fn, ...args);

  /** A point of an element, by the share of its width and height. */
  async at(selector: string, x = 0.5, y = 0.5, {still = false} = {}): Promise<Point> {
    await this.ask(placeOf, selector, still);
    await wait(150);
    const {left, top, width, height} = await this.ask(placeOf, selector, true);
    if (!width || !height) throw new Error(`${selector} takes no room`);
    return [Math.round(left + width * x), Math.round(top + height * y)];
  }

  async press(selector: string, x?: number, y?: number): Promise<void> {
    await this.tab.pressAt(...(await this.at(selector, x, y)));
  }

  async hover(selector: string, x?: number, y?: number): Promise<void> {
    const [left, top] = await this.at(selector, x, y);
    await this.tab.pointAt(left - 3, top - 3);
    await this.tab.pointAt(left, top);
  }

  async drag(selector: string, from: Point, to: Point): Promise<void> {
    await this.tab.drag(await this.at(selector, ...from), await this.at(selector, ...to, {still: true}));
  }

  key = (name: Key): Promise<void> => this.tab.key(name);

  /** Expects that a question about the page comes to have this answer. */
  async becomes<A extends unknown[], T>(
    what: string,
    wanted: T,
    fn: (...args: A) => T,
    ...args: A
  ): Promise<void> {
    await expect.poll(() => this.ask(fn, ...args), {message: what, timeout: 4000}).toEqual(wanted);
  }

  /** Expects that a whole element is in the window. */
  async isOnScreen(selector: string): Promise<void> {
    const inside = async () => {
      const {left, top, width, height, window} = await this.ask(placeOf, selector, true);
      return (
        width > 0 && left >= -1 && top >= -1 && left + width <= window[0] + 1 && top + height <= window[1] + 1
      );
    };
    await expect.poll(inside, {message: `${selector} is on the screen`, timeout: 4000}).toBe(true);
  }

  /** Expects that one element is drawn beside another, no further away than this, in px. */
  async isNear(selector: string, other: string, most: number): Promise<void> {
    const apart = async () => {
      const [one, two] = [await this.ask(placeOf, selector, true), await this.ask(placeOf, other, true)];
      const gap = (start: number, size: number, from: number, length: number) =>
        Math.max(0, from - (start + size), start - (from + length));
      return Math.max(
        gap(one.left, one.width, two.left, two.width),
        gap(one.top, one.height, two.top, two.height),
      );
    };
    await expect
      .poll(apart, {message: `px from ${selector} to ${other}`, timeout: 4000})
      .toBeLessThanOrEqual(most);
  }
}
