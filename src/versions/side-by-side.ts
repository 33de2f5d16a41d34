import {observeChanges, observeSize} from '../base/environment.js';
import {adoptSheetAround} from '../base/style-sheets.js';
import {rulesForArticles} from '../base/texts.js';
import {preferences} from '../preferences/preferences.js';
import {textScale} from '../preferences/root-attributes.js';
import {blocksOf, type Blocks, alignBlocks} from './align-blocks.js';
import {elementsIn, type ShownVersion} from './shown-version.js';
import {COLUMN, SideBySideInput} from './side-by-side-input.js';
import type {Versions} from './versions.js';

/** The width of the article below which the versions are stacked, in em at the page's text size. */
const STACKED_BELOW = 40;

/**
 * Shows two versions of an article side by side, each paragraph next to its translation. No element is moved:
 * the blocks become grid items, so a screen reader still reads one version after the other. The attribute
 * `data-reader-column` and the custom property `--_reader-row` are written on the blocks, and removed with
 * the layout.
 */
export class SideBySide {
  #article: HTMLElement;
  #input: SideBySideInput;
  #written: HTMLElement[] = [];
  #isSideBySide = false;
  #content: unknown[] = [];
  #changes: MutationObserver;
  #width: ResizeObserver;
  #update: () => void;
  #unsubscribe?: () => void;

  /** @param update - Draws the article again, after its content or the room for it has changed. */
  constructor(article: HTMLElement, update: () => void) {
    this.#article = article;
    this.#input = new SideBySideInput(article);
    this.#update = update;
    this.#changes = observeChanges(update);
    this.#width = observeSize(() => requestAnimationFrame(update));
  }

