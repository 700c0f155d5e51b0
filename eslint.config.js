import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { configs as regexp } from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const PURE =
  'convert/ is pure: no Astro, no node:*, no clock, no disk, no network (ARCHITECTURE.md, invariant 4).';

const PRINTED =
  'What is printed goes through integration/terminal/: words of articles and names of files must not steer a terminal.';

/** As many arguments as an article has lines do not fit the stack. */
const NO_SPREAD = {
  selector:
    'CallExpression[callee.property.name=/^(?:push|unshift|min|max|fromCharCode|fromCodePoint)$/] > SpreadElement',
  message: 'A call takes some 100,000 arguments: write a loop, or spread into an array.',
};

export default defineConfig(
  globalIgnores(['**/dist', 'tests/package/fixtures', '**/.astro', '**/node_modules', '**/.cache']),
  eslint.configs.recommended,
  regexp['flat/recommended'],
  {
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  astro.configs['flat/recommended'],
  {
    files: ['integration/convert/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'fs', 'path', 'astro', 'astro/*', 'astro:*', '@astrojs/*', 'vite'],
              message: PURE,
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'Buffer',
          'fetch',
          'performance',
          'window',
          'document',
          'globalThis',
          'setTimeout',
          'require',
        ].map((name) => ({ name, message: PURE })),
      ],
      'no-restricted-syntax': ['error', NO_SPREAD],
      // A longer function is steps that have names.
      'max-lines-per-function': ['error', 50],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: PURE },
        { object: 'Math', property: 'random', message: PURE },
      ],
    },
  },
  {
    files: ['integration/**/*.ts'],
    ignores: ['integration/convert/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            '[object.object.name=process][object.property.name=/^std(out|err)$/][property.name=write]',
          message: PRINTED,
        },
        NO_SPREAD,
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'node:process', importNames: ['stdout', 'stderr'], message: PRINTED },
            { name: 'node:process', importNames: ['default'], message: PRINTED },
          ],
        },
      ],
    },
  },
  {
    // dependency-cruiser holds .ts files to it (.dependency-cruiser.mjs), and does not read .astro files.
    files: ['integration/**/*.astro'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/convert/[^/]+/(?!index\\.ts$)',
              message: "Code outside the core imports its root files and its folders' index.ts.",
            },
          ],
        },
      ],
    },
  },
  {
    // A person copies src/ as a template: it sees of the package what any site sees.
    files: ['src/**/*.{ts,astro}', 'astro.config.mjs'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/integration/**'],
              message: 'The site imports astro-verbatim by its public names only.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['src/layouts/*.js'],
    languageOptions: { globals: { document: 'readonly', localStorage: 'readonly' } },
  },
);
