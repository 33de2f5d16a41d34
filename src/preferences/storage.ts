/**
 * localStorage that never throws. In a sandboxed frame, and with cookies blocked, even reading the property
 * `localStorage` throws; a full disk throws on writing. Whoever calls keeps its own copy in memory.
 */
export const safeStorage = {
  get(key: string): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  /** Keeps a text, or forgets the key when there is none. */
  set(key: string, value: string | undefined): void {
    try {
      if (value === undefined) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {
      // Kept in memory by the caller: the choice lasts as long as the page.
    }
  },
};
