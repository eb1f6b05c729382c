import * as fc from 'fast-check';
import { decimal } from '../../values/decimal.js';
import type { PricedQuote } from '../../quoted/quote-record.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import type { Submission } from '../../submission/submission.js';
import type { WholeText } from '../../values/text.js';
import type { QuotedPair } from '../blamed-step.js';
import { changeText, counterexample } from '../counterexample.js';
import type { BookProperty, Counterexample, PropertyCase } from '../property.js';
import { roundingAmount, roundingShare } from '../quote-tolerance.js';
import { type SubmissionOptions, submissions } from '../submissions.js';
import { obstacleTo } from './obstacle.js';
import { quotedPair } from './pair.js';

/** A property that says which way the premium may go. */
export interface MonotoneRule extends Pick<BookProperty, 'id' | 'statement' | 'reason'> {
  /** `not-lower`: the premium after the change is never lower. `not-higher`: it is never higher. */
  readonly premium: 'not-lower' | 'not-higher';
  readonly cover: NonNullable<SubmissionOptions['cover']>;
  /** The change, of a size from 1 to 100; where there is nothing to change, twice the same submission. */
  readonly change: (submission: Submission, size: number, book: LoadedRateBook) => PropertyCase;
}

/** A property of a change of a submission: cases, and the comparison of their unrounded and final premiums. */
export function monotone(rule: MonotoneRule): BookProperty {
  const { id, statement, reason, cover, premium, change } = rule;
  return {
    ...{ id, statement, reason },
    obstacle: obstacleTo(id),
    cases: (book, options = {}) => changedSubmissions(book, { ...options, cover }, change),
    check: (tried, book, options) => {
      const pair = quotedPair(tried, book, options);
      return pair === null ? 'unpriced' : againstOrder(pair, premium);
    },
  };
}

/** Submissions a book prices, each with a change of a size from 1 to 100. */
export function changedSubmissions(
  book: LoadedRateBook,
  options: SubmissionOptions,
  change: MonotoneRule['change'],
): fc.Arbitrary<PropertyCase> {
  return fc
    .tuple(submissions(book, options), fc.integer({ min: 1, max: 100 }))
    .map(([submission, size]) => change(submission, size, book));
}

function againstOrder(pair: QuotedPair, premium: MonotoneRule['premium']): Counterexample | null {
  const { before, after } = pair.quotes;
  const [lower, higher] = premium === 'not-lower' ? [before, after] : [after, before];
  if (inOrder(lower, higher)) return null;
  const change = changeText(before.premium.unrounded, after.premium.unrounded);
  return counterexample(pair, premium === 'not-lower' ? 'down' : 'up', moved(change, premium));
}

function moved(change: string, premium: MonotoneRule['premium']): WholeText {
  return premium === 'not-lower'
    ? {
        en: `The premium falls (${change}), where it must not.`,
        'zh-CN': `保费不应下降，却下降了（${change}）。`,
      }
    : {
        en: `The premium rises (${change}), where it must not.`,
        'zh-CN': `保费不应上升，却上升了（${change}）。`,
      };
}

/** On the unrounded amount within the rounding of operands; on the final premium within half of the unit each is rounded to. */
function inOrder(lower: PricedQuote, higher: PricedQuote): boolean {
  const share = roundingShare(lower).plus(roundingShare(higher)).plus(1);
  const units = roundingAmount(lower).plus(roundingAmount(higher));
  const [less, more] = [lower.premium, higher.premium];
  return (
    decimal(less.unrounded).lessThanOrEqualTo(share.times(more.unrounded).plus('0.000001')) &&
    decimal(less.estimated).lessThanOrEqualTo(share.times(more.estimated).plus(units))
  );
}
