import { decimal } from '../../values/decimal.js';
import { roundMoney } from '../../values/money.js';
import { type Change, edited } from './change.js';
import type { Priced } from './compare.js';
import { continuityFacts } from './continuity-facts.js';
import { makePatch } from './make-patch.js';
import { type Course, type Expiring, nextRenewal } from './next-renewal.js';
import type { Requoter } from './requote.js';
import type { RenewalQuote, Roadmap } from './suggestion-record.js';

/** Quotes a roadmap takes. */
export function roadmapQuotes(renewals: number): number {
  return 2 * renewals;
}

/**
 * What the next renewals would cost if cover continues: without losses and with the changes put into practice, and
 * with losses as expected and nothing changed. Each renewal has the one before as its expiring policy. A course ends
 * early where it cannot be quoted.
 */
export function makeRoadmap(
  now: Priced,
  changes: readonly Change[],
  { requoter, renewals }: { readonly requoter: Requoter; readonly renewals: number },
): Roadmap {
  const way = { requoter, most: renewals };
  return {
    changes: changes.map(({ id }) => id),
    improved: course(now, { ...way, changes, losses: 'no-losses' }),
    unchanged: course(now, { ...way, changes: [], losses: 'expected-losses' }),
  };
}

interface Way {
  readonly changes: readonly Change[];
  readonly losses: Course;
  readonly requoter: Requoter;
  readonly most: number;
}

function course(now: Priced, { changes, losses, requoter, most }: Way): RenewalQuote[] {
  const made: RenewalQuote[] = [];
  if (losses === 'expected-losses' && now.quote.losses === null) return made;
  let expiring: Expiring = now;
  for (let renewal = 1; renewal <= most; renewal += 1) {
    const said = renewal === 1 ? edited(expiring.submission, changes) : expiring.submission;
    const submission = nextRenewal(expiring, said, losses);
    const quote = requoter.quote(submission);
    if (quote === null || quote.premium === null) return made;
    const { status, premium } = quote;
    made.push({
      ...{ renewal, status, inception: submission.inception },
      patch: makePatch(now.submission, submission),
      premium: premium.estimated,
      rate: premium.rate,
      saving: roundMoney(
        decimal(now.quote.premium.estimated).minus(premium.estimated),
        quote.currency,
      ),
      unbrokenYears: continuityFacts(quote)?.years ?? '0',
    });
    expiring = { submission, quote };
  }
  return made;
}
