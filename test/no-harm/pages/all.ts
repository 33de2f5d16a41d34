// Every situation, in an order that stays the same.
import type {Situation} from '../support/situation.js';
import {COUNTERS} from './counters.js';
import {ICONS} from './icons.js';
import {LAYOUT} from './layout.js';
import {PICTURES} from './pictures.js';

export const SITUATIONS: readonly Situation[] = [...COUNTERS, ...LAYOUT, ...ICONS, ...PICTURES];
