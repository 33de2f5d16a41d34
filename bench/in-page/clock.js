// Runs inside the measured page, so that the clock starts and stops where the press is. A classic script.
window.bench = (() => {
  /** `host >>> inner` looks inside the shadow tree of the host. */
  const find = (path) =>
    path
      .split(' >>> ')
      .reduce((root, part) => (root === document ? root : root?.shadowRoot)?.querySelector(part), document);

  const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

  const {port1, port2} = new MessageChannel();
  /** The next task, without the 4 ms that timers wait. */
  const task = () =>
    new Promise((done) => {
      port1.onmessage = done;
      port2.postMessage(0);
    });

  /** Just after the next frame is painted: a message sent before its layout arrives when that is done. */
  const frame = () => new Promise((done) => requestAnimationFrame(() => task().then(done)));

  /**
   * A reader's press comes at any time between two frames. Here it always comes when three quarters of the time
   * are over, so that waiting for the next frame is short and the same for everyone.
   */
  async function shortlyBeforeFrame() {
    let last;
    await new Promise((done) => requestAnimationFrame((time) => done((last = time))));
    while (performance.now() - last < 12.5) await task();
  }

  /** Waits until something is there; gives up after ten seconds. */
  async function until(condition) {
    const end = performance.now() + 10_000;
    while (!condition()) {
      if (performance.now() > end) return false;
      await sleep(20);
    }
    return true;
  }

  /** The text the reader is at: the first word of the paragraph in the middle of the article. */
  let word;
  let reading;

  function chooseWord() {
    const blocks = document.querySelector('#content').children;
    reading = blocks[Math.floor(blocks.length / 2)];
    const text = document.createTreeWalker(reading, NodeFilter.SHOW_TEXT).nextNode();
    word = document.createRange();
    word.setStart(text, 0);
    word.setEnd(text, text.data.indexOf(' '));
  }

  const widthOfWord = () => word.getBoundingClientRect().width;

  /** Brings the reader to the middle of the article, unless they are there. */
  async function goToMiddle() {
    for (let tries = 0; tries < 20; tries++) {
      const {top} = word.getBoundingClientRect();
      if (top > innerHeight / 4 && top < (innerHeight * 3) / 4) break;
      reading.scrollIntoView({block: 'center', behavior: 'instant'});
      await frame();
    }
    await sleep(100);
    await frame();
  }

  /** A press of the mouse. `element.click()` would not do: one peer ignores clicks that tell of no mouse button. */
  const click = (button) =>
    button.dispatchEvent(
      new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, view: window, detail: 1}),
    );

  const changed = (before, grows) => {
    const ratio = widthOfWord() / before;
    return grows ? ratio > 1.01 : ratio < 0.99;
  };

  /**
   * Presses a button, and measures in ms how long it takes until the text has its new size: laid out, or painted.
   * Undefined when it does not get one.
   */
  async function press({on, grows}, until) {
    const button = find(on);
    const before = widthOfWord();
    await shortlyBeforeFrame();
    const start = performance.now();
    click(button);
    let time;
    do {
      if (until === 'paint') await frame();
      else document.querySelector('#content').getBoundingClientRect();
      time = performance.now() - start;
      if (changed(before, grows)) return time;
      if (until === 'layout') await task();
    } while (time < 2000);
    return undefined;
  }

  return {find, sleep, frame, until, click, chooseWord, goToMiddle, press};
})();
