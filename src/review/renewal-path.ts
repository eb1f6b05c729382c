import { decimal, decimalText, roundOperand } from '../values/decimal.js';
import { policyContent } from '../policy/made-policy.js';
import { renewedPolicy } from '../policy/renewal-submission.js';
import type { Pricer } from '../quote.js';
import type { PricedQuote } from '../quoted/quote-record.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import { roundMoney } from '../values/money.js';
import type { FutureRenewal, Indication } from './review-record.js';

const renewals = 3;

/** What a path starts from: the next renewal and its price. */
export interface PathStart {
  readonly submission: ParsedSubmission;
  readonly quote: PricedQuote;
  /** The indication of that renewal, which after a failure may be above its price. */
  readonly indication: Indication | null;
}

/** The next renewals, each after a clean year, as far as they can be priced. */
export function renewalPath(start: PathStart, pricing: Pricer): FutureRenewal[] {
  const path: FutureRenewal[] = [];
  let { submission, quote: offer } = start;
  for (;;) {
    path.push(path.length === 0 ? nextRenewal(offer, start.indication) : futureRenewal(offer));
    if (path.length === renewals) return path;
    const policy = policyContent(offer, { stated: {}, boundOn: offer.validity.from, submission });
    const renewal = renewedPolicy(policy, { statement: 'clean' }, { book: pricing.book });
    if (renewal.status === 'invalid') return path;
    submission = renewal.submission;
    const next = pricing.quote(submission);
    if (next.premium === null) return path;
    offer = next;
  }
}

/** The next renewal, at the rates of the indication. */
function nextRenewal(offer: PricedQuote, indication: Indication | null): FutureRenewal {
  const renewal = futureRenewal(offer);
  if (indication?.afterFailure?.holds !== true) return renewal;
  const { indicatedRate, rate, insurableTurnover } = indication;
  const premium = roundMoney(decimal(rate).times(insurableTurnover), offer.currency);
  return { ...renewal, indicatedRate, rate, premium };
}

function futureRenewal({ period, status, premium, exposure, ledger }: PricedQuote): FutureRenewal {
  const years = ledger.find(({ kind }) => kind === 'continuity')?.facts['years'];
  const indicated = decimal(premium.indication).dividedBy(exposure.insurableTurnover);
  return {
    inception: period.inception,
    status,
    indicatedRate: decimalText(roundOperand(indicated)),
    rate: premium.rate,
    premium: premium.estimated,
    unbrokenYears: typeof years === 'string' ? years : null,
  };
}
