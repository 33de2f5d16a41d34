// The tests that need no page, all in this one process: starting Node for each file takes longer than most of them do.
// With names of files, only those. runners.mjs says how it is started.
import {readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';

const all = () =>
  readdirSync('test/unit', {recursive: true})
    .filter((name) => name.endsWith('.spec.ts'))
    .map((name) => join('test/unit', name));

const named = process.argv.slice(2);
for (const file of named.length ? named : all().sort())
  try {
    await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    test(`${file} cannot be loaded`, () => {
      throw error;
    });
  }
