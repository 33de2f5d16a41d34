import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {test as base} from '@playwright/test';

interface Fixtures {
  /** Writes files into a folder of their own, gone after the test, and gives back its path. */
  plant(files: Record<string, string | object>): string;
}

export const test = base.extend<Fixtures>({
  plant: async ({}, use) => {
    const folders: string[] = [];
    await use((files) => {
      const folder = mkdtempSync(join(tmpdir(), 'portal-reader-plant-'));
      folders.push(folder);
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), {recursive: true});
        writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
      }
      return folder;
    });
    for (const folder of folders) rmSync(folder, {recursive: true});
  },
});

export {expect} from '@playwright/test';
