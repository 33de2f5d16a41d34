import {assignRoles, collectFacts, tidy, type ArticleFacts, type Role} from './parse-article.js';

export interface HtmlArticle extends ArticleFacts {
  lead: DocumentFragment;
  body: DocumentFragment;
}

const BLOCKS =
  'p, div, section, article, main, h1, h2, h3, h4, h5, h6, blockquote, pre, ul, ol, li, dl, dt, dd, ' +
  'figure, figcaption, address, table, caption, thead, tbody, tfoot, tr, th, td, center, hr';

/**
 * Reads an article from clean markup. Recognised parts (title, date line, lead, source, hotline, furniture)
 * are removed from the fragment; the rest is the body, with its markup unchanged.
 */
export function parseHtml(content: DocumentFragment, pageTitle = ''): HtmlArticle {
  composeText(content);
  wrapLooseText(content);
  removeSpacers(content);

  const leaves = leafBlocks(content);
  const lines = leaves.map((leaf) => tidy(leaf.textContent).replaceAll('\n', ' '));
  const title = findTitle(leaves, lines, tidy(pageTitle));
  const roles = assignRoles(lines, {
    ...(title && {titleIndex: title.index}),
    canLead: (index) => leaves[index]!.matches('p, div'),
  });
  const facts = collectFacts(lines, roles);

  const lead = document.createDocumentFragment();
  leaves.forEach((leaf, index) => {
    const role: Role = roles[index]!;
    if (role === 'lead') lead.append(...leaf.childNodes);
    if (role !== 'body') removeWithEmptyParents(leaf, content);
  });
  return {...facts, title: facts.title || title?.text || '', lead, body: content};
}

/** Normalizes every text node to NFC without invisible characters. */
function composeText(root: DocumentFragment): void {
  root.normalize();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const composed = text.data.normalize('NFC').replace(/[\u200B\u2060\uFEFF]/g, '');
    if (composed !== text.data) text.data = composed;
  }
}

/** Wraps text between blocks or line breaks in paragraphs. */
function wrapLooseText(root: DocumentFragment): void {
  const containers: ParentNode[] = [root, ...root.querySelectorAll('div, section, article, main, center')];
  for (const container of containers) {
    const children = [...container.childNodes];
    const mixed = children.some((child) => isBlock(child) || child.nodeName === 'BR');
    if (container !== root && !mixed) continue;
    let paragraph: HTMLParagraphElement | undefined;
    for (const child of children) {
      if (isBlock(child)) paragraph = undefined;
      else if (child.nodeName === 'BR') {
        paragraph = undefined;
        child.parentNode!.removeChild(child);
      } else if (paragraph) paragraph.append(child);
      else if (child.textContent?.trim()) {
        paragraph = document.createElement('p');
        container.insertBefore(paragraph, child);
        paragraph.append(child);
      }
    }
  }
}

/** Removes empty paragraphs, which only add space; screen readers stop at each of them. */
function removeSpacers(root: DocumentFragment): void {
  for (const block of root.querySelectorAll('p, div, h1, h2, h3, h4, h5, h6, li')) {
    if (block.parentNode && isBlank(block)) removeWithEmptyParents(block, root);
  }
}

/** The blocks without blocks inside, except in tables and figures, which stay whole. */
function leafBlocks(root: DocumentFragment): Element[] {
  return [...root.querySelectorAll(BLOCKS)].filter(
    (block) => !block.closest('table, figure') && !block.querySelector(BLOCKS) && !isBlank(block),
  );
}

function findTitle(
  leaves: readonly Element[],
  lines: readonly string[],
  pageTitle: string,
): {index: number; text: string} | undefined {
  const at = (index: number) => (index >= 0 ? {index, text: lines[index]!} : undefined);
  const h1 = at(leaves.findIndex((leaf) => leaf.matches('h1')));
  if (h1) return h1;
  if (pageTitle) {
    // In a page title such as "Title | Portal", the line with which it begins is the article's title.
    const start = lines.findIndex((line) => line.length >= 15 && pageTitle.startsWith(line));
    return start >= 0 ? at(start) : {index: -1, text: pageTitle};
  }
  return at(leaves.slice(0, 8).findIndex((leaf) => leaf.matches('h2, h3, h4, h5, h6') || isAllBold(leaf)));
}

function isAllBold(leaf: Element): boolean {
  const bold = [...leaf.querySelectorAll('b, strong, [data-style]')].filter(
    (run) =>
      run.matches('b, strong') ||
      /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(run.getAttribute('data-style') ?? ''),
  );
  const text = leaf.textContent.trim();
  // Word and Google Docs wrap all text in a `<b>` with `font-weight: normal`.
  return bold.some(
    (run) =>
      run.textContent.trim() === text &&
      !/font-weight\s*:\s*(?:normal|[1-5]00)/i.test(run.getAttribute('data-style') ?? ''),
  );
}

function removeWithEmptyParents(element: Element, root: DocumentFragment): void {
  let gone: Element = element;
  while (gone.parentElement && gone.parentNode !== root) {
    const parent: Element = gone.parentElement;
    gone.remove();
    if (!isBlank(parent)) return;
    gone = parent;
  }
  gone.remove();
}

function isBlank(element: Element): boolean {
  return tidy(element.textContent) === '' && !element.querySelector('table, hr');
}

function isBlock(node: Node): boolean {
  return node instanceof Element && node.matches(BLOCKS);
}
