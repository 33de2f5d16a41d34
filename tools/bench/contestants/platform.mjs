// The time that the platform itself needs, and two ways to do less: rows to compare with.

/** Our own first step, so that all of these lay out the same text at the same size. */
const STEP = 1.125;

/** Two buttons that write one property on the article, and nothing else. */
const bare = (contestant, sheet) => ({
  platform: true,
  files: [],
  head: `<style>${sheet}</style>`,
  control: '<button id="larger">A+</button> <button id="smaller">A-</button>',
  end: `<script>
    const article = document.querySelector('#content');
    larger.onclick = () => article.style.setProperty('--scale', ${STEP});
    smaller.onclick = () => article.style.setProperty('--scale', 1);
  </script>`,
  ready: '#larger',
  presses: [
    {on: '#larger', grows: true},
    {on: '#smaller', grows: false},
  ],
  ...contestant,
});

const EM = '#content{font-size:calc(1em*var(--scale,1))}';

export const platform = [
  bare({id: 'floor', name: 'floor', em: true}, EM),
  bare({id: 'bare-zoom', name: 'bare zoom'}, '#content{zoom:var(--scale,1)}'),
  bare(
    {
      id: 'bare-visibility',
      short: 'bare + content-visibility',
      name: 'bare property + content-visibility',
      em: true,
    },
    // 6 em is near the height of a paragraph here. Once drawn, the browser remembers the true one.
    `${EM}#content>*{content-visibility:auto;contain-intrinsic-size:auto 6em}`,
  ),
];
