import type { ManualWords } from '../words.js';

/** What the measures of a book look at, in English. */
export const measures: ManualWords['measures'] = {
  country: 'the country of each buyer',
  industry: 'the industry of each buyer (ISIC Rev.4; the most specific code on the page)',
  'payment-method': 'the payment method of each buyer',
  'insured-percentage': 'insured percentage, in %',
  'waiting-period': 'waiting period, in days',
  'insolvency-only': 'whether insolvency alone is insured; read only where it is',
  'adverse-selection': 'share of the insurable business that is offered, 0 to 1',
  'spread-of-risk': 'Herfindahl index of the peak balances, 0 to 1',
  'maximum-terms': 'longest payment terms insured, in days',
  'turnover-size': 'insurable turnover of a full year, in the currency of the book',
  'policy-months': 'policy period, in months',
  'time-at-risk':
    'what is at risk and insured over what a steady year has, by basis of the period and earlier shipments; left out for risks attaching without earlier shipments',
  'payment-terms': 'turnover-weighted payment terms of the buyers, in days',
  'non-qualifying-loss': 'non-qualifying loss, in the currency of the book',
  'each-loss': 'amount borne of each loss, in the currency of the book',
  'aggregate-first-loss': 'aggregate first loss, in the currency of the book',
  'aggregate-first-loss-share': 'aggregate first loss over insurable turnover',
  'maximum-liability': 'maximum liability, in the currency of the book',
  'maximum-liability-share': 'maximum liability over insurable turnover',
  'total-limits': 'sum of the credit limits, in the currency of the book',
  'largest-limit': 'largest credit limit, in the currency of the book',
  'buyer-count': 'number of insurable buyers',
  'largest-buyer-share': "largest buyer's share of the peak balances, 0 to 1",
  'five-largest-share': "five largest buyers' share of the peak balances, 0 to 1",
  'overdue-share': 'share of the balances that is long overdue, 0 to 1',
  'years-trading': 'full years the seller has been trading',
  'continuity-years': 'unbroken years of cover',
  'credit-control-score': 'credit-control score, 0 to 100',
  'raw-loss-ratio': 'raw loss ratio: insured past losses over the premium of those years',
  'actual-to-expected': 'past losses, uncapped, over the expected ones',
  'largest-loss-to-turnover': 'largest single loss over the turnover of its year',
  'largest-loss-to-limit': 'largest single loss over the largest limit ever stated',
  'loss-count': 'number of past losses',
  attribute: 'a fact only this book asks for',
  axes: 'what the page itself is looked up by',
};

/** What the measures of one buyer look at, in English. */
export const buyerMeasures: ManualWords['buyerMeasures'] = {
  'buyer-grade': 'the grade of each buyer',
  'buyer-attribute': 'a fact of each buyer that only this book asks for',
  'buyer-terms': 'the payment terms of each buyer, in days',
  'buyer-turnover': 'the turnover of a full year with each buyer, in the currency of the book',
  'buyer-limit': 'the credit limit of each buyer, in the currency of the book',
  'buyer-peak-balance': 'the highest balance of each buyer, in the currency of the book',
  'buyer-overdue-days': 'days the oldest overdue of each buyer is past due',
  'buyer-overdue-share': "overdues over each buyer's balance, 0 to 1",
};

/** What the curves of coded kinds are looked up by, in English. */
export const lookedUp: ManualWords['lookedUp'] = {
  'days-beyond-terms':
    'days past due of the whole balance: amounts overdue × days past due / balance at base terms',
  'twelfths-begun': 'twelfths of the policy period begun, 0 to 12',
  'claim-free-years': 'unbroken years without a claim, this period among them',
  'claims-over-premium': 'claims net of recoveries over the final premium before bonus',
  'limit-over-balance': 'limit over balance',
  'stated-over-agreed': 'balance as stated over balance by terms',
  severity: 'share of the peak balance that is lost, 0 to 1',
  score: 'credit-control score, 0 to 100',
  'overdue-share': 'share of the balances that is long overdue, 0 to 1',
  'collection-ratio': 'days sales outstanding over agreed terms',
  'age-of-year': 'age of the policy year: 1 is the last one',
  'months-since-year': 'months since the end of the policy year',
  'unbroken-years': 'unbroken years of cover',
  'raw-loss-ratio': 'raw loss ratio',
  'history-years': 'years of history; with little turnover a year counts for less',
  claims: 'size-weighted claims expected to be reported',
  experience: 'relativity of the loss experience',
  'premium-slice':
    'slice of the premium; the rate is that of the part of it that lies in the slice',
  'insured-percentage': 'insured percentage, in %',
  'waiting-period': 'waiting period, in days',
};

