import { type Decimal, decimal } from '../../../values/decimal.js';
import type { PricedQuote } from '../../../quoted/quote-record.js';
import { leverRules } from '../../../rules/read/levers.js';
import type { Submission } from '../../../submission/submission.js';
import { type Change, edited } from '../change.js';
import { type Priced, retainedLoss } from '../compare.js';
import type { Requoter } from '../requote.js';
import type { RetainedLoss, Retention } from '../suggestion-record.js';
import type { Choice } from './choices.js';

/** One option of each choice by its number from 1, or 0 for none. */
export type Combination = readonly number[];

/** A combination quoted as a whole. */
export interface Evaluation {
  readonly combination: Combination;
  readonly changes: readonly Change[];
  readonly effort: number;
  readonly submission: Submission;
  readonly quote: PricedQuote;
  readonly saving: Decimal;
  readonly rate: Decimal;
  readonly retained: RetainedLoss | null;
  /** Within what the seller can bear. */
  readonly bearable: boolean;
}

/** Quotes combinations, each once. */
export interface Evaluator {
  /** Null where the combination is declined, cannot be priced, or no quotes are left. */
  readonly evaluate: (combination: Combination) => Evaluation | null;
  /** Everything quoted so far, in a fixed order. */
  readonly all: () => Evaluation[];
  readonly exhausted: () => boolean;
}

/** What combinations are made from and compared with. */
export interface EvaluatorSetting {
  readonly now: Priced;
  readonly choices: readonly Choice[];
  readonly retention: Retention | undefined;
  readonly requoter: Requoter;
  /** Quotes of single changes that exist already, by id of the change. */
  readonly known: ReadonlyMap<string, Priced>;
  /** Quotes to leave for others. */
  readonly reserve: number;
}

/** An evaluator with nothing quoted yet. */
export function evaluator(setting: EvaluatorSetting): Evaluator {
  const { now, choices, requoter, known, reserve } = setting;
  const made = new Map<string, Evaluation | null>();
  let exhausted = false;
  const price = (changes: readonly Change[]): Priced | null => {
    const [only, ...more] = changes;
    if (only === undefined) return now;
    const single = more.length === 0 ? known.get(only.id) : undefined;
    if (single !== undefined) return single;
    exhausted ||= requoter.left() <= reserve;
    if (exhausted) return null;
    const submission = edited(now.submission, changes);
    const quote = requoter.quote(submission);
    return quote === null || quote.premium === null ? null : { submission, quote };
  };
  const evaluate = (combination: Combination): Evaluation | null => {
    const key = combination.join();
    const before = made.get(key);
    if (before !== undefined) return before;
    const changes = chosen(choices, combination);
    const priced = price(changes);
    const reduced = priced && reducedQuote(combination, priced);
    const evaluation =
      priced && reduced && evaluated({ combination, changes, priced, reduced }, setting);
    made.set(key, evaluation);
    return evaluation;
  };
  /** The quote of what reduces risk alone, which tells how much of the rest is risk returned. */
  const reducedQuote = (combination: Combination, priced: Priced): PricedQuote | null => {
    const without = combination.map((option, index) =>
      returnsRisk(choices[index]?.options[option - 1]) ? 0 : option,
    );
    return without.join() === combination.join()
      ? priced.quote
      : (evaluate(without)?.quote ?? null);
  };
  return {
    evaluate,
    all: () => [...made.values()].filter((one) => one !== null).sort(inOrder),
    exhausted: () => exhausted,
  };
}

function chosen(choices: readonly Choice[], combination: Combination): Change[] {
  return combination.flatMap((option, index) => choices[index]?.options[option - 1] ?? []);
}

function returnsRisk(change: Change | undefined): boolean {
  return change !== undefined && leverRules[change.lever].retains;
}

interface Made {
  readonly combination: Combination;
  readonly changes: readonly Change[];
  readonly priced: Priced;
  readonly reduced: PricedQuote;
}

function evaluated(
  { combination, changes, priced, reduced }: Made,
  { now, retention }: EvaluatorSetting,
): Evaluation {
  const { submission, quote } = priced;
  const retained = retainedLoss(now.quote, reduced, quote);
  return {
    ...{ combination, changes, submission, quote, retained },
    effort: changes.reduce((all, { effort }) => all + effort, 0),
    saving: decimal(now.quote.premium.estimated).minus(quote.premium.estimated),
    rate: decimal(quote.premium.rate),
    bearable: !changes.some(returnsRisk) || isBearable(quote, retained, retention),
  };
}

function isBearable(
  { cover }: PricedQuote,
  retained: RetainedLoss | null,
  retention: Retention | undefined,
): boolean {
  if (retention === undefined || retained === null) return false;
  const least = retention.minimumInsuredPercentage;
  return (
    decimal(retained.expected).lessThanOrEqualTo(retention.expected) &&
    decimal(retained.stress).lessThanOrEqualTo(retention.stress) &&
    decimal(cover.insuredPercentage ?? '100').greaterThanOrEqualTo(least) &&
    decimal(cover.discretionaryInsuredPercentage ?? '100').greaterThanOrEqualTo(least)
  );
}

/** Most saving first, then least effort, then as counted. */
export function inOrder(a: Evaluation, b: Evaluation): number {
  return (
    b.saving.comparedTo(a.saving) ||
    a.effort - b.effort ||
    (a.combination.join() < b.combination.join() ? -1 : 1)
  );
}
