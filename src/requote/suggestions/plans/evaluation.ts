import { type Decimal, decimal } from '../../../values/decimal.js';
import { once } from '../../../values/once.js';
import type { PricedQuote } from '../../../quoted/quote-record.js';
import { leverRules } from '../../../rules/read/levers.js';
import type { Submission } from '../../../submission/submission.js';
import type { Advice } from '../../advice.js';
import type { Change } from '../change.js';
import { leastStress, type Priced, retainedLoss } from '../compare.js';
import { baseOf, type Grounds, inForce } from '../in-force.js';
import type { Quoting, Requoter } from '../requote.js';
import { tripped } from '../suggestion.js';
import type { RetainedLoss, Retention } from '../suggestion-record.js';
import { type Choice, effortOf } from './choices.js';
import { areContradictory } from './contradiction.js';

/** One option of each choice by its number from 1, or 0 for none. */
export type Combination = readonly number[];

/** Changes quoted as a whole, as of the day all of them can be in force. */
export interface Evaluation {
  readonly combination: Combination;
  readonly changes: readonly Change[];
  readonly effort: number;
  readonly submission: Submission;
  readonly quote: PricedQuote;
  /** The same period with nothing changed. */
  readonly base: Priced;
  readonly saving: Decimal;
  readonly rate: Decimal;
  /** Worked out when first asked for: of most combinations nobody asks. */
  readonly retained: () => RetainedLoss | null;
  /** No more than what is retained in a bad year, told sooner. */
  readonly leastStress: () => Decimal;
  /** Within what the seller can bear, and no guideline asks for what it did not ask for before. */
  readonly bearable: boolean;
}

/** Quotes combinations, each once. */
export interface Evaluator {
  /** Null where the combination contradicts itself, is declined, cannot be priced, or no quotes are left. */
  readonly evaluate: (combination: Combination) => Quoting<Evaluation | null>;
  /** The same whether the changes go together or not: no plan, but what no plan exceeds. */
  readonly anyhow: (combination: Combination) => Quoting<Evaluation | null>;
  /** A measure more, on top of a plan. */
  readonly together: (plan: Evaluation | null, more: Change) => Quoting<Evaluation | null>;
  /** Every plan quoted so far, in a fixed order. */
  readonly all: () => Evaluation[];
  readonly exhausted: () => boolean;
}

/** What combinations are made from and compared with. */
export interface EvaluatorSetting extends Grounds {
  readonly advice: Advice;
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
  const { choices } = setting;
  const made = new Map<string, Evaluation | null>();
  const pricing = changesPricer(setting);
  function* weigh(
    combination: Combination,
    changes: readonly Change[],
  ): Quoting<Evaluation | null> {
    const key = changes.map(({ id }) => id).join('\n');
    const before = made.get(key);
    if (before !== undefined) return before;
    const base = baseOf(changes, setting);
    const priced = base && (yield* pricing.price(changes));
    const safer = changes.filter((change) => !returnsRisk(change));
    const reduced =
      priced && (safer.length === changes.length ? priced : yield* weigh(combination, safer));
    const evaluation =
      priced && reduced
        ? evaluated({ combination, changes, priced, base, reduced: reduced.quote }, setting)
        : null;
    made.set(key, evaluation);
    return evaluation;
  }
  function* plan(combination: Combination, changes: readonly Change[]): Quoting<Evaluation | null> {
    return areContradictory(changes) ? null : yield* weigh(combination, changes);
  }
  return {
    evaluate: (combination) => plan(combination, optionsOf(choices, combination)),
    anyhow: (combination) => weigh(combination, optionsOf(choices, combination)),
    together: (before, more) =>
      plan(before?.combination ?? choices.map(() => 0), [...(before?.changes ?? []), more]),
    all: () =>
      [...made.values()]
        .filter((one) => one !== null)
        .filter(({ changes }) => !areContradictory(changes))
        .sort(inOrder),
    exhausted: pricing.exhausted,
  };
}

interface ChangesPricer {
  readonly price: (changes: readonly Change[]) => Quoting<Priced | null>;
  readonly exhausted: () => boolean;
}

function changesPricer(setting: EvaluatorSetting): ChangesPricer {
  const { now, requoter, known, reserve } = setting;
  let exhausted = false;
  return {
    *price(changes) {
      const [only, ...more] = changes;
      if (only === undefined) return now;
      const single = more.length === 0 ? known.get(only.id) : undefined;
      if (single !== undefined) return single;
      exhausted ||= requoter.left() <= reserve;
      if (exhausted) return null;
      const submission = inForce(changes, setting);
      const quote = yield* requoter.quote(submission);
      return quote === null || quote.premium === null ? null : { submission, quote };
    },
    exhausted: () => exhausted,
  };
}

/** The changes of a combination. */
export function optionsOf(choices: readonly Choice[], combination: Combination): Change[] {
  return combination.flatMap((option, index) => choices[index]?.options[option - 1] ?? []);
}

function returnsRisk({ lever }: Change): boolean {
  return leverRules[lever].retains;
}

interface Made {
  readonly combination: Combination;
  readonly changes: readonly Change[];
  readonly priced: Priced;
  readonly base: Priced;
  /** The quote of what reduces risk alone, which tells how much of the rest is risk returned. */
  readonly reduced: PricedQuote;
}

function evaluated(
  { combination, changes, priced, base, reduced }: Made,
  { now, retention, advice }: EvaluatorSetting,
): Evaluation {
  const { submission, quote } = priced;
  const retained = once(() => retainedLoss(base.quote, reduced, quote));
  return {
    ...{ combination, changes, submission, quote, base, retained },
    leastStress: () =>
      (reduced === quote ? leastStress(base.quote, quote) : null) ?? stress(retained()),
    effort: effortOf(changes, advice),
    saving: decimal(base.quote.premium.estimated).minus(quote.premium.estimated),
    rate: decimal(quote.premium.rate),
    bearable:
      !tripped({ now, base, after: priced }, changes.some(returnsRisk)) &&
      (!changes.some(returnsRisk) || isBearable(quote, retained, retention)),
  };
}

/** What is retained in a bad year; nothing where a book has no losses. */
export function stress(retained: RetainedLoss | null): Decimal {
  return decimal(retained?.stress ?? '0');
}

/** Who bears the losses of a plan is worked out last: where no retention is stated, none that returns risk is bearable. */
function isBearable(
  { cover }: PricedQuote,
  retained: Evaluation['retained'],
  retention: Retention | undefined,
): boolean {
  if (retention === undefined) return false;
  const least = retention.minimumInsuredPercentage;
  const insuresEnough = [cover.insuredPercentage, cover.discretionaryInsuredPercentage].every(
    (percentage) => decimal(percentage ?? '100').greaterThanOrEqualTo(least),
  );
  const losses = insuresEnough ? retained() : null;
  return (
    losses !== null &&
    decimal(losses.expected).lessThanOrEqualTo(retention.expected) &&
    decimal(losses.stress).lessThanOrEqualTo(retention.stress)
  );
}

/** Most saving first, then least effort, then fewest changes, then by name. */
export function inOrder(a: Evaluation, b: Evaluation): number {
  return (
    b.saving.comparedTo(a.saving) ||
    a.effort - b.effort ||
    a.changes.length - b.changes.length ||
    (nameOf(a) < nameOf(b) ? -1 : 1)
  );
}

function nameOf({ changes }: Evaluation): string {
  return changes.map(({ id }) => id).join();
}
