// Puts random trees of content into each of our tags in this page, and finds the smallest one of which a word is lost. The
// slot `notice` is left out: its text is shown only where a language is missing.
import fc from 'fast-check';

/** A tree of content, without its words: they are given when it is built, so that each one is there once. */
type Content =
  | {kind: 'word' | 'number' | 'blank'}
  | {kind: 'unseen'; tag: string}
  | {kind: 'element'; tag: string; attributes: Record<string, string>; content: Content[]};

const {tree} = fc.letrec<{tree: Content}>((again) => ({
  tree: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    {weight: 4, arbitrary: fc.record({kind: fc.constantFrom('word', 'word', 'number', 'blank')})},
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('unseen'),
        tag: fc.constantFrom('style', 'noscript', 'template'),
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('element'),
        tag: fc.constantFrom(
          ...['p', 'div', 'span', 'b', 'small', 'ul', 'li', 'h2', 'a', 'a', 'section', 'font'],
          ...[
            'reader-article',
            'reader-font-size',
            'reader-display-settings',
            'reader-hotline-banner',
            'reader-language-toggle',
          ],
        ),
        attributes: fc.record(
          {
            lang: fc.constantFrom('vi', 'en', 'fr', 'tyz', ''),
            slot: fc.constantFrom('title', 'tools', 'lead', 'source', 'sidebar', ''),
            href: fc.constantFrom('tel:+842163818555', '/vi', '/en', ''),
            number: fc.constantFrom('02163.818.555', '113'),
            languages: fc.constantFrom('vi en', 'vi'),
          },
          {requiredKeys: []},
        ),
        content: fc.array(again('tree'), {maxLength: 4}),
      }),
    },
  ) as fc.Arbitrary<Content>,
}));

const root = fc.record({
  kind: fc.constant('element' as const),
  tag: fc.constantFrom(
    'reader-article',
    'reader-font-size',
    'reader-display-settings',
    'reader-hotline-banner',
    'reader-language-toggle',
  ),
  attributes: fc.record(
    {
      lang: fc.constantFrom('vi', 'en'),
      number: fc.constantFrom('02163.818.555', '113'),
      languages: fc.constantFrom('vi en', 'vi'),
    },
    {requiredKeys: []},
  ),
  content: fc.array(tree, {minLength: 1, maxLength: 5}),
});

/** Builds a tree, and notes the words that a reader sees of it without our script. */
function build(content: Content, words: string[], isSeen = true): Node {
  if (content.kind === 'blank') return new Text(' \u200b ');
  if (content.kind === 'element') {
    const element = document.createElement(content.tag);
    for (const [name, value] of Object.entries(content.attributes)) element.setAttribute(name, value);
    element.append(...content.content.map((inside) => build(inside, words, isSeen)));
    return element;
  }
  const word =
    content.kind === 'number'
      ? `0216381${1000 + words.length}`
      : `từ${String.fromCharCode(97 + (words.length % 26))}${words.length}x`;
  if (content.kind === 'unseen') {
    const element = document.createElement(content.tag);
    element.textContent = 'ẩn';
    return element;
  }
  words.push(word);
  return new Text(` ${word} `);
}

/** The text that is drawn, in the order of the flat tree, without what only a screen reader is told. */
function drawn(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof Element) {
    if (getComputedStyle(node).display === 'none' || node.matches('.hidden')) return '';
    if (node instanceof HTMLSlotElement && node.assignedNodes().length)
      return node.assignedNodes().map(drawn).join('');
    if (node.shadowRoot) return drawn(node.shadowRoot);
  }
  return [...node.childNodes].map(drawn).join('');
}

/** Returns true if a word is left out because another one says it: another version, or the language that is read. */
function givesWay(word: string, place: Element): boolean {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!(walker.currentNode as Text).data.includes(word)) continue;
    const parent = walker.currentNode.parentElement!;
    const version = parent.closest('[hidden=reader]');
    if (version)
      return [...version.parentElement!.childNodes].some((other) => {
        const {slot = ''} = other as Element;
        return (!slot || slot === version.slot) && /\S/.test(drawn(other));
      });
    // One language alone is nothing to choose.
    const named = parent.closest('reader-language-toggle :is([lang],[hreflang])');
    const toggle = named?.closest('reader-language-toggle');
    return !!toggle?.shadowRoot!.querySelector<HTMLElement>('nav')!.hidden;
  }
  return false;
}

const warnings: string[] = [];
const errors: string[] = [];
console.warn = (...words: unknown[]) => void warnings.push(words.map(String).join(' '));
addEventListener('error', ({message}) => errors.push(message));

/** Waits until all elements are drawn, and drawn again because of one another. `setTimeout` would wait for longer. */
async function settled(): Promise<void> {
  const {port1, port2} = new MessageChannel();
  for (let turn = 0; turn < 4; turn++)
    await new Promise((done) => {
      port1.onmessage = done;
      port2.postMessage(null);
    });
  port1.close();
}

async function isKept(content: Content): Promise<void> {
  warnings.length = errors.length = 0;
  const words: string[] = [];
  const place = document.createElement('main');
  place.append(build(content, words));
  document.body.append(place);
  await settled();
  const text = drawn(place);
  const lost = words.filter((word) => !text.includes(word) && !givesWay(word, place));
  const untold =
    place.querySelector('*') &&
    [...place.querySelectorAll('*')].some(({shadowRoot}) => shadowRoot?.querySelector('.unexpected')) &&
    !warnings.length;
  const markup = place.innerHTML;
  place.remove();
  await settled();
  if (lost.length) throw new Error(`lost: ${lost.join()} of ${markup}, shown: ${text.replace(/\s+/g, ' ')}`);
  if (untold) throw new Error(`nothing is said of ${markup}`);
  if (errors.length) throw new Error(`${errors.join()} in ${markup}`);
}

Object.assign(window, {
  async tryContent(options: {numRuns: number; seed: number; path?: string}): Promise<string> {
    const details = await fc.check(fc.asyncProperty(root, isKept), options);
    if (!details.failed) return '';
    const error = details.errorInstance as Error;
    return `${error.message} (seed ${details.seed}, path ${details.counterexamplePath})`;
  },
});
