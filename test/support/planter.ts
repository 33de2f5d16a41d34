import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

export type Plant = (files: Record<string, string | object>) => string;

/** Writes files into folders of their own, each of which is gone after `clear`. */
export function planter(): {plant: Plant; clear(): void} {
  const folders: string[] = [];
  return {
    plant(files) {
      const folder = mkdtempSync(join(tmpdir(), 'portal-reader-plant-'));
      folders.push(folder);
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), {recursive: true});
        writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
      }
      return folder;
    },
    clear() {
      for (const folder of folders) rmSync(folder, {recursive: true});
    },
  };
}
