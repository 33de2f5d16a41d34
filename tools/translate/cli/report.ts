import type {Finding} from '../finding.js';

export const FORMATS = ['text', 'json', 'markdown', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

const countOf = (findings: readonly Finding[]): string => {
  const errors = findings.filter(({level}) => level === 'error').length;
  const say = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
  return `${say(errors, 'error')}, ${say(findings.length - errors, 'warning')}`;
};

const text = (findings: readonly Finding[]): string =>
  [
    ...findings.map(
      ({file, line, column, level, check, unit, message, mend}) =>
        `${file}:${line}:${column}: ${level} ${check}: ${unit ? `${unit} ` : ''}${message}. ${mend.charAt(0).toUpperCase()}${mend.slice(1)}.`,
    ),
    countOf(findings),
  ].join('\n');

const cell = (content: string | number): string =>
  `${content}`.replace(/[|\\]/g, '\\$&').replace(/</g, '&lt;');

const markdown = (findings: readonly Finding[]): string =>
  [
    '| Where | Check | Message | What is wrong | How to mend it |',
    '| --- | --- | --- | --- | --- |',
    ...findings.map(
      ({file, line, column, level, check, unit, message, mend}) =>
        `| ${[`${file}:${line}:${column}`, `${check} (${level})`, unit, message, mend].map(cell).join(' | ')} |`,
    ),
    '',
    countOf(findings),
  ].join('\n');

/** SARIF 2.1.0 (OASIS), as code hosts show it beside the lines. */
const sarif = (findings: readonly Finding[]): string =>
  JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'portal-reader locales',
              rules: [...new Set(findings.map(({check}) => check))].map((id) => ({id})),
            },
          },
          results: findings.map(({check, level, file, line, column, unit, message, mend}) => ({
            ruleId: check,
            level,
            message: {text: `${unit ? `${unit} ` : ''}${message}. ${mend}.`},
            locations: [
              {
                physicalLocation: {
                  artifactLocation: {uri: file.replaceAll('\\', '/')},
                  region: {startLine: line, startColumn: column},
                },
              },
            ],
          })),
        },
      ],
    },
    null,
    2,
  );

const formats: Record<Format, (findings: readonly Finding[]) => string> = {
  text,
  markdown,
  sarif,
  json: (findings) => JSON.stringify(findings, null, 2),
};

/** Writes findings for people or for programs. */
export const report = (findings: readonly Finding[], format: Format): string => formats[format](findings);
