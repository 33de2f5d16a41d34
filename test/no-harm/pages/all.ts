// Every situation, in an order that stays the same.
import type {Situation} from '../support/situation.js';
import {CAROUSELS} from './carousels.js';
import {CHARTS} from './charts.js';
import {COUNTERS} from './counters.js';
import {GRIDS} from './grids.js';
import {ICONS} from './icons.js';
import {LAYOUT} from './layout.js';
import {LIGHTBOXES} from './lightboxes.js';
import {MAPS} from './maps.js';
import {MENUS} from './menus.js';
import {PICTURES} from './pictures.js';
import {PLAYERS} from './players.js';
import {TABLES} from './tables.js';
import {TEXTS} from './texts.js';

export const SITUATIONS: readonly Situation[] = [
  ...COUNTERS,
  ...LAYOUT,
  ...ICONS,
  ...PICTURES,
  ...MAPS,
  ...CAROUSELS,
  ...GRIDS,
  ...CHARTS,
  ...PLAYERS,
  ...LIGHTBOXES,
  ...MENUS,
  ...TABLES,
  ...TEXTS,
];
