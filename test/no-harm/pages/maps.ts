// Maps: tiles that a script places, and coordinates of the mouse.
import {css, js, paragraphs, picture, script, text, type Situation} from '../support/situation.js';

const TILE = picture(256, 256);
const IS_READY = () => document.body.dataset.xong === '1';

const tile = (left: number): string =>
  `<div style="position:absolute;left:${left}px;top:0;width:256px;height:256px"><img alt="" style="width:256px;height:256px;border:0" src="${TILE}"></div>`;

export const MAPS: Situation[] = [
  {
    id: 'leaflet',
    title: 'A map (Leaflet)',
    rows: 'A 06c',
    head: css('leaflet/dist/leaflet.css') + js('leaflet/dist/leaflet.js'),
    body: `${paragraphs(2)}<div id="ban-do" style="height:260px"></div>${paragraphs(3)}
${script(`addEventListener('load',()=>{const m=L.map('ban-do',{zoomAnimation:false,fadeAnimation:false}).setView([21.7,104.87],9);L.tileLayer("${TILE}",{attribution:'Sở Tài nguyên'}).addTo(m);
L.marker([21.7,104.87],{icon:L.divIcon({html:'●',className:'diem'})}).bindPopup('Trụ sở').addTo(m);m.on('click',(e)=>{const p=e.containerPoint,s=m.getSize();document.body.dataset.cham=[p.x/s.x,p.y/s.y].map((n)=>n.toFixed(1)).join()});m.whenReady(()=>{document.body.dataset.xong='1'})})`)}`,
    ready: IS_READY,
    rewritten: '.leaflet-pane',
    async works(hand) {
      await hand.press('#ban-do', 0.7, 0.3);
      await hand.becomes('the point of the map', '0.7,0.3', () => document.body.dataset.cham);
      await hand.becomes('sizes of tiles', '256×256', () =>
        [
          ...new Set(
            [...document.querySelectorAll<HTMLElement>('.leaflet-tile')].map(
              (one) => `${one.offsetWidth}×${one.offsetHeight}`,
            ),
          ),
        ].join(),
      );
    },
  },
  {
    id: 'openlayers',
    title: 'A map (OpenLayers)',
    head: css('ol/ol.css') + js('ol/dist/ol.js'),
    body: `${paragraphs(2)}<div id="ban-do" style="height:260px"></div>${paragraphs(3)}
${script(`addEventListener('load',()=>{const m=new ol.Map({target:'ban-do',layers:[new ol.layer.Tile({source:new ol.source.XYZ({url:"${TILE}",transition:0})})],view:new ol.View({center:[0,0],zoom:2})});
m.on('click',(e)=>{const s=m.getSize();document.body.dataset.cham=e.pixel.map((n,i)=>(n/s[i]).toFixed(1)).join()});m.once('rendercomplete',()=>{document.body.dataset.xong='1'})})`)}`,
    ready: IS_READY,
    rewritten: '#ban-do',
    async works(hand) {
      await hand.press('#ban-do', 0.7, 0.3);
      await hand.becomes('the point of the map', '0.7,0.3', () => document.body.dataset.cham);
    },
  },
  {
    id: 'tinh',
    title: 'A map of provinces in SVG (jsVectorMap)',
    head: css('jsvectormap/dist/jsvectormap.min.css') + js('jsvectormap/dist/jsvectormap.min.js'),
    body: `${paragraphs(2)}<div id="ban-do" style="height:260px"></div>${paragraphs(3)}
${script(`addEventListener('load',()=>{jsVectorMap.addMap('tinh',{width:400,height:200,insets:[{width:400,height:200,bbox:[{x:0,y:0},{x:400,y:200}],left:0,top:0}],paths:{YB:{path:'M0,0L200,0L200,200L0,200Z',name:'Yên Bái'},LC:{path:'M200,0L400,0L400,200L200,200Z',name:'Lào Cai'}}});
new jsVectorMap({selector:'#ban-do',map:'tinh',backgroundColor:'#eee',regionStyle:{initial:{fill:'#9bd'}}});document.body.dataset.xong='1'})`)}`,
    ready: IS_READY,
    rewritten: '#ban-do',
    async works(hand) {
      await hand.hover('#ban-do [data-code=LC]', 0.5, 0.5);
      await hand.becomes(
        'the name of the province under the mouse',
        'Lào Cai',
        () => document.querySelector('.jvm-tooltip.active')?.textContent?.trim() ?? '',
      );
      await hand.isNear('.jvm-tooltip', '#ban-do [data-code=LC]', 2);
    },
  },
  {
    id: 'manh-ban-do',
    title: 'Tiles in panes without width, as providers of maps place them',
    rows: 'A 06c',
    body: `<p>${text(1)}</p><div style="position:relative;height:260px;overflow:hidden;background:#e5e3df"><div style="position:absolute;left:0;top:0"><div style="position:absolute;left:0;top:0">${[0, 256, 512].map(tile).join('')}</div></div></div>${paragraphs(3)}`,
  },
];
