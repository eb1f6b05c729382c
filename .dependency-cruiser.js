/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Layers import downward only. A type that two modules share belongs below both.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'library-stands-alone',
      comment: 'The library imports its own modules and its three dependencies, nothing else.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/testing/' },
      to: { pathNot: ['^src/', '^node_modules/(decimal\\.js|zod|@noble/hashes)/'] },
    },
    {
      name: 'testing-draws-cases',
      comment:
        'Trying a rate book needs fast-check, an optional peer dependency, and nothing else.',
      severity: 'error',
      from: { path: '^src/testing/' },
      to: { pathNot: ['^src/', '^node_modules/fast-check/'] },
    },
    {
      name: 'price-without-testing',
      comment: 'No other entry point drags in fast-check: src/testing stands above everything.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/testing/' },
      to: { path: '^src/testing/' },
    },
    {
      name: 'one-decimal',
      comment:
        'Decimals are isolated, checked and printed in one place: import them from src/values/decimal.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/decimal\\.ts$' },
      to: { path: '^node_modules/decimal\\.js/' },
    },
    {
      name: 'schemas-at-the-gate',
      comment:
        'Inputs are validated once, by modules named *schema*; issues*.ts turns what they find into words.',
      severity: 'error',
      from: { path: '^src/', pathNot: '(schema[^/]*|^src/issues[^/]*)\\.ts$' },
      to: { path: '^node_modules/zod/' },
    },
    {
      name: 'explanation-computes-nothing',
      comment:
        'An explanation reads the ledger, and cannot disagree with the price: of the rest it knows types alone.',
      severity: 'error',
      from: { path: '^src/explain/' },
      to: {
        path: '^src/',
        pathNot: '^src/(explain/|text\\.ts$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'price-without-sentences',
      comment:
        'Sentences stay out of bundles that do not explain: src/explain and src/manual are entry points of their own. How a language writes amounts is no sentence.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(explain|manual)/' },
      to: { path: '^src/explain/', pathNot: '^src/explain/(en|zh-cn)/writing\\.ts$' },
    },
    {
      name: 'price-below-quote',
      comment: 'src/pricing is how a price is made; the quote and what surrounds it use it.',
      severity: 'error',
      from: { path: '^src/pricing/' },
      to: { path: '^src/(index|quote|suggest|review)\\.ts$' },
    },
    {
      name: 'books-are-data',
      comment: 'An edition is JSON, put together and sealed; no code decides anything in it.',
      severity: 'error',
      from: { path: '^src/rules/books/' },
      to: {
        pathNot: ['^src/rules/books/.*\\.json$', '^src/rules/[^/]*(rate-book|seal)[^/]*\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'index-only-exports',
      comment: 'Modules import each other, never the list of public names.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/index\\.ts$' },
    },
    {
      name: 'command-line-uses-the-package',
      comment:
        'The command line is a customer of the library like any other: it imports the package by name.',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: '^src/', dependencyTypes: ['local'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '/dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
