import { decimal, type Decimal } from '../../../values/decimal.js';
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

/**
 * From nothing, the step that is worth most for its effort, as long as one is worth anything; then exchanges of one
 * change for another, or of one dropped for one added, as long as that is worth more. Ends when nothing is better or
 * no quotes are left. Everything it quotes stays with the evaluator.
 */
export function greedyExchange(
  choices: readonly Choice[],
  { evaluate }: Pick<Evaluator, 'evaluate'>,
  goal: Goal,
): Evaluation | null {
  let current = evaluate(choices.map(() => 0));
  if (current === null) return null;
  for (;;) {
    const from: Evaluation = current;
    const next = bestOf(steps(choices, from.combination), { evaluate, goal, from }, (one) =>
      goal
        .worth(one)
        .minus(goal.worth(from))
        .dividedBy(Math.max(1, one.effort - from.effort)),
    );
    if (next === null) break;
    current = next;
  }
  for (;;) {
    const from: Evaluation = current;
    const next = bestOf(exchanges(choices, from.combination), { evaluate, goal, from }, goal.worth);
    if (next === null) return from;
    current = next;
  }
}

interface Looking {
  readonly evaluate: Evaluator['evaluate'];
  readonly goal: Goal;
  readonly from: Evaluation;
}

function bestOf(
  combinations: Iterable<Combination>,
  { evaluate, goal, from }: Looking,
  worth: (evaluation: Evaluation) => Decimal,
): Evaluation | null {
  let best: { readonly evaluation: Evaluation; readonly worth: Decimal } | null = null;
  for (const combination of combinations) {
    const evaluation = evaluate(combination);
    if (evaluation === null || !goal.allows(evaluation)) continue;
    if (!goal.worth(evaluation).greaterThan(goal.worth(from))) continue;
    const found = worth(evaluation);
    if (best === null || found.greaterThan(best.worth)) best = { evaluation, worth: found };
  }
  return best?.evaluation ?? null;
}

/** One choice more, or one pulled further. */
function* steps(choices: readonly Choice[], from: Combination): Generator<Combination> {
  for (const [index, { options }] of choices.entries())
    for (let option = 1; option <= options.length; option += 1)
      if (from[index] !== option) yield replaced(from, index, option);
}

/** One choice changed or dropped; then one dropped while another is changed. */
function* exchanges(choices: readonly Choice[], from: Combination): Generator<Combination> {
  yield* steps(choices, from);
  for (const [index, option] of from.entries()) {
    if (option === 0) continue;
    const without = replaced(from, index, 0);
    yield without;
    for (const combination of steps(choices, without))
      if (combination[index] === 0) yield combination;
  }
}

function replaced(combination: Combination, index: number, option: number): Combination {
  return combination.map((old, place) => (place === index ? option : old));
}

/** The largest option of every choice together, by what each saves alone. */
export function everythingAtOnce(
  choices: readonly Choice[],
  { evaluate }: Pick<Evaluator, 'evaluate'>,
): Combination {
  const none = choices.map(() => 0);
  return choices.map(({ options }, index) => {
    const savings = options.map(
      (_, option) => evaluate(replaced(none, index, option + 1))?.saving ?? decimal(0),
    );
    return (
      1 + savings.reduce((best, one, at) => (one.greaterThan(savings[best] ?? 0) ? at : best), 0)
    );
  });
}
