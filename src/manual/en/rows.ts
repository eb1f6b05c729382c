import type { ManualWords } from '../words.js';

/** Rows that kinds of step know by name, in English. */
export const rows: ManualWords['rows'] = {
  'base-terms-days': 'Base payment terms',
  'drift-days': 'Drift days, from due date until shipments stop',
  'days-in-year': 'Days in the year',
  'peak-factor': 'Peak balance over average balance',
  'unnamed-limit': 'Balances at default to which a limit comes where none is named',
  'loss-given-default': 'Loss given default',
  'default-rate-cap': 'Cap on default rates',
  'overdue-days': 'Days after which a debt is long overdue',
  'overdue-tolerance': 'Amount overdue beyond the maximum extension that is tolerated',
  'overdue-tolerance-share': 'The same as a share of the normal balance; the larger of the two',
  'balance-below-share': 'Stated balances below this share of what terms come to are pointed at',
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  none: 'No evidence',
  document: 'A document',
  audited: 'Audited',
  'assumed-overdue-share': 'Share of the balances long overdue, where no ageing is given',
  'assumed-collection-ratio': 'Days sales outstanding over terms, where not given',
  'kept-until-given': 'Part of the credit kept until an outcome is given',
  'credibility-constant': 'K, the size-weighted expected claims at half credibility',
  'maximum-credibility': 'Zmax, the highest credibility',
  lowest: 'Lowest relativity',
  highest: 'Highest relativity',
  'single-loss-claims': 'Cap on single losses, in typical claims',
  'notified-overdue-share': 'Part of notified overdues that counts as loss',
  'least-history-years': 'Years below which a history says nothing',
  'least-exposure-share': 'Share of the present turnover below which a past year counts for less',
  'new-business': 'No history: a first year',
  'not-supplied': 'History not supplied',
  contradicted: 'No history stated, against the facts',
  'systematic-variation': 'Systematic variation: standard deviation over mean',
  'stress-cycle': 'Default rates of the stress case over the present',
  'stress-severity':
    'Part of what an ordinary default leaves that is lost as well in the stress case',
  'tail-level': 'Tail level',
  'maximum-liability-premium-share':
    'Part of the premium before corridor, floors and rounding that a multiple counts',
  'minimum-premium-share': 'Minimum premium, of the estimated premium',
  'cost-of-capital': 'Cost of capital',
  'diversification-share': 'Diversification share',
  'book-expected-loss': 'Expected loss of the book the policy stands beside',
  'retained-claim': 'Most of one claim the insurer keeps; above it capital grows in proportion',
  'technical-floor': 'Technical floor, of the technical premium',
  'rate-unit': 'Rate unit',
  'least-rate-units': 'Fewest units of a rate; smaller ones are written in tenths',
  'product-cap': 'Most the product of the factors counts',
  'product-floor': 'Least the product of the factors counts',
  target: 'Loss ratio aimed at',
  'combined-cap': 'Combined cap: bound on the price',
  'corridor-up': 'Corridor upwards',
  'corridor-down': 'Corridor downwards',
  'corridor-held-to': 'Raw loss ratio up to which the corridor holds whole',
  'corridor-lifted-from': 'Raw loss ratio from which its ceiling is lifted',
  transfer: 'Transfer and inconvertibility',
  war: 'War and unrest',
  licence: 'Licence and embargo',
  'public-default': 'Default of public buyers',
  repudiation: 'Contract repudiation by public buyers',
  'premium-floor': 'Premium floor',
  'fixed-expense': 'Fixed expense of a policy',
  'variable-expense': 'Variable expense',
  brokerage: 'Brokerage',
  periods: 'Number of periods together',
  deduction: 'Kept by the insurer, of the premium',
  share: 'Share of the profit paid back',
  profit: 'Profit',
  'grace-days': 'Days of grace between two covers',
  'other-insurer-share': 'Part a year with another insurer counts',
};

/** Terms of cover, in English. */
export const cover: ManualWords['cover'] = {
  insuredPercentage: 'Insured percentage',
  discretionaryInsuredPercentage: 'Insured percentage under the discretionary limit',
  discretionaryLimit: 'Discretionary limit',
  nonQualifyingLoss: 'Non-qualifying loss',
  eachLoss: 'Each loss',
  aggregateFirstLoss: 'Aggregate first loss',
  aggregateFirstLossShare: 'Aggregate first loss',
  maximumLiability: 'Maximum liability',
  maximumLiabilityMultiple: 'Maximum liability',
  maximumTermsDays: 'Maximum payment terms',
  maximumExtensionDays: 'Maximum extension',
  waitingPeriodDays: 'Waiting period',
  politicalRisk: 'Political risk insured',
  politicalPerils: 'Political perils',
  insolvencyOnly: 'Insolvency only',
  preShipment: 'Costs before shipment insured',
};

/** Terms that act on losses, in English. */
export const waterfall: ManualWords['waterfall'] = {
  'non-qualifying-loss': 'Non-qualifying loss: smaller losses fall out',
  'insured-percentage': 'Insured percentage of each loss',
  'each-loss': 'Amount borne of each loss',
  'aggregate-first-loss': 'Aggregate first loss of the period',
  'maximum-liability': 'Maximum liability of the period',
};

/** What a filed rate is charged on, in English. */
export const bases: ManualWords['bases'] = {
  'insurable-turnover': 'insurable turnover of the period',
  'annual-turnover': 'insurable turnover of a full year',
  limits: 'sum of the credit limits',
  'average-balance': 'sum of the average balances',
  'peak-balance': 'sum of the peak balances',
  buyers: 'number of buyers',
};

/** What the rate of a buyer is charged on, in English. */
export const buyerBases: ManualWords['buyerBases'] = {
  'insurable-turnover': 'turnover of the period with the buyer',
  'annual-turnover': 'turnover of a full year with the buyer',
  limits: 'credit limit of the buyer',
  'average-balance': 'average balance of the buyer',
  'peak-balance': 'highest balance of the buyer',
  buyers: 'number of buyers',
};

/** Units of pages, in English. */
export const units: ManualWords['units'] = {
  relativity: 'relativity: multiplies the price, 1 is base',
  rate: 'rate, in %',
  share: 'share, in %',
  days: 'days',
  number: 'number; each row has its own unit',
  key: 'class or code',
};

/** The same as titles of axes. */
export const axes: ManualWords['axes'] = {
  relativity: 'Relativity',
  rate: 'Rate',
  share: 'Share',
  days: 'Days',
  number: 'Value',
  key: 'Class',
};

/** What guidelines and triggers lead to, in English. */
export const outcomes: ManualWords['outcomes'] = {
  decline: 'Decline',
  refer: 'Refer to the underwriter',
  note: 'Note on the quote',
};

/** Actions of triggers, in English. */
export const actions: ManualWords['actions'] = {
  'limit-reduction': 'reduce the limit',
  surcharge: 'surcharge where the wording allows one, else an indication for the renewal',
  'renewal-indication': 'indicate the renewal rate',
  monitoring: 'monitor',
};