/** What a guideline compares, in English: a measure, or a statement. */
export const conditions: ManualWords['conditions'] = {
  'insurable-turnover': { what: 'the insurable turnover' },
  'insured-percentage': { what: 'the insured percentage' },
  'top-buyer-share': { what: "the largest buyer's share of the balances" },
  'top-five-share': { what: "the five largest buyers' share of the balances" },
  'buyer-count': { what: 'the number of buyers' },
  'overdue-share': { what: 'the share of the balances that is long overdue' },
  'ungraded-share': { what: 'the share of the balances on buyers without a grade or rating' },
  'collection-ratio': { what: 'days sales outstanding over agreed terms' },
  'discretionary-share': { what: 'the share of the balances under the discretionary limit' },
  'cover-gap-share': { what: 'the part of the limits asked for that is not granted' },
  'restricted-country-share': { what: 'the share of turnover in countries with restricted cover' },
  'unlisted-country-share': { what: 'the share of turnover in countries this book does not list' },
  'terms-beyond-maximum-share': {
    what: 'the share of turnover on terms longer than the cover allows',
  },
  'turnover-mismatch': {
    what: 'the difference between the turnover of the buyers listed and the insurable turnover',
  },
  'no-history': { statement: 'there is no loss history, or one of next to no time or turnover' },
  'history-contradiction': {
    statement: 'no loss history is stated, although the seller has traded or was insured before',
  },
  'adverse-experience': { what: 'the relativity of the loss experience' },
  'raw-loss-ratio': {
    what: 'the raw loss ratio, insured past losses over the premium of those years,',
  },
  'actual-to-expected': { what: 'past losses, uncapped, over the expected ones,' },
  'largest-loss-to-turnover': { what: 'the largest single loss over the turnover of its year' },
  'largest-loss-to-limit': { what: 'the largest single loss over the largest limit ever stated' },
  'loss-count': { what: 'the number of past losses' },
  'history-turnover-ratio': {
    what: 'how many times the turnover of a past year is the present one, or the present one is it,',
  },
  'offered-share': { what: 'the share of the insurable business that is offered' },
  'largest-limit': { what: 'the largest limit' },
  'estimated-premium': { what: 'the estimated premium' },
  'rate-adequacy': { what: 'rate adequacy, the premium over the technical premium,' },
  'maximum-liability-below-largest-loss': {
    statement: 'the maximum liability is below the largest insured loss',
  },
  'expected-loss-ratio': {
    what: 'the expected loss ratio, the expected payment over the premium,',
  },
  'premium-to-most-payable': { what: 'the premium over the most the cover can pay' },
  'carried-share': { what: 'the share of what buyers owe that their limits carry' },
  'buyers-under-multiple': {
    what: 'the effective number of buyers under a maximum liability that is a multiple of the premium',
  },
};

/** What a trigger looks at, in English. */
export const triggers: ManualWords['triggers'] = {
  'buyer-overdue-days': 'days its oldest overdue is past due',
  'buyer-overdue-share': 'overdues as a share of its average balance',
  'buyer-overdue-growth':
    'growth of overdues since the last report, as a share of its average balance',
  'buyer-grade-change': 'grades lost since binding',
  'buyer-claims': 'claims in the period',
  'country-class-change': 'classes lost since binding',
  'country-attitude': 'attitude to the country',
  'overdue-share': 'share of the balances that is long overdue',
  'collection-ratio': 'days sales outstanding over agreed terms',
  'top-buyer-share': "the largest buyer's share of the peak balances",
  'top-five-share': "the five largest buyers' share of the peak balances",
  'discretionary-share': 'share of the balances under the discretionary limit',
  'limits-cut-share': 'share of turnover with buyers whose limit was cut since binding',
  'deteriorating-sector-share': 'share of turnover in sectors whose outlook deteriorates',
  'loss-ratio': 'insured claims and open overdues over the estimated premium',
  'turnover-ratio': 'declared turnover over the estimate for the days declared',
};
