import type {Copy} from './copy.js';

const ARTICLE: Omit<Copy, 'name' | 'page'> = {
  system: 'joomla',
  php: 'package.php',
  address: '/joomla/',
  widths: [320, 768, 1280],
  grows: ['.page-header', '.article-info', '.com-content-article__body'],
  controls: '.portal-reader-tools, .portal-reader-bar',
};

export const copies: Copy[] = [
  {...ARTICLE, name: 'Cassiopeia with its sticky header', page: 'cassiopeia.html', bar: '.header'},
  {
    ...ARTICLE,
    name: 'an older template without main',
    page: 'without-main.html',
    bar: '.navbar',
  },
];
