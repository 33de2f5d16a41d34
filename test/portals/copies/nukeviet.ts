// NukeViet 4.5: its theme for desks, its theme for phones, and a theme that knows neither the box of an article nor its ids.
import type {Copy} from './copy.js';

const common = {
  system: 'nukeviet',
  php: 'package.php',
  address: '/modules/portal-reader/',
  served: 'modules/portal-reader/',
  controls: '.portal-reader-tools, .portal-reader-bar',
};

export const copies: Copy[] = [
  {
    ...common,
    name: 'default theme',
    page: 'default.html',
    widths: [320, 768, 1280],
    grows: ['h1[itemprop=headline]', '.hometext', '.bodytext', '#idcomment'],
  },
  {
    ...common,
    name: 'phone theme',
    page: 'phone.html',
    widths: [320, 768],
    grows: ['h1[itemprop=headline]', '#hometext', '.bodytext', '#idcomment'],
    bar: 'header.first-child',
  },
  {
    ...common,
    name: 'a theme without the usual boxes',
    page: 'other.html',
    widths: [320],
    grows: ['h1[itemprop=headline]', '.hometext', '.bodytext', '#idcomment'],
  },
];
