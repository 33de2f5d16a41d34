import {html, nothing, type TemplateResult} from 'lit';
import {plain, type Content} from '../content.js';
import type {Term} from '../finding.js';
import {termPattern} from '../glossary.js';
import type {Message} from '../messages.js';
import type {Unit} from '../xliff.js';
import {VIETNAMESE_HINTS} from './hints.vi.js';
import type {Settings} from './kept-work.js';
import type {PageWords} from './page-words.js';

interface SourceView {
  unit: Unit;
  message: Message | undefined;
  words: PageWords;
  settings: Settings;
  /** The language of the translations. */
  language: string;
  terms: readonly Term[];
  /** The Vietnamese translation of the message. */
  vietnamese: string | undefined;
}

/** The hint of a message in the language of the page, if there is one that was made from the hint of today. */
export function hintOf(
  message: Message | undefined,
  {pageLanguage}: Settings,
): {text: string; language: 'vi' | 'en'} {
  const {id = '', desc = ''} = message ?? {};
  const hint = VIETNAMESE_HINTS[id];
  return pageLanguage === 'vi' && hint?.en === desc
    ? {text: hint.vi, language: 'vi'}
    : {text: desc, language: 'en'};
}

/** A source in which each term of the glossary is marked, with its translation behind it. */
function marked(content: Content, terms: readonly Term[], language: string): unknown {
  let pieces: (string | TemplateResult)[] = [plain(content)];
  // A longer term may contain a shorter one.
  for (const {term, translation} of [...terms].sort((a, b) => b.term.length - a.term.length))
    pieces = pieces.flatMap((piece): (string | TemplateResult)[] => {
      if (typeof piece !== 'string') return [piece];
      const at = termPattern(term).exec(piece);
      if (!at) return [piece];
      const end = at.index + at[0].length;
      return [
        piece.slice(0, at.index),
        html`<mark>${piece.slice(at.index, end)}</mark> <span class="term" lang=${language} dir="auto">(${translation})</span>`,
        piece.slice(end),
      ];
    });
  return pieces;
}

/** The source of a message in English and Vietnamese, and all that explains it. */
export function sourceView({
  unit,
  message,
  words,
  settings,
  language,
  terms,
  vietnamese,
}: SourceView): TemplateResult {
  const {id, source, notes} = unit;
  const isVietnamese = language === 'vi' || !vietnamese;
  const withEnglish = isVietnamese || settings.sources !== 'vi';
  const withVietnamese = !isVietnamese && settings.sources !== 'en';
  const hint = hintOf(message, settings);
  const note = (from: string) => notes.find((note) => note.from === from)?.text;
  const previous = [
    [words.previousSource, note('previous-source'), 'en'],
    [words.previousTarget, note('previous-target'), language],
  ] as const;
  const others = notes.filter(
    ({from, text}) =>
      !['lit-localize', 'previous-source', 'previous-target'].includes(from) && text !== message?.desc,
  );
  return html`<div id="source-${id}">
      ${withEnglish ? html`<p class="source" lang="en"><span class="hidden">${words.english}: </span>${marked(message?.source ?? source.content, terms, language)}</p>` : nothing}
      ${withVietnamese ? html`<p class="source" lang="vi"><span class="hidden">${words.vietnameseSource}: </span>${vietnamese}</p>` : nothing}
    </div>
    ${hint.text ? html`<p class="hint" id="hint-${id}" lang=${hint.language}>${hint.text}</p>` : nothing}
    ${previous.map(([name, text, lang]) => (text ? html`<p class="note">${name}: <q lang=${lang} dir="auto">${text}</q></p>` : nothing))}
    ${others.map(({from, text}) => html`<p class="note">${words.noteOf(from)}: <q dir="auto">${text}</q></p>`)}`;
}
