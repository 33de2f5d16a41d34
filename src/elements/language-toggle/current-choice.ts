import {lookupLanguage} from '../../content/languages.js';
import type {LanguageChoice} from './choices.js';

/**
 * The language of the choice that is current, if any. With `byAddress`, it is the choice whose address the
 * page has, whatever `<html lang>` declares; if that is none or several, the one that `language` finds.
 */
export function currentChoice(
  choices: readonly LanguageChoice[],
  language: string,
  byAddress: boolean,
): string | undefined {
  const here = byAddress ? choicesAtThisPage(choices) : [];
  return here.length === 1
    ? here[0]!.language
    : lookupLanguage(
        language,
        choices.map((choice) => choice.language),
      );
}

/**
 * The choices whose address is this page's. A parameter of the page's address counts only if a link has it
 * too: `lang` in `?lang=en` tells the languages apart, `utm_source` does not.
 */
function choicesAtThisPage(choices: readonly LanguageChoice[]): LanguageChoice[] {
  const links = choices.filter(({href}) => href);
  // A server knows neither links nor the page's address.
  if (!links.length) return links;
  const names = new Set(links.flatMap(({href}) => [...new URL(href!.toLowerCase()).searchParams.keys()]));
  const page = pageAt(location.href, names);
  return links.filter(({href}) => pageAt(href!, names) === page);
}

/**
 * The page at an address: its host, its path, and the parameters with these names, in an order of its own.
 * `http` and `www` count for nothing, because portals mix them up, and neither do capital letters: browsers
 * write `%C3` where WordPress writes `%c3`.
 */
function pageAt(address: string, names: ReadonlySet<string>): string {
  const {host, pathname, searchParams} = new URL(address.toLowerCase());
  const parameters = new URLSearchParams([...searchParams].filter(([name]) => names.has(name)));
  parameters.sort();
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}?${parameters}`;
}
