import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Command, CommanderError, Option} from 'commander';
import {canonicalLanguage} from '../../../src/content/languages.js';
import type {Finding} from '../finding.js';
import {languageOfName} from '../file-name.js';
import {fixOnce} from '../fix.js';
import {identify} from '../identity.js';
import {isLanguageCode, meantLanguage} from '../language-names.js';
import {messagesJson} from '../messages-json.js';
import {PSEUDO, pseudo} from '../pseudo.js';
import {writeXliff} from '../write-xliff.js';
import {readXliff} from '../xliff.js';
import {extractInto, type Extracted} from './extract.js';
import {findingsIn, isOwn, localeFiles} from './files.js';
import type {Project} from './project.js';
import {FORMATS, report, type Format} from './report.js';
import {FileError, writeIfNew} from './write-files.js';

/** A mistake in the arguments of the command. */
export class UsageError extends Error {}

const hasErrors = (findings: readonly Finding[]): boolean => findings.some(({level}) => level === 'error');

/** Says what went to memory, a line each, so that a person can put it back. */
function sayKept(file: string, {kept, memory}: Extracted): void {
  for (const {id, what, text} of kept)
    console.log(`${file}: ${id && `${id}: `}${what} is kept in ${memory}: “${text}”`);
  if (kept.length)
    console.log(`${kept.length} ${kept.length === 1 ? 'text is' : 'texts are'} kept in ${memory}`);
}

/** Mends a file until there is nothing more to mend: one fault of a message at a time, since mending one can show another. */
function mend(file: string, project: Project): void {
  for (let round = 0; round < 5; round++) {
    const found = findingsIn(file, project);
    if (!found.some(({fix}) => fix)) return;
    writeIfNew(file, fixOnce(readFileSync(file, 'utf8'), found));
  }
}

/** The commands that work in this repository and for a portal alike. Each gives back whether it went well. */
export function addCommands(program: Command, project: Project, done: (well: boolean) => void): void {
  program
    .command('extract')
    .description('bring locale files up to date with the interface; no text is lost')
    .argument('[files...]', 'XLIFF files or folders, all of the project unless some are named')
    .action(async (named: string[]) => {
      // A new file of the project is made from nothing; one that is named is there.
      const files = named.length ? localeFiles(named, project) : project.files();
      if (!files.length) localeFiles([], project);
      let well = true;
      for (const file of files)
        try {
          const {better} = languageOfName(file);
          const extracted = extractInto(file, project);
          sayKept(file, extracted);
          console.log(
            `${file} ${extracted.isChanged ? 'is written' : 'was up to date'}${better ? `; call it ${better}` : ''}`,
          );
        } catch (error) {
          if (!(error instanceof FileError)) throw error;
          console.error(error.message);
          well = false;
        }
      // A file of somebody else's changes nothing here.
      if (well && files.some((file) => isOwn(file, project))) await project.follow();
      done(well);
    });

  program
    .command('check')
    .description('find what is wrong in locale files; ends with 1 where there is an error')
    .argument('[files...]', 'XLIFF files or folders, all of the project unless some are named')
    .addOption(
      new Option('--format <format>', 'how to print what was found').choices(FORMATS).default('text'),
    )
    .option(
      '--fix',
      'mend what needs no thought: letters in pieces, invisible characters, spaces, a wrong encoding that can be undone',
    )
    .action((named: string[], {format, fix}: {format: Format; fix?: boolean}) => {
      const findings = localeFiles(named, project).flatMap((file) => {
        if (fix) mend(file, project);
        return findingsIn(file, project);
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
    .action((named: string, {out}: {out?: string}) => {
      const [file = named] = localeFiles([named], project);
      const findings = findingsIn(file, project).filter(({check}) => check !== 'missing');
      if (hasErrors(findings)) {
        console.error(report(findings, 'text'));
        return done(false);
      }
      const json = `${JSON.stringify(messagesJson(identify(readXliff(readFileSync(file, 'utf8')).units, project.messages())), null, 2)}\n`;
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
  const meant = meantLanguage(language);
  if (meant) throw new UsageError(`${language} is not the tag of that language; did you mean ${meant}?`);
  const canonical = canonicalLanguage(language);
  if (!canonical || !isLanguageCode(canonical))
    throw new UsageError(`${language} is no BCP 47 tag, such as km or zh-Hant`);
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
    if (!(error instanceof UsageError || error instanceof FileError)) throw error;
    console.error(error.message);
    return error instanceof UsageError ? 2 : 1;
  }
  return well ? 0 : 1;
}
