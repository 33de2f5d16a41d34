// The two kinds of text that are measured: as a careful author writes it, and as it comes out of Word.
import {PARAGRAPHS} from './text.mjs';

export const KINDS = ['plain', 'word'];

const plain = (text) => `<p>${text}</p>`;

/** As in patterns B01 and B02 of the markup that real portals hand out: the size stands on a span inside. */
const word = (size) => (text) =>
  '<p class="MsoNormal" style="margin-bottom:6.0pt;text-align:justify;text-indent:36.0pt;mso-pagination:none">' +
  `<span style="font-size:${size};font-family:&quot;Times New Roman&quot;,serif">${text}</span></p>`;

/**
 * @param {'plain' | 'word'} kind
 * @param {number} length How many paragraphs.
 * @param {boolean} [em] The sizes from Word in em: the same picture, but text that follows its parent. Without that
 *   the floor would have nothing to do.
 */
export function article(kind, length, em = false) {
  // 14 pt are 18.667 px, and the article is set in 16 px.
  const paragraph = kind === 'plain' ? plain : word(em ? '1.16667em' : '14.0pt');
  return Array.from({length}, (_, n) => paragraph(PARAGRAPHS[n % PARAGRAPHS.length])).join('\n');
}
