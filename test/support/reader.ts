import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import {preferences} from '../../src/preferences/preferences.js';
import {frame} from './frames.js';
import {textsIn, widthsOf} from './runs.js';
import './typeface.js';

/** Presses as a reader with a mouse does: a real press at the middle of the part that is seen. */
export async function press(element: Element): Promise<void> {
  element.scrollIntoView({block: 'nearest'});
  const {left, top, width, height} = element.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
  await settled();
}

/** Presses keys as a reader with a keyboard does. */
export async function pressKey(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key});
  await settled();
}

/** Waits until the words, the elements and the place on the screen have followed. */
export async function settled(): Promise<void> {
  await new Promise((done) => setTimeout(done));
  await frame();
  await frame();
}

/** A page in a language, as its author declares it. */
export async function pageIn(language: string): Promise<void> {
  document.documentElement.lang = language;
  await settled();
}

/** The next reader is somebody else. */
export async function forgetReader(): Promise<void> {
  preferences.reset();
  document.documentElement.lang = 'en';
  await settled();
}

/** An element's part, by name. */
export function part<Found extends HTMLElement = HTMLElement>(element: LitElement, name: string): Found {
  return element.renderRoot.querySelector<Found>(`[part~="${name}"]`)!;
}

/** The button, or the link, that says this. */
export function named(element: LitElement, name: string): HTMLElement {
  const found = [...element.renderRoot.querySelectorAll<HTMLElement>('button,a')].find(
    (element) => textOf(element) === name || textOf(element).startsWith(`${name} `),
  );
  if (!found) throw new Error(`nothing to press is called ${name}`);
  return found;
}

/** Text as it is seen or heard: white space runs are one space. */
export const textOf = (node: Node | null | undefined): string =>
  node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Returns the text that a screen reader was told last. */
export const announced = (element: LitElement): string =>
  textOf(element.renderRoot.querySelector('[role=status]'));

/** All that a screen reader is told while something is done, the silences in between too. */
export async function announcedDuring(element: LitElement, action: () => unknown): Promise<string[]> {
  const said: string[] = [];
  const observer = new MutationObserver(() => void said.push(announced(element)));
  const status = element.renderRoot.querySelector('[role=status]')!;
  observer.observe(status, {childList: true, characterData: true, subtree: true});
  await action();
  await settled();
  observer.disconnect();
  return said;
}

/** Everything that is written on the console while something is done, as text. */
export async function warningsOf(action: () => unknown): Promise<string[]> {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (...args: unknown[]) => void warnings.push(args.join(' '));
  try {
    await action();
    await settled();
  } finally {
    console.warn = warn;
  }
  return warnings.filter((text) => !text.includes('Lit is in dev mode'));
}

/** How large a text is drawn: the width of its letters, which follows its size exactly; heights are rounded. */
export const drawnSize = (element: Element): number =>
  widthsOf(textsIn(element)).reduce((sum, width) => sum + width, 0);
