import type {Copy} from './copy.js';

export const copies: Copy[] = [
  {
    system: 'drupal',
    name: 'Olivero',
    page: 'olivero.html',
    php: 'package.php',
    address: '/modules/',
    widths: [320, 768, 1280],
    grows: ['h1', '.node__meta', '.node__content', '#comments'],
    controls: '.portal-reader-tools, .portal-reader-bar',
    bar: '.site-header__fixable',
  },
];
