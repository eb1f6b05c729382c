/** Records of the library that are files of their own, and so are taken for one another. */
export const recordKinds = [
  'submission',
  'rate-book',
  'quote',
  'policy',
  'observations',
  'review',
  'declarations',
  'adjustment',
  'endorsement',
  'contract-terms',
  'contract',
  'cover',
  'indemnity',
  'receivables',
  'receivables-mapping',
] as const;

/** A record of the library that is a file of its own. */
export type RecordKind = (typeof recordKinds)[number];
