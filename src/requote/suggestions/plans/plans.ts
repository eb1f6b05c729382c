import { decimal, decimalText } from '../../../values/decimal.js';
import { roundMoney } from '../../../values/money.js';
import { planRules } from '../../../rules/read/levers.js';
import type { Change } from '../change.js';
import { compared, type Priced } from '../compare.js';
import type {
  Plan,
  Plans,
  PlanSearch,
  SuggestOptions,
  Target,
  TargetOutcome,
} from '../suggestion-record.js';
import type { Choice } from './choices.js';
import {
  type Evaluation,
  type Evaluator,
  evaluator,
  type EvaluatorSetting,
  inOrder,
} from './evaluation.js';
import { frontier } from './frontier.js';
import { countCombinations, everyCombination, everythingAtOnce, greedyExchange } from './search.js';

/** Plans, and the best of them with its submission. */
export interface PlansMade {
  readonly plans: Plans;
  readonly best: Evaluation | null;
}

/** Searches the choices for the best plan, the target and the trade-off; every plan is quoted as a whole. */
export function makePlans(setting: EvaluatorSetting, options: SuggestOptions): PlansMade {
  const { now, choices, requoter, reserve } = setting;
  const effortBudget = options.effortBudget ?? planRules.effortBudget;
  const { target } = options;
  const quotes = evaluator(setting);
  const combinations = countCombinations(choices);
  const exhaustive = combinations <= requoter.left() - reserve;
  // Before the search, which may leave no quotes for it.
  const most = exhaustive ? null : bound(choices, quotes, now);
  if (exhaustive) everyCombination(choices).forEach(quotes.evaluate);
  else searchGreedily(choices, quotes, { effortBudget, target });
  const bearable = quotes.all().filter(({ bearable: can }) => can);
  const best = bearable.find(
    ({ effort, saving }) => effort <= effortBudget && saving.greaterThan(0),
  );
  const method = exhaustive ? 'exhaustive' : 'greedy-exchange';
  const search: PlanSearch = {
    ...{ method, combinations, quoted: quotes.all().length },
    bound: exhaustive ? boundOf(bearable, now) : most,
  };
  return {
    best: best ?? null,
    plans: {
      search,
      effortBudget,
      parts: choices.flatMap(({ options: all }) => all.map(partOf)),
      best: best === undefined ? null : planOf(best, now),
      target: target === undefined ? null : outcome(bearable, { target, now, exhaustive }),
      frontier: frontier(bearable).map((one) => planOf(one, now)),
    },
  };
}

/** A change as a record: what it edits is told by the patch of the plan. */
function partOf({ edit: _edit, ...part }: Change): Plans['parts'][number] {
  return part;
}

interface Aim {
  readonly effortBudget: number;
  readonly target: Target | undefined;
}

function searchGreedily(
  choices: readonly Choice[],
  quotes: Evaluator,
  { effortBudget, target }: Aim,
): void {
  const within = (budget: number) => (one: Evaluation) => one.bearable && one.effort <= budget;
  greedyExchange(choices, quotes, { allows: within(effortBudget), worth: ({ saving }) => saving });
  greedyExchange(choices, quotes, { allows: within(Infinity), worth: ({ saving }) => saving });
  if (target === undefined) return;
  const reaches = (one: Evaluation) => one.bearable && isReached(one, target);
  // Not yet there: nearer is better. There: less effort is better.
  const worth = (one: Evaluation) =>
    reaches(one) ? decimal(1_000 - one.effort) : decimal(0).minus(distance(one, target));
  greedyExchange(choices, quotes, { allows: ({ bearable }) => bearable, worth });
}

function isReached({ quote: { premium } }: Evaluation, target: Target): boolean {
  return 'rate' in target
    ? decimal(premium.rate).lessThanOrEqualTo(target.rate)
    : decimal(premium.estimated).lessThanOrEqualTo(target.premium);
}

function distance({ quote: { premium } }: Evaluation, target: Target) {
  return 'rate' in target
    ? decimal(premium.rate).minus(target.rate)
    : decimal(premium.estimated).minus(target.premium);
}

function outcome(
  bearable: readonly Evaluation[],
  { target, now, exhaustive }: { target: Target; now: Priced; exhaustive: boolean },
): TargetOutcome {
  const reaching = bearable
    .filter((one) => isReached(one, target))
    .sort((a, b) => a.effort - b.effort || inOrder(a, b));
  const nearest = [...bearable].sort(
    (a, b) =>
      distance(a, target).comparedTo(distance(b, target)) || a.effort - b.effort || inOrder(a, b),
  );
  const chosen = reaching[0] ?? nearest[0];
  const reached = reaching.length > 0;
  return {
    target,
    reached,
    proven: reached || exhaustive,
    plan: chosen === undefined || chosen.changes.length === 0 ? null : planOf(chosen, now),
  };
}

function planOf(evaluation: Evaluation, now: Priced): Plan {
  const { changes, effort, retained } = evaluation;
  return {
    ...compared(now, evaluation, retained),
    changes: changes.map(({ id }) => id),
    effort,
  };
}

/** The most any of all plans saves, and the lowest rate of any. */
function boundOf(all: readonly Evaluation[], { quote }: Priced): PlanSearch['bound'] {
  const [first] = all;
  if (first === undefined) return null;
  const lowest = all.reduce((least, { rate }) => (rate.lessThan(least) ? rate : least), first.rate);
  return { saving: roundMoney(first.saving, quote.currency), rate: decimalText(lowest) };
}

function bound(
  choices: readonly Choice[],
  quotes: Evaluator,
  { quote }: Priced,
): PlanSearch['bound'] {
  const most = quotes.evaluate(everythingAtOnce(choices, quotes));
  return most && { saving: roundMoney(most.saving, quote.currency), rate: decimalText(most.rate) };
}
