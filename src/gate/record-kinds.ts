import { madeKind } from './made-here.js';
import type { RecordKind } from './record-names.js';

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
  ['result', 'ok', 'issues'],
];

/** The kind of record a value was made as, or is by its fields; undefined when they tell nothing. */
export function recordKind(value: unknown): RecordKind | undefined {
  const own = madeKind(value);
  if (own !== undefined) return own;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return signs.find(([, ...fields]) => fields.every((field) => Object.hasOwn(value, field)))?.[0];
}
