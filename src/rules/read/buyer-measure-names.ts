/**
 * What a page may look at of one buyer, besides its traits; read on the axes of pages that are read buyer by buyer. A
 * `number` falls into bands; a `key` is one of a list, or of the values the page names.
 */
export const buyerMeasureNames = {
  'buyer-grade': 'key',
  'buyer-attribute': 'key',
  'buyer-terms': 'number',
  'buyer-turnover': 'number',
  'buyer-limit': 'number',
  'buyer-peak-balance': 'number',
  'buyer-overdue-days': 'number',
  'buyer-overdue-share': 'number',
} as const satisfies Readonly<Record<string, 'key' | 'number'>>;

/** Name of a measure of one buyer that is no trait. */
export type BuyerMeasureName = keyof typeof buyerMeasureNames;
