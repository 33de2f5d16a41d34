// Compares the words that are heard now with those in a text file that people read: they must be the same.
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {expect, test} from '@playwright/test';

/**
 * Fails where a text is not what the file holds. With `--update-snapshots` it is written instead; so is one that is not there
 * yet, and the test fails so that somebody reads it.
 */
export async function expectKept(path: string, text: string): Promise<void> {
  const {updateSnapshots} = test.info().config;
  const before = await readFile(path, 'utf8').catch(() => undefined);
  const rewrite = updateSnapshots === 'all' || updateSnapshots === 'changed';
  if (rewrite || (before === undefined && updateSnapshots === 'missing')) {
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, text);
  }
  if (!rewrite) expect(text, path).toBe(before ?? '(the file was not there)');
}
