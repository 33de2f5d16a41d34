// Three auditors that know nothing of each other, and the one way that all are asked.
import {alfa} from './alfa.mjs';
import {axe} from './axe.mjs';
import {ibm} from './ibm.mjs';
import {placeOf} from './place.mjs';
import {measureInViewport} from './viewport.mjs';

/**
 * @typedef {{auditor: string, rule: string, kind: 'fault' | 'question', message: string, state: string, element: string, html: string}} Finding
 */

/** @type {readonly {id: string, name: string, script?: string, code?: string, find?: Function, copy?: Function, judge?: Function}[]} */
export const AUDITORS = [axe, ibm, alfa];

/** The functions that must be in the page before an auditor is asked. */
export const HELPER = `globalThis.placeOf = ${placeOf}; globalThis.measureInViewport = ${measureInViewport};`;
