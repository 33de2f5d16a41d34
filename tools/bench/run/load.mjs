import {open} from '../in-page/steps.mjs';

/**
 * Opens a contestant's page and waits until its control is there and open, as a reader finds it before the first press.
 *
 * @returns {Promise<string | undefined>} The fault, if the contestant does not start.
 */
export async function load({page, browser, contestant, path}) {
  await page.goto(browser.address(path), {waitUntil: 'load'});
  return page.evaluate(open, {
    ready: contestant.ready,
    open: contestant.open ?? [],
    presses: contestant.presses,
  });
}
