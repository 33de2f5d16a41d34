import {bodies} from './bodies.js';
import {editors} from './editors.js';
import {important} from './important.js';
import {liferaySharePoint} from './liferay-sharepoint.js';
import {markup} from './markup.js';
import {nukevietWordpress} from './nukeviet-wordpress.js';
import {pasted} from './pasted.js';
import type {Snippets} from './snippets.js';
import {structure} from './structure.js';
import {table} from './table.js';
import {units} from './units.js';
import {word} from './word.js';

/** All snippets, by what they have in common. */
export const corpus: Readonly<Record<string, Snippets>> = {
  'what portals hold most': markup,
  'what Word leaves': word,
  'what was pasted from elsewhere': pasted,
  'what editors write': editors,
  'Liferay and SharePoint': liferaySharePoint,
  'NukeViet and WordPress': nukevietWordpress,
  'every unit': units,
  'sizes held by !important': important,
  'every kind of box': structure,
  'bodies without paragraphs': bodies,
  'every size on every element': table,
};

const PICTURE =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='700' height='467'><path d='M0 0h700v467'/></svg>";

/** The snippet with pictures and frames that need no network. Nothing else is changed. */
export const offline = (html: string): string =>
  html
    .replace(/(<img\b[^>]*?\ssrc=)"[^"]*"/g, `$1"${PICTURE}"`)
    .replace(/(<iframe\b[^>]*?\ssrc=)"[^"]*"/g, '$1"about:blank"');

/** The ways in which a developer puts a body under the reader's control: each makes a page element and what to fill. */
export const PLACES: Readonly<Record<string, (id: string) => readonly [page: Element, body: Element]>> = {
  'directly in an article': () => {
    const article = make('reader-article', {lang: 'vi'});
    return [article, article];
  },
  'in the Vietnamese version of an article': () => {
    const article = make('reader-article', {lang: 'vi'});
    const body = make('div', {lang: 'vi'});
    const english = make('div', {lang: 'en'});
    english.textContent = 'The same in English.';
    article.append(body, english);
    return [article, body];
  },
  'in a body that was there before the article': () => {
    const article = make('reader-article');
    const body = make('div', {class: 'body'});
    article.append(body);
    return [article, body];
  },
  'in an element that the control names': (id) => {
    const target = make('div', {id});
    return [target, target];
  },
};

function make(name: string, attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}
