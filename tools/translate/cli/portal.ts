// `npx portal-reader locales -- …`: for a portal that uses the package and has a locale file of its own.
import {readdirSync, readFileSync} from 'node:fs';
import {reference} from '../reference.js';
import {readXliff} from '../xliff.js';
import {addCommands, newFile, run} from './commands.js';
import {extractInto} from './extract.js';
import type {Project} from './project.js';

const project: Project = {
  folder: '.',
  // The messages of the package that this file is built into, as dist/cli/portal-reader.js.
  messages: () =>
    reference(readXliff(readFileSync(new URL('../../locales/vi.xlf', import.meta.url), 'utf8'))),
  files: () => readdirSync('.').filter((file) => file.endsWith('.xlf')),
  complete: [],
  follow: async () => {},
};

process.exitCode = await run('portal-reader', process.argv.slice(2), (program, done) => {
  addCommands(program, project, done);
  program
    .command('add')
    .description('begin a locale file for a language')
    .argument('<language>', 'a BCP 47 tag, such as km')
    .action((language: string) => {
      const file = newFile(project, language);
      extractInto(file, project);
      console.log(`${file} is there, to be translated`);
      done(true);
    });
});
