/**
 * The text of what a page handed over as one: an attribute that was removed is `null`, and frameworks set properties
 * to numbers, lists and undefined.
 */
export const asText = (value: unknown): string => `${value ?? ''}`;
