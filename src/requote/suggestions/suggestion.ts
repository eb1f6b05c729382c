import { decimal, decimalText } from '../../values/decimal.js';
import type { Quote } from '../../quoted/quote-record.js';
import { leverRules } from '../../rules/read/levers.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import type { Change } from './change.js';
import { compared, movedSteps, type Priced, retainedLoss } from './compare.js';
import type { NotSuggested, Suggestion } from './suggestion-record.js';

/** A suggestion, when the change lowers the premium or the rate; else why not. */
export function judged(
  change: Change,
  before: Priced,
  {
    after,
    book,
  }: { after: { submission: Priced['submission']; quote: Quote | null }; book: LoadedRateBook },
): Suggestion | NotSuggested {
  const { submission, quote } = after;
  const { id, lever } = change;
  if (quote === null) return { id, lever, reason: 'no-quotes-left' };
  if (quote.premium === null) return { id, lever, reason: unpriced(quote, book) };
  const made = suggestion(change, before, { submission, quote });
  const helps = decimal(made.saving).greaterThan(0) || decimal(made.rateSaving).greaterThan(0);
  return helps ? made : { id, lever, reason: 'no-saving' };
}

/** What a filed book does not say, or an underwriter's selection that the changed risk's range no longer holds. */
const outsideFiling: readonly string[] = ['outside-manual', 'selection-outside-range'];

function unpriced(quote: Quote, { filing }: LoadedRateBook): NotSuggested['reason'] {
  if (quote.status === 'declined') return 'declined';
  const outside =
    quote.issues.length > 0 && quote.issues.every(({ code }) => outsideFiling.includes(code));
  return filing !== undefined && outside ? 'needs-re-filing' : 'not-priced';
}

function suggestion(change: Change, before: Priced, after: Priced): Suggestion {
  const { id, effort, lever, facts } = change;
  const { actor, timing, needs, retains } = leverRules[lever];
  const retained = retainedLoss(before.quote, retains ? before.quote : after.quote, after.quote);
  const requoted = compared(before, after, retained);
  const perStress =
    retained !== null && retains && decimal(retained.stress).greaterThan(0)
      ? decimalText(decimal(requoted.saving).dividedBy(retained.stress).toDecimalPlaces(4))
      : null;
  return {
    ...({ lever, facts } as Pick<Suggestion, 'lever' | 'facts'>),
    ...requoted,
    ...{ id, effort, actor, timing, needs, retains },
    inYears: 'inYears' in facts ? facts.inYears : timing === 'now' ? 0 : 1,
    savingPerStressLoss: perStress,
    steps: movedSteps(before.quote, after.quote),
  } as Suggestion;
}

/** True for what is suggested. */
export function isSuggestion(one: Suggestion | NotSuggested): one is Suggestion {
  return 'premium' in one;
}

/** First what returns no risk to the seller, by saving; then the rest by saving for each unit of stress loss. */
export function byWorth(a: Suggestion, b: Suggestion): number {
  if (a.retains !== b.retains) return a.retains ? 1 : -1;
  const [x, y] = a.retains
    ? [a.savingPerStressLoss ?? '0', b.savingPerStressLoss ?? '0']
    : [a.saving, b.saving];
  return (
    decimal(y).comparedTo(x) ||
    decimal(b.rateSaving).comparedTo(a.rateSaving) ||
    (a.id < b.id ? -1 : 1)
  );
}
