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
