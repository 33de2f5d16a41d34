// Opens states in an engine and asks the auditors about them.
import {readFileSync} from 'node:fs';
import {AUDITORS, HELPER, type Finding} from '../../../tools/evidence/accessibility/auditors/auditors.mjs';
import type {Appearance} from '../../../tools/evidence/accessibility/appearances.js';
import {pageOf} from '../../../tools/evidence/accessibility/page.js';
import type {WidgetState} from '../../../tools/evidence/accessibility/state.js';
import type {Site} from '../../support/server.js';
import type {Tab} from '../../compatibility/faults/support/tab.js';
import {settled} from './settled.js';

export type {Finding};

const scripts = new WeakMap<Site, string[]>();

/** The addresses of what the auditors need in a page. */
function scriptsOn(site: Site): string[] {
  if (!scripts.has(site))
    scripts.set(
      site,
      [HELPER, ...AUDITORS.map(({script, code}) => code ?? readFileSync(script!, 'utf8'))].map((text) =>
        site.script(text),
      ),
    );
  return scripts.get(site)!;
}

/** Shows states as they look to one reader, after what that reader did. */
export async function openIn(
  tab: Tab,
  site: Site,
  states: readonly WidgetState[],
  appearance: Appearance,
): Promise<void> {
  await tab.show(appearance);
  await tab.open(site.page(pageOf(states, appearance)));
  await tab.evaluate(settled);
  if (!appearance.script) return;
  for (const step of states.flatMap(({act = []}) => act)) {
    if ('press' in step) await tab.press(step.press);
    else throw new Error('No driver of all three engines has keys here.');
    await tab.evaluate(settled);
  }
}

/** Returns the findings of the auditors on the page that is open. */
export async function audit(
  tab: Tab,
  site: Site,
  appearance: Appearance,
  auditors: readonly string[],
): Promise<Finding[]> {
  await tab.evaluate(load, scriptsOn(site));
  const found: Finding[] = [];
  for (const {id, find, copy, judge} of AUDITORS) {
    if (!auditors.includes(id)) continue;
    const told = find
      ? await tab.evaluate(find as () => Promise<Finding[]>)
      : await judge!(await tab.evaluate(copy as () => Promise<string>), appearance);
    found.push(...told.map((one: Finding) => ({...one, auditor: id})));
  }
  return found;
}

/** Runs in the page. */
async function load(addresses: readonly string[]): Promise<void> {
  for (const src of addresses)
    await new Promise((onload, onerror) => {
      const script = document.createElement('script');
      Object.assign(script, {src, onload, onerror});
      document.head.append(script);
    });
  // Removes the scripts that were added for the auditors, since they are not part of the page.
  for (const src of addresses) document.querySelector(`script[src="${src}"]`)!.remove();
}
