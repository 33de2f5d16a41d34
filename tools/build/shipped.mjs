// Records which packages are in each shipped file. The bundler reports them, so that none can be forgotten.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';

/** The folder of the package that a module belongs to, as package-lock.json calls it; nothing for our own. */
const packageOf = (id) =>
  /node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/g.exec(id.replace(/^.*(?=node_modules\/)/, ''))?.[0];

/** Plugins that note what goes into the files of a build, and what they noted. */
export function noteShipped() {
  /** @type {Record<string, string[]>} The folders of packages by the file of dist/ they are in. */
  const packagesIn = {};
  const plugin = () => ({
    name: 'note-shipped',
    generateBundle({dir}, bundle) {
      for (const {type, fileName, modules} of Object.values(bundle)) {
        if (type !== 'chunk') continue;
        const inside = Object.entries(modules).filter(([, {renderedLength}]) => renderedLength);
        const file = relative(process.cwd(), join(dir, fileName)).split(sep).join('/');
        packagesIn[file] = [...new Set(inside.map(([id]) => packageOf(id)).filter(Boolean))].sort();
      }
    },
  });
  return {packagesIn, plugin};
}

/** Base64 of a file's digest, as a browser asks for it. */
export const integrityOf = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/**
 * The licences of what is inside the files, with the texts that must go wherever the files go.
 *
 * @param {Record<string, string[]>} packagesIn
 */
export function licenceTexts(packagesIn) {
  const folders = [...new Set(Object.values(packagesIn).flat())].sort();
  const parts = folders.map((folder) => {
    const {name, version, license, author} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    const text = file
      ? readFileSync(join(folder, file), 'utf8').trim()
      : `By ${author?.name ?? author}. The package brings no text of its license.`;
    return `## ${name} ${version} (${license})\n\n${text}`;
  });
  return `# What others wrote in these files\n\n${parts.join('\n\n')}\n`;
}
