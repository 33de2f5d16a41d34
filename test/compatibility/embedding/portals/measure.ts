// Takes in-page.ts into a page, past its policy, which is about what the page loads and not about the test.
import {build} from 'vite';
import type {Page} from '@playwright/test';

type InPage = typeof import('./in-page.js');

let bundle: Promise<string> | undefined;

const code = async (): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {entry: 'test/compatibility/embedding/portals/in-page.ts', formats: ['iife'], name: 'inPage'},
    },
  });
  return ([result].flat()[0] as unknown as {output: [{code: string}]}).output[0].code;
};

/** Calls a function of in-page.ts in the page. */
export async function measure<Name extends keyof InPage>(
  page: Page,
  name: Name,
  ...args: Parameters<InPage[Name]>
): Promise<Awaited<ReturnType<InPage[Name]>>> {
  const there = await page.evaluate(() => 'inPage' in window);
  if (!there) await page.evaluate(`${await (bundle ??= code())};window.inPage = inPage`);
  return page.evaluate(
    ([name, args]) =>
      (window as unknown as {inPage: Record<string, (...all: unknown[]) => unknown>}).inPage[name]!(...args),
    [name, args] as const,
  ) as never;
}
