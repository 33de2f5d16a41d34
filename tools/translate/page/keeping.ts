import {keepWork, keptWork, keyOf, type Work} from './kept-work.js';

/** The time after the last key until the work is kept, in milliseconds: no key waits for the disk. */
const PAUSE = 300;

/** The page, as far as keeping its work needs it. */
interface Desk {
  /** The work as it is now; undefined where there is none. */
  current(): Work | undefined;
  /** Another tab has edited the same language, and this one has not since. */
  takeOver(work: Work): void;
  /** Both tabs have edited since they were the same. */
  conflict(other: Work): void;
  /** The browser keeps the work, or does not any more. */
  kept(isKept: boolean, work: Work): void;
}

/** Keeps the work of this tab, and agrees with other tabs of the same language. */
export class Keeping {
  #desk: Desk;
  #language = '';
  /** The state that this tab and the slot have in common. */
  #common = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  constructor(desk: Desk) {
    this.#desk = desk;
    addEventListener('storage', ({key}) => {
      if (key === keyOf(this.#language)) this.#hear();
    });
    addEventListener('pagehide', () => this.flush());
    addEventListener('visibilitychange', () => this.flush());
  }

  /** Begins with the work that is open now: it takes the slot of its language. */
  begin(work: Work): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#stopped = false;
    this.#language = work.language;
    this.#write(work);
  }

  /** Takes up the work that is in the slot. */
  follow(work: Work): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#stopped = false;
    this.#language = work.language;
    this.#common = work.saved;
  }

  /** Keeps the work soon. */
  later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), PAUSE);
  }

  /** Keeps now what is not kept yet. */
  flush(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const work = this.#desk.current();
    if (!work || this.#stopped) return;
    // A tab that was asleep has heard nothing of the others.
    const there = keptWork(this.#language);
    if (there && there.saved !== this.#common) this.#stop(there);
    else this.#write(work);
  }

  #write(work: Work): void {
    const isKept = keepWork(work);
    if (isKept) this.#common = work.saved;
    this.#desk.kept(isKept, work);
  }

  #hear(): void {
    const there = keptWork(this.#language);
    if (!there) this.#common = 0;
    else if (there.saved === this.#common || this.#stopped) return;
    else if (this.#timer !== undefined) this.#stop(there);
    // A file that was only opened there is nobody's edit.
    else if (there.edited) {
      this.#common = there.saved;
      this.#desk.takeOver(there);
    }
  }

  #stop(there: Work): void {
    this.#stopped = true;
    this.#desk.conflict(there);
  }
}
