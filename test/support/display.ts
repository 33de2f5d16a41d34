import type {LitElement} from 'lit';
import {settled, textOf} from './reader.js';

/** The list of the display settings that is called so. */
export function listNamed(control: LitElement, name: string): HTMLSelectElement {
  const found = [...control.renderRoot.querySelectorAll('select')].find(
    ({labels}) => textOf(labels[0]) === name,
  );
  if (!found) throw new Error(`no list is called ${name}`);
  return found;
}

/** Chooses in a list as a reader does: the browser draws the list itself, and no pointer of a test reaches in there. */
export async function choose(control: LitElement, name: string, value: string): Promise<void> {
  const list = listNamed(control, name);
  list.focus();
  list.value = value;
  list.dispatchEvent(new Event('change', {bubbles: true}));
  await settled();
}
