// Pictures, drawings and frames with sizes of their own.
import {css, js, paragraphs, picture, script, style, text, type Situation} from '../support/situation.js';

export const PICTURES: Situation[] = [
  {
    id: 'khuon-anh',
    title: 'Portraits, banners and bars with object-fit, a picture of 1×1',
    rows: 'A 16',
    body: `<p><img src="${picture(300, 200)}" alt="Chân dung" style="width:64px;height:64px;border-radius:50%;object-fit:cover"> Ông Nguyễn Văn A</p>
<p><img src="${picture(800, 600)}" alt="Băng" style="width:100%;height:160px;object-fit:cover"></p>
<table><tr><td>Đồng ý</td><td><img src="${picture(1, 1)}" width="180" height="12" alt="60 %"></td></tr></table>
<p><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" data-src="anh.jpg" width="600" height="400" alt="Ảnh chưa tải"></p>
<p><img src="${picture(300, 200)}" width="120" height="120" style="object-fit:cover" alt="Ảnh vuông"></p>${paragraphs(3)}`,
  },
  {
    id: 'anh-bien-tap',
    title: 'Pictures with the width and height that an editor wrote',
    body: `<p><img src="${picture(600, 400)}" width="600" height="400" alt="Ảnh"></p><p><img src="${picture(400, 300)}" style="width:300px;height:225px" alt="Ảnh"></p><p style="text-align:center"><img src="${picture(900, 300)}" width="690" height="230" alt="Ảnh"></p><p><img src="${picture(400, 300)}" width="200" height="40" alt="Ảnh bẹt"></p><div style="width:400px"><img src="${picture(800, 500)}" style="width:100%" alt="Ảnh"></div>${paragraphs(3)}`,
  },
  {
    id: 'anh-luoi',
    title: 'Pictures that are loaded when they come near',
    body: `${paragraphs(14, 3)}<img class="sau" loading="lazy" src="${picture(500, 300)}" width="500" height="300" alt="Ảnh"><img class="sau" data-src="${picture(400, 200)}" src="${picture(1, 1)}" width="400" height="200" alt="Ảnh">${paragraphs(14, 3)}
${script("new IntersectionObserver((entries,o)=>entries.forEach(({isIntersecting,target})=>{if(isIntersecting){target.src=target.dataset.src;o.unobserve(target)}})).observe(document.querySelector('[data-src]'))")}`,
    async works(hand) {
      await hand.at('[data-src]');
      await hand.becomes('pictures that are loaded', true, () =>
        [...document.querySelectorAll<HTMLImageElement>('.sau')].every(
          ({complete, naturalWidth}) => complete && naturalWidth > 1,
        ),
      );
    },
  },
  {
    id: 'khung-nhung',
    title: 'Frames: a film of 560×315, a map of the full width, a poster of 90vh',
    rows: 'B 15',
    body: `${paragraphs(1)}<iframe id="phim" width="560" height="315" srcdoc="<body style='margin:0;background:#000;color:#fff'><p>Phim trong khung</p>" title="Phim"></iframe>${paragraphs(1)}<iframe id="ban-do" style="width:100%;height:450px;border:0" srcdoc="<p>Bản đồ</p>" title="Bản đồ"></iframe><p><img src="${picture(400, 800)}" alt="Áp phích" style="max-height:90vh;width:auto"></p>${paragraphs(2)}`,
    async works(hand) {
      await hand.becomes('the shape of the film', 1.78, () => {
        const {clientWidth: width, clientHeight: height} = document.querySelector('#phim')!;
        return Math.round((100 * width) / height) / 100;
      });
    },
  },
  {
    id: 'khung-nhung-hep',
    title: 'Frames on a phone',
    rows: 'B 15',
    width: 360,
    head: style('iframe{max-width:100%}'),
    body: `${paragraphs(1)}<div class="khung"><iframe id="phim" width="320" height="180" srcdoc="<p>Phim</p>" title="Phim"></iframe></div><iframe style="width:100%;height:250px;border:0" srcdoc="<p>Bản đồ</p>" title="Bản đồ"></iframe>${paragraphs(2)}`,
    async works(hand) {
      await hand.becomes('the shape of the film', 1.78, () => {
        const {clientWidth: width, clientHeight: height} = document.querySelector('#phim')!;
        return Math.round((100 * width) / height) / 100;
      });
    },
  },
  {
    id: 'truoc-sau',
    title: 'A slider between a picture before and one after (img-comparison-slider)',
    head: css('img-comparison-slider/dist/styles.css') + js('img-comparison-slider/dist/index.js'),
    body: `${paragraphs(1)}<img-comparison-slider id="so"><img slot="first" width="600" height="300" src="${picture(600, 300)}" alt="Trước"><img slot="second" width="600" height="300" src="${picture(600, 300, '%23c33')}" alt="Sau"></img-comparison-slider>${paragraphs(3)}`,
    rewritten: '#so',
    async works(hand) {
      await hand.press('#so', 0.25, 0.3);
      await hand.becomes('the share before', true, () => {
        const {value} = document.querySelector('#so') as HTMLElement & {value: number};
        return Math.abs(value - 25) < 4;
      });
    },
  },
  {
    id: 'truoc-sau-tay',
    title: 'A slider between two pictures that measures the mouse by clientX',
    rows: 'B chart',
    head: style(
      '.so{position:relative;width:600px;height:300px;overflow:hidden;touch-action:none}.so img{position:absolute;left:0;top:0;width:600px;height:300px;max-width:none}.so .tren{position:absolute;left:0;top:0;width:300px;height:300px;overflow:hidden}.so .tay{position:absolute;left:298px;top:0;width:4px;height:300px;background:#fff}',
    ),
    body: `${paragraphs(1)}<div class="so" data-reader-keep><img src="${picture(600, 300)}" alt="Sau"><div class="tren"><img src="${picture(600, 300, '%23c33')}" alt="Trước"></div><div class="tay"></div></div><p>${text(2)}</p>
${script("const so=document.querySelector('.so');so.addEventListener('pointerdown',(e)=>{const x=e.clientX-so.getBoundingClientRect().left;so.querySelector('.tren').style.width=x+'px';so.querySelector('.tay').style.left=x-2+'px'})")}`,
    async works(hand) {
      await hand.press('.so', 0.25, 0.5);
      await hand.becomes('the edge is where the press was', true, () => {
        const {left, width} = document.querySelector('.so')!.getBoundingClientRect();
        return (
          Math.abs(document.querySelector('.tren')!.getBoundingClientRect().right - (left + width / 4)) < 4
        );
      });
    },
  },
];
