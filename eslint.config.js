// @ts-check
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

const outside = 'The library is pure: the caller hands in whatever comes from outside.';
const differs = 'Its result differs between engines; use the decimals of src/values/decimal.ts.';
const locale = 'Its result depends on the machine; only src/explain writes for a language.';

const properties = [
  { object: 'Date', property: 'now', message: outside },
  {
    object: 'Number',
    property: 'parseFloat',
    message: 'It accepts "12abc"; read decimal text with decimal().',
  },
  { property: 'localeCompare', message: locale },
  { property: 'toLocaleString', message: locale },
  { property: 'toLocaleDateString', message: locale },
  { property: 'toLocaleTimeString', message: locale },
  { property: 'toLocaleLowerCase', message: locale },
  { property: 'toLocaleUpperCase', message: locale },
];

const globals = [
  { name: 'Intl', message: locale },
  { name: 'parseFloat', message: 'It accepts "12abc"; read decimal text with decimal().' },
  ...[
    'process',
    'console',
    'require',
    'globalThis',
    'performance',
    'crypto',
    'fetch',
    'setTimeout',
  ].map((name) => ({ name, message: outside })),
];

/**
 * The library: pure functions with the same result, digit by digit, in every JavaScript engine.
 * @type {import('eslint').Linter.RulesRecord}
 */
const pure = {
  'no-restricted-syntax': [
    'error',
    {
      selector:
        "MemberExpression[object.name='Math']:not([computed=false][property.name=/^(abs|ceil|floor|max|min|round|sign|sqrt|trunc)$/])",
      message: differs,
    },
    { selector: "VariableDeclarator[init.name='Math']", message: differs },
    { selector: "BinaryExpression[operator='**']", message: differs },
    { selector: "AssignmentExpression[operator='**=']", message: differs },
    {
      selector: ":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]",
      message: outside,
    },
    {
      selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
      message: 'Export by name: one name everywhere.',
    },
    { selector: 'ImportExpression', message: outside },
  ],
  'no-restricted-properties': ['error', ...properties],
  'no-restricted-globals': ['error', ...globals],
  'no-restricted-imports': [
    'error',
    { patterns: [{ group: ['node:*', ...builtinModules], message: outside }] },
  ],
};

/**
 * The explanation never computes; it may write numbers and dates in a reader's language.
 * @type {import('eslint').Linter.RulesRecord}
 */
const spoken = {
  'no-restricted-globals': ['error', ...globals.filter(({ name }) => name !== 'Intl')],
  'no-restricted-properties': ['error', ...properties.filter(({ message }) => message !== locale)],
};

export default defineConfig(
  globalIgnores(['**/dist', 'docs/api', '.snippets', 'coverage']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['src/**/*.ts', 'cli/src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['**/test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.name='readdirSync'] Property[key.name='recursive'][value.value=true]",
          message:
            'Take filesBelow of test/support: this follows the links an installed example has.',
        },
      ],
    },
  },
  { files: ['src/**/*.ts'], rules: pure },
  { files: ['src/explain/**/*.ts'], rules: spoken },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'process', 'document', 'URL', 'fetch'].map((name) => [name, 'readonly']),
      ),
    },
  },
);
