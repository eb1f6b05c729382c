import type { PricedQuote } from 'trade-credit-pricing';
import { readSubmission } from './submission-input.js';
import {
  buyerLimits,
  type Indemnity,
  indemnity,
  type IndemnityLoss,
  type IndemnityOptions,
} from 'trade-credit-pricing/indemnity';
import { parsePolicy, policyIndemnity } from 'trade-credit-pricing/policy';
import type { LoadedRateBook } from 'trade-credit-pricing/rate-book';
import { coveredQuote } from './covered-quote.js';
import type { Reading } from './policy-input.js';
import { refused } from './refused.js';
import { coverWords } from './words/cover-words.js';
import { headWords } from './words/head-words.js';
import { withPolicySaid } from './policy-said.js';
import { madeOf } from './made-of.js';

/** How losses were notified and are settled. */
type Settling = Pick<IndemnityOptions, 'notifiedOn' | 'settlement'>;

/** A cover, whatever it was given as. */
interface GivenCover {
  readonly pay: (losses: readonly IndemnityLoss[], options: Settling) => Indemnity;
  /** The page with a line on what was given below its title. */
  readonly said: (page: string, reading: Reading) => string;
}

/** What the cover in a file is read with. */
interface CoverSetting {
  readonly book: LoadedRateBook;
  readonly locale: Reading['locale'];
}

/** The cover in a file: of a policy as it was bound, of a stored quote as it is, or of a submission quoted now. */
export function coverIn(read: unknown, file: string, setting: CoverSetting): GivenCover {
  if (isPolicy(read)) return policyCover(read, file);
  const offer = coveredQuote(read, file, setting);
  const { cover, currency, period, book } = offer;
  const isStored = read !== null && typeof read === 'object' && 'library' in read;
  const line = coverWords.givenAs(isStored, book.edition)[setting.locale];
  return {
    pay: (losses, options) =>
      indemnity(cover, losses, { currency, period, ...buyersOf(read, offer), ...options }),
    said: (page) => page.replace('\n', `\n${line}\n`),
  };
}

/** A policy is a record of a format, with its quote. */
function isPolicy(read: unknown): boolean {
  return typeof read === 'object' && read !== null && 'format' in read && 'quote' in read;
}

function policyCover(read: unknown, file: string): GivenCover {
  const result = parsePolicy(read);
  if (!result.ok) throw refused(headWords.noPolicy(file), result.issues);
  const { policy } = result;
  return {
    pay: (losses, options) => policyIndemnity(policy, losses, options),
    said: (page, reading) => withPolicySaid(page, policy, reading),
  };
}

/** The limits of the buyers of a submission. A stored quote holds no buyers, and the result says so where it matters. */
function buyersOf(read: unknown, offer: PricedQuote): Pick<IndemnityOptions, 'buyers'> {
  const parsed = readSubmission(read);
  return parsed.ok ? { buyers: madeOf(buyerLimits(parsed.submission, offer)).limits } : {};
}
