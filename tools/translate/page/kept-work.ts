const KEY = 'portal-reader-bench';

/** The work that was open when the page was closed. */
export interface Work {
  name: string;
  text: string;
}

/** Keeps the work in this browser; where storage is blocked or full, the page has to stay open. */
export function keepWork(work: Work | undefined): boolean {
  try {
    if (work) localStorage.setItem(KEY, JSON.stringify(work));
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

export function keptWork(): Work | undefined {
  try {
    const work: unknown = JSON.parse(localStorage.getItem(KEY) ?? '');
    const {name, text} = work as Work;
    return typeof name === 'string' && typeof text === 'string' ? {name, text} : undefined;
  } catch {
    return undefined;
  }
}
