import {html, nothing, type TemplateResult} from 'lit';
import type {PageState} from './page-state.js';
import type {PageWords} from './page-words.js';
import {messagesOf, STATES, type State} from './states.js';

/** The number of the state that shows a message; -1 if there is none. */
export const stateOf = (id: string): number => STATES.findIndex((state) => messagesOf(state).includes(id));

interface StateView {
  words: PageWords;
  state: Pick<PageState, 'shown' | 'shownWords' | 'pointed' | 'editing'>;
  /** Leads to a message. */
  edit: (id: string) => void;
}

/** Every widget in every state but one, which is drawn elsewhere, and the way from there to its messages. */
export const stateList = (view: StateView, elsewhere: number): TemplateResult =>
  html`<ul class="states">
    ${STATES.map((state, n) => {
      const ids = messagesOf(state);
      return n === elsewhere
        ? nothing
        : html`<li
            id="state-${n}"
            tabindex="-1"
            class=${ids.includes(view.state.pointed) ? 'is-pointed' : ids.includes(view.state.editing) ? 'is-edited' : ''}
          >
            <h3>${state.name}</h3>
            ${stateView(state, view, true)}
          </li>`;
    })}
  </ul>`;

/** The widget in the card of the message that is edited. */
export const stateInCard = (n: number, view: StateView): TemplateResult =>
  html`<div class="in-card" id="state-${n}" tabindex="-1">${stateView(STATES[n]!, view, false)}</div>`;

function stateView(
  {seen, heard = [], show}: State,
  {words, state: {shown, shownWords}, edit}: StateView,
  withLinks: boolean,
): TemplateResult {
  const link = (id: string): unknown =>
    withLinks
      ? html`<button type="button" @click=${() => edit(id)}><span class="hidden">${words.edit} </span><code>${id}</code></button>`
      : nothing;
  return html`<div class="widget">${show(shown)}</div>
    ${withLinks ? html`<p class="tools">${seen.map(link)}</p>` : nothing}
    ${
      heard.length
        ? html`<p class="heard">${words.heard}:</p>
          <ul class="heard">
            ${heard.map((id) => html`<li><span lang=${shown} dir="auto">${shownWords[id]}</span> ${link(id)}</li>`)}
          </ul>`
        : nothing
    }`;
}
