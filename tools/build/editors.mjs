// Makes files for editors from custom-elements.json: custom data for VS Code, web-types for JetBrains, and
// types for the templates of frameworks. custom-elements.json itself is made from the comments in the
// sources.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {frameworkTypes} from './framework-types.mjs';

/** The elements of a manifest. */
export const elementsOf = ({modules}) =>
  modules.flatMap(({declarations = []}) => declarations).filter(({customElement}) => customElement);

/**
 * Writes every file for editors.
 *
 * @param {{modules: any[]}} manifest custom-elements.json
 * @param {string} folder The folder of the files.
 */
export function writeEditorFiles(manifest, folder) {
  mkdirSync(folder, {recursive: true});
  const options = {outdir: folder, descriptionSrc: 'description', hideLogs: true};
  const [html, css, webTypes] = [
    'vscode.html-custom-data.json',
    'vscode.css-custom-data.json',
    'web-types.json',
  ];
  // Each tool writes into the manifest that it is given.
  generateVsCodeCustomElementData(told(manifest), {...options, htmlFileName: html, cssFileName: css});
  generateJetBrainsWebTypes(one(manifest), {...options, webTypesFileName: webTypes, packageJson: false});
  rewrite(join(folder, html), (data) => onlyTrue(data, manifest));
  rewrite(join(folder, css), (data) => {
    for (const list of ['properties', 'pseudoElements']) data[list] = together(data[list]);
  });
  rewrite(join(folder, webTypes), ({contributions: {css}}) => {
    for (const list of ['properties', 'pseudo-elements']) css[list] = together(css[list]);
  });
  for (const [name, text] of Object.entries(frameworkTypes(elementsOf(manifest))))
    writeFileSync(join(folder, name), text);
}

/** Nobody wants to read an empty text, nor a list of nothing. */
const saysNothing = (value) => value === '' || (Array.isArray(value) && !value.length);

function rewrite(file, change) {
  const data = JSON.parse(readFileSync(file, 'utf8'));
  change(data);
  const text = JSON.stringify(
    data,
    (key, value) => (key && saysNothing(value) && key !== 'name' ? undefined : value),
    1,
  );
  writeFileSync(file, `${text}\n`);
}

const one = (manifest) => structuredClone(manifest);

/** VS Code shows no defaults, so that the description has to say them. */
function told(manifest) {
  const copy = one(manifest);
  for (const {attributes = []} of elementsOf(copy))
    for (const attribute of attributes)
      if (/^'.+'$/.test(attribute.default ?? ''))
        attribute.description += `\n\nDefault: \`${attribute.default.slice(1, -1)}\``;
  return copy;
}

/** An attribute that is there or not: VS Code then completes it without `=""`. */
function onlyTrue({tags}, manifest) {
  const elements = elementsOf(manifest);
  for (const {name, attributes} of tags)
    for (const attribute of attributes) {
      const {attributes: declared} = elements.find(({tagName}) => tagName === name);
      if (declared.find(({name}) => name === attribute.name).type.text === 'boolean')
        attribute.valueSet = 'v';
    }
}

/** A part or variable of several elements stands once, with all that is said of it. */
function together(list) {
  const byName = new Map();
  for (const {name, description, ...more} of list) {
    const before = byName.get(name);
    if (!before) byName.set(name, {name, description, ...more});
    else if (!before.description.split('\n\n').includes(description))
      before.description += `\n\n${description}`;
  }
  return [...byName.values()];
}
