import {html, type TemplateResult} from 'lit';
import type {EditActions} from './edit-actions.js';
import {hasFindings, isFault, waits} from './entry.js';
import {FILTERS, type Filter, type PageWords} from './page-words.js';
import type {PageState} from './page-state.js';

export interface BarActions extends Pick<
  EditActions,
  'nextUntranslated' | 'nextFinding' | 'accept' | 'undo' | 'redo'
> {
  download(): void;
  showKeys(): void;
  toggleTools(): void;
  setFilter(filter: Filter): void;
  setPhrase(phrase: string): void;
}

/** The tools that stay in sight: how far the work is, the ways through it, and the way out. */
export function barView(state: PageState, words: PageWords, actions: BarActions): TemplateResult {
  const file = state.file!;
  const {entries, translated} = file;
  const errors = entries
    .flatMap(({findings}) => findings)
    .filter((finding) => finding.level === 'error' && isFault(finding)).length;
  const waiting = entries.filter(waits).length;
  const current = file.entry(state.editing);
  const progress = [
    words.done(translated, entries.length),
    words.errors(errors),
    ...(waiting ? [words.waiting(waiting)] : []),
  ].join(', ');
  const button = (label: string, act: () => void, isOn: boolean): TemplateResult =>
    html`<button type="button" aria-disabled=${!isOn} @click=${act}>${label}</button>`;
  return html`<section class="bar" aria-label=${words.tools}>
    <p class="progress">
      <span>${progress}</span>
      <progress max=${entries.length} value=${translated} aria-label=${progress}></progress>
    </p>
    <div class="tools">
      ${button(words.nextUntranslated, actions.nextUntranslated, translated < entries.length)}
      ${button(
        words.nextFinding,
        actions.nextFinding,
        entries.some((entry) => hasFindings(entry) || waits(entry)),
      )}
      <button
        type="button"
        class="more"
        aria-expanded=${state.showsTools}
        aria-controls="more-tools"
        @click=${actions.toggleTools}
      >
        ${words.moreTools}
      </button>
      <div class="tools ${state.showsTools ? 'is-open' : ''}" id="more-tools">
        ${button(words.right, () => actions.accept(), !!current && waits(current))}
        ${button(words.undo, actions.undo, file.canUndo)} ${button(words.redo, actions.redo, file.canRedo)}
        <button type="button" @click=${actions.download}>${words.download}</button>
        <span class="pair"
          ><label for="find">${words.find}</label>
          <input
            id="find"
            type="search"
            .value=${state.phrase}
            @input=${({target}: Event) => actions.setPhrase((target as HTMLInputElement).value)}
        /></span>
        <span class="pair"
          ><label for="filter">${words.filter}</label>
          <select
            id="filter"
            @change=${({target}: Event) => actions.setFilter((target as HTMLSelectElement).value as Filter)}
          >
            ${FILTERS.map((filter) => html`<option value=${filter} .selected=${filter === state.filter}>${words.filters[filter]}</option>`)}
          </select></span
        >
        <button type="button" @click=${actions.showKeys}>${words.keys}</button>
      </div>
    </div>
    <p class=${state.isOnlyHeard ? 'hidden' : 'status'} role="status">${state.status}</p>
  </section>`;
}
