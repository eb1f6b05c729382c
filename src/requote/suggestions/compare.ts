import { type Decimal, decimal, decimalText } from '../../values/decimal.js';
import type { MadeStep } from '../../quoted/made-step.js';
import { bearingsOf, leastStressOf, stepsOf } from '../../quoted/sealed-quote.js';
import { roundMoney } from '../../values/money.js';
import type { LossBearing, PricedQuote } from '../../quoted/quote-record.js';
import type { Submission } from '../../submission/submission.js';
import { makePatch } from '../../gate/make-patch.js';
import type { MovedStep, Referral, Requoted, RetainedLoss } from './suggestion-record.js';
import { worthMeasures } from '../../rules/read/guideline-measures.js';
import { isAt, type Stage } from '../../rules/read/step-stages.js';

/** A submission with its price. */
export interface Priced {
  readonly submission: Submission;
  readonly quote: PricedQuote;
}

/** What is compared: the submission as it stands, the same period with nothing changed, and with the changes. */
export interface Comparison {
  readonly now: Priced;
  readonly base: Priced;
  readonly after: Priced;
}

/** What a changed submission brings against the same period with nothing changed. */
export function compared(
  { now, base, after }: Comparison,
  retained: RetainedLoss | null,
): Requoted {
  const { currency } = now.quote;
  const [{ premium: without }, { premium: then }] = [base.quote, after.quote];
  const unchanged = decimal(without.estimated).times(lengths(base.quote, after.quote));
  const saving = unchanged.minus(then.estimated);
  return {
    patch: makePatch(now.submission, after.submission),
    status: after.quote.status,
    inception: after.quote.period.inception,
    premium: then.estimated,
    rate: then.rate,
    unchanged: { premium: roundMoney(unchanged, currency), rate: without.rate },
    saving: roundMoney(saving, currency),
    rateSaving: decimalText(decimal(without.rate).minus(then.rate)),
    retained,
    netSaving: retained && roundMoney(saving.minus(retained.expected), currency),
    referrals: newReferrals([now.quote, base.quote], after.quote),
  };
}

/**
 * Losses that come to the seller in addition. What a change makes of the risk itself counts as the seller's part of
 * it: `retained` then less now. What it returns to the seller counts in full, as what the insurer no longer pays; so
 * does the expected political loss, whose bad year is taken to be worse by the same factor, because the loss
 * distribution does not hold it. `reduced` is the quote after the changes of the first sort alone.
 */
export function retainedLoss(
  before: PricedQuote,
  reduced: PricedQuote,
  after: PricedQuote,
): RetainedLoss | null {
  const [now, less, then] = [bearingsOf(before), bearingsOf(reduced), bearingsOf(after)];
  if (now === null || less === null || then === null) return null;
  const political = politicalLoss(reduced).minus(politicalLoss(after));
  const cycle = decimal(less.present.groundUp).isZero()
    ? decimal(1)
    : decimal(less.stress.groundUp).dividedBy(less.present.groundUp);
  const longer = lengths(before, reduced);
  const returned = (a: LossBearing, b: LossBearing) => decimal(a.insured).minus(b.insured);
  const own = (a: LossBearing, b: LossBearing) =>
    decimal(b.retained).minus(longer.times(a.retained));
  return {
    expected: roundMoney(
      own(now.present, less.present).plus(returned(less.present, then.present)).plus(political),
      before.currency,
    ),
    stress: roundMoney(
      own(now.stress, less.stress)
        .plus(returned(less.stress, then.stress))
        .plus(political.times(cycle)),
      before.currency,
    ),
  };
}

/**
 * No more than what `retainedLoss` finds of a bad year where a change makes something of the risk itself and returns none
 * of it: who bears the losses beyond the maximum liability, which is worked out longest, is left out.
 */
export function leastStress(before: PricedQuote, reduced: PricedQuote): Decimal | null {
  const [now, less] = [bearingsOf(before), leastStressOf(reduced)];
  if (now === null || less === null) return null;
  const own = decimal(less).minus(lengths(before, reduced).times(now.stress.retained));
  return decimal(roundMoney(own, before.currency));
}

/** How many of the one period go into the other: 1 but for a policy of another length. */
function lengths({ period: one }: PricedQuote, { period: other }: PricedQuote): Decimal {
  return decimal(other.months).dividedBy(one.months);
}

/** What the step of political risk adds to the price; 0 without one. */
export function politicalLoss(quote: PricedQuote): Decimal {
  const step = stepsOf(quote).find(({ kind }) => kind === 'political-risk');
  return step === undefined ? decimal(0) : step.after.minus(step.before);
}

/** What asks for the underwriter and did not before. */
export function newReferrals(before: readonly PricedQuote[], after: PricedQuote): Referral[] {
  const known = new Set(before.flatMap(referrals).map(({ id }) => id));
  return referrals(after).filter(({ id }) => !known.has(id));
}

/** What asks for the underwriter because the cover is hardly worth its premium, whether it did before or not. */
export function poorCover({ findings }: PricedQuote): Referral[] {
  return referrals({
    findings: findings.filter(
      ({ facts: { measure } }) => typeof measure === 'string' && worthMeasures.includes(measure),
    ),
  });
}

function referrals({ findings }: Pick<PricedQuote, 'findings'>): Referral[] {
  return findings
    .filter(({ severity }) => severity === 'refer')
    .map(({ code, guideline }) => ({
      id: guideline?.id ?? code,
      title: guideline?.title ?? null,
    }));
}

const following: readonly Stage[] = ['cap', 'adequacy', 'rate-rounding', 'premium-rounding'];

/** Steps whose operand moves, in the order of the ledger; rounding and limits, which follow from the others, left out. */
export function movedSteps(before: PricedQuote, after: PricedQuote): MovedStep[] {
  const [from, to] = [byId(before), byId(after)];
  return [...new Map([...from, ...to]).values()]
    .filter(({ kind }) => !isAt(kind, following))
    .map(({ id, line: { title } }): MovedStep => {
      return { id, title, from: operandOf(from.get(id)), to: operandOf(to.get(id)) };
    })
    .filter(({ from, to }) => from !== to);
}

function byId(quote: PricedQuote): ReadonlyMap<string, MadeStep> {
  return new Map(stepsOf(quote).map((step) => [step.id, step]));
}

function operandOf(step: MadeStep | undefined): string | null {
  return step === undefined ? null : decimalText(step.operand);
}
