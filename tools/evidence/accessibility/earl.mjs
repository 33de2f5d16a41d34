// The same results for programs: W3C’s Evaluation and Report Language, as JSON-LD.
import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {CRITERIA, slugOf} from './criteria.mjs';

const OUTCOMES = {
  supported: 'earl:passed',
  partly: 'earl:failed',
  no: 'earl:failed',
  'not tested': 'earl:untested',
  'not applicable': 'earl:inapplicable',
};

/** @param {ReturnType<typeof import('./results.mjs').resultsOf>} results */
export function earlOf({date, version, claims}) {
  const widgets = [...new Set(claims.map(({widget}) => widget))];
  return {
    '@context': {
      earl: 'http://www.w3.org/ns/earl#',
      dct: 'http://purl.org/dc/terms/',
      wcag: 'https://www.w3.org/TR/WCAG22/#',
      '@language': 'en',
    },
    '@graph': [
      {
        '@id': '#assertor',
        '@type': ['earl:Assertor', 'earl:Software'],
        'dct:title': 'npm run evidence',
        'dct:hasVersion': version,
      },
      ...widgets.map((widget) => ({
        '@id': `#reader-${widget}`,
        '@type': 'earl:TestSubject',
        'dct:title': `reader-${widget}`,
        'dct:hasVersion': version,
      })),
      ...claims.map((claim) => assertionOf(claim, date)),
    ],
  };
}

function assertionOf({widget, criterion, verdict, tests, missing, reason}, date) {
  const [, , name] = CRITERIA.find(([number]) => number === criterion);
  const info = [...(reason ? [reason[0]] : []), ...missing, ...tests];
  return {
    '@type': 'earl:Assertion',
    'earl:assertedBy': {'@id': '#assertor'},
    'earl:subject': {'@id': `#reader-${widget}`},
    'earl:test': {'@id': `wcag:${slugOf(name)}`, 'dct:title': `${criterion} ${name}`},
    'earl:mode': {'@id': tests.length ? 'earl:automatic' : 'earl:manual'},
    'earl:result': {
      '@type': 'earl:TestResult',
      'earl:outcome': {'@id': OUTCOMES[verdict]},
      'dct:date': date,
      ...(info.length && {'earl:info': info.join('\n')}),
    },
  };
}

/** Lists the parts of a report that are not as EARL asks. @returns {string[]} */
export function earlFindings(report) {
  const schema = JSON.parse(readFileSync(new URL('earl.schema.json', import.meta.url), 'utf8'));
  const ajv = new Ajv2020({allErrors: true});
  return ajv.validate(schema, report)
    ? []
    : ajv.errors.map(({instancePath, message}) => `EARL ${instancePath} ${message}`);
}
