/**
 * Returns true if every tag of ours is at work: a little later than its script, if the tag was there before. Runs in
 * the page.
 */
export const areDefined = (): boolean =>
  [...document.querySelectorAll('*')].every(
    (element) => !element.localName.startsWith('reader-') || element.matches(':defined'),
  );
