const MOST_SCRIPTS = 8;

/** `npm start` and `npm test` need no `run`, and `npm cit` is install and test in one. */
const spellings = {start: '(run )?start', test: '(cit|(run )?test)'};

/**
 * Few npm scripts, and each explained to whoever reads either README.
 *
 * @param {{scripts: Record<string, string>}} pkg package.json
 * @param {Record<string, string | undefined>} readmes The text of each README by its name; undefined where it is missing.
 */
export function scriptFindings({scripts}, readmes) {
  const names = Object.keys(scripts);
  const findings = [];
  if (names.length > MOST_SCRIPTS)
    findings.push(`package.json has ${names.length} scripts; ${MOST_SCRIPTS} are the most`);
  for (const [file, text] of Object.entries(readmes)) {
    if (text === undefined) findings.push(`${file} is missing`);
    else
      for (const name of names)
        if (!new RegExp(`npm ${spellings[name] ?? `run ${name}`}(?![\\w:-])`).test(text))
          findings.push(`${file} does not name npm run ${name}`);
  }
  return findings;
}

/** The licence that package.json names, in full and with somebody who grants it. */
export function licenceFindings({license}, text) {
  if (text === undefined) return ['LICENSE is missing'];
  if (!text.includes(`${license} License`)) return [`LICENSE is not the ${license} that package.json names`];
  return /Copyright \(c\) \d{4} \S/.test(text) ? [] : ['LICENSE does not say who grants it'];
}

/** The version that the elements tell the page is that of the package. */
export const versionFindings = ({version}, source = '') =>
  source.includes(`VERSION = '${version}'`)
    ? []
    : [`src/base/version.ts is not ${version}, as package.json says`];
