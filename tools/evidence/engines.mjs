// The element tests from the file that portals load, and in the engines beside Chromium; those that take long in Chromium too;
// and what takes long to ask of our tools and of whole pages.
import {ENGINES} from '../browsers/engines.mjs';
import {installEngines} from '../browsers/install.mjs';
import {elements, pages, run, unit} from '../run/runners.mjs';

const nameOf = (id) => `elements-${id}`;

/** Three run at a time, as each waits for its browser most of the time: those that take longest begin. */
const RUNS = {
  ...Object.fromEntries(
    Object.entries(ENGINES)
      .reverse()
      .map(([id, {name}]) => [nameOf(id), elements(name, {ENGINE: id})]),
  ),
  [nameOf('shipped')]: elements('The file that portals load, in Chromium', {SHIPPED: '1'}),
  tools: unit('Our tools', ['test/unit/long/']),
  'long-pages': pages('Whole pages that take long', ['--project=long-pages']),
};

export const engines = {
  projects: Object.keys(RUNS),
  setUp: installEngines,
  /** @param {{projects: readonly string[]}} chosen */
  async gather({projects}) {
    // An engine that is not there is told by the set-up; one of which a share asks nothing is not started.
    const isAsked = (project) =>
      Object.entries(ENGINES).every(
        ([id, {find, files}]) => nameOf(id) !== project || (files.length && find()),
      );
    return {
      count: await run(
        projects.filter(isAsked).map((project) => RUNS[project]),
        3,
      ),
      findings: [],
    };
  },
};
