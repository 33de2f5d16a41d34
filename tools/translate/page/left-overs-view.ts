import {html, nothing} from 'lit';
import {plain} from '../content.js';
import type {Message} from '../messages.js';
import {gone} from './opened-file.js';
import type {PageState} from './page-state.js';
import type {PageWords} from './page-words.js';

/** Texts of people that have no place in the file now: they are shown, so that nothing is lost without a word. */
export function leftOvers(
  {memory, noPlace, file}: PageState,
  messages: ReadonlyMap<string, Message>,
  words: PageWords,
): unknown {
  const past = gone(memory, messages);
  return html`
    ${
      noPlace.length
        ? html`<details>
            <summary>${words.noPlace} (${noPlace.length})</summary>
            <ul>
              ${noPlace.map(({id, what, text}) => html`<li><code>${id}</code> ${words.kinds[what] ?? what}: <q dir="auto">${text}</q></li>`)}
            </ul>
          </details>`
        : nothing
    }
    ${
      past.length
        ? html`<h2>${words.gone}</h2>
            <p>${words.goneWhy}</p>
            <ul class="gone">
              ${past.map(
                ({id, source, target}) =>
                  html`<li>
                    <code>${id}</code>: <span lang="en">${plain(source.content)}</span> →
                    <span lang=${file!.language} dir="auto">${plain(target.content)}</span>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
  `;
}
