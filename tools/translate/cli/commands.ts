import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Command, CommanderError, Option} from 'commander';
import {canonicalLanguage} from '../../../src/content/languages.js';
import type {Finding} from '../finding.js';
import {fixOnce} from '../fix.js';
import {messagesJson} from '../messages-json.js';
import {PSEUDO, pseudo} from '../pseudo.js';
import {writeXliff} from '../write-xliff.js';
import {readXliff} from '../xliff.js';
import {extractInto, UnreadableFile} from './extract.js';
import {findingsIn, writeIfNew} from './files.js';
import type {Project} from './project.js';
import {FORMATS, report, type Format} from './report.js';

/** A mistake in the arguments of the command. */
export class UsageError extends Error {}

const hasErrors = (findings: readonly Finding[]): boolean => findings.some(({level}) => level === 'error');

/** The commands that work in this repository and for a portal alike. Each gives back whether it went well. */
export function addCommands(program: Command, project: Project, done: (well: boolean) => void): void {
  const files = (named: string[]): string[] => (named.length ? named : project.files());

  program
    .command('extract')
    .description('bring locale files up to date with the interface; no translation is lost')
    .argument('[files...]', 'XLIFF files, all of the project unless some are named')
    .action(async (named: string[]) => {
      let well = true;
      for (const file of files(named))
        try {
          console.log(`${file} ${extractInto(file, project) ? 'is written' : 'was up to date'}`);
        } catch (error) {
          if (!(error instanceof UnreadableFile)) throw error;
          console.error(error.message);
          well = false;
        }
      // A file of somebody else's changes nothing here.
      if (well && files(named).some((file) => project.files().includes(file))) await project.follow();
      done(well);
    });

  program
    .command('check')
    .description('find what is wrong in locale files; ends with 1 where there is an error')
    .argument('[files...]', 'XLIFF files, all of the project unless some are named')
    .addOption(
      new Option('--format <format>', 'how to print what was found').choices(FORMATS).default('text'),
    )
    .option('--fix', 'mend what needs no thought: letters in pieces, invisible characters, spaces')
    .action((named: string[], {format, fix}: {format: Format; fix?: boolean}) => {
      const findings = files(named).flatMap((file) => {
        let found = findingsIn(file, project);
        // One fault of a message is mended at a time; mending one can show another.
        for (let round = 0; fix && round < 5 && found.some(({fix}) => fix); round++) {
          writeFileSync(file, fixOnce(readFileSync(file, 'utf8'), found));
          found = findingsIn(file, project);
        }
        return found;
      });
      console.log(report(findings, format));
      done(!hasErrors(findings));
    });

  program
    .command('pseudo')
    .description(
      'write pseudo-translations for tests: en-XA is long and has accents, ar-XB runs from right to left',
    )
    .option('--out <folder>', 'where to', join(project.folder, 'pseudo'))
    .action(({out}: {out: string}) => {
      for (const language of PSEUDO) {
        const units = [...project.messages().values()].map((message) => ({
          id: message.id,
          attributes: {},
          source: message.source,
          target: {content: pseudo(message, language), attributes: {}},
          notes: [],
          others: [],
        }));
        writeIfNew(join(out, `${language}.xlf`), writeXliff(language, units));
      }
      done(true);
    });

  program
    .command('build')
    .description(
      'write the words of a locale file as JSON, for a data-reader-messages block or registerLocale()',
    )
    .argument('<file>', 'an XLIFF file')
    .option('--out <file>', 'where to; printed without it')
    .action((file: string, {out}: {out?: string}) => {
      const findings = findingsIn(file, project).filter(({check}) => check !== 'missing');
      if (hasErrors(findings)) {
        console.error(report(findings, 'text'));
        return done(false);
      }
      const json = `${JSON.stringify(messagesJson(readXliff(readFileSync(file, 'utf8'))), null, 2)}\n`;
      if (out) writeIfNew(out, json);
      else process.stdout.write(json);
      done(true);
    });
}

/** The path of a new locale file, where there is none yet. */
export function newFile(project: Project, language: string): string {
  const file = join(project.folder, `${canonicalOf(language)}.xlf`);
  if (existsSync(file)) throw new UsageError(`${file} is there already`);
  return file;
}

/** A language tag in its canonical form. */
export function canonicalOf(language: string): string {
  const canonical = canonicalLanguage(language);
  if (!canonical) throw new UsageError(`${language} is no BCP 47 tag, such as km or zh-Hant`);
  return canonical;
}

/**
 * Runs a command line and gives back how to end: 0 when all is well, 1 when something was found, 2 when the command was
 * not understood.
 */
export async function run(
  name: string,
  args: readonly string[],
  define: (program: Command, done: (well: boolean) => void) => void,
): Promise<number> {
  const program = new Command(name).exitOverride().showHelpAfterError();
  let well = true;
  const locales = program
    .command('locales')
    .description('the languages of the interface, in files for translators (XLIFF 1.2)');
  define(locales, (went) => (well = went));
  try {
    await program.parseAsync([...args], {from: 'user'});
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode && 2;
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
  return well ? 0 : 1;
}
