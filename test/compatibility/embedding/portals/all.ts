import {drupal} from './drupal/portal.js';
import {liferay} from './liferay/portal.js';
import {nukeviet} from './nukeviet/portal.js';
import {sharepoint} from './sharepoint/portal.js';
import {wordpress} from './wordpress/portal.js';

export const portals = [sharepoint, liferay, nukeviet, wordpress, drupal];

export {drupal, liferay, nukeviet, sharepoint, wordpress};
