import {html, nothing, type TemplateResult} from 'lit';
import {lengthOf, placeholders, plain} from '../content.js';
import type {Finding} from '../finding.js';
import type {Message} from '../messages.js';
import type {Unit} from '../xliff.js';
import type {PageWords} from './page-words.js';
import {STATES} from './states.js';

interface UnitList {
  units: readonly Unit[];
  findings: readonly Finding[];
  messages: ReadonlyMap<string, Message>;
  words: PageWords;
  /** The language of the translations. */
  language: string;
  /** The message that is pointed at. */
  pointed: string;
  edit: (id: string, text: string) => void;
  show: (id: string) => void;
}

/** Every message with its translation, to be edited in place, and what the checks say of it. */
export const unitList = (list: UnitList): TemplateResult =>
  html`<ol class="units">
    ${list.units.map((unit) => unitItem(unit, list))}
  </ol>`;

function unitItem(
  unit: Unit,
  {findings, messages, words, language, pointed, edit, show}: UnitList,
): TemplateResult {
  const {id, source, target} = unit;
  const message = messages.get(id);
  const found = findings.filter((finding) => finding.unit === id && finding.check !== 'missing');
  const limit = message?.maxwidth ?? 0;
  return html`<li id="unit-${id}" class=${id === pointed ? 'is-pointed' : ''}>
    <h3><code>${id}</code></h3>
    <p class="source" lang="en"><span class="hidden">${words.source}: </span>${plain(source.content)}</p>
    ${message?.desc ? html`<p class="hint" lang="en">${message.desc}</p>` : nothing}
    ${placeholders(source.content).length ? html`<p class="hint">${words.keep}</p>` : nothing}
    <textarea
      rows="2"
      lang=${language}
      dir="auto"
      aria-label=${id}
      aria-describedby="about-${id}"
      aria-invalid=${found.some(({level}) => level === 'error')}
      .value=${plain(target?.content ?? [])}
      @input=${(event: Event) => edit(id, (event.target as HTMLTextAreaElement).value)}
    ></textarea>
    <div id="about-${id}">
      ${limit ? html`<p class="room">${words.room(lengthOf(target?.content ?? []), limit)}</p>` : nothing}
      ${
        found.length
          ? html`<ul class="findings">
              ${found.map((finding) => findingItem(finding, words))}
            </ul>`
          : nothing
      }
    </div>
    ${id === 'locale.tag' ? nothing : html`<button type="button" @click=${() => show(id)}>${words.show}<span class="hidden"> ${id}</span></button>`}
  </li>`;
}

/** Draws a finding in the page's language if it has the text, else in the text of the command line. */
export const findingItem = ({check, message, mend}: Finding, {checks}: PageWords): TemplateResult =>
  html`<li>
    ${checks[check]} <span lang="en"><code>${check}</code>: ${message}; ${mend}.</span>
  </li>`;

interface StateList {
  words: PageWords;
  /** The language that the widgets are in. */
  language: string;
  /** The shown messages, by id. */
  shownWords: Readonly<Record<string, string>>;
  pointed: string;
  edit: (id: string) => void;
}

/** Every widget in every state, and the way from there to its messages. */
export const stateList = ({words, language, shownWords, pointed, edit}: StateList): TemplateResult =>
  html`<ul class="states">
    ${STATES.map(({name, seen, heard = [], show}, n) => {
      const link = (id: string): TemplateResult =>
        html`<button type="button" @click=${() => edit(id)}><span class="hidden">${words.edit} </span><code>${id}</code></button>`;
      return html`<li id="state-${n}" tabindex="-1" class=${[...seen, ...heard].includes(pointed) ? 'is-pointed' : ''}>
        <h3>${name}</h3>
        <div class="widget">${show(language)}</div>
        <p class="tools">${seen.map(link)}</p>
        ${
          heard.length
            ? html`<p class="heard">${words.heard}:</p>
              <ul class="heard">
                ${heard.map((id) => html`<li><span lang=${language} dir="auto">${shownWords[id]}</span> ${link(id)}</li>`)}
              </ul>`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
