// The oldest browsers that are supported must understand every file for a page: its syntax, what it asks the browser
// for, and its styles. They are named once, as `browserslist` of package.json.
import {tooNewApis} from './floor/apis.mjs';
import {readBuilt, tooNewNames} from './floor/built.mjs';
import {ownNames} from './floor/own-names.mjs';
import {tooNewStyles} from './floor/styles.mjs';

/**
 * @param {object} what
 * @param {string[][]} what.floor The browsers, as floorOf() reads them.
 * @param {Record<string, string>} what.sources Our sources by their path.
 * @param {import('typescript').CompilerOptions} what.options
 * @param {Record<string, string>} what.scripts The files for a script tag, by their path; a module is `modules`.
 * @param {Record<string, string>} what.modules
 * @param {Record<string, string>} what.sheets Style sheets.
 * @param {Record<string, string>} what.excused Features that are used anyway, with the reason.
 * @returns {string[]}
 */
export function floorFindings({floor, sources, options, scripts, modules, sheets, excused}) {
  const own = ownNames(Object.values(sources));
  const findings = [];
  const uses = tooNewApis(Object.keys(sources), options, floor);
  const look = (file, code, type) => {
    let built;
    try {
      built = readBuilt(code, type);
    } catch (error) {
      findings.push(`${file} is not ECMAScript 2022: ${error.message}`);
      return;
    }
    const names = built.names.filter((name) => !own.has(name));
    for (const use of [...tooNewNames(names, floor), ...tooNewStyles(built.texts, floor)])
      uses.push({...use, place: use.place ? `${file}, ${use.place}` : file});
  };
  for (const [file, code] of Object.entries(scripts)) look(file, code, 'script');
  for (const [file, code] of Object.entries(modules)) look(file, code, 'module');
  for (const [file, css] of Object.entries(sheets))
    for (const use of tooNewStyles([css], floor)) uses.push({...use, place: file});
  const used = new Map(uses.map((use) => [use.feature, use]).reverse());
  return [
    ...findings,
    ...[...used.values()]
      .filter(({feature}) => !excused[feature])
      .map(
        ({feature, browsers, place}) => `${place} uses ${feature}, which is not in ${browsers.join(', ')}`,
      ),
    ...Object.keys(excused)
      .filter((feature) => !used.has(feature))
      .map((feature) => `tools/check/floor/excused.mjs excuses ${feature}, which nothing uses`),
  ];
}
