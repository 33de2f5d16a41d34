import {styleTreeOf} from '../shared/style-tree.js';
import {forArticles} from '../shared/tag-names.js';
import {textRules} from './text-rules.js';

/** For the sizes that `without-zoom.ts` writes where no style attribute reaches, or where a component has the last word. */
const variables = `@layer portal-reader{${['before', 'after', 'first-letter', 'first-line']
  .map((name) => `[style*=--_reader-of-${name}]::${name}{font-size:var(--_reader-of-${name})!important}`)
  .join('')}::slotted([style*=--_reader-slotted]){font-size:var(--_reader-slotted)!important}}`;

const rules = forArticles((articles) => textRules(articles) + variables);

/** Gives the tree that an element stands in our rules for text. */
export const styleTextAround = (element: Element): void => styleTreeOf(element, rules());
