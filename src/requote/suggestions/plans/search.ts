import { type Decimal, decimal } from '../../../values/decimal.js';
import type { Quoting } from '../requote.js';
import type { Choice } from './choices.js';
import type { Combination, Evaluation, Evaluator } from './evaluation.js';

/** Every combination of one option or none of each choice, the empty one first. */
export function everyCombination(choices: readonly Choice[]): Combination[] {
  return choices.reduce<Combination[]>(
    (before, { options }) =>
      before.flatMap((chosen) =>
        Array.from({ length: options.length + 1 }, (_, option) => [...chosen, option]),
      ),
    [[]],
  );
}

/** How many combinations there are. */
export function countCombinations(choices: readonly Choice[]): number {
  return choices.reduce((all, { options }) => all * (options.length + 1), 1);
}

/** A plan that may be kept, and how good it is: more is better. */
export interface Goal {
  readonly allows: (evaluation: Evaluation) => boolean;
  readonly worth: (evaluation: Evaluation) => Decimal;
}

/** Where a search looks, in which order, and what for. */
export interface Searching {
  readonly choices: readonly Choice[];
  readonly quotes: Pick<Evaluator, 'evaluate'>;
  /** Less is looked at first. */
  readonly rank: (combination: Combination) => number;
  /** False for what need not be quoted. */
  readonly fits: (combination: Combination) => boolean;
  readonly goal: Goal;
  /** Combinations that may be quoted in vain, one after another. */
  readonly patience: number;
}

/**
 * Quotes combinations in the order of their promise until so many in a row are no better; then exchanges from the best of
 * them, the most promising first: one change more, less or another, or one dropped while another is made. Ends when
 * none of the exchanges looked at is better, or no quotes are left. Everything it quotes stays with the evaluator.
 */
export function* rankedExchange(
  promising: readonly Combination[],
  searching: Searching,
): Quoting<Evaluation | null> {
  const { choices, quotes, rank, fits } = searching;
  const none = choices.map(() => 0);
  const start = yield* quotes.evaluate(none);
  let current = (yield* better([none, ...promising], searching, start)) ?? start;
  if (current === null) return null;
  for (;;) {
    const from: Evaluation = current;
    const near = exchanges(choices, from.combination).filter(fits);
    const next = yield* better(inOrder(near, rank), searching, from);
    if (next === null) return from;
    current = next;
  }
}

/** The combinations by rising rank; alike ones stay as they stand. */
export function inOrder(
  combinations: readonly Combination[],
  rank: Searching['rank'],
): Combination[] {
  return combinations
    .map((combination) => ({ combination, at: rank(combination) }))
    .sort((a, b) => a.at - b.at)
    .map(({ combination }) => combination);
}

/** The best of the combinations until so many in a row are no better; null where none is. */
function* better(
  combinations: readonly Combination[],
  { quotes, goal, patience }: Searching,
  than: Evaluation | null,
): Quoting<Evaluation | null> {
  let best: Evaluation | null = null;
  let inVain = 0;
  for (const combination of combinations) {
    if (inVain >= patience) return best;
    const evaluation = yield* quotes.evaluate(combination);
    const known: Evaluation | null = best ?? than;
    const improves =
      evaluation !== null &&
      goal.allows(evaluation) &&
      (known === null || goal.worth(evaluation).greaterThan(goal.worth(known)));
    if (improves) best = evaluation;
    inVain = improves ? 0 : inVain + 1;
  }
  return best;
}

/** One choice changed or dropped; one dropped while another is changed. */
function exchanges(choices: readonly Choice[], from: Combination): Combination[] {
  return [...everyExchange(choices, from)];
}

function* everyExchange(choices: readonly Choice[], from: Combination): Generator<Combination> {
  yield* steps(choices, from);
  for (const [index, option] of from.entries()) {
    if (option === 0) continue;
    const without = replaced(from, index, 0);
    yield without;
    for (const combination of steps(choices, without))
      if (combination[index] === 0) yield combination;
  }
}

/** One choice more, or one pulled further. */
function* steps(choices: readonly Choice[], from: Combination): Generator<Combination> {
  for (const [index, { options }] of choices.entries())
    for (let option = 1; option <= options.length; option += 1)
      if (from[index] !== option) yield replaced(from, index, option);
}

function replaced(combination: Combination, index: number, option: number): Combination {
  return combination.map((old, place) => (place === index ? option : old));
}

/** The largest option of every choice together, by what each saves alone. */
export function* everythingAtOnce(
  choices: readonly Choice[],
  { evaluate }: Pick<Evaluator, 'evaluate'>,
): Quoting<Combination> {
  const none = choices.map(() => 0);
  const all: number[] = [];
  for (const [index, { options }] of choices.entries()) {
    let [largest, most] = [1, decimal(0)];
    for (let option = 1; option <= options.length; option += 1) {
      const made = yield* evaluate(replaced(none, index, option));
      if (made === null || !made.saving.greaterThan(most)) continue;
      [largest, most] = [option, made.saving];
    }
    all.push(largest);
  }
  return all;
}
