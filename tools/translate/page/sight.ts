/** Tells which message has the focus. While a pointer is down nothing moves, so that its press meets what was aimed at. */
export function followFocus(root: HTMLElement, begin: (id: string) => void): void {
  let isDown = false;
  let waiting = '';
  const listen = (type: string, is: boolean): void =>
    addEventListener(
      type,
      () => {
        isDown = is;
        // A click follows its pointer in the same task.
        if (!is)
          setTimeout(() => {
            if (waiting) begin(waiting);
            waiting = '';
          });
      },
      {capture: true},
    );
  listen('pointerdown', true);
  listen('pointerup', false);
  listen('pointercancel', false);
  root.addEventListener('focusin', ({target}) => {
    const card = (target as Element).closest('.units > li');
    const id = card?.id.replace(/^unit-/, '');
    if (!id) return;
    if (isDown) waiting = id;
    else begin(id);
  });
}

/** Scrolls the column of widgets, and not the page, to one of them. */
export function showInColumn(root: HTMLElement, selector: string): void {
  const column = root.querySelector('.columns > :last-child');
  const found = column?.querySelector(selector);
  if (column && found && column.scrollHeight > column.clientHeight)
    column.scrollTop += found.getBoundingClientRect().top - column.getBoundingClientRect().top - 8;
}

/** Tells the style sheet how high the bar is, so that nothing with the focus is behind it. */
export function followHeight(root: HTMLElement): void {
  const measure = new ResizeObserver(([entry]) => {
    const height = (entry?.target as HTMLElement | undefined)?.offsetHeight ?? 0;
    document.documentElement.style.setProperty('--bar', `${height}px`);
  });
  let bar: Element | null = null;
  new MutationObserver(() => {
    const now = root.querySelector('.bar');
    if (now === bar) return;
    if (bar) measure.unobserve(bar);
    bar = now;
    if (bar) measure.observe(bar);
  }).observe(root, {childList: true});
}
