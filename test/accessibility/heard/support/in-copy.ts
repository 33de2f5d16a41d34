// Functions that run in the page of the listener. Each sees nothing but that page and its arguments.
import type {virtual as Virtual} from '@guidepup/virtual-screen-reader';
import type {FlatNode, Snapshot} from './flat-tree.js';

/** One thing that is said, in the voice of a language. */
export interface Utterance {
  language: string;
  words: string;
  /** How deep in landmarks, groups and lists. */
  depth: number;
}

interface Copy {
  virtual: typeof Virtual;
  /** The copies, by the number of what they are copies of. */
  nodes?: Map<number, Node>;
  apply?(snapshot: Snapshot): void;
}

/** Makes the page of the listener like the snapshot, and changes no more than what is different. */
export function copyPage(snapshot: Snapshot): void {
  const own = window as unknown as Copy;
  const nodes = (own.nodes ??= new Map());
  const make = ({id, text, tag}: FlatNode): Node => {
    const made =
      nodes.get(id) ??
      (text === undefined
        ? document.createElement(tag!.includes('-') ? 'div' : tag!)
        : document.createTextNode(text));
    nodes.set(id, made);
    return made;
  };
  const copy = (flat: FlatNode, node: Node): void => {
    if (flat.text !== undefined) {
      if (node.nodeValue !== flat.text) node.nodeValue = flat.text;
      return;
    }
    const element = node as HTMLInputElement;
    for (const {name} of [...element.attributes])
      if (!(name in flat.attributes!)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(flat.attributes!))
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    const children = flat.children!.map(make);
    for (const child of [...element.childNodes]) if (!children.includes(child)) child.remove();
    children.forEach((child, index) => {
      if (element.childNodes[index] !== child) element.insertBefore(child, element.childNodes[index] ?? null);
    });
    flat.children!.forEach((child, index) => copy(child, children[index]!));
    const {value, checked} = flat.state ?? {};
    if (value !== undefined && element.value !== value) element.value = value;
    if (checked !== undefined && element.checked !== checked) element.checked = checked;
  };
  own.apply ??= (next) => {
    document.documentElement.lang = next.language;
    document.title = next.title;
    nodes.set(next.body.id, document.body);
    copy(next.body, document.body);
  };
  own.apply(snapshot);
}

/** Reads the copy from its first word to its last. */
export async function walk(): Promise<Utterance[]> {
  const {virtual} = window as unknown as Copy;
  await virtual.start({container: document.body});
  const said: Utterance[] = [
    {language: document.documentElement.lang, words: `document, ${document.title}`, depth: 0},
  ];
  // An element is known to have content only when the reader says that the element ends.
  const begun = new Map<Node | null, number>();
  for (;;) {
    await virtual.next();
    const node = virtual.activeNode;
    // The page itself comes last, and is where it began.
    if (node === document.body) break;
    const from = begun.get(node);
    if (from !== undefined) {
      for (const inside of said.slice(from + 1)) inside.depth++;
      continue;
    }
    begun.set(node, said.length);
    const element = node instanceof Element ? node : node!.parentElement!;
    said.push({
      language: element.closest('[lang]')?.getAttribute('lang') ?? '',
      words: await virtual.lastSpokenPhrase(),
      depth: 0,
    });
  }
  await virtual.stop();
  return said;
}

/** Returns the words that are heard while the copy goes through the changes of the page. */
export async function hear(snapshots: Snapshot[]): Promise<Utterance[]> {
  const own = window as unknown as Copy;
  const {virtual} = own;
  const languageOf = (node: Node | null) =>
    (node instanceof Element ? node : node?.parentElement)?.closest('[lang]')?.getAttribute('lang') ?? '';
  const said: Utterance[] = [];
  let focused = document.activeElement;
  await virtual.start({container: document.body});
  for (const snapshot of snapshots) {
    await virtual.clearSpokenPhraseLog();
    own.apply!(snapshot);
    // A title is not in the body; readers say it where the page asks for it, and not by themselves.
    await new Promise((done) => setTimeout(done, 1));
    // The reader takes a new `lang` on a live region for news as well: the same words at the same moment are one.
    for (const words of new Set(await virtual.spokenPhraseLog())) {
      const [, what] = /^(?:polite|assertive): (.+)$/s.exec(words) ?? [];
      if (!what) continue;
      const region = [...document.querySelectorAll('[role=status],[role=alert],[aria-live],output')].find(
        (element) => element.textContent!.replace(/\s+/g, ' ').trim() === what,
      );
      said.push({language: languageOf(region ?? null), words, depth: 0});
    }
    const target = (snapshot.focus && (own.nodes!.get(snapshot.focus) as HTMLElement)) || undefined;
    if (!target || target === focused) continue;
    focused = target;
    await virtual.clearSpokenPhraseLog();
    target.focus();
    await new Promise((done) => setTimeout(done, 1));
    for (const words of await virtual.spokenPhraseLog())
      said.push({language: languageOf(target), words: `focus: ${words}`, depth: 0});
  }
  await virtual.stop();
  return said;
}
