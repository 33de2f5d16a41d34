import {load} from './load.mjs';

/**
 * Opens a page in a profile of its own, lets a contestant start, and measures. What goes wrong is noted, and the run
 * goes on without it.
 *
 * @param {object} steps
 * @param {object} steps.start The result where nothing could be measured.
 * @param {(page, session) => Promise<object>} steps.measure The rest of the result.
 * @param {(page) => Promise<unknown>} [steps.before] Before the page is loaded. What it gives back goes to `measure`.
 */
export async function visit(browser, contestant, html, {start, measure, before}) {
  const path = `/${encodeURIComponent(contestant.id)}`;
  browser.server.serve(decodeURIComponent(path), html);
  const {page, trouble, asked, close} = await browser.open();
  let result = start;
  try {
    const prepared = await before?.(page);
    const wrong = await load({page, browser, contestant, path});
    if (wrong) trouble.push(wrong);
    else result = {...start, ...(await measure(page, prepared))};
  } catch (error) {
    trouble.push(error.message);
  }
  await close();
  return {...result, trouble, asked: [...asked]};
}
