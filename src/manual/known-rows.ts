import type { PageMetadata } from '../rules/read/rate-book.js';

/** The rows that coded kinds of step and the loader know by name, with the unit of each; null: that of its page. */
export const knownRows = {
  'base-terms-days': 'days',
  'drift-days': 'days',
  'days-in-year': 'days',
  'peak-factor': 'number',
  'unnamed-limit': 'number',
  'loss-given-default': 'share',
  'default-rate-cap': 'share',
  'overdue-days': 'days',
  'overdue-tolerance': 'money',
  'overdue-tolerance-share': 'share',
  'balance-below-share': 'share',
  yes: null,
  partly: null,
  no: null,
  none: null,
  document: null,
  audited: null,
  'assumed-overdue-share': 'share',
  'assumed-collection-ratio': 'number',
  'kept-until-given': 'share',
  'credibility-constant': 'number',
  'maximum-credibility': 'share',
  lowest: 'relativity',
  highest: 'relativity',
  'single-loss-claims': 'number',
  'notified-overdue-share': 'share',
  'least-history-years': 'number',
  'least-exposure-share': 'share',
  'new-business': null,
  'not-supplied': null,
  contradicted: null,
  'systematic-variation': 'number',
  'stress-cycle': 'number',
  'stress-severity': 'share',
  'tail-level': 'share',
  'maximum-liability-premium-share': 'share',
  'minimum-premium-share': 'share',
  'cost-of-capital': 'share',
  'diversification-share': 'share',
  'book-expected-loss': 'money',
  'retained-claim': 'money',
  'technical-floor': 'share',
  'rate-unit': 'rate',
  'least-rate-units': 'number',
  'combined-cap': 'share',
  'product-cap': 'number',
  'product-floor': 'number',
  target: 'share',
  'corridor-up': 'share',
  'corridor-down': 'share',
  'corridor-held-to': 'share',
  'corridor-lifted-from': 'share',
  transfer: 'share',
  war: 'share',
  licence: 'share',
  'public-default': 'share',
  repudiation: 'share',
  'premium-floor': 'money',
  'fixed-expense': 'money',
  'variable-expense': 'share',
  brokerage: 'share',
  profit: 'share',
  'grace-days': 'days',
  'other-insurer-share': 'share',
  periods: 'number',
  deduction: 'share',
  share: 'share',
} as const satisfies Readonly<Record<string, PageMetadata['unit'] | null>>;

/** Name of a row with a meaning of its own. */
export type KnownRow = keyof typeof knownRows;

/** Whether a row has a meaning of its own, where its page is read by a kind that names it. */
export function isKnownRow(key: string): key is KnownRow {
  return Object.hasOwn(knownRows, key);
}

/** What a curve of a coded kind is looked up by: the role of the page, or kind and role where several share one. */
export const lookedUp = {
  'adjustment/scale': 'twelfths-begun',
  'adjustment/no-claims': 'claim-free-years',
  'adjustment/loss-ratio': 'claims-over-premium',
  'adjustment/malus': 'claims-over-premium',
  severity: 'severity',
  'limit-use': 'limit-over-balance',
  'normal-limit-use': 'limit-over-balance',
  'early-payment': 'stated-over-agreed',
  'payment-record': 'days-beyond-terms',
  'credit-control/relativity': 'score',
  'overdue-withholding': 'overdue-share',
  'collection-withholding': 'collection-ratio',
  'year-weight': 'age-of-year',
  'reported-share': 'months-since-year',
  'continuity/relativity': 'unbroken-years',
  'loss-ratio-floor/relativity': 'raw-loss-ratio',
  'credit-share': 'history-years',
  'loss-experience/lowest': 'claims',
  'off-balance': 'claims',
  'least-by-claims': 'claims',
  'kept-share': 'experience',
  'insured-percentage': 'insured-percentage',
  'waiting-period': 'waiting-period',
  'expense-slices': 'premium-slice',
  'brokerage-slices': 'premium-slice',
} as const;

/** What a curve is looked up by where no measure of the book says it. */
export type LookedUp = (typeof lookedUp)[keyof typeof lookedUp];

/** What the page in a role of a kind is looked up by; undefined for pages of constants. */
export function lookedUpBy(kind: string, role: string): LookedUp | undefined {
  const roles: Readonly<Record<string, LookedUp>> = lookedUp;
  const key = Object.hasOwn(roles, role) ? role : `${kind}/${role}`;
  return Object.hasOwn(roles, key) ? roles[key] : undefined;
}
