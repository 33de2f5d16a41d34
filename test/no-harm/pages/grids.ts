// Grids in which a script places each card.
import {js, paragraphs, script, style, text, type Situation} from '../support/situation.js';

const IS_READY = () => document.body.dataset.xong === '1';
const cards = Array.from(
  {length: 9},
  (_, n) => `<div class="the"><h3>Tin ${n + 1}</h3><p>${text(n, 1 + (n % 3))}</p></div>`,
).join('');
const CARDS = style(
  '.luoi{position:relative}.the{width:220px;box-sizing:border-box;padding:6px;border:1px solid #999;margin-bottom:8px}.the p,.the h3{margin:0 0 6px}',
);

export const GRIDS: Situation[] = [
  {
    id: 'masonry',
    title: 'A grid of cards (Masonry)',
    rows: 'B Masonry',
    head: CARDS + js('masonry-layout/dist/masonry.pkgd.min.js'),
    body: `${paragraphs(1)}<div class="luoi">${cards}</div>${paragraphs(2)}
${script("addEventListener('load',()=>{new Masonry('.luoi',{itemSelector:'.the',columnWidth:220,gutter:8,transitionDuration:0});document.body.dataset.xong='1'})")}`,
    ready: IS_READY,
  },
  {
    id: 'isotope',
    title: 'A grid of cards that can be filtered (Isotope)',
    head: CARDS + js('isotope-layout/dist/isotope.pkgd.min.js'),
    body: `${paragraphs(1)}<button type="button" id="loc">Tin dài</button><div class="luoi">${cards}</div>${paragraphs(2)}
${script("addEventListener('load',()=>{const l=new Isotope('.luoi',{itemSelector:'.the',transitionDuration:0,masonry:{columnWidth:220,gutter:8}});document.getElementById('loc').onclick=()=>l.arrange({filter:':nth-child(3n)'});document.body.dataset.xong='1'})")}`,
    ready: IS_READY,
    async works(hand) {
      await hand.press('#loc');
      await hand.becomes(
        'cards that are shown',
        3,
        () =>
          [...document.querySelectorAll<HTMLElement>('.the')].filter(({style}) => style.display !== 'none')
            .length,
      );
    },
  },
  {
    id: 'luoi-css',
    title: 'Cards in a grid and in a row of the style sheet',
    head:
      style(
        '.g{display:grid;grid-template-columns:repeat(3,1fr);gap:8px}.f{display:flex;flex-wrap:wrap;gap:8px}.f .the{flex:1 1 200px;width:auto}.g .the{width:auto}',
      ) + CARDS,
    body: `${paragraphs(1)}<div class="g">${cards}</div><div class="f">${cards}</div>${paragraphs(2)}`,
  },
];
