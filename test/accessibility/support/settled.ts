/** Waits until every tag that is ours has drawn what it has to draw. Runs in the page. */
export async function settled(): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  if (document.querySelector('script[src]'))
    for (const element of document.querySelectorAll('main *'))
      if (element.localName.startsWith('reader-')) {
        await customElements.whenDefined(element.localName);
        await (element as Element & {updateComplete?: Promise<unknown>}).updateComplete;
      }
  await document.fonts.ready;
  await frame();
  await frame();
}
