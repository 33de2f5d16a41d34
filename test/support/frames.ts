// Waits for frames without losing time. The browsers of the element tests draw as many frames as they can; Chromium still waits
// a sixtieth of a second for one in which nothing changes, so a dot changes its colour in each.

const dot = document.createElement('i');
Object.assign(dot.style, {position: 'fixed', inlineSize: '1px', blockSize: '1px', pointerEvents: 'none'});

/** Waits for the next frame. */
export async function frame(): Promise<void> {
  if (!dot.isConnected) document.documentElement.append(dot);
  dot.style.background = dot.style.background ? '' : '#eee';
  await new Promise(requestAnimationFrame);
}
