// The content of a page as one tree: the children of a shadow tree in the place of its host's own, the content of a
// slot in the place of the slot. A browser makes its accessibility tree of it.

/** A node of the flat tree, as plain data. */
export interface FlatNode {
  /** The same for the same node, as long as the page lives. */
  id: number;
  text?: string;
  tag?: string;
  attributes?: Record<string, string>;
  /** The state that a reader has set and no attribute says. */
  state?: {value?: string; checked?: boolean};
  children?: FlatNode[];
}

export interface Snapshot {
  body: FlatNode;
  /** The language of the page, which the body is in where it says none. */
  language: string;
  title: string;
  /** The node that has the focus, also inside a shadow tree. */
  focus?: number | undefined;
}

/** In the page: everything that was to be heard since it was asked last. */
interface Recorder {
  take(): Snapshot[];
}

/**
 * Keeps a snapshot of each moment at which something changed: a status that is emptied and filled again with the same
 * words is two moments. Runs in the page, before its own scripts; it sees nothing but the page.
 */
export function recordFlatTree(): void {
  const ids = new WeakMap<Node, number>();
  let last = 0;
  const idOf = (node: Node): number => {
    if (!ids.has(node)) ids.set(node, ++last);
    return ids.get(node)!;
  };

  const snapshots: Snapshot[] = [];
  const observer = new MutationObserver(() => void snapshots.push(snapshot()));
  const watched = new WeakSet<Node>();
  const watch = (root: Node) => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, {attributes: true, characterData: true, childList: true, subtree: true});
  };

  /** Ids mean something in their own tree only: each tree gets its own. */
  const REFERENCES =
    /^(id|for|headers|aria-(labelledby|describedby|details|controls|owns|flowto|errormessage|activedescendant))$/;
  const attributesOf = (element: Element): Record<string, string> => {
    const root = idOf(element.getRootNode());
    const copied: Record<string, string> = {};
    for (const {name, value} of element.attributes)
      copied[name] = REFERENCES.test(name)
        ? (value.match(/\S+/g) ?? []).map((id) => `${id}-${root}`).join(' ')
        : value;
    // Style sheets are not copied: what they hide is hidden by the attribute that means it.
    if (!element.checkVisibility({visibilityProperty: true})) copied.hidden = '';
    delete copied.style;
    return copied;
  };

  const read = (node: Node): FlatNode[] => {
    if (node.nodeType === Node.TEXT_NODE) return [{id: idOf(node), text: node.nodeValue ?? ''}];
    if (!(node instanceof Element) || /^(script|style|link|template|noscript)$/.test(node.localName))
      return [];
    if (node instanceof HTMLSlotElement && node.getRootNode() instanceof ShadowRoot) {
      const assigned = node.assignedNodes();
      return (assigned.length ? assigned : [...node.childNodes]).flatMap(read);
    }
    if (node.shadowRoot) watch(node.shadowRoot);
    const children = [...(node.shadowRoot ?? node).childNodes].flatMap(read);
    const flat: FlatNode = {id: idOf(node), tag: node.localName, attributes: attributesOf(node), children};
    if (node instanceof HTMLInputElement) flat.state = {value: node.value, checked: node.checked};
    else if (node instanceof HTMLSelectElement || node instanceof HTMLTextAreaElement)
      flat.state = {value: node.value};
    return [flat];
  };

  const snapshot = (): Snapshot => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return {
      body: read(document.body)[0]!,
      language: document.documentElement.lang,
      title: document.title,
      focus: focused && focused !== document.body ? idOf(focused) : undefined,
    };
  };

  const recorder: Recorder = {
    take() {
      watch(document);
      // Adds the changes of this very task, which the observer has not reported yet.
      if (observer.takeRecords().length) snapshots.push(snapshot());
      return [...snapshots.splice(0), snapshot()];
    },
  };
  Object.assign(window, {flatTree: recorder});
}

/**
 * Returns the trees that were there since the last call, for the listener to hear; the last one is the tree of now.
 * Runs in the page.
 */
export const takeSnapshots = (): Snapshot[] => (window as unknown as {flatTree: Recorder}).flatTree.take();
