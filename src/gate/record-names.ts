/** A record of the library that is a file of its own. */
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
  | 'receivables-mapping'
  | 'result';

/** What is asked for beside records: lists and statements that are files of their own, which are told by nothing they hold. */
export type AskedRecord =
  RecordKind | 'binding' | 'losses' | 'holidays' | 'covers' | 'offers' | 'changes';

const every: Readonly<Record<RecordKind, true>> = {
  submission: true,
  'rate-book': true,
  quote: true,
  policy: true,
  observations: true,
  review: true,
  declarations: true,
  adjustment: true,
  endorsement: true,
  'contract-terms': true,
  contract: true,
  cover: true,
  indemnity: true,
  receivables: true,
  'receivables-mapping': true,
  result: true,
};

/** Records of the library that are files of their own, and so are taken for one another. */
export const recordKinds = /*#__PURE__*/ Object.keys(every) as readonly RecordKind[];
