import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {PageWords} from './page-words.js';
import type {PageState} from './page-state.js';

/** Opens a dialog as soon as it is drawn. Escape and closing lead back to where the person was: the browser does that. */
const opened = (element?: Element): void => {
  const dialog = element as HTMLDialogElement | undefined;
  // It is in the page only after it is drawn.
  queueMicrotask(() => {
    if (dialog?.isConnected && !dialog.open) dialog.showModal();
  });
};

interface DialogActions {
  /** Closes what is open, with nothing done. */
  close(): void;
}

/** The question before something is replaced, and the list of keys. */
export function dialogs(
  {question, showsKeys}: PageState,
  words: PageWords,
  {close}: DialogActions,
): TemplateResult {
  const onClose = (event: Event): void => {
    (event.target as HTMLDialogElement).close();
    close();
  };
  return html`
    ${
      question
        ? html`<dialog ${ref(opened)} aria-labelledby="question" @cancel=${onClose}>
            <p id="question">${question.text}</p>
            <div class="tools">
              ${question.answers.map(
                ({label, act}) =>
                  html`<button
                    type="button"
                    @click=${({target}: Event) => {
                      (target as HTMLElement).closest('dialog')!.close();
                      act();
                    }}
                  >
                    ${label}
                  </button>`,
              )}
            </div>
          </dialog>`
        : nothing
    }
    ${
      showsKeys
        ? html`<dialog ${ref(opened)} aria-labelledby="keys-name" @cancel=${onClose}>
            <h2 id="keys-name">${words.keys}</h2>
            <dl class="keys">
              ${words.keyList.map(([keys, does]) => html`<div><dt><kbd>${keys}</kbd></dt><dd>${does}</dd></div>`)}
            </dl>
            <button
              type="button"
              @click=${({target}: Event) => {
                (target as HTMLElement).closest('dialog')!.close();
                close();
              }}
            >
              ${words.close}
            </button>
          </dialog>`
        : nothing
    }
  `;
}
