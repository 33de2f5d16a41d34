// The commands in this repository, where the messages are in the code.
import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {writeBuiltIn} from './built-in.js';
import {addCommands, canonicalOf, newFile, run, UsageError} from './commands.js';
import {CONFIG, codeMessages, config, localizer} from './code-messages.js';
import {extractInto} from './extract.js';
import {writeIfNew} from './write-files.js';
import type {Project} from './project.js';

const folder = 'locales';

/** As it is where the command is called; the code is read once. */
function here(): Project {
  let messages: ReturnType<typeof codeMessages> | undefined;
  return {
    folder,
    messages: () => (messages ??= codeMessages()),
    files: () => config().targetLocales.map((language) => join(folder, `${language}.xlf`)),
    complete: config().targetLocales,
    async follow() {
      await localizer().build();
      writeBuiltIn(config().targetLocales);
    },
  };
}

/** Writes which languages are built in. */
const setLanguages = (languages: readonly string[]): void => {
  const text = readFileSync(CONFIG, 'utf8');
  const list = [...languages]
    .sort()
    .map((language) => JSON.stringify(language))
    .join(', ');
  writeIfNew(CONFIG, text.replace(/("targetLocales": )\[[^\]]*\]/, `$1[${list}]`));
};

/** Runs `npm run locales -- …` in the folder that this process is in, and gives back how to end. */
export function inRepository(args: readonly string[]): Promise<number> {
  const project = here();
  return run('npm run', ['locales', ...args], (program, done) => {
    addCommands(program, project, done);
    program
      .command('shots')
      .description('take a picture of every message in its widget, and link it from its unit')
      .argument('[files...]', 'XLIFF files, all of the project unless some are named')
      .action(async (named: string[]) => {
        const {takeShots} = await import('./shots.js');
        for (const file of named.length ? named : project.files()) {
          console.log(`${await takeShots(file)} pictures of ${file}`);
          extractInto(file, project);
        }
        done(true);
      });
    program
      .command('add')
      .description('add a language: a file to translate, built in from now on')
      .argument('<language>', 'a BCP 47 tag, such as km')
      .action(async (language: string) => {
        const file = newFile(project, language);
        setLanguages([...config().targetLocales, canonicalOf(language)]);
        extractInto(file, project);
        await project.follow();
        console.log(`${file} is there, to be translated; npm run locales -- check says what is missing`);
        done(true);
      });
    program
      .command('remove')
      .description('take a language out again; its file goes, its translations stay in git')
      .argument('<language>', 'a BCP 47 tag')
      .action(async (language: string) => {
        const tag = canonicalOf(language);
        const others = config().targetLocales.filter((one) => one !== tag);
        if (others.length === config().targetLocales.length) throw new UsageError(`${tag} is not built in`);
        if (!others.length) throw new UsageError(`${tag} is the only translation`);
        setLanguages(others);
        rmSync(join(folder, `${tag}.xlf`));
        await project.follow();
        done(true);
      });
  });
}
