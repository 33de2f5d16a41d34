// Opens pages, runs sequences in them, and says what was found and how to see it again.
import {readFile} from 'node:fs/promises';
import {build} from 'vite';
import {expect, test, type Page} from '../../support/site.js';
import type {Options, Report} from './in-page/fuzz.js';
import type {Tag} from './in-page/operations.js';

/** How many sequences a run has: `npm run evidence -- fuzz --fuzz-runs 1000000` asks for more. */
const RUNS = +(process.env.FUZZ_RUNS ?? (process.env.EVIDENCE_TURN ? 5000 : 20_000));

/** A new one each time, so that each run looks at something new; it is told, and a run with it is the same again. */
export const SEED = +(process.env.FUZZ_SEED ?? Date.now() % 1e9);

/** A page gets slow with what it remembers: now and then a new one goes on. */
const RUNS_OF_A_PAGE = 20_000;

/** Everything that our tags take, from what editors are told: what is new is tried without a word here. */
async function tags(): Promise<Tag[]> {
  const {modules} = JSON.parse(await readFile('custom-elements.json', 'utf8')) as {
    modules: {declarations?: {tagName?: string; attributes?: {name: string; fieldName?: string}[]}[]}[];
  };
  return modules
    .flatMap(({declarations = []}) => declarations)
    .flatMap(({tagName, attributes = []}) =>
      tagName
        ? {tag: tagName, attributes: attributes.map(({name, fieldName = name}) => ({name, field: fieldName}))}
        : [],
    );
}

/** Bundles one of the scripts in `in-page/`, with what it needs. */
export async function bundle(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {input: `test/compatibility/fuzz/in-page/${name}.ts`, output: {codeSplitting: false}},
    },
  });
  return ([result].flat()[0] as unknown as {output: [{code: string}]}).output[0].code;
}

/** Data blocks with words that no translator wrote, in a page that is read in Vietnamese. */
const html = (scripts: readonly string[], blocks: string) => `<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8"><title>Tiêu đề bài viết – Cổng thông tin</title><link rel="icon" href="data:,">${blocks}</head>
  <body>${scripts.map((path) => `<script type="module" src="${path}"></script>`).join('')}</body>
</html>`;

/** Runs sequences in a page of its own. */
async function runIn(page: Page, address: string, options: Options): Promise<Report> {
  await page.goto(address);
  await page.waitForFunction(() => 'fuzz' in window);
  return page.evaluate(
    async ([tags, early, options]) =>
      (window as unknown as {fuzz: (...args: unknown[]) => Promise<Report>}).fuzz(tags, early, options),
    [await tags(), await readFile('dist/cdn/early.js', 'utf8'), options] as const,
  );
}

/** A page that is fuzzed. */
interface Target {
  name: string;
  /** The scripts of its page, in order. */
  scripts: readonly string[];
  blocks?: string;
  search?: string;
}

/**
 * Runs a share of all sequences, and stops at the first that breaks a promise.
 *
 * @param site - Serves the page.
 */
export async function runAll(
  page: Page,
  site: {page(html: string): string},
  {name, scripts, blocks = '', search = ''}: Target,
  share = 1,
): Promise<Report> {
  const wanted = Math.ceil(RUNS * share);
  test.setTimeout(120_000 + wanted * 200);
  const address = site.page(html(scripts, blocks)) + search;
  let done = 0;
  let report: Report;
  const operations: Record<string, number> = {};
  do {
    const runs = Math.min(RUNS_OF_A_PAGE, wanted - done);
    report = await runIn(page, address, {runs, seed: SEED + done, path: process.env.FUZZ_PATH});
    done += report.runs;
    for (const [kind, count] of Object.entries(report.operations))
      operations[kind] = (operations[kind] ?? 0) + count;
  } while (done < wanted && !report.failed && !process.env.FUZZ_PATH);
  const total = Object.values(operations).reduce((sum, count) => sum + count, 0);
  console.log(
    `fuzz ${name}: ${done} sequences, ${total} operations, seed ${SEED}, ${report.failed ? 'FAILED' : 'no fault'}`,
  );
  if (!report.failed)
    test.info().annotations.push({
      type: 'figure',
      description: `Sequences of anything a page may do, tried on the ${name} without a fault | ${done} | at least 10,000`,
    });
  return {...report, runs: done, operations};
}

/** Fails with the shortest sequence that breaks a promise, and how to run it again. */
export function expectNoFault(report: Report): void {
  const again = `FUZZ_SEED=${report.seed} FUZZ_PATH=${report.path} FUZZ_RUNS=${RUNS}`;
  expect(report.failed ? `${report.error}\n\nafter ${report.counterexample}\n\nAgain: ${again}` : '').toBe(
    '',
  );
}
