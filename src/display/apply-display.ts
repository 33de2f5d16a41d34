import {observeChanges} from '../base/environment.js';
import {guarded} from '../base/task-queue.js';
import {ReaderElement} from '../base/reader-element.js';
import {adoptPageSheet} from '../base/style-sheets.js';
import {textRegistry, ARTICLES} from '../base/texts.js';
import {AS_PAGE, DISPLAY_NAMES, type DisplayName} from '../preferences/choices.js';
import {preferences} from '../preferences/preferences.js';
import {followChoices} from '../text-size/reading-position.js';
import {markBlanks} from './blanks.js';
import {rulesFor, THEMES} from './display-rules.js';
import {markGlyphs, unmarkGlyphs, suspendImportant, restoreImportant} from './page-overrides.js';

let started = false;
let pending = 0;
let roots: ParentNode[] = [];
const changes = observeChanges(updateSoon);

/**
 * Starts to apply the reader's display choices to the page's texts: the saved ones now, and later changes in
 * this tab or in another, each time with the reading position kept. Every element may call it; only the first
 * call counts.
 */
export function applyDisplay(): void {
  if (started) return;
  started = true;
  followChoices(DISPLAY_NAMES);
  textRegistry.addEventListener('change', updateSoon);
  preferences.subscribe(DISPLAY_NAMES, update);
  update();
}

const chosen = (name: DisplayName): string => preferences.get(name);

function updateSoon(): void {
  pending ||= requestAnimationFrame(update);
}

/** Applies the current choices to all texts, after the choices, the texts or their content have changed. */
const update = guarded(() => {
  cancelAnimationFrame(pending);
  pending = 0;
  changes.disconnect();
  restoreImportant();
  unmarkGlyphs(roots);
  const names = DISPLAY_NAMES.filter((name) => chosen(name) !== AS_PAGE);
  const inner = names.length ? [...textRegistry.all].flatMap((text) => shadowTreesInside(text)) : [];
  updateSheets((text) => rulesFor(text, chosen), inner);
  roots = names.length ? [...textRegistry.all, ...inner] : [];
  suspendImportant(roots, names);
  if (names.some((name) => /face|letter|word/i.test(name))) markGlyphs(roots);
  const theme = chosen('theme') as keyof typeof THEMES;
  markBlanks(THEMES[theme] ? roots : [], THEMES[theme]?.scheme === 'dark');
  // Nothing in an article has a style before the article is drawn.
  for (const text of roots)
    if (text instanceof ReaderElement && text.isUpdatePending && !text.hasUpdated)
      void text.updateComplete.then(updateSoon);
  for (const root of roots)
    changes.observe(root, {subtree: true, childList: true, characterData: true, attributeFilter: ['style']});
});

type Tree = Document | ShadowRoot;

/** The adopted style sheets that hold the current rules. */
let sheets = new Map<Tree, CSSStyleSheet>();

/**
 * Finds the open shadow trees inside a text: components of the page, with their own styles. Our elements are
 * left out, because they inherit their styles.
 */
function shadowTreesInside(root: ParentNode, found: ShadowRoot[] = []): ShadowRoot[] {
  for (const host of root.querySelectorAll('*')) {
    if (!host.shadowRoot || host instanceof ReaderElement) continue;
    found.push(host.shadowRoot);
    shadowTreesInside(host.shadowRoot, found);
  }
  return found;
}

/**
 * Updates the style sheet of each tree that contains text, and empties the sheets of trees that no longer do.
 *
 * @param rules - Makes the rules, from a selector for the texts in a tree.
 * @param inner - The shadow trees inside the texts.
 */
function updateSheets(rules: (text: string) => string, inner: readonly ShadowRoot[]): void {
  const around = new Set([...textRegistry.all].map((text) => text.getRootNode() as Tree));
  const nextSheets = new Map<Tree, CSSStyleSheet>();
  const setRules = (tree: Tree, css: string): void => {
    const sheet = sheets.get(tree) ?? (css ? adoptPageSheet('', tree) : undefined);
    sheet?.replaceSync(css);
    if (sheet) nextSheets.set(tree, sheet);
  };
  const outer = rules(`:is(${[...ARTICLES].join()}),[data-reader-scaled]`);
  for (const tree of around) if ('adoptedStyleSheets' in tree) setRules(tree, outer);
  if (inner.length) for (const tree of inner) setRules(tree, rules(':host'));
  for (const [tree, sheet] of sheets) if (!nextSheets.has(tree)) sheet.replaceSync('');
  sheets = nextSheets;
}
