import {html, nothing, type TemplateResult} from 'lit';
import {sayFinding} from './finding-words.js';
import {timeOf, type FileActions} from './file-actions.js';
import type {PageWords} from './page-words.js';
import type {PageState} from './page-state.js';

/** Opening a file, beginning one, and the work that this browser keeps. */
export function openingView(
  state: PageState,
  words: PageWords,
  actions: FileActions & {openVietnamese(): void},
): TemplateResult {
  const onFile = ({target}: Event): void => {
    const input = target as HTMLInputElement;
    const [chosen] = input.files ?? [];
    if (chosen) void actions.openFile(chosen);
    // The same file can be opened again after it was changed on disk.
    input.value = '';
  };
  const onCreate = (event: Event): void => {
    event.preventDefault();
    actions.create(`${new FormData(event.target as HTMLFormElement).get('tag')}`.trim());
  };
  return html`
    <div class="tools">
      <span
        ><input class="hidden" id="file" type="file" accept=".xlf,.xliff,.csv" @change=${onFile} /><label class="button" for="file"
          >${words.open}</label
        ></span
      >
      <button type="button" @click=${actions.openVietnamese}>${words.vietnamese}</button>
      <span class="hint">${words.drop}</span>
    </div>
    <form class="tools" @submit=${onCreate}>
      <label for="tag">${words.tag}</label>
      <input
        id="tag"
        name="tag"
        autocapitalize="off"
        autocomplete="off"
        spellcheck="false"
        required
        aria-invalid=${!!state.wrongTag}
        aria-describedby="tag-wrong"
      />
      <button>${words.create}</button>
      <span id="tag-wrong" class="findings" role="status">${state.wrongTag ? words.noTag(state.wrongTag.meant) : ''}</span>
    </form>
    ${keptView(state, words, actions)} ${faultsView(state, words)}
  `;
}

function keptView({listed, settings}: PageState, words: PageWords, actions: FileActions): unknown {
  if (!listed.length) return nothing;
  return html`<section aria-labelledby="kept-name">
    <h2 id="kept-name">${words.keptWork}</h2>
    <ul class="kept">
      ${listed.map((one) => {
        const {work, key} = one;
        const name = `${work.language}.xlf${key.endsWith(`:${work.saved}`) ? ` (${words.older})` : ''}`;
        return html`<li class="tools">
          <span
            ><strong>${name}</strong>, <time>${timeOf(work, settings.pageLanguage)}</time>, ${words.progress(work.translated, work.of)}</span
          >
          <button type="button" @click=${() => actions.resume(one)}>${words.goOn(name)}</button>
          <button type="button" @click=${() => actions.forget(one)}>${words.forget(name)}</button>
        </li>`;
      })}
    </ul>
  </section>`;
}

function faultsView({faults, glossaryFault, settings}: PageState, words: PageWords): unknown {
  const sentences = faults?.findings.map((finding) =>
    sayFinding(finding, settings.pageLanguage, undefined, undefined),
  );
  return html`<div role="alert">
    ${glossaryFault ? html`<p class="findings">${glossaryFault}</p>` : nothing}
    ${
      faults
        ? html`<h2>${words.unreadable(faults.name)}</h2>
            <ul class="findings">
              ${[...new Set(sentences)].map((sentence) => html`<li>${sentence}</li>`)}
            </ul>
            <details>
              <summary>${words.forDeveloper}</summary>
              <ul lang="en">
                ${faults.findings.map(({line, column, message, mend}) => html`<li>${line}:${column}: ${message}; ${mend}</li>`)}
              </ul>
            </details>`
        : nothing
    }
  </div>`;
}
