// Lists the modules of src/ in which code runs for one press on "Larger" and for one switch of the language, measured by the
// browser's own precise coverage on a page with an article in two languages and one control: `node tools/check/choice-path.mjs`.
import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {chromium} from '@playwright/test';
import {createServer} from 'vite';
import {chromiumArgs, findChromium} from '../browsers/chromium.mjs';

const page = (controls) => `<!doctype html><html lang="vi"><title>Bài viết</title>
<script type="module" src="/src/define.ts"></script>
<reader-article lang="vi" published="2019-10-23T08:06:00+07:00" source="Báo Yên Bái">
  <h1 slot="title" lang="vi">Tiêu đề</h1><h1 slot="title" lang="en">The title</h1>
  ${controls}
  <div lang="vi"><p>Ủy ban nhân dân tỉnh đã ban hành kế hoạch.</p></div>
  <div lang="en"><p>The committee has issued a plan.</p></div>
</reader-article>`;

/** The choices that are followed: the control, its button, and the most modules that the path may have. */
export const CHOICES = [
  {
    heading: 'A press on “Larger”',
    control: '<reader-font-size slot="tools"></reader-font-size>',
    button: '[part~=larger]',
    most: 15,
  },
  {
    heading: 'A switch of the language',
    control: '<reader-language-toggle slot="tools" languages="vi en"></reader-language-toggle>',
    button: 'button[lang=en]',
    most: 25,
  },
];

/** Waits until the work after a press is done: frames, tasks, and the time in which the reading position is kept. */
const SETTLED = 1500;

/**
 * Measures the path of each choice.
 *
 * @returns {Promise<string[][]>} Paths under src/, sorted, for each of `CHOICES`.
 */
export async function measurePaths() {
  const server = await createServer({
    logLevel: 'error',
    server: {port: 0, host: '127.0.0.1', hmr: false},
    plugins: [
      {
        name: 'page',
        configureServer: ({middlewares}) =>
          void middlewares.use('/choice-path.html', ({url}, response) =>
            response
              .setHeader('Content-Type', 'text/html; charset=utf-8')
              .end(page(CHOICES[+url.slice('/?'.length)].control)),
          ),
      },
    ],
  });
  await server.listen();
  const browser = await chromium.launch({executablePath: findChromium(), args: chromiumArgs});
  try {
    const paths = [];
    for (const [index, {button}] of CHOICES.entries()) {
      const page = await browser.newPage();
      await page.goto(new URL(`choice-path.html?${index}`, server.resolvedUrls.local[0]).href);
      await page.locator(button).waitFor();
      await page.waitForTimeout(SETTLED);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Profiler.enable');
      await devtools.send('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
      await page.locator(button).click();
      await page.waitForTimeout(SETTLED);
      const {result} = await devtools.send('Profiler.takePreciseCoverage');
      const ran = result
        .filter(({functions}) => functions.some(({ranges}) => ranges[0].count > 0))
        .map(({url}) => /\/src\/([^?]+)/.exec(url)?.[1])
        .filter((path) => path && !path.includes('/generated/'));
      paths.push([...new Set(ran)].sort());
      await page.close();
    }
    return paths;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The modules that docs/architecture.md names under a heading, sorted. */
export function documentedPath(heading, text = readFileSync('docs/architecture.md', 'utf8')) {
  const section = text.split(/^#+ /m).find((part) => part.startsWith(heading)) ?? '';
  return [...new Set([...section.matchAll(/`([a-z0-9-]+\/[\w./-]+\.ts)`/g)].map(([, path]) => path))].sort();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [index, path] of (await measurePaths()).entries()) {
    const {heading, most} = CHOICES[index];
    console.log(`${heading}: ${path.length} modules (at most ${most})\n  ${path.join('\n  ')}`);
  }
