import type {Copy} from './copy.js';
import {copies as drupal} from './drupal.js';
import {copies as liferay} from './liferay.js';

export const copies: Copy[] = [...drupal, ...liferay];
