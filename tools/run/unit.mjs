// The tests that need no page, all in this one process: starting Node for each file takes longer than most of them do.
// Given are files, or folders with a slash at the end; runners.mjs says how it is started.
import {readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';

/** The files in a folder, or the file itself. */
const filesIn = (path) =>
  path.endsWith('/')
    ? readdirSync(path, {recursive: true})
        .filter((name) => name.endsWith('.spec.ts'))
        .sort()
        .map((name) => join(path, name))
    : [path];

for (const file of process.argv.slice(2).flatMap(filesIn))
  try {
    await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    test(`${file} cannot be loaded`, () => {
      throw error;
    });
  }
