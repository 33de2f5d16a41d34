import 'axe-core/axe.min.js';
import type {AxeResults, RunOptions} from 'axe-core';

declare global {
  interface Window {
    axe: {run(context: Element | Document, options: RunOptions): Promise<AxeResults>};
  }
}

/** Fails with what axe found, in words: every WCAG level, 2.2 included, and the best practices. */
export async function expectAccessible(element: Element): Promise<void> {
  document.title ||= 'portal-reader';
  const {violations} = await window.axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  const found = violations.map(
    ({id, help, nodes}) => `${id}: ${help}\n  ${nodes.map(({html}) => html).join('\n  ')}`,
  );
  if (found.length) throw new Error(`axe found:\n${found.join('\n')}`);
}
