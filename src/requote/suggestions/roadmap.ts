import { decimal } from '../../values/decimal.js';
import { roundMoney } from '../../values/money.js';
import type { Change } from './change.js';
import type { Priced } from './compare.js';
import { continuityFacts } from './continuity-facts.js';
import { course } from './course.js';
import { type Grounds, waits } from './in-force.js';
import { makePatch } from '../../gate/make-patch.js';
import type { Quoting, Requoter } from './requote.js';
import type { RenewalQuote, Roadmap } from './suggestion-record.js';

/** Quotes a roadmap takes. */
export function roadmapQuotes(renewals: number): number {
  return 2 * renewals;
}

/** The best plan as it was quoted. */
export interface PlanToFollow extends Priced {
  readonly changes: readonly Change[];
}

/**
 * What the next renewals would cost if cover continues: without losses and with the plan put into practice, and with
 * losses as expected and nothing changed. Each renewal has the one before as its expiring policy. A course ends early
 * where it cannot be quoted.
 */
export function* makeRoadmap(
  { now, next }: Grounds,
  plan: PlanToFollow | null,
  { requoter, renewals }: { readonly requoter: Requoter; readonly renewals: number },
): Quoting<Roadmap> {
  const told = (all: readonly Priced[]): RenewalQuote[] =>
    all.map((one, index) => renewalQuote(one, index + 1, now));
  const [from, first] = beginning({ now, next }, plan);
  const begun = first === null ? [] : [first].slice(0, renewals);
  return {
    changes: plan?.changes.map(({ id }) => id) ?? [],
    improved: told([
      ...begun,
      ...(yield* course(first ?? from, {
        ...{ losses: 'no-losses', requoter },
        most: first === null && next === null ? 0 : renewals - begun.length,
      })),
    ]),
    unchanged: told(yield* course(now, { losses: 'expected-losses', requoter, most: renewals })),
  };
}

/** The period the renewals follow, and the first of them where it has been quoted already. */
function beginning(
  { now, next }: Grounds,
  plan: PlanToFollow | null,
): readonly [from: Priced, first: Priced | null] {
  if (plan === null) return [now, next];
  return waits(plan.changes) ? [now, plan] : [plan, null];
}

function renewalQuote({ submission, quote }: Priced, renewal: number, now: Priced): RenewalQuote {
  const { status, premium, currency } = quote;
  return {
    ...{ renewal, status, inception: submission.inception },
    patch: makePatch(now.submission, submission),
    premium: premium.estimated,
    rate: premium.rate,
    saving: roundMoney(decimal(now.quote.premium.estimated).minus(premium.estimated), currency),
    unbrokenYears: continuityFacts(quote)?.years ?? '0',
  };
}
