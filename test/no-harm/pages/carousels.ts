// Carousels: slides that a script measures and moves.
import type {Hand} from '../support/hand.js';
import {css, js, paragraphs, picture, script, style, type Situation} from '../support/situation.js';

const IS_READY = () => document.body.dataset.xong === '1';
const slides = (of: (slide: string, number: number) => string): string =>
  [1, 2, 3, 4]
    .map((n) =>
      of(
        `<img src="${picture(700, 220, ['%239bd', '%23c33', '%23393', '%23639'][n - 1])}" width="700" height="220" alt="Ảnh ${n}">`,
        n,
      ),
    )
    .join('');

/** Presses Next and expects that the second slide fills the frame. */
const showsTheNext = (next: string, frame: string, second: string) => async (hand: Hand) => {
  await hand.press(next);
  await hand.becomes(
    'px from the second slide to the frame',
    0,
    (frame, second) => {
      const [one, two] = [frame, second].map((selector) =>
        document.querySelector(selector)!.getBoundingClientRect(),
      );
      const apart = Math.round(Math.max(Math.abs(one!.left - two!.left), Math.abs(one!.width - two!.width)));
      return apart <= 2 ? 0 : apart;
    },
    frame,
    second,
  );
};

export const CAROUSELS: Situation[] = [
  {
    id: 'slick',
    title: 'A carousel (Slick)',
    rows: 'A Slick',
    head:
      css('slick-carousel/slick/slick.css') +
      js('jquery/dist/jquery.min.js') +
      js('slick-carousel/slick/slick.min.js') +
      style('.bang img{display:block;width:100%;height:220px}'),
    body: `${paragraphs(1)}<div class="bang">${slides((slide, n) => `<div class="tam t${n}">${slide}</div>`)}</div>${paragraphs(3)}
${script("addEventListener('load',()=>{jQuery('.bang').slick({speed:0,infinite:false});document.body.dataset.xong='1'})")}`,
    ready: IS_READY,
    works: showsTheNext('.slick-next', '.slick-list', '.t2'),
  },
  {
    id: 'owl',
    title: 'Titles of news in a carousel, three beside one another (Owl Carousel)',
    head:
      css('owl.carousel/dist/assets/owl.carousel.min.css') +
      js('jquery/dist/jquery.min.js') +
      js('owl.carousel/dist/owl.carousel.min.js') +
      style('.owl-carousel img{height:120px}'),
    body: `${paragraphs(1)}<div class="owl-carousel">${slides((slide, n) => `<div class="t${n}">${slide}<h3><a href="#tin-${n}">Xã ${n} khai giảng lớp học buổi tối</a></h3></div>`)}</div>${paragraphs(3)}
${script("addEventListener('load',()=>{jQuery('.owl-carousel').owlCarousel({items:3,margin:10,nav:true,smartSpeed:0});document.body.dataset.xong='1'})")}`,
    ready: IS_READY,
    async works(hand) {
      await hand.press('.owl-next');
      await hand.becomes('px from the second title to the frame', 0, () => {
        const [frame, second] = ['.owl-stage-outer', '.t2'].map(
          (selector) => document.querySelector(selector)!.getBoundingClientRect().left,
        );
        return Math.abs(frame! - second!) <= 3 ? 0 : Math.abs(frame! - second!);
      });
    },
  },
  {
    id: 'swiper',
    title: 'A carousel (Swiper)',
    head:
      css('swiper/swiper-bundle.min.css') +
      js('swiper/swiper-bundle.min.js') +
      style('.swiper{height:220px}.swiper img{display:block;width:100%;height:220px}'),
    body: `${paragraphs(1)}<div class="swiper"><div class="swiper-wrapper">${slides((slide, n) => `<div class="swiper-slide t${n}">${slide}</div>`)}</div><button class="swiper-button-next" type="button"></button><button class="swiper-button-prev" type="button"></button></div>${paragraphs(3)}
${script("addEventListener('load',()=>{new Swiper('.swiper',{speed:0,a11y:false,navigation:{nextEl:'.swiper-button-next',prevEl:'.swiper-button-prev'}});document.body.dataset.xong='1'})")}`,
    ready: IS_READY,
    works: showsTheNext('.swiper-button-next', '.swiper', '.t2'),
  },
  {
    id: 'splide',
    title: 'A carousel (Splide)',
    head:
      css('@splidejs/splide/dist/css/splide.min.css') +
      js('@splidejs/splide/dist/js/splide.min.js') +
      style('.splide img{display:block;width:100%;height:220px}'),
    body: `${paragraphs(1)}<section class="splide" id="bang" aria-label="Ảnh hội nghị"><div class="splide__track"><ul class="splide__list">${slides((slide, n) => `<li class="splide__slide t${n}">${slide}</li>`)}</ul></div></section>${paragraphs(3)}
${script("addEventListener('load',()=>{new Splide('#bang',{speed:0}).mount();document.body.dataset.xong='1'})")}`,
    ready: IS_READY,
    works: showsTheNext('.splide__arrow--next', '.splide__track', '.t2'),
  },
  {
    id: 'truot-tay',
    title: 'A row of cards that snaps as it is scrolled',
    head: style(
      '.hang{display:flex;overflow-x:auto;scroll-snap-type:x mandatory;gap:10px}.hang>a{flex:0 0 80%;scroll-snap-align:start;border:1px solid #999}',
    ),
    body: `${paragraphs(1)}<div class="hang">${slides((slide, n) => `<a href="#t${n}" class="t${n}">${slide}<b>Tin ${n}</b></a>`)}</div>${paragraphs(3)}`,
    async works(hand) {
      await hand.ask(() => document.querySelector('.hang')!.scrollBy({left: 300, behavior: 'instant'}));
      await hand.becomes('the card that is at the edge', true, () => {
        const left = document.querySelector('.hang')!.getBoundingClientRect().left;
        return [...document.querySelectorAll('.hang>a')]
          .slice(1)
          .some((card) => Math.abs(card.getBoundingClientRect().left - left) < 2);
      });
    },
  },
];
