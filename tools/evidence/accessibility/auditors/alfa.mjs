// Siteimprove Alfa works in Node on a copy of the page: the copy is made in the page, by Alfa’s own function.
import {Audit} from '@siteimprove/alfa-act';
import {Device, Display, Preference, Scripting, Viewport} from '@siteimprove/alfa-device';
import {Element, Node} from '@siteimprove/alfa-dom';
import {Native} from '@siteimprove/alfa-dom/native';
import {Request, Response} from '@siteimprove/alfa-http';
import rules from '@siteimprove/alfa-rules';
import {Page} from '@siteimprove/alfa-web';
import {AUDITORS_NAMES} from './names.mjs';

export const alfa = {
  id: 'alfa',
  name: AUDITORS_NAMES.alfa,
  code: `globalThis.copyForAlfa = ${Native.fromNode};`,
  copy: async () => JSON.stringify(await globalThis.copyForAlfa(globalThis.document)),
  judge,
};

/**
 * @param {string} copy
 * @param {import('../appearances.js').Appearance} appearance
 */
async function judge(copy, {width, print, dark, forcedColors, reducedMotion, script}) {
  const device = Device.of(
    print ? Device.Type.Print : Device.Type.Screen,
    Viewport.of(width, 800, width > 800 ? Viewport.Orientation.Landscape : Viewport.Orientation.Portrait),
    Display.of(1),
    Scripting.of(script),
    [
      Preference.of('forced-colors', forcedColors ? 'active' : 'none'),
      Preference.of('prefers-color-scheme', dark ? 'dark' : 'light'),
      Preference.of('prefers-reduced-motion', reducedMotion ? 'reduce' : 'no-preference'),
    ],
  );
  const document = Node.from(JSON.parse(copy), device);
  const page = Page.of(Request.empty(), Response.empty(), document, device);
  const found = [];
  for (const outcome of await Audit.of(page, rules).evaluate()) {
    const {outcome: kind} = outcome;
    if (kind !== 'failed' && kind !== 'cantTell') continue;
    found.push({
      rule: outcome.rule.uri.replace(/.*\//, ''),
      kind: kind === 'failed' ? 'fault' : 'question',
      message: JSON.stringify(outcome.expectations ?? outcome.diagnostic ?? '').slice(0, 300),
      ...placeOf(outcome.target),
    });
  }
  return found;
}

/** As place.mjs, in Alfa’s own tree. */
function placeOf(target) {
  const first = Node.isNode(target) ? target : [...target][0];
  const path = [first, ...first.ancestors(Node.fullTree)].filter(Element.isElement);
  const attribute = (element, name) =>
    element
      .attribute(name)
      .map(({value}) => value)
      .getOr('');
  const state = path.map((element) => attribute(element, 'data-state')).find(Boolean) ?? 'page';
  const hosts = path.filter((element, n) => n === 0 || element.shadow.isSome()).reverse();
  const named = (element) => {
    const [part, id] = ['part', 'id'].map((name) => attribute(element, name));
    return element.name + (part ? `[part=${part}]` : id && hosts.length > 1 ? `#${id}` : '');
  };
  return {state, element: hosts.map(named).join(' >>> '), html: path[0]?.toString().slice(0, 200) ?? ''};
}
