// Charts: drawings that answer the mouse.
import type {Hand} from '../support/hand.js';
import {css, FORGETS_CANVAS, js, paragraphs, script, type Situation} from '../support/situation.js';

const IS_READY = () => document.body.dataset.xong === '1';

const NO_PLACE_IN_DRAWINGS =
  'This engine leaves zoom out of getScreenCTM(), so a script that finds the place of the mouse in a drawing inside enlarged text finds another one. `data-reader-keep` on the box of the drawing leaves it at its own size.';

/** Points at the third bar: its bubble stands beside it and names it. */
const showsBubble =
  (bar: string, bubble: string, name: string) =>
  async (hand: Hand): Promise<void> => {
    await hand.hover(bar, 0.5, 0.7);
    await hand.becomes(
      'the bubble of the bar under the mouse',
      'Quý 3',
      (selector) => document.querySelector(selector)?.textContent?.trim() ?? '',
      name,
    );
    await hand.isNear(bubble, bar, 12);
  };

export const CHARTS: Situation[] = [
  {
    id: 'chartjs',
    title: 'A chart on canvas (Chart.js)',
    rows: 'B Chart.js',
    head: js('chart.js/dist/chart.umd.js'),
    body: `${paragraphs(1)}<div style="position:relative;height:260px"><canvas id="bieu-do"></canvas></div>${paragraphs(2)}
${script("addEventListener('load',()=>{new Chart('bieu-do',{type:'bar',data:{labels:['Quý 1','Quý 2','Quý 3','Quý 4'],datasets:[{label:'Hồ sơ',data:[9,9,9,9]}]},options:{animation:false,maintainAspectRatio:false,onHover:(e,found)=>{document.body.dataset.cot=found.map(({index})=>index).join()}}});document.body.dataset.xong='1'})")}`,
    ready: IS_READY,
    rewritten: '[style*="height:260px"]',
    drawn: '#bieu-do',
    forgets: {webkit: FORGETS_CANVAS},
    async works(hand) {
      await hand.hover('#bieu-do', 0.88, 0.6);
      await hand.becomes('the bar under the mouse', '3', () => document.body.dataset.cot);
      await hand.becomes('dots of the canvas for each px', true, () => {
        const canvas = document.querySelector('canvas')!;
        return canvas.width + 1 >= canvas.getBoundingClientRect().width;
      });
    },
  },
  {
    id: 'echarts',
    title: 'A chart on canvas (ECharts)',
    head: js('echarts/dist/echarts.min.js'),
    body: `${paragraphs(1)}<div id="bieu-do" style="height:260px"></div>${paragraphs(2)}
${script("addEventListener('load',()=>{const c=echarts.init(document.getElementById('bieu-do'));c.setOption({animation:false,xAxis:{data:['Quý 1','Quý 2','Quý 3','Quý 4']},yAxis:{},series:[{type:'bar',data:[9,9,9,9]}]});c.on('mouseover',({dataIndex})=>{document.body.dataset.cot=dataIndex});setTimeout(()=>{document.body.dataset.xong='1'},200)})")}`,
    ready: IS_READY,
    rewritten: '#bieu-do',
    forgets: {webkit: FORGETS_CANVAS},
    async works(hand) {
      await hand.hover('#bieu-do', 0.8, 0.6);
      await hand.becomes('the bar under the mouse', '3', () => document.body.dataset.cot);
    },
  },
  {
    id: 'apexcharts',
    title: 'A chart in SVG (ApexCharts)',
    head: js('apexcharts/dist/apexcharts.min.js'),
    body: `${paragraphs(1)}<div id="bieu-do"></div>${paragraphs(2)}
${script("addEventListener('load',()=>{new ApexCharts(document.getElementById('bieu-do'),{chart:{type:'bar',height:260,animations:{enabled:false},toolbar:{show:false}},series:[{name:'Hồ sơ',data:[9,9,9,9]}],xaxis:{categories:['Quý 1','Quý 2','Quý 3','Quý 4']}}).render().then(()=>{document.body.dataset.xong='1'})})")}`,
    ready: IS_READY,
    rewritten: '#bieu-do',
    async works(hand) {
      await hand.hover('.apexcharts-bar-area:nth-of-type(1), .apexcharts-bar-area', 0.5, 0.5);
      await hand.becomes('the label', true, () =>
        /Quý \d/.test(document.querySelector('.apexcharts-tooltip.apexcharts-active')?.textContent ?? ''),
      );
      await hand.isNear('.apexcharts-tooltip', '#bieu-do', 2);
    },
  },
  {
    id: 'd3',
    title: 'A chart in SVG that finds its bar by the place of the mouse (D3)',
    head: js('d3/dist/d3.min.js'),
    body: `${paragraphs(1)}<div id="bieu-do"></div>${paragraphs(2)}
${script("addEventListener('load',()=>{const s=d3.select('#bieu-do').append('svg').attr('width',600).attr('height',200),x=d3.scaleBand().domain([0,1,2,3]).range([0,600]).padding(0.1);s.selectAll('rect').data([4,7,6,9]).join('rect').attr('x',(d,i)=>x(i)).attr('y',(d)=>200-20*d).attr('width',x.bandwidth()).attr('height',(d)=>20*d);s.on('mousemove',(e)=>{document.body.dataset.cot=Math.floor(d3.pointer(e,s.node())[0]/150)});document.body.dataset.xong='1'})")}`,
    ready: IS_READY,
    drawn: '#bieu-do rect',
    async works(hand) {
      await hand.hover('#bieu-do svg', 0.88, 0.8);
      await hand.becomes('the bar under the mouse', '3', () => document.body.dataset.cot);
    },
  },
  {
    id: 'svg-tay',
    title: 'A drawing in SVG that a few lines of script find the mouse in, without a library',
    body: `${paragraphs(1)}<div id="bieu-do"><svg width="600" height="200"><rect width="600" height="200" fill="#9bd"/></svg></div>${paragraphs(2)}
${script("addEventListener('load',()=>{const s=document.querySelector('#bieu-do svg');s.addEventListener('mousemove',(e)=>{document.body.dataset.cot=Math.floor(new DOMPoint(e.clientX,e.clientY).matrixTransform(s.getScreenCTM().inverse()).x/150)});document.body.dataset.xong='1'})")}`,
    ready: IS_READY,
    cannot: {firefox: NO_PLACE_IN_DRAWINGS, webkit: NO_PLACE_IN_DRAWINGS},
    keep: '#bieu-do',
    async works(hand) {
      await hand.hover('#bieu-do svg', 0.88, 0.8);
      await hand.becomes('the bar under the mouse', '3', () => document.body.dataset.cot);
    },
  },
  {
    id: 'frappe',
    title: 'A chart in SVG with a bubble of its own (Frappe Charts)',
    head: js('frappe-charts/dist/frappe-charts.min.umd.js'),
    body: `${paragraphs(1)}<div id="bieu-do"></div>${paragraphs(2)}
${script("addEventListener('load',()=>{new frappe.Chart('#bieu-do',{data:{labels:['Quý 1','Quý 2','Quý 3','Quý 4'],datasets:[{values:[9,9,9,9]}]},type:'bar',height:250,animate:0});setTimeout(()=>{document.body.dataset.xong='1'},400)})")}`,
    ready: IS_READY,
    rewritten: '#bieu-do',
    works: showsBubble('#bieu-do .bar:nth-of-type(3)', '.graph-svg-tip', '.graph-svg-tip .title'),
  },
  {
    id: 'morris',
    title: 'A chart in SVG with a bubble of its own (Morris on Raphaël)',
    head:
      css('morris.js/morris.css') +
      js('jquery/dist/jquery.min.js') +
      js('raphael/raphael.min.js') +
      js('morris.js/morris.min.js'),
    body: `${paragraphs(1)}<div id="bieu-do" style="height:250px"></div>${paragraphs(2)}
${script("addEventListener('load',()=>{Morris.Bar({element:'bieu-do',data:[1,2,3,4].map((n)=>({quy:'Quý '+n,so:9})),xkey:'quy',ykeys:['so'],labels:['Hồ sơ'],hideHover:'auto',resize:true});document.body.dataset.xong='1'})")}`,
    ready: IS_READY,
    rewritten: '#bieu-do',
    works: showsBubble('#bieu-do rect:nth-of-type(3)', '.morris-hover', '.morris-hover-row-label'),
  },
];
