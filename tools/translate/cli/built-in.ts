import {readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {writeIfNew} from './write-files.js';

const folder = 'src/i18n/generated';

/** A name in code for a tag, which may have hyphens. */
const nameOf = (language: string): string => language.replace(/\W/g, '_');

/** Writes the module that names every translation, and takes away those of languages that are built in no more. */
export function writeBuiltIn(languages: readonly string[]): void {
  const imports = languages.map(
    (language) => `import {templates as ${nameOf(language)}} from './${language}.js';`,
  );
  const entries = languages.map((language) =>
    nameOf(language) === language ? language : `'${language}': ${nameOf(language)}`,
  );
  writeIfNew(
    join(folder, 'built-in.ts'),
    `// Written by \`npm run locales\`. Not to be changed by hand.
${imports.join('\n')}

/** The translations that are built in, by language. */
export const builtIn = {${entries.join(', ')}};
`,
  );
  for (const file of readdirSync(folder))
    if (!['built-in', 'locale-codes', ...languages].includes(file.replace(/\.ts$/, '')))
      rmSync(join(folder, file));
}
