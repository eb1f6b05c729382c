/**
 * The rooms of the library from top to bottom. A module imports its own room and rooms below, types too.
 * Entry points stand above all of them: the modules flat in `src`, and the index of a room; nothing imports one.
 */
export const rooms = [
  'document',
  'pictures',
  'manual',
  'explain',
  'testing',
  'requote',
  'review',
  'adjustment',
  'policy',
  'quote.ts',
  'indemnity',
  'contract',
  'pricing',
  'risk',
  'quoted',
  'rules/compare',
  'rules/load',
  'rules/editions',
  'rules/read',
  'receivables',
  'submission',
  'industry-codes',
  'actuarial',
  'gate',
  'values',
];

/** @param {string} room */
const inRoom = (room) =>
  room.endsWith('.ts') ? `^src/${room.replace('.', '\\.')}$` : `^src/${room}/`;

/** Entry points: what hosts import. They only export; a room with one of its own has it as its index. */
const entryPoint = ['^src/(?!quote\\.ts$)[^/]+\\.ts$', entryOfRoom()];

function entryOfRoom() {
  return `^src/(${rooms.filter((room) => !room.endsWith('.ts')).join('|')})/index\\.ts$`;
}

/** Below which rooms a module may not be imported: all that stand above its own. */
const downwards = rooms.slice(1).map((room, index) => ({
  name: `${room.replace(/\W/g, '-')}-looks-down`,
  comment: 'Imports between rooms go down only, in the order of `rooms`; type-only imports count.',
  severity: 'error',
  from: { path: inRoom(room) },
  to: {
    path: rooms.slice(0, index + 1).map(inRoom),
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...downwards,
    {
      name: 'a-room-for-every-module',
      comment: 'A module stands in a room of the list, or is an entry point.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: [...rooms.map(inRoom), ...entryPoint] },
    },
    {
      name: 'no-cycles',
      comment: 'A type that two modules share belongs below both.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'entry-points-only-export',
      comment: 'Modules import each other, never a list of public names.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: entryPoint },
    },
    {
      name: 'library-stands-alone',
      comment:
        'The library imports its own modules, the schemas it publishes and its three dependencies, nothing else.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/testing/' },
      to: { pathNot: ['^src/', '^schemas/', '^node_modules/(decimal\\.js|zod|@noble/hashes)/'] },
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
      comment: 'No other entry point drags in fast-check.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/testing/' },
      to: { path: '^src/testing/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-decimal',
      comment:
        'Decimals are isolated, checked and printed in one place: import them from src/values/decimal.ts. The published type is there for what is rarely asked, logarithms.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/values/logarithm\\.ts$' },
      to: { path: '^node_modules/decimal\\.js/' },
    },
    {
      name: 'schemas-at-the-gate',
      comment:
        'Inputs are validated once, by modules named *schema*; schema-problems.ts turns what they find into problems.',
      severity: 'error',
      from: { path: '^src/', pathNot: 'schema[^/]*\\.ts$' },
      to: { path: '^node_modules/zod/' },
    },
    {
      name: 'explanation-computes-nothing',
      comment:
        'An explanation reads the ledger, and cannot disagree with the price: of the rest it knows types, languages, kinds of records, titles of editions, the version of the library, the forms of characters, the steps of a JSON Pointer and the gate its arguments pass alone.',
      severity: 'error',
      from: { path: '^src/explain/', pathNot: '^src/explain/(book-differences/|index\\.ts$)' },
      to: {
        path: '^src/',
        pathNot:
          '^src/(explain/|values/(text|text-in|locale|spoken|code-list|country-fixes|simplified|plain-issue|once|sealed|argument-error|issue-facts|shown|version)\\.ts$|gate/(record-kinds|given|answered|answering|way)\\.ts$|rules/editions/[^/]+/titles\\.[\\w-]+\\.json$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'editions-are-data',
      comment: 'An edition is JSON, put together and sealed; no code decides anything in it.',
      severity: 'error',
      from: { path: '^src/rules/editions/[^/]+/' },
      to: {
        pathNot: ['^src/rules/editions/.*\\.json$', '^src/rules/read/sealed-book\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
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
