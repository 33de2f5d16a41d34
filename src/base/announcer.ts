/**
 * Of several controls of a kind on one page, the one that the reader used last speaks for all: a change that all of
 * them show is announced once.
 */
export class Announcer {
  #speaker?: Element;

  /** The reader used this one. */
  markAsUsed(control: Element): void {
    this.#speaker = control;
  }

  /** Whether it is this one that speaks. */
  speaksFor(control: Element): boolean {
    if (!this.#speaker?.isConnected) this.#speaker = control;
    return this.#speaker === control;
  }
}
