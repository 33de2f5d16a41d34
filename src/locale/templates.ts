import {str} from '@lit/localize';
import {oncePer} from '../shared/once-per.js';
import {nearest} from './nearest.js';
import type {Messages} from './own-messages.js';

/** A message as Lit Localize has it at run time: text, or text around values. */
type Template = string | ReturnType<typeof str>;
export type Templates = Readonly<Record<string, Template>>;

/** Of Lit Localize's own, which its types do not tell. */
interface Values {
  values: unknown[];
}

const isFirst = oncePer();

/**
 * The words of a language: those that are built in, with a portal's own before them.
 *
 * @param known - The messages of the interface.
 * @param own - The portal's.
 */
export function templatesOf(
  language: string,
  known: Templates,
  builtIn: Templates | undefined,
  own: Messages = {},
): Templates {
  // Without a prototype no id finds what is not a message.
  const templates: Record<string, Template> = Object.assign(Object.create(null), builtIn);
  if (!builtIn) templates['locale.tag'] = language;
  for (const [id, text] of Object.entries(own)) {
    const problem = Object.hasOwn(known, id)
      ? typeof text !== 'string' && 'it is no text'
      : `there is no such message, perhaps ${nearest(id, Object.keys(known))}`;
    if (problem) {
      const said = `portal-reader: words for ${language}: "${id}" is left out: ${problem}.`;
      if (isFirst(known, said)) console.warn(said);
    } else if (id !== 'locale.tag') templates[id] = template(text, known[id]!);
  }
  return templates;
}

/** A text with `{0}` where the interface puts a value; a number that it has no value for stays as it is written. */
function template(text: string, like: Template): Template {
  const count = typeof like === 'string' ? 0 : (like as unknown as Values).values.length;
  const parts = text.split(/\{(\d)\}/);
  const strings = [parts[0]!];
  const values: number[] = [];
  for (let n = 1; n < parts.length; n += 2)
    if (+parts[n]! < count) {
      values.push(+parts[n]!);
      strings.push(parts[n + 1]!);
    } else strings[strings.length - 1] += `{${parts[n]}}${parts[n + 1]}`;
  return count ? str(strings as unknown as TemplateStringsArray, ...values) : strings.join('');
}
