// Functions that the browser is given to run inside the measured page, where clock.js has put `bench`.

/** Opens the menu that a contestant's buttons are in, and waits until nothing moves. Gives back what is missing. */
export async function open({ready, open, presses}) {
  if (!(await bench.until(() => bench.find(ready)))) return `does not start: there is no ${ready}`;
  for (const button of open) {
    bench.click(bench.find(button));
    await bench.sleep(50);
  }
  const missing = presses.find(({on}) => !bench.find(on));
  if (missing) return `does not start: there is no ${missing.on}`;
  await document.fonts.ready;
  await bench.frame();
  return undefined;
}

/** Once around with every layout forced, and once around to the painted frame. */
export async function pressAll(presses) {
  const times = {layout: [], paint: []};
  bench.chooseWord();
  for (const until of ['layout', 'paint'])
    for (const press of presses) {
      await bench.goToMiddle();
      const time = await bench.press(press, until);
      if (time === undefined) return {...times, scales: false};
      times[until].push(time);
    }
  return {...times, scales: true};
}

/** How wide each line of the samples is. Lines do not wrap, so that is the size of their text. */
export function widths() {
  const range = document.createRange();
  return [...document.querySelectorAll('[data-sample]')].map((sample) => {
    const text = document.createTreeWalker(sample, NodeFilter.SHOW_TEXT).nextNode();
    range.selectNodeContents(text);
    return range.getBoundingClientRect().width;
  });
}

/** Presses the larger button once, and waits longer than any contestant takes. */
export async function pressOnce({on}) {
  bench.click(bench.find(on));
  await bench.sleep(300);
  await bench.frame();
}

/** How far the first line below the controls moves on the screen, in the first larger frame and when all has settled. */
export async function moveOfLine([larger]) {
  bench.chooseWord();
  await bench.goToMiddle();
  const line = bench.firstLine();
  await bench.frame();
  const before = line.getBoundingClientRect().top;
  if ((await bench.press(larger, 'paint')) === undefined) return {scales: false};
  const atOnce = line.getBoundingClientRect().top - before;
  await bench.sleep(1000);
  await bench.frame();
  return {scales: true, atOnce, settled: line.getBoundingClientRect().top - before};
}

/** When the text was first painted and the largest of it, and when the control was there, since the start of the navigation. */
export async function startTimes() {
  // Late work of the start belongs to it.
  await bench.sleep(500);
  await bench.frame();
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return {painted: paint?.startTime, largest: bench.largestAt, shift: bench.shift, ready: bench.readyAt};
}
