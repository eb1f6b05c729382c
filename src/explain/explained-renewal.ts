import type { RenewalQuote } from '../requote/suggestions/suggestion-record.js';
import type { ExplainedRenewal } from './explained-suggestions.js';
import type { Format } from './format.js';

/** A renewal to come in words. */
export function explainRenewal(renewal: RenewalQuote, format: Format): ExplainedRenewal {
  const { inception, premium, rate, saving, unbrokenYears } = renewal;
  return {
    inception: format.date(inception),
    premium: format.amount(premium),
    rate: format.rate(rate),
    saving: format.signedAmount(saving),
    unbrokenYears: format.number(unbrokenYears),
    renewal,
  };
}
