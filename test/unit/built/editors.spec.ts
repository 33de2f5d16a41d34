import {readFileSync} from 'node:fs';
import {writeEditorFiles} from '../../../tools/build/editors.mjs';
import {editorFindings} from '../../../tools/check/editors.mjs';
import {expect, test} from '../node.js';

const NAMES = ['vscode.html-custom-data.json', 'vscode.css-custom-data.json', 'web-types.json'];

test('A developer whose editor would not know something of a tag is told so by the check', ({plant}) => {
  const folder = plant({});
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  writeEditorFiles(manifest, folder);
  const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
  const files = () => {
    const [html, css, webTypes] = NAMES.map((name) => JSON.parse(read(name)));
    return {html, css, webTypes, types: read('elements.d.ts')};
  };
  expect(editorFindings(manifest, files())).toEqual([]);

  const lacking = files();
  lacking.html.tags[0].attributes.shift();
  lacking.css.properties.pop();
  lacking.webTypes.contributions.html.elements[1].attributes.push({name: 'size'});
  lacking.types = lacking.types.replace("'valid-to'?:", '');
  expect(editorFindings(manifest, lacking)).toEqual([
    'VS Code lacks reader-article published',
    expect.stringContaining('web-types has reader-display-settings size'),
    'VS Code lacks --reader-language-toggle-gap',
    'the types for templates lack valid-to',
  ]);

  const [article] = manifest.modules.flatMap((module: {declarations?: {tagName?: string}[]}) =>
    (module.declarations ?? []).filter(({tagName}) => tagName === 'reader-article'),
  );
  article.attributes[0].default = 'DEFAULT_TIME_ZONE';
  delete article.attributes[1].type;
  delete article.cssParts[0].description;
  expect(editorFindings(manifest, files())).toEqual([
    expect.stringContaining('DEFAULT_TIME_ZONE'),
    'reader-article modified has no type',
    'reader-article date is not described',
  ]);
});
