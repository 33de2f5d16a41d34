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
    toMiddle();
  }

  const widthOfWord = () => word.getBoundingClientRect().width;

  const toMiddle = () => reading.scrollIntoView({block: 'center', behavior: 'instant'});

  /**
   * Brings the reader back to the middle of the article. Who is still there is left alone: the reader's place is held
   * for a while, and scrolling would fight with that.
   */
  async function goToMiddle() {
    for (let tries = 0; tries < 20; tries++) {
      const {top} = word.getBoundingClientRect();
      if (top > 100 && top < innerHeight - 100) break;
      toMiddle();
      await frame();
    }
    await sleep(60);
    await frame();
  }

  /** A press of the mouse. `element.click()` would not do: one peer ignores clicks that tell of no mouse button. */
  const click = (button) =>
    button.dispatchEvent(
      new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, view: window, detail: 1}),
    );

  /**
   * The first word of the first line below the controls. The page is scrolled so that no line is cut in two there:
   * which one a reader is at would be a matter of opinion.
   */
  function firstLine() {
    const range = document.createRange();
    const text = document.createTreeWalker(document.querySelector('#content'), NodeFilter.SHOW_TEXT);
    text.currentNode = reading;
    const below = document.querySelector('#controls').getBoundingClientRect().bottom;
    // From the paragraph in the middle of the window up to one that begins above it, and from there down.
    while (text.previousNode()) if (text.currentNode.parentElement.getBoundingClientRect().top < below) break;
    do
      for (const {index} of text.currentNode.data.matchAll(/\S+/g)) {
        range.setStart(text.currentNode, index);
        range.setEnd(text.currentNode, index + 1);
        const {top} = range.getBoundingClientRect();
        if (top < below) continue;
        scrollBy({top: top - below - 2, behavior: 'instant'});
        return range;
      }
    while (text.nextNode());
    return range;
  }

  /**
   * Notes in `bench.readyAt` when a contestant's control comes, in `bench.largestAt` when the largest text or picture
   * was painted, and in `bench.shift` how far things moved by themselves (Largest Contentful Paint and Layout
   * Instability, W3C).
   */
  function watch(path) {
    new PerformanceObserver((list) => {
      window.bench.largestAt = list.getEntries().at(-1).startTime;
    }).observe({type: 'largest-contentful-paint', buffered: true});
    window.bench.shift = 0;
    new PerformanceObserver((list) => {
      for (const {value} of list.getEntries()) window.bench.shift += value;
    }).observe({type: 'layout-shift', buffered: true});
    const timer = setInterval(() => {
      if (!find(path)) return;
      window.bench.readyAt = performance.now();
      clearInterval(timer);
    }, 5);
  }

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

  return {find, sleep, frame, until, watch, click, chooseWord, goToMiddle, firstLine, press};
})();
