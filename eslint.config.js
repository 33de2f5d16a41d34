import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import {defineConfig} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import * as bans from './tools/check/lint/bans.mjs';
import comments from './tools/check/lint/comments.mjs';
import translatable from './tools/check/lint/messages.mjs';
import portal from './tools/check/lint/walls.mjs';

/** Statics, what the page sets, what the element keeps, then what it does. */
const memberOrder = [
  'static-field',
  'public-instance-field',
  ['protected-instance-field', 'private-instance-field', '#private-instance-field'],
  'constructor',
  ['public-instance-method', 'protected-instance-method', 'public-instance-get'],
  '#private-instance-method',
];

const shipped = ['src/**/*.ts'];

export default defineConfig(
  {ignores: ['dist/', 'dist-demo/', 'coverage/', 'test-results/', 'src/i18n/generated/']},
  // Applications with packages and compilers of their own: test/compatibility/embedding has them checked by those.
  {ignores: ['test/compatibility/embedding/apps/', 'test/compatibility/embedding/editors/']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  tseslint.configs.recommended,
  {files: ['src/**', 'demo/**', 'test/**', 'integrations/**'], languageOptions: {globals: globals.browser}},
  {files: ['test/**/*.test.ts'], languageOptions: {globals: globals.mocha}},
  {
    files: [
      '*.ts',
      'tools/**',
      'test/*.config.{js,ts}',
      'test/compatibility/faults/hosts/**',
      'test/**/*.spec.ts',
    ],
    languageOptions: {globals: globals.node},
  },
  // Scripts that the bench runs inside the pages it measures.
  {files: ['tools/bench/in-page/**'], languageOptions: {globals: {...globals.browser, bench: 'readonly'}}},
  {
    files: ['test/**'],
    rules: {
      // chai asserts with expressions: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      // A fixture of Playwright that needs no other: async ({}, use) => …
      'no-empty-pattern': ['error', {allowObjectPatternsAsParameters: true}],
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test'].map((object) => ({
          object,
          property: 'only',
          message: 'It would silently leave all other tests out.',
        })),
      ],
    },
  },

  {
    files: ['src/**/*.ts', 'demo/**/*.ts', 'tools/**', 'test/**', 'integrations/**/*.js'],
    plugins: {comments},
    rules: {'comments/openings': 'error'},
  },

  // The files that are shipped.
  {files: shipped, ...lit['flat/recommended']},
  {files: shipped, ...wc['flat/best-practice']},
  {
    files: shipped,
    plugins: {'lit-a11y': litA11y, portal, translatable},
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/member-ordering': ['error', {default: memberOrder}],
      'portal/walls': 'error',
      'translatable/messages': 'error',
      'no-console': ['error', {allow: ['warn']}],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': ['error', ...bans.globals],
      'no-restricted-properties': ['error', ...bans.properties],
      'no-restricted-syntax': ['error', ...bans.syntax, bans.storageElsewhere],
      'no-restricted-imports': ['error', bans.localeImports],
    },
  },
  {
    files: ['src/preferences/choices.ts'],
    rules: {'no-restricted-syntax': ['error', ...bans.syntax, bans.storageAtImport]},
  },
  {files: ['src/i18n/**', 'src/server.ts'], rules: {'no-restricted-imports': ['error', bans.imports]}},
  prettier,
);
