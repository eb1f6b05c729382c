/** Records of the library that are files of their own, and so are taken for one another. */
export type RecordKind =
  | 'submission'
  | 'rate-book'
  | 'quote'
  | 'policy'
  | 'observations'
  | 'review'
  | 'declarations'
  | 'adjustment'
  | 'endorsement'
  | 'contract-terms'
  | 'contract'
  | 'cover'
  | 'indemnity'
  | 'receivables'
  | 'receivables-mapping';

/** Fields that a record of the kind has and no other has together; the one with the most stands first. */
const signs: readonly (readonly [RecordKind, ...string[]])[] = [
  ['policy', 'boundOn', 'quote', 'submission'],
  ['review', 'triggers', 'actions', 'indication'],
  ['adjustment', 'status', 'bills', 'ledger'],
  ['contract', 'status', 'expected', 'bills', 'taxesIncluded'],
  ['indemnity', 'status', 'waterfall', 'settlement', 'losses'],
  ['receivables', 'list', 'buyers', 'profiles', 'totals'],
  ['quote', 'status', 'ledger', 'assumptions'],
  ['rate-book', 'algorithm', 'pages'],
  ['rate-book', 'edition', 'effectiveFrom'],
  ['submission', 'turnover', 'cover'],
  ['submission', 'inception', 'turnover'],
  ['submission', 'inception', 'cover'],
  ['declarations', 'declarations'],
  ['endorsement', 'kind', 'on', 'reason'],
  ['contract-terms', 'taxes', 'instalments'],
  ['contract-terms', 'taxes', 'deposit'],
  ['observations', 'asOf', 'claims'],
  ['observations', 'asOf', 'countries'],
  ['observations', 'asOf', 'sectors'],
  ['receivables-mapping', 'format', 'columns'],
];

/** The kind of record a value is by its fields; undefined when they tell nothing. */
export function recordKind(value: unknown): RecordKind | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return signs.find(([, ...fields]) => fields.every((field) => Object.hasOwn(value, field)))?.[0];
}
