import type { Advice } from '../../advice.js';
import type { Retention } from '../suggestion-record.js';
import type { Quoting } from '../requote.js';
import { type Choice, effortOf } from './choices.js';
import { areContradictory } from './contradiction.js';
import { type Combination, type Evaluation, type Evaluator, optionsOf } from './evaluation.js';

/**
 * What combinations should be worth if their changes acted independently of each other: relativities multiply, and what
 * returns to the seller adds up. It is an order in which to quote, never a price.
 */
export interface Surrogate {
  /** The part of the premium that should be left. */
  readonly left: (combination: Combination) => number;
  /** Combinations within the effort and, by and large, the retention, the most promising first. */
  readonly ranked: (limits: RankingLimits) => Combination[];
}

/** What a ranking keeps to. */
export interface RankingLimits {
  readonly effortBudget: number;
  readonly retention: Retention | undefined;
  readonly advice: Advice;
}

/** What one option does by itself. */
interface Single {
  readonly left: number;
  readonly expected: number;
  readonly stress: number;
}

interface Growing extends Single {
  readonly combination: Combination;
}

const nothing: Single = { left: 1, expected: 0, stress: 0 };
/** Combinations kept while subjects are put together one by one. */
const mostKept = 4_000;
/** What is returned adds up to more than it comes to together: so far beyond the retention it is still looked at. */
const slack = 1.25;

/** Weighs every option by itself: a quote for each that has none yet. */
export function* surrogate(
  choices: readonly Choice[],
  { evaluate }: Pick<Evaluator, 'evaluate'>,
): Quoting<Surrogate> {
  const singles: (Single | null)[][] = [];
  for (const [index, { options }] of choices.entries()) {
    const own: (Single | null)[] = [nothing];
    for (let option = 1; option <= options.length; option += 1)
      own.push(singleOf(yield* evaluate(choices.map((_, at) => (at === index ? option : 0)))));
    singles.push(own);
  }
  return {
    left: (combination) =>
      combination.reduce((all, option, at) => all * (singles[at]?.[option]?.left ?? 1), 1),
    ranked: (limits) => ranked(choices, singles, limits),
  };
}

function singleOf(made: Evaluation | null): Single | null {
  if (made === null) return null;
  const { base, quote } = made;
  const retained = made.retained();
  return {
    left: Number(quote.premium.estimated) / Number(base.quote.premium.estimated),
    expected: Math.max(0, Number(retained?.expected ?? 0)),
    stress: Math.max(0, Number(retained?.stress ?? 0)),
  };
}

function ranked(
  choices: readonly Choice[],
  singles: readonly (readonly (Single | null)[])[],
  limits: RankingLimits,
): Combination[] {
  const grown = singles.reduce<readonly Growing[]>(
    (before, own) =>
      before
        .flatMap((one) => own.flatMap((single, option) => joined(one, single, option)))
        .filter((one) => isWithin(one, choices, limits))
        .sort((a, b) => a.left - b.left)
        .slice(0, mostKept),
    [{ ...nothing, combination: [] }],
  );
  return grown.flatMap(({ combination }) =>
    combination.some((option) => option > 0) ? [combination] : [],
  );
}

function joined(one: Growing, single: Single | null, option: number): Growing[] {
  if (single === null) return [];
  return [
    {
      combination: [...one.combination, option],
      left: one.left * single.left,
      expected: one.expected + single.expected,
      stress: one.stress + single.stress,
    },
  ];
}

function isWithin(
  { combination, expected, stress }: Growing,
  choices: readonly Choice[],
  { effortBudget, retention, advice }: RankingLimits,
): boolean {
  const changes = optionsOf(choices, combination);
  if (effortOf(changes, advice) > effortBudget || areContradictory(changes)) return false;
  if (retention === undefined) return true;
  return (
    expected <= slack * Number(retention.expected) && stress <= slack * Number(retention.stress)
  );
}