  /**
   * Arranges the blocks of the shown versions.
   *
   * @param decision - The shown versions; empty when the article leaves the page.
   */
  show(versions: Versions, {shown, second}: Partial<ShownVersion> = {}): void {
    const isSideBySide = !!second;
    if (!isSideBySide && !this.#isSideBySide) return;
    // The languages in the order of the page.
    const languages = versions.available.filter((tag) => tag === second || tag === shown);
    const parts = isSideBySide ? partsOf(versions, languages) : [];
    // An update for another reason, such as a new text size, finds the same blocks already arranged.
    const content = [...languages, ...this.#article.children, ...parts.flatMap((part) => blocksIn(part))];
    if (isSideBySide && sameItems(content, this.#content)) return;
    this.#content = content;
    this.#clear();
    this.#isSideBySide = isSideBySide;
    this.#follow(isSideBySide);
    this.#input.listen(isSideBySide ? (languages[0] === shown ? '1' : '2') : '');
    if (isSideBySide) adoptSheetAround(this.#article, sideBySideRules());
    for (const part of parts) this.#arrange(part, versions, languages);
  }

  /** Class names for the boxes in the article's shadow tree; empty for one version at a time. */
  get layout(): string {
    if (!this.#isSideBySide) return '';
    const {fontSize} = getComputedStyle(this.#article);
    const narrow = this.#article.clientWidth / textScale() < STACKED_BELOW * parseFloat(fontSize);
    return narrow ? 'side-by-side stacked' : 'side-by-side';
  }

  /** Watches content, width and text size while two versions are shown. */
  #follow(isSideBySide: boolean): void {
    this.#changes.disconnect();
    this.#width.disconnect();
    this.#unsubscribe?.();
    if (!isSideBySide) return;
    this.#changes.observe(this.#article, {childList: true, subtree: true});
    this.#width.observe(this.#article);
    this.#unsubscribe = preferences.subscribe(['scale'], this.#update);
  }

  #arrange(part: Part, versions: Versions, [language = '', other = '']: readonly string[]): void {
    const [one, two] = part.texts;
    for (const box of part.texts.flatMap(({boxes}) => boxes)) this.#setCell(box, 'box');
    const versionElements = new Set(versions.all.map(({element}) => element));
    const commonChildren = ([...this.#article.children] as HTMLElement[]).filter(
      (child) => child.slot === part.slot && !versionElements.has(child),
    );
    const {start} = part;
    const before = (child: Element): boolean =>
      !!start && !!(child.compareDocumentPosition(start) & Node.DOCUMENT_POSITION_FOLLOWING);
    let row = 0;
    for (const child of commonChildren) if (before(child)) this.#setCell(child, 'both', ++row);
    for (const [firstBlock, secondBlock] of alignBlocks(one.blocks, two.blocks, language, other)) {
      row++;
      if (firstBlock) this.#setCell(firstBlock, '1', row);
      if (secondBlock) this.#setCell(secondBlock, '2', row);
      if (firstBlock) this.#input.partners.set(firstBlock, secondBlock);
      if (secondBlock) this.#input.partners.set(secondBlock, firstBlock);
    }
    for (const child of commonChildren) if (!before(child)) this.#setCell(child, 'both', ++row);
  }

  #setCell(element: HTMLElement, column: string, row?: number): void {
    element.setAttribute(COLUMN, column);
    if (row) element.style.setProperty('--_reader-row', `${row}`);
    this.#written.push(element);
  }

  #clear(): void {
    for (const element of this.#written) {
      element.removeAttribute(COLUMN);
      element.style.removeProperty('--_reader-row');
      if (!element.getAttribute('style')) element.removeAttribute('style');
    }
    this.#written = [];
    this.#input.partners.clear();
  }
}

/** The content of two versions in one slot. */
interface Part {
  slot: string;
  texts: readonly [Blocks, Blocks];
  /** The element with which the first of the two versions begins. */
  start: HTMLElement | undefined;
}

const partsOf = (versions: Versions, [language, other]: readonly string[]): Part[] =>
  [...new Set(versions.all.map(({element}) => element.slot))].map((slot) => {
    const one = elementsIn(versions, slot, language);
    const two = elementsIn(versions, slot, other);
    return {slot, texts: [blocksOf(one), blocksOf(two)], start: one[0] ?? two[0]};
  });

const blocksIn = ({texts}: Part): HTMLElement[] => texts.flatMap(({blocks}) => blocks);

const sameItems = (ones: readonly unknown[], others: readonly unknown[]): boolean =>
  ones.length === others.length && ones.every((one, n) => one === others[n]);

const column = (name: string): string => `[data-reader-column="${name}"]`;
const row = (articles: string, name: string, start: string, inline: string): string =>
  `${articles} ${column(name)}{grid-row:calc(var(--_reader-row)*(1 + var(--_reader-stack,0)) - ${start});grid-column:${inline}}`;
/**
 * Style rules for two versions of an article side by side: a grid with two tracks. On a narrow page
 * (`--_reader-stack: 1`) there is one track, with the translation below each paragraph.
 */
const sideBySideRules = rulesForArticles(
  (articles) =>
    `${articles} ${column('box')}{display:contents!important}` +
    row(articles, '1', 'var(--_reader-stack,0)', '1') +
    row(articles, '2', '0', 'calc(2 - var(--_reader-stack,0))') +
    row(articles, 'both', '0', '1/-1') +
    `${articles} :is([data-reader-column="1"],[data-reader-column="2"]){margin-block:0 1em!important;min-inline-size:0;max-inline-size:100%}` +
    `${articles} :is(h1,h2)[data-reader-column]{margin-block-end:.5em!important}` +
    `${articles} [data-reader-partner]{outline:.125em dotted;outline-offset:.25em}` +
    `@media print{${articles} [data-reader-column]{break-inside:avoid}}` +
    ['12', '21']
      .map(
        ([one, other]) =>
          `${articles}[data-reader-selecting="${one}"] [data-reader-column="${other}"]{-webkit-user-select:none;user-select:none}`,
      )
      .join(''),
);
