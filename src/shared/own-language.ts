import {canonicalLanguage} from '../content/languages.js';
import {onServer} from './on-server.js';

/** The language that an element declares for itself, or inherits from the page around it; undefined without one. */
export const ownLanguage = (element: Element): string | undefined =>
  canonicalLanguage((onServer ? element : element.closest('[lang]'))?.getAttribute('lang'));
