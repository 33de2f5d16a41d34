import type {Copy} from './copy.js';

export const copies: Copy[] = [];
