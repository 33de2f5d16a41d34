/** What an element says, on one line: as it is seen, whatever the white space of its HTML. Empty without an element. */
export const oneLine = (element: Element | null): string =>
  element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
