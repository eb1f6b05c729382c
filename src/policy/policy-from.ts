import { plainIssues } from '../values/plain-issue.js';
import { deepFreeze } from '../values/freeze.js';
import type { PricedQuote, Quote } from '../quoted/quote-record.js';
import {
  type ParsedSubmission,
  parseSubmission,
  type SubmissionResult,
} from '../submission/parse-submission.js';
import type { Submission } from '../submission/submission.js';
import type { IsoDate } from '../values/text.js';
import { strangers } from './belongs-to.js';
import { boundPolicies } from './bound-policies.js';
import { PolicyError } from './policy-error.js';
import type { Policy } from './policy-record.js';
import { quoteDigest } from './quote-digest.js';

/** What a policy is made of besides the accepted quote. */
export interface Binding {
  /** The submission the quote was made from. */
  readonly submission: Submission | ParsedSubmission | SubmissionResult;
  /** Day of acceptance, within the validity of the offer; its first day when missing. */
  readonly boundOn?: IsoDate;
  readonly policyNumber?: string;
  /** True when the wording lets the insurer raise the rate during the period; false when missing. */
  readonly midTermSurcharge?: boolean;
}

/**
 * The policy an accepted quote becomes. A referred quote may be bound: that the underwriter approved is the caller's
 * word.
 *
 * @throws PolicyError when the quote has no price, was not made from this submission, or is no longer open.
 */
export function policyFrom(quote: Quote, binding: Binding): Policy {
  const accepted = pricedQuote(quote);
  const parsed = parseSubmission(binding.submission);
  if (!parsed.ok) {
    const paths = parsed.issues.map(({ path }) => path);
    throw new PolicyError(
      'invalid-submission',
      `The submission is not valid. ${plainIssues(parsed.issues)}`,
      paths,
      parsed.issues,
    );
  }
  const { submission } = parsed;
  const places = strangers(accepted, submission);
  if (places.length > 0) {
    const where = places.join(', ');
    throw new PolicyError(
      'other-submission',
      `The quote was made from another submission: ${where} differ.`,
      places,
    );
  }
  const { validity } = accepted;
  const { boundOn = validity.from } = binding;
  if (boundOn < validity.from || boundOn > validity.until)
    throw new PolicyError(
      'outside-validity',
      `The offer stands from ${validity.from} to ${validity.until}, and was bound on ${boundOn}. Quote again.`,
      ['/boundOn'],
    );
  const policy = deepFreeze(record(accepted, submission, { ...binding, boundOn }));
  boundPolicies.add(policy);
  return policy;
}

function pricedQuote(quote: Quote): PricedQuote {
  const status = (quote as Partial<Quote> | null)?.status;
  if (status === 'declined' || status === 'invalid')
    throw new PolicyError('not-priced', `A quote that is ${status} cannot be bound.`, ['/status']);
  if (
    (status !== 'quoted' && status !== 'referred') ||
    !Array.isArray(quote.ledger) ||
    quote.premium === null
  )
    throw new PolicyError('not-a-quote', 'This is not a quote of this library.');
  return quote;
}

function record(
  quote: PricedQuote,
  submission: ParsedSubmission,
  { boundOn, policyNumber, midTermSurcharge = false }: Binding & { readonly boundOn: IsoDate },
): Policy {
  const { currency, period, cover, premium, exposure, book } = quote;
  return {
    format: 1,
    policyNumber: policyNumber ?? null,
    boundOn,
    currency,
    period,
    cover,
    rate: premium.rate,
    premium: premium.estimated,
    minimumPremium: premium.minimum,
    insurableTurnover: exposure.insurableTurnover,
    edition: book.edition,
    bookDigest: book.digest,
    wording: { midTermSurcharge },
    quoteDigest: quoteDigest(quote),
    quote,
    submission,
  };
}
