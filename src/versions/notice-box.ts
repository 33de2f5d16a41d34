import {html, nothing} from 'lit';
import {msg} from '@lit/localize';
import {languageName} from '../content/languages.js';
import {languageOf} from '../shared/interface-language.js';
import type {Notice} from './notice.js';

/**
 * What a reader should know of the version that is shown.
 *
 * @param choose - Called with the language whose button was pressed.
 */
export function noticeBox({missing, about, others}: Notice, choose: (language: string) => void): unknown {
  if (!missing && !about.length) return nothing;
  return html`<div part="notice">
    ${missing ? html`<slot name="notice"><p lang=${missing.language}>${missing.text}</p></slot>` : nothing}
    ${about.map(({text, language}) => html`<p lang=${language}>${text}</p>`)} ${others.length ? choices(others, choose) : nothing}
  </div>`;
}

function choices(languages: readonly string[], choose: (language: string) => void): unknown {
  const words = msg('Read it in:', {
    id: 'article.also-in',
    desc: 'In a notice above an article: stands before the names of other languages that it can be read in, which are buttons. At most 35 characters.',
  });
  // On paper there is nothing to press: not printed, by its class.
  return html`<p class="choices" lang=${languageOf('article.also-in')}>
    ${words}
    ${languages.map(
      (language) =>
        html`<button part="choice" type="button" lang=${language} @click=${() => choose(language)}>
          ${languageName(language)}
        </button> `,
    )}
  </p>`;
}
