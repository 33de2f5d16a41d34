/**
 * The text of what a page handed over as one: an attribute that was removed is `null`, and frameworks set properties
 * to numbers, lists and undefined. What has no text counts as empty.
 */
export const asText = (value: unknown): string => {
  try {
    return `${value ?? ''}`;
  } catch {
    return '';
  }
};
