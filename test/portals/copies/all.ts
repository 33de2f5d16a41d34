import type {Copy} from './copy.js';
import {copies as drupal} from './drupal.js';
import {copies as joomla} from './joomla.js';
import {copies as liferay} from './liferay.js';
import {copies as nukeviet} from './nukeviet.js';

export const copies: Copy[] = [...drupal, ...joomla, ...liferay, ...nukeviet];
