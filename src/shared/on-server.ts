import {isServer} from 'lit';

/**
 * Whether there is no page: elements are made only to be drawn as HTML. They have no children that they could ask, are
 * never in a document, and nothing is known of the reader. Asked of Lit, which has a build of its own for Node; where
 * something stands in for a browser there, such as jsdom, there is a page.
 */
export const onServer: boolean = isServer && !globalThis.document?.documentElement;
