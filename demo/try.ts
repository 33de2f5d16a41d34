import './portal.js';
import {applyTextStyles, cleanHtml} from './try/clean-html.js';
import {decode} from './try/decode.js';
import {parsePlainText, tidy} from './try/parse-article.js';
import {parseHtml} from './try/parse-html.js';
import {SAMPLE_TEXT, SAMPLE_WORD} from './try/samples.js';
import {articleMarkup, inBothLanguages, paragraphs, type ShownArticle} from './try/show-article.js';

const MAX_BYTES = 2_000_000;

const form = find<HTMLFormElement>('#try-form');
const input = find<HTMLTextAreaElement>('#try-text');
const file = find<HTMLInputElement>('#try-file');
const status = find('#try-status');
const result = find('#try-result');
const shown = find('#try-shown');
const leftOut = find<HTMLDetailsElement>('#try-left-out');

/** HTML of a paste that replaces the whole text, until the `input` event that follows it. */
let pasted = '';

form.hidden = false;

input.addEventListener('paste', (event) => {
  const whole = input.selectionStart === 0 && input.selectionEnd === input.value.length;
  pasted = whole ? (event.clipboardData?.getData('text/html') ?? '') : '';
});

input.addEventListener('input', (event) => {
  const paste = (event as InputEvent).inputType === 'insertFromPaste';
  if (paste && pasted) showHtml(pasted);
  else showText(input.value);
  pasted = '';
  if (paste && !result.hidden) goToResult();
});

file.addEventListener('change', () => {
  const [chosen] = file.files ?? [];
  if (chosen) void showFile(chosen);
  // Allows the same file to be chosen again after it was changed on disk.
  file.value = '';
});

find('#try-sample').addEventListener('click', () => {
  input.value = SAMPLE_TEXT;
  showText(SAMPLE_TEXT);
  goToResult();
});

find('#try-word').addEventListener('click', () => {
  input.value = '';
  showHtml(SAMPLE_WORD);
  goToResult();
});

find('#try-clear').addEventListener('click', () => {
  input.value = '';
  clear();
  say({vi: 'Đã xóa.', en: 'Cleared.'});
  input.focus();
});

// The whole page accepts a drop: outside a drop target the browser would leave the page and open the file.
document.addEventListener('dragover', (event) => {
  event.preventDefault();
  form.classList.add('is-dragged-over');
});
document.addEventListener('dragleave', (event) => {
  if (!event.relatedTarget) form.classList.remove('is-dragged-over');
});
document.addEventListener('drop', (event) => {
  event.preventDefault();
  form.classList.remove('is-dragged-over');
  const [dropped] = event.dataTransfer?.files ?? [];
  const html = event.dataTransfer?.getData('text/html');
  const text = event.dataTransfer?.getData('text/plain');
  if (dropped) void showFile(dropped);
  else if (html) showHtml(html);
  else if (text) showText(text);
  if (!dropped && (html || text)) goToResult();
});

async function showFile(chosen: File): Promise<void> {
  if (!/\.(?:txt|html?)$/i.test(chosen.name) && !/^text\/(?:plain|html)/.test(chosen.type)) {
    return say({
      vi: 'Trang này chỉ đọc tệp .txt và .html.',
      en: 'This page reads only .txt and .html files.',
    });
  }
  if (chosen.size > MAX_BYTES) {
    return say({vi: 'Tệp lớn hơn 2 MB.', en: 'The file is larger than 2 MB.'});
  }
  try {
    const text = decode(new Uint8Array(await chosen.arrayBuffer()));
    const isHtml = /\.html?$/i.test(chosen.name) || /^\s*<(?:!doctype html|html)\b/i.test(text);
    input.value = isHtml ? '' : text;
    if (isHtml) showHtml(text);
    else showText(text);
    goToResult();
  } catch {
    say({vi: 'Không đọc được tệp này.', en: 'This file could not be read.'});
  }
}

function showText(text: string): void {
  if (tidy(text) === '') return clear();
  const article = parsePlainText(text);
  show({...article, lead: document.createTextNode(article.lead), body: paragraphs(article.body)});
}

function showHtml(html: string): void {
  const {pageTitle, content} = cleanHtml(html);
  if (tidy(content.textContent) === '') {
    clear();
    return say({vi: 'Không thấy chữ nào trong đó.', en: 'There is no text in it.'});
  }
  show(parseHtml(content, pageTitle));
}

function show(article: ShownArticle): void {
  shown.replaceChildren(document.adoptNode(articleMarkup(article)));
  applyTextStyles(shown);
  leftOut.hidden = article.leftOut.length === 0;
  find('ul', leftOut).replaceChildren(
    ...article.leftOut.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
  result.hidden = false;
  say({vi: 'Bài viết đã hiện bên dưới.', en: 'The article is shown below.'});
}

function goToResult(): void {
  result.scrollIntoView();
  result.focus({preventScroll: true});
}

function clear(): void {
  shown.replaceChildren();
  result.hidden = true;
  status.replaceChildren();
}

function say(words: {vi: string; en: string}): void {
  status.replaceChildren(inBothLanguages(words));
}

function find<Found extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): Found {
  const found = within.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}
