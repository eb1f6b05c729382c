import type { ContractTerms } from '../contract/contract-terms.js';
import type { PricedQuote } from '../quoted/quote-record.js';
import { recordDigest } from '../quoted/record-digest.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import type { IsoDate } from '../values/text.js';
import { agreedPrice } from './agreed-price.js';
import type { StatedBinding } from './binding.js';
import type { Policy, PolicyContent, PolicySubjectivity } from './policy-record.js';

/** What a policy is made of besides its quote, checked. */
export interface Agreed {
  readonly stated: StatedBinding;
  readonly boundOn: IsoDate;
  readonly submission: ParsedSubmission;
  readonly contract?: ContractTerms;
}

/** The record of a policy, with its digest. */
export function madePolicy(quote: PricedQuote, agreed: Agreed): Policy {
  const policy = policyContent(quote, agreed);
  return { ...policy, digest: recordDigest(policy) };
}

/** What a policy says. */
export function policyContent(
  quote: PricedQuote,
  { stated, boundOn, submission, contract }: Agreed,
): PolicyContent {
  const { currency, period, cover, exposure, book } = quote;
  const { approval, exchange, policyNumber, midTermSurcharge = false } = stated;
  const { overrides, ...price } = agreedPrice(quote, stated, contract);
  return {
    format: 1,
    policyNumber: policyNumber ?? null,
    ...{ boundOn, currency, period, cover, ...price },
    insurableTurnover: exposure.insurableTurnover,
    edition: book.edition,
    bookDigest: book.digest,
    wording: { midTermSurcharge },
    ...(contract && { contract }),
    ...(exchange && { exchange }),
    ...(approval && { approval }),
    overrides,
    subjectivities: quote.subjectivities.map(({ code }) => subjectivity(code, stated)),
    changes: [],
    quoteDigest: quote.digest,
    quote,
    submission,
  };
}

function subjectivity(
  code: PolicySubjectivity['code'],
  { met = [], approval }: StatedBinding,
): PolicySubjectivity {
  const on =
    met.find((each) => each.code === code)?.on ??
    (code === 'underwriter-approval' ? approval?.on : undefined);
  return on === undefined ? { code, met: false } : { code, met: true, on };
}
