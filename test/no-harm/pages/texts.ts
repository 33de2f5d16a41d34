// Formulas, code, and text that comes or is reached by scrolling.
import {placeOf} from '../support/hand.js';
import {css, js, paragraphs, script, style, text, type Situation} from '../support/situation.js';

const IS_READY = () => document.body.dataset.xong === '1';

export const TEXTS: Situation[] = [
  {
    id: 'katex',
    title: 'Formulas (KaTeX)',
    rows: 'B KaTeX',
    head: css('katex/dist/katex.min.css') + js('katex/dist/katex.min.js'),
    body: `${paragraphs(1)}<div id="ct"></div><p>Mức đóng <span id="ct2"></span> mỗi tháng.</p>${paragraphs(3)}
${script("addEventListener('load',()=>{katex.render('\\\\left(\\\\frac{a}{\\\\sqrt{b^2+1}}\\\\right)\\\\sum_{i=1}^{n} x_i',document.getElementById('ct'),{displayMode:true});katex.render('T = 0.08 \\\\times L',document.getElementById('ct2'));document.fonts.ready.then(()=>{document.body.dataset.xong='1'})})")}`,
    ready: IS_READY,
    drawn: '#ct .katex-html',
  },
  {
    id: 'mathjax',
    title: 'Formulas (MathJax)',
    head:
      script(
        "MathJax={options:{enableMenu:false},startup:{pageReady:()=>MathJax.startup.defaultPageReady().then(()=>{document.body.dataset.xong='1'})}}",
      ) + js('mathjax/es5/tex-svg.js'),
    body: `${paragraphs(1)}<p>\\[ \\left(\\frac{a}{\\sqrt{b^2+1}}\\right) \\]</p><p>Mức đóng \\( T = 0.08 \\times L \\) mỗi tháng.</p>${paragraphs(3)}`,
    ready: IS_READY,
    drawn: 'mjx-container[display] svg',
  },
  {
    id: 'prism',
    title: 'Code (Prism)',
    head: css('prismjs/themes/prism.min.css') + js('prismjs/prism.js'),
    body: `${paragraphs(1)}<pre><code class="language-js">${'const hoSo = await guiHoSo({ma: "H36.15-230801", nguoiNop: "Nguyễn Văn A"}); // dài hơn cột\n'.repeat(6)}</code></pre><p>Gọi <code>guiHoSo()</code>.</p>${paragraphs(3)}`,
  },
  {
    id: 'cuon-muot',
    title: 'Smooth scrolling to a heading',
    rows: 'A 03',
    head: style('html{scroll-behavior:smooth}h2{scroll-margin-top:80px}'),
    body: `<a href="#dieu-6" id="toi">Điều 6</a>${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `<h2 id="dieu-${n}">Điều ${n}</h2>${paragraphs(10)}`).join('')}`,
    async works(hand) {
      await hand.press('#toi');
      await hand.ask(() => new Promise((done) => setTimeout(done, 2500)));
      // Below the room that the page keeps for its header, which grows with the text.
      const {top} = await hand.ask(placeOf, '#dieu-6', true);
      if (top < 40 || top > 170) throw new Error(`The heading is ${top} px below the top`);
    },
  },
  {
    id: 'tai-them',
    title: 'Text that comes as the reader scrolls',
    body: `<div id="tin">${paragraphs(12, 3)}</div><p id="cuoi">Đang tải…</p>
${script(`let trang=0;new IntersectionObserver(([{isIntersecting}])=>{if(isIntersecting&&trang<3){trang++;document.getElementById('tin').insertAdjacentHTML('beforeend','<p>'+${JSON.stringify(text(2, 3))}+'</p><p>Trang '+trang+'</p>'+${JSON.stringify(paragraphs(10, 3))})}}).observe(document.getElementById('cuoi'))`)}`,
    async works(hand) {
      for (let times = 0; times < 4; times++) {
        await hand.ask(() => window.scrollTo({top: document.body.scrollHeight, behavior: 'instant'}));
        await hand.ask(() => new Promise((done) => setTimeout(done, 300)));
      }
      await hand.becomes('pages that came', true, () => document.body.textContent!.includes('Trang 3'));
    },
  },
  {
    id: 'van-ban-dai',
    title: 'A long text: 300 paragraphs',
    body: paragraphs(300),
  },
  {
    id: 'xuong-dong',
    title: 'Text without paragraphs, with line breaks only',
    rows: 'B br',
    body: [1, 2, 3, 4, 5, 6].map((n) => text(n, 3)).join('<br><br>'),
  },
  {
    id: 'trong-khuon',
    title: 'A theme that limits the width of whatever stands in its main',
    rows: 'A first frame',
    head: style('main{max-width:none;padding:0}main>*{max-width:645px;margin-inline:auto}'),
    body: paragraphs(8, 3),
  },
];
