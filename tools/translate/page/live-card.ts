import type {TemplateResult} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive, type ChildPart} from 'lit/directive.js';

/** The cards that are drawn, by the ids of their messages. */
const cards = new Map<string, LiveCard>();

/** Draws one card, and later that one alone: a key does not go through a thousand others. */
class LiveCard extends AsyncDirective {
  #id = '';
  #draw: () => TemplateResult = () => {
    throw new Error('a card is drawn before it is in the list');
  };

  override render(_id: string, draw: () => TemplateResult): TemplateResult {
    return draw();
  }

  override update(_part: ChildPart, [id, draw]: [string, () => TemplateResult]): TemplateResult {
    this.#id = id;
    this.#draw = draw;
    cards.set(id, this);
    return this.render(id, draw);
  }

  override disconnected(): void {
    if (cards.get(this.#id) === this) cards.delete(this.#id);
  }

  again(): void {
    this.setValue(this.#draw());
  }
}

export const liveCard = directive(LiveCard);

/** Draws cards again whose messages have changed. */
export function redraw(ids: Iterable<string>): void {
  for (const id of ids) cards.get(id)?.again();
}
