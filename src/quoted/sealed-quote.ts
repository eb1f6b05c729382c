import { deepFreeze } from '../values/freeze.js';
import { once } from '../values/once.js';
import type { Submission } from '../submission/submission.js';
import type { PricedQuote, Quote, UnpricedQuote } from './quote-record.js';
import { markMade } from '../gate/made-here.js';
import { recordDigest } from './record-digest.js';
import { isSealed, sealed } from '../values/sealed.js';

/** The fields a quote gets when it is sealed. */
export type Seal = 'digest' | 'submissionDigest';

/** A quote before it is sealed. */
export type UnsealedQuote = Omit<PricedQuote, Seal> | Omit<UnpricedQuote, Seal>;

/**
 * The quote as hosts get it: frozen to its last member, with its digests. They are reckoned when somebody reads or
 * stores them, so that a quote that is only looked at does not pay for them.
 */
export function sealedQuote(made: UnsealedQuote, submission: Submission | null): Quote {
  for (const member of Object.values(made)) deepFreeze<unknown>(member);
  const submissionDigest = once(() => submission && recordDigest(submission));
  const digest = once(() => recordDigest({ ...made, submissionDigest: submissionDigest() }));
  const whole = Object.defineProperties(
    { ...made },
    {
      submissionDigest: { enumerable: true, get: submissionDigest },
      digest: { enumerable: true, get: digest },
    },
  );
  return markMade(sealed(Object.freeze(whole) as Quote));
}

/** True for a quote this library made: the very object, which is frozen. */
export function isSealedQuote(value: unknown): value is Quote {
  return isSealed(value);
}
