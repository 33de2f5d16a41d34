// Players of sound and film. The sound is a minute of silence that the page makes.
import type {Hand} from '../support/hand.js';
import {css, js, paragraphs, script, style, type Situation} from '../support/situation.js';

const IS_READY = () => document.body.dataset.xong === '1';

/** Makes the sound and gives it to the player, then runs the code of the page. */
const sound = (code: string): string =>
  script(
    "{const n=8000*60,b=new DataView(new ArrayBuffer(44+n)),w=(at,t)=>[...t].forEach((c,i)=>b.setUint8(at+i,c.charCodeAt(0)));w(0,'RIFF');b.setUint32(4,36+n,true);w(8,'WAVEfmt ');b.setUint32(16,16,true);b.setUint16(20,1,true);b.setUint16(22,1,true);b.setUint32(24,8000,true);b.setUint32(28,8000,true);b.setUint16(32,1,true);b.setUint16(34,8,true);w(36,'data');b.setUint32(40,n,true);new Uint8Array(b.buffer).fill(128,44);" +
      "const nghe=document.querySelector('.nghe');nghe.src=URL.createObjectURL(new Blob([b],{type:'audio/wav'}));" +
      `addEventListener('load',()=>{${code};const ready=()=>{document.body.dataset.xong='1'};nghe.readyState>=1?ready():nghe.addEventListener('loadedmetadata',ready)})}`,
  );

const NEAR_THE_MIDDLE = () => {
  const {currentTime} = document.querySelector<HTMLMediaElement>('audio, video')!;
  return currentTime > 26 && currentTime < 34 ? 'the middle' : `${Math.round(currentTime)} s`;
};

const goesToTheMiddle = (bar: string) => async (hand: Hand) => {
  await hand.press(bar, 0.5, 0.5);
  await hand.becomes('the place in a minute of sound', 'the middle', NEAR_THE_MIDDLE);
};

export const PLAYERS: Situation[] = [
  {
    id: 'tieng',
    title: 'Sound and film with the buttons of the browser',
    body: `${paragraphs(1)}<audio class="nghe" controls style="width:400px"></audio>${paragraphs(1)}<video controls width="400" height="225"></video>${paragraphs(2)}${sound('')}`,
    ready: IS_READY,
    moving: 'audio, video',
    async works(hand) {
      await hand.becomes('the size of the film', '400×225', () => {
        const {offsetWidth, offsetHeight} = document.querySelector('video')!;
        return `${offsetWidth}×${offsetHeight}`;
      });
    },
  },
  {
    id: 'thanh-nghe',
    title: 'A player of the portal’s own, with offsetX and offsetWidth',
    rows: 'B players',
    head: style('.thanh{width:500px;height:14px;background:#ccc}'),
    body: `${paragraphs(1)}<audio class="nghe"></audio><div class="may" data-reader-keep><div class="thanh"></div><p>Nghe bài viết</p></div>${paragraphs(2)}${sound("const t=document.querySelector('.thanh');t.onclick=(e)=>{nghe.currentTime=60*(e.clientX-t.getBoundingClientRect().left)/t.offsetWidth}")}`,
    ready: IS_READY,
    works: goesToTheMiddle('.thanh'),
  },
  {
    id: 'mediaelement',
    title: 'A player (MediaElement, as WordPress has it)',
    rows: 'B players',
    head:
      css('mediaelement/build/mediaelementplayer.min.css') +
      js('mediaelement/build/mediaelement-and-player.min.js'),
    body: `${paragraphs(1)}<audio class="nghe" id="nghe" preload="auto" style="width:500px"></audio>${paragraphs(2)}${sound("new MediaElementPlayer('nghe',{pluginPath:'/lib/mediaelement/build/'})")}`,
    ready: IS_READY,
    rewritten: '.mejs__container',
    works: goesToTheMiddle('.mejs__time-total'),
  },
  {
    id: 'plyr',
    title: 'A player (Plyr)',
    rows: 'B players',
    head: css('plyr/dist/plyr.css') + js('plyr/dist/plyr.min.js'),
    body: `${paragraphs(1)}<audio class="nghe" controls preload="auto"></audio>${paragraphs(2)}${sound("new Plyr(nghe,{loadSprite:false,iconUrl:'/lib/plyr/dist/plyr.svg'})")}`,
    ready: IS_READY,
    rewritten: '.plyr',
    works: goesToTheMiddle('.plyr__progress input'),
  },
  {
    id: 'videojs',
    title: 'A player (video.js)',
    rows: 'B players',
    head: css('video.js/dist/video-js.min.css') + js('video.js/dist/video.min.js'),
    body: `${paragraphs(1)}<video class="nghe video-js" id="phim" controls preload="auto" width="500" height="260"></video>${paragraphs(2)}${sound("const p=videojs('phim',{inactivityTimeout:0});p.src({src:nghe.src,type:'audio/wav'});p.on('loadedmetadata',()=>p.hasStarted(true))")}`,
    // It says how much of the sound is there.
    ready: () =>
      document.body.dataset.xong === '1' &&
      document.querySelector('.vjs-load-progress')?.textContent.includes('100') === true,
    rewritten: '.video-js',
    works: goesToTheMiddle('.vjs-progress-holder'),
  },
];
