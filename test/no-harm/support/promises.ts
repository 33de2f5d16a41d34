// The promises, each a function over one situation that a test of it calls.
import {setTimeout as wait} from 'node:timers/promises';
import type {Engine, Tab} from '../../compatibility/faults/support/tab.js';
import type {Site} from '../../support/server.js';
import {differences, leftovers, losses, some} from './compare.js';
import {pixelsApart, seenIn} from './pictures.js';
import type {Situation} from './situation.js';
import {expect, limit} from './test.js';
import {visit, type Visit} from './visit.js';

export interface Stage {
  tab: Tab;
  site: Site;
  engine: Engine;
  /** A harm, for tests of the tests. */
  extra?: string;
}

/** The names that assistive technology is told, without those of our controls and of the article around the text. */
async function told({tab}: Visit): Promise<string[] | undefined> {
  const lines = await tab.told();
  const end = lines?.findIndex((line) => line.endsWith('Công cụ đọc')) ?? -1;
  return (end < 0 ? lines : lines?.slice(0, end))?.filter((line) => line !== 'article');
}

/** Does with the thing as a person does. In engines beside Chromium it may not work by itself: then that is said. */
async function works(page: Visit, {tab, site, engine}: Stage): Promise<void> {
  const {situation, hand} = page;
  if (!situation.works) return;
  try {
    await situation.works(hand);
  } catch (error) {
    if (engine === 'chromium') throw error;
    const alone = await visit(tab, site, situation, {ours: false});
    const worksAlone = await situation.works(alone.page.hand).then(
      () => true,
      () => false,
    );
    if (worksAlone) throw error;
    limit('It does not work in this engine by itself.');
  }
}

/** How often both pages may be visited: some do not paint themselves the same twice. */
const VISITS = 6;

/** Says which windows of a page are painted as in no visit without us. */
const paintedOtherwise = (visits: readonly Buffer[][], ours: readonly Buffer[]): string[] =>
  ours.flatMap((picture, index) => {
    const apart = pixelsApart(
      visits.map((pictures) => pictures[index]),
      picture,
    );
    return apart ? [`window ${index + 1}: ${apart} px are painted differently`] : [];
  });

/** Before anything is chosen, the page is the page that it is without us. */
export async function isUntouched(situation: Situation, stage: Stage): Promise<void> {
  const {tab, site, engine, extra} = stage;
  const without = (await visit(tab, site, situation, {ours: false})).page;
  const expected = await without.look();
  const tree = await told(without);
  const visits = [await without.pictures()];
  if (engine === 'chromium') await situation.works?.(without.hand);
  const {page} = await visit(tab, site, situation, {ours: true, extra});
  const findings = differences(expected, await page.look());
  const treeNow = await told(page);
  if (tree && tree.join('\n') !== treeNow!.join('\n'))
    findings.unshift(
      `told: ${tree.find((line, index) => line !== treeNow![index])} → ${treeNow!.find((line, index) => line !== tree[index])}`,
    );
  const ours = await page.pictures();
  let painted = paintedOtherwise(visits, ours);
  await works(page, stage).catch((error: Error) => findings.push(error.message));
  const forgets = situation.forgets?.[engine];
  if (painted.length && forgets) {
    const anew = (await visit(tab, site, situation, {ours: false})).page;
    await anew.makeBoxesAnew();
    visits.push(await anew.pictures());
    painted = paintedOtherwise(visits, ours);
    limit(forgets);
  }
  while (painted.length && !findings.length && visits.length < VISITS) {
    visits.push(await (await visit(tab, site, situation, {ours: false})).page.pictures());
    const again = await visit(tab, site, situation, {ours: true, extra});
    painted = paintedOtherwise(visits, await again.page.pictures());
  }
  expect(some([...painted, ...findings])).toEqual([]);
}

/** Tries at 200 % what works at 100 %. Where the engine's own zoom breaks it, that is tried on a page without our files. */
async function worksLarger(page: Visit, stage: Stage): Promise<void> {
  const {tab, site, engine} = stage;
  const {situation} = page;
  const {cannot, keep} = situation;
  const reason = cannot?.[engine];
  if (!reason) return works(page, stage);
  await expect(works(page, stage), 'It works now: take the limit away').rejects.toThrow();
  if (keep) {
    await tab.evaluate((box) => document.querySelector(box)!.setAttribute('data-reader-keep', ''), keep);
    await works(page, stage);
  }
  const zoomed = await visit(tab, site, situation, {ours: false, zoomed: true});
  await expect(
    situation.works!(zoomed.page.hand),
    'It works with the zoom of the engine alone',
  ).rejects.toThrow();
  limit(reason);
}

/** At 200 % the thing works and nothing is lost; after Reset nothing is left. */
export async function growsAndComesBack(situation: Situation, stage: Stage): Promise<void> {
  const {tab, site, extra} = stage;
  const {page} = await visit(tab, site, situation, {ours: true, extra});
  const before = await page.look();
  await page.choose(2);
  const findings = losses(before, await page.look()).map((finding) => `at 200 %: ${finding}`);
  await page.choose(1);
  findings.push(...leftovers(before, await page.look()).map((finding) => `after Reset: ${finding}`));
  if (situation.works) {
    await page.choose(2);
    await worksLarger(page, stage).catch((error: Error) => findings.push(`at 200 %: ${error.message}`));
  }
  expect(some(findings)).toEqual([]);
}

const THEMES = ['light', 'dark', 'sepia', 'black-on-yellow', 'yellow-on-black'];

/** The background of each box and of what is generated before and after it. Runs in the page. */
const backgrounds = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) =>
    [undefined, '::before', '::after']
      .map((pseudo) => getComputedStyle(element, pseudo))
      .filter(({content}, index) => !index || content !== 'none')
      .map(({backgroundColor, backgroundImage}) => `${backgroundColor} ${backgroundImage}`)
      .join(', '),
  );

/** Every theme leaves colours that say something, and drawings can be seen in it. */
export async function keepsItsColours(situation: Situation, {tab, site, extra}: Stage): Promise<void> {
  const {coloured = '', drawn = ''} = situation;
  const {page, url} = await visit(tab, site, situation, {ours: true, extra});
  const before = coloured ? await tab.evaluate(backgrounds, coloured) : [];
  const shares = drawn ? (await page.drawings(drawn)).map(({picture, box}) => seenIn(picture, box)) : [];
  const findings: string[] = [];
  /** The drawings that are seen less than without a theme. A document in an `object` may be painted later. */
  const lessSeen = async (tries = 5): Promise<string[]> => {
    const found = (await page.drawings(drawn)).flatMap(({picture, box}, index) => {
      const share = seenIn(picture, box);
      if (share >= shares[index]! * 0.6) return [];
      return `${index + 1}: ${Math.round(share * 100)} % seen, ${Math.round(shares[index]! * 100)} % without a theme`;
    });
    if (!found.length || tries === 1) return found;
    await wait(300);
    return lessSeen(tries - 1);
  };
  for (const theme of THEMES) {
    await page.reopen(url, theme);
    const now = coloured ? await tab.evaluate(backgrounds, coloured) : [];
    now.forEach((value, index) => {
      if (value !== before[index])
        findings.push(`${theme}: ${coloured} ${index + 1}: ${before[index]} → ${value}`);
    });
    if (!drawn) continue;
    findings.push(...(await lessSeen()).map((finding) => `${theme}: ${drawn} ${finding}`));
  }
  await page.reopen(url);
  expect(some(findings)).toEqual([]);
}
