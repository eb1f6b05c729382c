/**
 * The answers missing inputs are tried with. Judgement: from the good to the bad end of what is ordinary, not the
 * extremes a book may hold, so that the range is one a broker would believe.
 */
export const plausibleAnswers = {
  grade: ['3', '5', '8'],
  'terms-days': ['30', '60', '120'],
  'payment-method': ['documents-against-payment', 'open-account'],
  /** Sections of ISIC Rev.4 with most of the insured trade: manufacturing, construction, trade, transport, services. */
  industry: ['C', 'F', 'G', 'H', 'N'],
  'group-count': ['5', '20', '100'],
  /** Equal shares, or one buyer with this share of what the missing ones share. */
  'buyer-turnover': ['equal-share', 'one-large-buyer'],
  largeBuyerShare: '0.4',
  /** A limit of two months of turnover, or none that binds. */
  'credit-limit': ['two-months', 'no-limit'],
  limitMonths: 2,
  'credit-control-score': ['none', 'partly', 'full'],
  /** Share of the balances that is long overdue. */
  ageing: ['0', '0.05', '0.15'],
  /** Days sales outstanding as a multiple of the agreed terms. */
  'days-sales-outstanding': ['1', '1.25', '1.75'],
  'credit-control-answer': ['no', 'yes'],
  'loss-history': ['clean', 'no-history', 'adverse'],
  historyYears: 3,
  /** An adverse history: paid losses of each year as a multiple of the expected insured loss. */
  adverseMultiple: '2',
  continuity: ['0', '3', '7'],
  /** Any country may be home; the question is asked in words, never tried. */
  'policyholder-country': [],
  'insured-percentage': ['80', '85', '90'],
  'waiting-period-days': ['120', '180'],
  'maximum-terms-days': ['90', '120', '180'],
  'maximum-extension-days': ['30', '60', '90'],
  'offered-share': ['0.6', '0.8', '1'],
  /** The policy period is chosen, not found out. */
  months: [],
} as const;
