// The page that a sequence happens in, and beside it a twin in a document without scripts: what an author does is done to
// both, so that the twin shows what the page would be without us.
import {paint, pass, turn} from './clock.js';
import {EVENTS, type Operation, type Piece, type Tag} from './operations.js';
import {PASTED} from './pasted.js';
import {real, text, type Value} from './values.js';

/** An element of ours, and the same in the twin. */
export interface Member {
  tag: Tag;
  real: HTMLElement;
  twin: HTMLElement;
}

/** The things that the library offers beside its tags, on pages where they can be reached. */
export interface Library {
  set(choices: object): void;
  /** A portal's own words; undefined where no script reaches them. */
  words?: (language: string, messages: object) => void;
  /** The ids of all messages. */
  ids: readonly string[];
  forgetWords?: () => void;
  /** The classic script for the head. */
  early?: string;
}

/** A document in which nothing is drawn and no script runs. */
export const inert = document.implementation.createHTMLDocument();

/** The attributes that `<html>` may have after the script for the head. */
const EARLY =
  /^<html( (lang="[^"]*"|data-reader-layout="side-by-side"|data-reader-scale="[\d.]+"|data-reader-language="[\w-]+"|data-reader-(theme|typeface|line-spacing)="[\w.-]+"|style="(--reader-(scale|line-spacing): ?[\d.]+; ?)+"))*$/;

export class World {
  readonly members: Member[] = [];
  /** The places in which elements can stand: a box, a `<main>`, a shadow tree of the portal's. */
  readonly places: [real: Element | ShadowRoot, twin: Element][];
  cancels = false;

  #tags: readonly Tag[];
  #library: Library;

  constructor(tags: readonly Tag[], library: Library) {
    this.#tags = tags;
    this.#library = library;
    const [box, main, host] = ['div', 'main', 'div'].map((name) => document.createElement(name));
    box!.id = 'target';
    main!.append('Nội dung');
    document.body.append(box!, main!, host!);
    this.places = [box!, main!, host!.attachShadow({mode: 'open'})].map((place) => [
      place,
      inert.importNode(place instanceof ShadowRoot ? document.createElement('div') : place, true),
    ]);
  }

  async run(operation: Operation): Promise<void> {
    const member = 'who' in operation ? this.members[operation.who % (this.members.length || 1)] : undefined;
    if (!('who' in operation)) await this.#onPage(operation);
    else if (member) this.#on(member, operation);
    await turn();
  }

  async #onPage(operation: Exclude<Operation, {who: number}>): Promise<void> {
    switch (operation.do) {
      case 'create': {
        const tag = this.#tags[operation.tag]!;
        const [made, twin] = [document, inert].map((page) => {
          const element = page.createElement(tag.tag);
          for (const [name, value] of Object.entries(operation.attributes))
            setAttribute(element, name, value);
          for (const piece of operation.pieces) element.append(build(piece, page));
          return element;
        });
        const member = {tag, real: made!, twin: twin!};
        this.members.push(member);
        return this.#put(member, operation.place);
      }
      case 'cancel':
        return void (this.cancels = operation.yes);
      case 'stored': {
        const key = `portal-reader:${operation.name}`;
        if (operation.value === null) localStorage.removeItem(key);
        else localStorage.setItem(key, text(operation.value));
        return void dispatchEvent(new StorageEvent('storage', {key: operation.key ? key : null}));
      }
      case 'choose': {
        const choices = {};
        // An own property, whatever it is called.
        Object.defineProperty(choices, operation.name, {value: real(operation.value), enumerable: true});
        return this.#library.set(choices);
      }
      case 'page':
        return setAttribute(document.documentElement, 'lang', operation.lang);
      case 'alternate': {
        const link = document.head.appendChild(document.createElement('link'));
        for (const [name, value] of Object.entries({
          rel: 'alternate',
          hreflang: operation.lang,
          href: operation.address,
        }))
          setAttribute(link, name, value);
        return;
      }
      case 'words':
        return this.#library.words?.(text(operation.language), {
          [this.#library.ids[operation.id % this.#library.ids.length]!]: real(operation.value),
        });
      case 'address':
        history.replaceState(null, '', location.pathname + operation.search);
        return void dispatchEvent(new PopStateEvent('popstate'));
      case 'early':
        return this.#runEarly();
      case 'pass':
        return pass();
      case 'wait':
        return pass(40 * 24 * 3600 * 1000);
      case 'paint':
        return paint();
    }
  }

  #on(member: Member, operation: Extract<Operation, {who: number}>): void {
    const {tag} = member;
    const pages: [HTMLElement, Document][] = [
      [member.real, document],
      [member.twin, inert],
    ];
    switch (operation.do) {
      case 'set':
        return this.#both(
          member,
          tag.attributes[operation.attribute % tag.attributes.length]!.name,
          operation.value,
        );
      case 'own':
        return this.#both(member, operation.name, operation.value);
      case 'property':
        (member.real as unknown as Record<string, unknown>)[
          tag.attributes[operation.attribute % tag.attributes.length]!.field
        ] = real(operation.value);
        return;
      case 'fill':
        for (const [element, page] of pages)
          element.replaceChildren(...operation.pieces.map((piece) => build(piece, page)));
        return;
      case 'add':
        for (const [element, page] of pages) element.append(build(operation.piece, page));
        return;
      case 'drop':
        for (const [element] of pages)
          element.childNodes[operation.child % (element.childNodes.length || 1)]?.remove();
        return;
      case 'say':
        for (const [element] of pages) {
          const texts = textsIn(element);
          if (texts.length) texts[operation.text % texts.length]!.data = operation.value;
        }
        return;
      case 'mark': {
        const [found, twin] = pages.map(([element]) => {
          const all = element.querySelectorAll<HTMLElement>('*');
          return all[operation.child % (all.length || 1)];
        });
        if (found && twin) this.#both({tag, real: found, twin}, operation.name, operation.value);
        return;
      }
      case 'remove':
        for (const [element] of pages) element.remove();
        return;
      case 'put':
        return this.#put(member, operation.place);
      case 'clone': {
        const copy = {
          tag,
          real: member.real.cloneNode(true) as HTMLElement,
          twin: member.twin.cloneNode(true) as HTMLElement,
        };
        this.members.push(copy);
        return this.#put(copy, 0);
      }
      case 'strip':
        // A sanitizer, or an optimizer, takes the comments out that Lit finds its places by.
        for (const comment of commentsIn(member.real.shadowRoot)) comment.remove();
        return;
      case 'translate':
        for (const [root, page] of [...pages, [member.real.shadowRoot, document] as const])
          for (const node of textsIn(root)) {
            // Translators keep off what is marked so, and what says nothing.
            if (!node.data.trim() || node.parentElement?.closest('[translate=no]')) continue;
            const font = page.createElement('font');
            node.replaceWith(font);
            font.appendChild(page.createElement('font')).append(node);
          }
        return;
      case 'press': {
        // Nobody presses what is not on the page.
        if (!member.real.isConnected) return;
        const buttons = member.real.shadowRoot?.querySelectorAll<HTMLElement>('button,a[href]') ?? [];
        return buttons[operation.button % (buttons.length || 1)]?.click();
      }
      case 'fire': {
        if (!member.real.isConnected) return;
        const on = [member.real, ...(member.real.shadowRoot?.querySelectorAll('*') ?? []), window];
        const event = new CustomEvent(EVENTS[operation.type]!, {
          bubbles: true,
          composed: true,
          cancelable: true,
        });
        return void on[operation.on % on.length]!.dispatchEvent(event);
      }
    }
  }

  /** The script for the head, in the page's own scope as the browser runs it. Its sheet is for tags not yet defined. */
  #runEarly(): void {
    const sheets = [...document.adoptedStyleSheets];
    const root = document.documentElement;
    const before = [...root.attributes].map(({name, value}) => [name, value] as const);
    (0, eval)(this.#library.early ?? '');
    const written = root.outerHTML.slice(0, root.outerHTML.indexOf('>'));
    document.adoptedStyleSheets = sheets;
    // It runs before the elements do: what it wrote would be theirs to take back.
    for (const name of root.getAttributeNames()) root.removeAttribute(name);
    for (const [name, value] of before) root.setAttribute(name, value);
    if (!EARLY.test(written)) throw new Error(`early.js wrote ${written}`);
  }

  /** An author's attribute. What it says already is left: nobody could tell the author's mark from ours then. */
  #both({real, twin}: Member, name: string, value: Value | null): void {
    if (value !== null && real.getAttribute(name) === text(value)) return;
    setAttribute(real, name, value);
    setAttribute(twin, name, value);
  }

  #put(member: Member, place: number): void {
    const [real, twin] = this.places[place] ?? [
      this.members[place % this.members.length]!.real,
      this.members[place % this.members.length]!.twin,
    ];
    if (member.real.contains(real)) return;
    real.append(member.real);
    twin.append(member.twin);
  }
}

function setAttribute(element: Element, name: string, value: Value | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, text(value));
}

function build(piece: Piece, page: Document): Node {
  if ('text' in piece && !('element' in piece)) return page.createTextNode(piece.text);
  if ('html' in piece) {
    const template = page.createElement('div');
    template.innerHTML = PASTED[piece.html]!;
    const made = page.createDocumentFragment();
    made.append(...template.childNodes);
    return made;
  }
  const element = page.createElement(piece.element);
  element.append(piece.text);
  for (const [name, value] of Object.entries(piece.attributes)) setAttribute(element, name, value);
  return element;
}

function nodesIn<Found extends Node>(root: Node | null, what: number): Found[] {
  if (!root) return [];
  const walker = document.createTreeWalker(root, what);
  const found: Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found as Found[];
}

export const textsIn = (root: Node | null): Text[] => nodesIn(root, NodeFilter.SHOW_TEXT);
const commentsIn = (root: Node | null): Comment[] => nodesIn(root, NodeFilter.SHOW_COMMENT);
