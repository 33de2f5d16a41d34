import {DESKTOP} from './desktop.js';
import {DEVELOPERS} from './developers.js';
import type {Tool} from './rows.js';
import {SERVICES} from './services.js';
import {TRANSLATION_MEMORY} from './translation-memory.js';

export type {Edits, Tool} from './rows.js';

/** The tools that a locale file comes back from. */
export const TOOLS: readonly Tool[] = [...DESKTOP, ...SERVICES, ...TRANSLATION_MEMORY, ...DEVELOPERS];
