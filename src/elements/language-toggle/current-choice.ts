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
 * The choices whose address is this page's. A parameter of the page's address counts only if a link to the
 * same path has it too: `lang` in `?lang=en` tells the languages apart, `utm_source` does not.
 */
function choicesAtThisPage(choices: readonly LanguageChoice[]): LanguageChoice[] {
  const page = readAddress(location.href);
  const links = choices
    .filter(({href}) => href)
    .map((choice) => ({choice, ...readAddress(choice.href!)}))
    .filter(({path}) => path === page.path);
  const names = new Set(links.flatMap(({parameters}) => parameters.map(([name]) => name)));
  const wanted = inOrder(page.parameters.filter(([name]) => names.has(name)));
  return links.filter(({parameters}) => inOrder(parameters) === wanted).map(({choice}) => choice);
}

interface Address {
  /** The host and the path, without what differs between addresses of one page. */
  path: string;
  parameters: [name: string, value: string][];
}

/**
 * Reads an address. `http` and `www` count for nothing, because portals mix them up, and neither do capital
 * letters: browsers write `%C3` where WordPress writes `%c3`.
 */
function readAddress(address: string): Address {
  const {host, pathname, searchParams} = new URL(address.toLowerCase());
  return {
    path: host.replace(/^www\./, '') + pathname.replace(/\/$/, ''),
    parameters: [...searchParams],
  };
}

/** The parameters as text, in an order of their own. */
const inOrder = (parameters: [string, string][]): string => {
  const sorted = new URLSearchParams(parameters);
  sorted.sort();
  return `${sorted}`;
};
