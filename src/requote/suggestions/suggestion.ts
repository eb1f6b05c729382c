import { comparedStatus } from '../compared-status.js';
import { type Decimal, decimal, decimalText } from '../../values/decimal.js';
import type { Quote } from '../../quoted/quote-record.js';
import { leverRules } from '../../rules/read/levers.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import type { Submission } from '../../submission/submission.js';
import type { Change } from './change.js';
import {
  type Comparison,
  compared,
  movedSteps,
  newReferrals,
  poorCover,
  type Priced,
  retainedLoss,
} from './compare.js';
import { makePatch } from '../../gate/make-patch.js';
import type { LeverSetting } from './setting.js';
import type {
  NotSuggested,
  NotSuggestedReason,
  Requoted,
  Suggestion,
} from './suggestion-record.js';

/** A change with what it is compared with, and what quoting it gave. */
export interface Pulled {
  readonly change: Change;
  readonly now: Priced;
  /** The same period with nothing changed; null where it has no price. */
  readonly base: Priced | null;
  readonly submission: Submission;
  /** Null where no quote was left. */
  readonly quote: Quote | null;
}

/** A suggestion, when the change is worth its while; else why not. */
export function judged(
  pulled: Pulled,
  { book, advice }: Pick<LeverSetting, 'book' | 'advice'>,
): Suggestion | NotSuggested {
  const { change, now, base, submission, quote } = pulled;
  const { id, lever } = change;
  const not = (reason: NotSuggestedReason): NotSuggested => ({ id, lever, reason, referrals: [] });
  if (quote === null) return not('no-quotes-left');
  if (quote.premium === null) return not(unpriced(quote, book));
  if (base === null) return not('not-priced');
  const made = suggestion(change, { now, base, after: { submission, quote } });
  const poor = leverRules[lever].retains ? poorCover(quote) : [];
  const referrals = made.referrals.length > 0 ? made.referrals : poor;
  if (referrals.length > 0) return { ...not('trips-guideline'), referrals };
  const material = advice.exact('material-saving');
  const against = leverRules[lever].protects ? protection(made, material) : worth(made, material);
  return against === null ? made : not(against);
}

/** What a filed book does not say, or an underwriter's selection that the changed risk's range no longer holds. */
const outsideFiling: readonly string[] = ['outside-manual', 'selection-outside-range'];

function unpriced(quote: Quote, { filing }: LoadedRateBook): NotSuggestedReason {
  const status = comparedStatus(quote);
  if (status === 'declined' || status === 'not-available') return status;
  const outside =
    quote.issues.length > 0 && quote.issues.every(({ code }) => outsideFiling.includes(code));
  return filing !== undefined && outside ? 'needs-re-filing' : 'not-priced';
}

/** What stands against a change that is to lower premium or rate: it saves nothing, or nothing that matters. */
function worth(
  { saving, rateSaving, unchanged }: Requoted,
  material: Decimal,
): NotSuggestedReason | null {
  const [premium, rate] = [decimal(saving), decimal(rateSaving)];
  if (!premium.greaterThan(0) && !rate.greaterThan(0)) return 'no-saving';
  const matters =
    premium.greaterThanOrEqualTo(material.times(unchanged.premium)) ||
    rate.greaterThanOrEqualTo(material.times(unchanged.rate));
  return matters ? null : 'not-material';
}

/** What stands against a change that takes risk from the seller: even in a bad year it takes next to nothing. */
function protection(
  { unchanged, retained }: Requoted,
  material: Decimal,
): NotSuggestedReason | null {
  if (retained === null) return 'not-priced';
  const least = material.times(unchanged.premium);
  return decimal(retained.stress).negated().greaterThanOrEqualTo(least) ? null : 'not-worth-it';
}

function suggestion(change: Change, comparison: Comparison): Suggestion {
  const { now, base, after } = comparison;
  const { id, effort, lever, facts } = change;
  const { actor, timing, needs, retains, protects = false } = leverRules[lever];
  const retained = retainedLoss(base.quote, retains ? base.quote : after.quote, after.quote);
  const requoted = compared(comparison, retained);
  const perStress =
    retained !== null && retains && decimal(retained.stress).greaterThan(0)
      ? decimalText(decimal(requoted.saving).dividedBy(retained.stress).toDecimalPlaces(4))
      : null;
  return {
    ...({ lever, facts } as Pick<Suggestion, 'lever' | 'facts'>),
    ...requoted,
    ...{ id, effort, actor, timing, needs, retains, protects },
    // What is in force now makes of the submission what was quoted.
    change:
      timing === 'now' ? requoted.patch : makePatch(now.submission, change.edit(now.submission)),
    inYears: 'inYears' in facts ? facts.inYears : timing === 'now' ? 0 : 1,
    savingPerStressLoss: perStress,
    steps: movedSteps(base.quote, after.quote),
  } as Suggestion;
}

/**
 * True where a combination asks for the underwriter as it did not before, or returns risk to the seller under a cover
 * hardly worth its premium.
 */
export function tripped({ now, base, after }: Comparison, retains: boolean): boolean {
  if (newReferrals([now.quote, base.quote], after.quote).length > 0) return true;
  return retains && poorCover(after.quote).length > 0;
}

/** True for what is suggested. */
export function isSuggestion(one: Suggestion | NotSuggested): one is Suggestion {
  return 'premium' in one;
}

/** First what makes the risk smaller, by saving; then what returns risk, by saving for each unit of stress loss; then what takes risk over. */
export function byWorth(a: Suggestion, b: Suggestion): number {
  if (place(a) !== place(b)) return place(a) - place(b);
  const [x, y] = a.retains
    ? [a.savingPerStressLoss ?? '0', b.savingPerStressLoss ?? '0']
    : [a.saving, b.saving];
  return (
    decimal(y).comparedTo(x) ||
    decimal(b.rateSaving).comparedTo(a.rateSaving) ||
    (a.id < b.id ? -1 : 1)
  );
}

function place({ retains, protects }: Suggestion): number {
  return protects ? 2 : Number(retains);
}
