import {afterFrame} from '../shared/after-frame.js';
import {storageKey, type ChoiceName} from './choices.js';

// In a sandboxed frame, and with cookies blocked, even reading the property `localStorage` throws; a full disk
// throws on writing. Whoever calls keeps its own copy in memory.

/** The saved text of a choice; null where there is none, or no storage. */
export function readSaved(name: ChoiceName): string | null {
  try {
    return localStorage.getItem(storageKey(name));
  } catch {
    return null;
  }
}

const unsaved = new Map<ChoiceName, string | null>();

/** Saves the text of a choice, or forgets it when there is none: once the reader sees the choice, or leaves the page. */
export function saveSoon(name: ChoiceName, text: string | null): void {
  if (!unsaved.size) {
    afterFrame(saveAll);
    globalThis.addEventListener?.('pagehide', saveAll, {once: true});
  }
  unsaved.set(name, text);
}

function saveAll(): void {
  for (const [name, text] of unsaved) save(name, text);
  unsaved.clear();
}

function save(name: ChoiceName, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(storageKey(name));
    else localStorage.setItem(storageKey(name), text);
  } catch {
    // The choice lasts as long as the page.
  }
}
