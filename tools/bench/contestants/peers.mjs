// The widgets that others make for the same job, started as their own README says and pressed on their own buttons.
// They are installed by npm, never copied; tools/bench/package.json pins their versions.

const FOLDER = 'tools/bench/node_modules';

const link = (path) => `<link rel="stylesheet" href="/${path}">`;

const peer = ({id, package: name = id, files, start = '', ...contestant}) => {
  const paths = files.map((file) => `${FOLDER}/${name}/${file}`);
  const sheets = paths.filter((path) => path.endsWith('.css'));
  const scripts = paths.filter((path) => path.endsWith('.js'));
  return {
    id,
    name: id,
    package: name,
    peer: true,
    comparable: true,
    files: paths,
    head: sheets.map(link).join('\n'),
    end: [
      ...scripts.map((path) => `<script src="/${path}"></script>`),
      start && `<script>${start}</script>`,
    ].join('\n'),
    ...contestant,
  };
};

const pair = (larger, smaller) => [
  {on: larger, grows: true},
  {on: smaller, grows: false},
];

const ranbuch = (id, options) =>
  peer({
    id,
    package: 'accessibility',
    files: ['dist/main.bundle.js'],
    start: `addEventListener('load', () => new Accessibility(${options}));`,
    open: ['._access-icon'],
    ready: '[data-access-action=increaseText]',
    presses: pair('[data-access-action=increaseText]', '[data-access-action=decreaseText]'),
  });

const APPLY_SIZE = (size) => `document.documentElement.style.setProperty('--USER__fontSize','${size}')`;

const READIUM = ['before', 'default', 'after'].map((name) => `css/dist/ReadiumCSS-${name}.css`);

export const peers = [
  ranbuch('accessibility', ''),
  // 2 px are its usual step of 12.5 %: left alone, that number would count as px, and text would grow fivefold.
  ranbuch('accessibility, px mode', '{textPixelMode: true, textSizeFactor: 2}'),
  peer({
    id: 'sienna-accessibility',
    files: ['dist/sienna-accessibility.umd.js'],
    open: ['.asw-menu-btn'],
    ready: '.asw-menu-btn',
    presses: pair('.asw-plus[data-key=font-size]', '.asw-minus[data-key=font-size]'),
  }),
  peer({
    id: 'free-accessibility-menu',
    files: ['dist/a11y-widget.css', 'dist/index.umd.min.js'],
    start: 'AccessibilityWidget.init({});',
    open: ['.a11y-widget__toggle'],
    ready: '.a11y-widget__toggle',
    presses: pair(
      '[data-feature=fontSize][data-action=increase]',
      '[data-feature=fontSize][data-action=decrease]',
    ),
  }),
  peer({
    id: 'accessibility-widgets',
    files: ['widget.js'],
    open: ['#snn-accessibility-widget-container >>> #snn-accessibility-button'],
    ready: '#snn-accessibility-widget-container >>> #snn-accessibility-button',
    // One button: three sizes, and then the text's own again.
    presses: [true, true, true, false].map((grows) => ({
      on: '#snn-accessibility-widget-container >>> [data-key=biggerText]',
      grows,
    })),
  }),
  peer({
    id: 'bvi',
    files: ['dist/css/bvi.min.css', 'dist/js/bvi.min.js'],
    control: '<a href="#" class="bvi-open">Bản cho người khiếm thị</a>',
    start: 'new isvek.Bvi();',
    open: ['.bvi-open'],
    ready: '.bvi-open',
    presses: pair('.bvi-fontSize-plus', '.bvi-fontSize-minus'),
  }),
  peer({
    id: '@readium/css',
    // A style sheet for reading systems, which bring their own controls.
    comparable: false,
    files: READIUM,
    // It lays text out in pages that are turned sideways unless it is told to scroll, and it would make our column narrower.
    root: 'style="--USER__view:readium-scroll-on;--RS__defaultLineLength:none"',
    // Its README wants the author's own styles between the others and the last.
    before: READIUM.slice(0, 2)
      .map((file) => link(`${FOLDER}/@readium/css/${file}`))
      .join('\n'),
    head: link(`${FOLDER}/@readium/css/${READIUM[2]}`),
    control: '<button id="larger">A+</button> <button id="smaller">A-</button>',
    end: `<script>
      larger.onclick = () => ${APPLY_SIZE('112.5%')};
      smaller.onclick = () => ${APPLY_SIZE('100%')};
    </script>`,
    ready: '#larger',
    presses: pair('#larger', '#smaller'),
  }),
];

/** Peers that the plan names and that could not be measured, with the reason. They are listed beside the results. */
export const notMeasured = [
  {
    name: 'accessible-web-widget',
    version: '1.6.0',
    reason: 'npm answers 404 for that name, so it can be installed at no version (tried on 2026-11-23)',
  },
];
