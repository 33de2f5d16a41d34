import {words, type Content} from '../content.js';

/** The way in which a text was damaged. */
export interface Damage {
  how: string;
  /** The text as it was, where it can be told without loss. */
  recovered?: Content;
}

/** The damaged translations of a file by the ids of their messages. */
export function damageIn(
  units: readonly {id: string; target?: {content: Content}}[],
  language: string,
): Map<string, Damage> {
  const vietnamese = new Intl.Locale(language).language === 'vi';
  const found = new Map<string, Damage>();
  for (const {id, target} of units) {
    const text = words(target?.content ?? []);
    const how = /á[»º]|Ä[\u0080-\u00bf‘’]|Æ[°¡\u00a0]|Ã[\u0080-\u00bf]|â€/.test(text)
      ? 'UTF-8 that was read as Latin-1'
      : vietnamese && /\p{L}[¸µ¶·¹¨©®«¬¾¼½]|[§®©]\p{L}/u.test(text)
        ? 'the old encoding TCVN3'
        : vietnamese && /[øûïåäëöüîñÿ]/i.test(text)
          ? 'the old encoding VNI'
          : /\ufffd/.test(text)
            ? 'letters that were lost'
            : '';
    if (how) found.set(id, {how});
  }
  return found;
}
