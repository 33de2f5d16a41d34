/** The actions that keys call. */
interface KeyActions {
  done(): void;
  nextUntranslated(): void;
  nextFinding(): void;
  next(): void;
  previous(): void;
  find(): void;
  undo(): void;
  redo(): void;
  download(): void;
  showKeys(): void;
  back(): void;
}

/** The key as a keyboard with Latin letters has it: on a Khmer one the key of “s” is another letter. */
const latin = ({key, code}: KeyboardEvent): string =>
  /^[\x20-\x7e]$/.test(key) || key.length > 1
    ? key.toLowerCase()
    : code === 'Slash'
      ? '/'
      : code.replace(/^Key/, '').toLowerCase();

/**
 * The action of a key. All but Escape have Ctrl (the command key of a Mac) or Alt with them and none is a letter with
 * Alt or with Ctrl and Shift, so that menus, screen readers and Vietnamese keyboards keep theirs.
 */
function actionOf(event: KeyboardEvent): keyof KeyActions | undefined {
  const key = latin(event);
  const isInField = event.composedPath()[0] instanceof HTMLTextAreaElement;
  if (event.key === 'Escape') return 'back';
  if (event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey)
    return ({enter: 'nextUntranslated', end: 'nextFinding', pagedown: 'next', pageup: 'previous'} as const)[
      key
    ];
  if ((!event.ctrlKey && !event.metaKey) || event.altKey) return undefined;
  if (event.shiftKey)
    return key === '?' || key === '/' ? 'showKeys' : key === 'z' && !isInField ? 'redo' : undefined;
  // In a field the browser undoes what was typed there.
  if (isInField && (key === 'z' || key === 'y')) return undefined;
  return ({enter: 'done', '/': 'find', z: 'undo', y: 'redo', s: 'download'} as const)[key];
}

/** Listens to the keys of the page; a word that is being composed is left alone. */
export function listenToKeys(root: HTMLElement, actions: KeyActions): void {
  root.addEventListener('keydown', (event) => {
    if (event.isComposing || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const action = actionOf(event);
    if (action) {
      event.preventDefault();
      actions[action]();
    } else if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement)
      // A message has no lines.
      event.preventDefault();
  });
}
