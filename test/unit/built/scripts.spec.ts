// The files for a script tag, as the last build made them.
import {readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {expect, test} from '../node.js';

for (const file of ['portal-reader.js', 'portal-reader.classic.js', 'font-size.classic.js']) {
  const code = readFileSync(`dist/cdn/${file}`, 'utf8');
  const lines = code.split('\n');

  test(`A browser that understands it may compile ${file} while it loads it`, () => {
    expect(lines[0]).toBe('//# allFunctionsCalledOnLoad');
  });

  test(`A developer who stops in ${file} sees the source that they are in`, () => {
    const map = new SourceMap(JSON.parse(readFileSync(`dist/cdn/${file}.map`, 'utf8')));
    const line = lines.findIndex((text) => text.includes('cannot be registered'));
    const found = map.findEntry(line, lines[line]!.indexOf('cannot be registered'));
    expect('originalSource' in found && found.originalSource).toMatch(/src\/base\/define-element\.ts$/);
  });
}
