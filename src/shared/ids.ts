import {asText} from '../content/as-text.js';

/** The ids in an attribute, separated by spaces; undefined without any. */
export const idsIn = (text: string): readonly string[] | undefined =>
  asText(text).slice(0, 5000).match(/\S+/g) ?? undefined;
