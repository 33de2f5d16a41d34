/**
 * Chooses the control that announces a change which several controls of one kind show, so that a screen
 * reader hears it once: the control that the reader used last.
 */
export class Announcer {
  #announcing?: Element;

  /** Notes that the reader has used this control. */
  markAsUsed(control: Element): void {
    this.#announcing = control;
  }

  /**
   * Returns true if this control is the one that announces. Before any use, the first control that asks is
   * chosen.
   */
  speaksFor(control: Element): boolean {
    if (!this.#announcing?.isConnected) this.#announcing = control;
    return this.#announcing === control;
  }
}
