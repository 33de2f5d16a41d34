// Code as it stands in the docs: tests run what developers copy.
import {readFileSync} from 'node:fs';

/** The block of code that follows a mark such as `<!-- nukeviet: article -->` in a guide. */
export function codeBlock(guide: string, mark: string): string {
  const found = readFileSync(guide, 'utf8').split(`<!-- ${mark} -->`);
  const match = /^\s*```\w+\n(.*?)\n```/s.exec(found[1] ?? '');
  if (found.length !== 2 || !match)
    throw new Error(`${guide} has not one block of code after <!-- ${mark} -->`);
  return match[1]!;
}
