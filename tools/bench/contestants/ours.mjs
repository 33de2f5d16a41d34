// portal-reader as it is built, in the ways a page can use it. Files that the build does not make (yet) are left out.
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const ROOT = new URL('../../../', import.meta.url);
const built = (file) => existsSync(fileURLToPath(new URL(file, ROOT)));

const SCRIPT = 'dist/cdn/portal-reader.js';
const EARLY = 'dist/cdn/early.js';
const SHEET = 'dist/cdn/portal-reader.css';
const CONTROL_ONLY = ['dist/cdn/font-size.classic.js', 'dist/cdn/font-size.js'];

const fileName = (path) => path.split('/').pop();

const tag = (file) => {
  if (file.endsWith('.css')) return `<link rel="stylesheet" href="/${file}">`;
  return file === SCRIPT
    ? `<script type="module" src="/${file}"></script>`
    : `<script src="/${file}"${file === EARLY ? '' : ' defer'}></script>`;
};

const one = ({files, ...contestant}) => ({
  ours: true,
  comparable: true,
  files,
  head: files.map(tag).join('\n'),
  control: '<reader-font-size></reader-font-size>',
  wrap: (body) => `<reader-article lang="vi">${body}</reader-article>`,
  ready: 'reader-font-size >>> button',
  // Smaller, reset, larger: the middle one brings the text back.
  presses: [
    {on: 'reader-font-size >>> button:last-of-type', grows: true},
    {on: 'reader-font-size >>> button:nth-of-type(2)', grows: false},
  ],
  ...contestant,
});

/** Asked for when the bench starts, after the build. */
export function ours() {
  const sheet = [EARLY, SHEET].filter(built);
  const control = CONTROL_ONLY.find(built);
  return [
    one({id: 'ours', name: 'portal-reader', files: [SCRIPT]}),
    one({
      id: 'ours-early',
      short: 'portal-reader, early',
      name: `portal-reader + ${sheet.map(fileName).join(' + ')}`,
      hasSheet: true,
      files: [...sheet, SCRIPT],
    }),
    one({
      id: 'ours-auto',
      short: 'portal-reader, far text skipped',
      name: 'portal-reader, --reader-content-visibility: auto',
      // A portal may write this for its longest texts, docs/text-size.md.
      skipsFarText: true,
      files: [SCRIPT],
      wrap: (body) =>
        `<reader-article lang="vi" style="--reader-content-visibility: auto">${body}</reader-article>`,
    }),
    control &&
      one({
        id: 'ours-control',
        short: 'portal-reader, control only',
        name: `portal-reader, only ${fileName(control)}`,
        files: [control],
        control: '<reader-font-size for="content"></reader-font-size>',
        wrap: undefined,
      }),
  ].filter(Boolean);
}
