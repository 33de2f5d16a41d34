// Pictures and questions that are shown over the page.
import type {Hand} from '../support/hand.js';
import {css, js, paragraphs, picture, script, style, text, type Situation} from '../support/situation.js';

const IS_READY = () => document.body.dataset.xong === '1';

/** Opens, finds the button on the screen, and closes. */
const opensAndCloses = (open: string, close: string) => async (hand: Hand) => {
  await hand.press(open);
  await hand.isOnScreen(close);
  await hand.ask(() => new Promise((done) => setTimeout(done, 600)));
  await hand.tab.pressAt(...(await hand.at(close, 0.5, 0.5, {still: true})));
  await hand.becomes(
    'the button is gone',
    true,
    (close) => {
      const button = document.querySelector(close);
      return (
        !button?.getClientRects().length ||
        !button.checkVisibility({visibilityProperty: true, opacityProperty: true})
      );
    },
    close,
  );
};

/** A dialog with some sentences, and the button that opens it. */
const invitation = (sentences: number): string =>
  `${paragraphs(1)}<button type="button" id="mo">Xem giấy mời</button><dialog><button type="button" id="dong">Đóng</button><p>${text(3, sentences)}</p></dialog>${paragraphs(3)}
${script("const d=document.querySelector('dialog');document.getElementById('mo').onclick=()=>d.showModal();document.getElementById('dong').onclick=()=>d.close()")}`;

export const LIGHTBOXES: Situation[] = [
  {
    id: 'glightbox',
    title: 'A lightbox (GLightbox)',
    head: css('glightbox/dist/css/glightbox.min.css') + js('glightbox/dist/js/glightbox.min.js'),
    body: `${paragraphs(1)}<a href="${picture(1200, 800)}" class="glightbox" data-type="image"><img src="${picture(200, 130)}" width="200" height="130" alt="Ảnh"></a>${paragraphs(3)}
${script("addEventListener('load',()=>{GLightbox({openEffect:'none',closeEffect:'none'});document.body.dataset.xong='1'})")}`,
    ready: IS_READY,
    works: opensAndCloses('.glightbox', '.gclose'),
  },
  {
    id: 'photoswipe',
    title: 'A lightbox (PhotoSwipe)',
    head:
      css('photoswipe/dist/photoswipe.css') +
      js('photoswipe/dist/umd/photoswipe.umd.min.js') +
      js('photoswipe/dist/umd/photoswipe-lightbox.umd.min.js'),
    body: `${paragraphs(1)}<div id="album"><a href="${picture(1200, 800)}" data-pswp-width="1200" data-pswp-height="800"><img src="${picture(200, 130)}" width="200" height="130" alt="Ảnh"></a></div>${paragraphs(3)}
${script("addEventListener('load',()=>{new PhotoSwipeLightbox({gallery:'#album',children:'a',pswpModule:PhotoSwipe,showHideAnimationType:'none'}).init();document.body.dataset.xong='1'})")}`,
    ready: IS_READY,
    works: opensAndCloses('#album a', '.pswp__button--close'),
  },
  {
    id: 'hop-thoai',
    title: 'A dialog of 90vh in the article',
    rows: 'B 21',
    head: style('dialog{height:90vh;width:600px;box-sizing:border-box}'),
    body: invitation(3),
    works: opensAndCloses('#mo', '#dong'),
  },
  {
    id: 'hop-thoai-hep',
    title: 'A dialog of 90vw and 90vh on a phone',
    rows: 'B 21',
    width: 360,
    head: style('dialog{height:90vh;width:90vw;box-sizing:border-box}'),
    body: invitation(2),
    works: opensAndCloses('#mo', '#dong'),
  },
  {
    id: 'phu-man-hinh',
    title: 'A box fixed to the window, 100vw by 100vh, in the article',
    rows: 'B 21',
    head: style(
      '.phu{display:none;position:fixed;left:0;top:0;width:100vw;height:100vh;background:#000c}.phu.mo{display:block}.phu button{position:absolute;right:20px;top:20px}',
    ),
    body: `${paragraphs(1)}<button type="button" id="mo">Phóng to</button><div class="phu"><button type="button" id="dong">Đóng</button></div>${paragraphs(3)}
${script("const p=document.querySelector('.phu');document.getElementById('mo').onclick=()=>p.classList.add('mo');document.getElementById('dong').onclick=()=>p.classList.remove('mo')")}`,
    works: opensAndCloses('#mo', '#dong'),
  },
];
