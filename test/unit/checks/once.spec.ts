import {rmSync} from 'node:fs';
import {isBuilt, noteBuilt} from '../../../tools/build/once.mjs';
import {expect, test} from '../node.js';

test('One run of CI builds once; another run builds anew, and so does a developer each time', ({plant}) => {
  const before = {cwd: process.cwd(), run: process.env.PORTAL_READER_CI_RUN};
  const inRun = (name: string) => {
    process.env.PORTAL_READER_CI_RUN = name;
    return isBuilt('dist');
  };
  process.chdir(plant({'dist/index.js': ''}));
  try {
    expect(inRun('one')).toBe(false);
    noteBuilt('dist');
    expect(inRun('one')).toBe(true);
    expect(inRun('two')).toBe(false);
    delete process.env.PORTAL_READER_CI_RUN;
    noteBuilt('dist');
    expect(isBuilt('dist')).toBe(false);
    rmSync('dist', {recursive: true});
    expect(inRun('one')).toBe(false);
  } finally {
    process.chdir(before.cwd);
    delete process.env.PORTAL_READER_CI_RUN;
    if (before.run) process.env.PORTAL_READER_CI_RUN = before.run;
  }
});
