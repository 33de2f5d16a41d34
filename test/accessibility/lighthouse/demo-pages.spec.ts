// Lighthouse on every page of the demo, as it is published: nothing is asked of the network.
import {readdirSync, readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {test as base} from '@playwright/test';
import {lighthouseOf} from '../../../tools/evidence/accessibility/auditors/lighthouse.mjs';
import {shareOf} from '../../../tools/evidence/share.mjs';
import {chromiumArgs, findChromium} from '../../../tools/browsers/chromium.mjs';
import {serve, type Site} from '../../support/server.js';
import {figure} from '../support/evidence.js';

const test = base.extend<object, {demo: {site: Site; port: number}}>({
  demo: [
    async ({}, use) => {
      const site = await serve([['/', 'dist-demo/']]);
      const browser = await puppeteer.launch({executablePath: findChromium(), args: chromiumArgs});
      await use({site, port: Number(new URL(browser.wsEndpoint()).port)});
      await browser.close();
      site.close();
    },
    {scope: 'worker', timeout: 120_000},
  ],
});
const {expect} = test;

const PAGES = [
  ...readdirSync('demo')
    .filter((file) => file.endsWith('.html'))
    .map((file) => `demo/${file}`),
  'tools/translate/page/index.html',
];

for (const page of shareOf(PAGES))
  test(`Lighthouse gives ${page} 100 for accessibility`, async ({demo: {site, port}}) => {
    const {score, faults} = await lighthouseOf(`${site.origin}/${page}`, port);
    expect(faults).toEqual([]);
    expect(score).toBe(100);
    figure(`Lighthouse, accessibility, ${page}`, score, '100');
  });

test('Lighthouse gives less to a page with a nameless button planted in a shadow tree', async ({
  demo: {site, port},
}) => {
  const planted = readFileSync('dist-demo/demo/index.html', 'utf8')
    .replace('<head>', '<head><base href="/demo/">')
    .replace(
      '</main>',
      '<div><template shadowrootmode="open"><button type="button"></button></template></div></main>',
    );
  const {score, faults} = await lighthouseOf(site.page(planted), port);
  expect(faults).toContain('button-name');
  expect(score).toBeLessThan(100);
});
