import { type Decimal, decimal, decimalText } from '../../../values/decimal.js';
import { roundMoney } from '../../../values/money.js';
import type { PricedQuote } from '../../../quoted/quote-record.js';
import type { Change } from '../change.js';
import { compared, type Priced } from '../compare.js';
import { course } from '../course.js';
import type { Quoting } from '../requote.js';
import { makePatch } from '../../../gate/make-patch.js';
import type {
  Plan,
  PlanReached,
  Plans,
  PlanSearch,
  SuggestOptions,
  Target,
  TargetOutcome,
} from '../suggestion-record.js';
import { type Choice, effortOf } from './choices.js';
import {
  type Combination,
  type Evaluation,
  type Evaluator,
  evaluator,
  type EvaluatorSetting,
  inOrder,
  optionsOf,
} from './evaluation.js';
import { type Closed, closedUnder } from './closure.js';
import { areContradictory } from './contradiction.js';
import { frontier } from './frontier.js';
import { atLeast, boundOf } from './plan-bound.js';
import {
  countCombinations,
  everyCombination,
  everythingAtOnce,
  inOrder as byRank,
  rankedExchange,
  type Searching,
} from './search.js';
import { surrogate } from './surrogate.js';

/** Plans, and the best of them with its submission. */
export interface PlansMade {
  readonly plans: Plans;
  readonly best: Evaluation | null;
}

/** What plans are made from: the choices, and every measure that may stand on top of a plan. */
export interface PlanSetting extends EvaluatorSetting {
  readonly listed: readonly Change[];
}

/** Searches the choices for the best plan, the target and the trade-off; every plan is quoted as a whole. */
export function* makePlans(setting: PlanSetting, options: SuggestOptions): Quoting<PlansMade> {
  const { now, choices, requoter, reserve, advice } = setting;
  requoter.begin('plans');
  const effortBudget = options.effortBudget ?? advice.number('effort-budget');
  const { target } = options;
  const quotes = evaluator(setting);
  const combinations = countCombinations(choices);
  const exhaustive = combinations <= requoter.left() - reserve;
  // Before the search, which may leave no quotes for it.
  const most = exhaustive ? null : yield* bound(choices, quotes, now);
  const look = exhaustive ? quotedAll : searched;
  const { best, closed } = yield* look(setting, quotes, { effortBudget, target });
  const matters = materiality(advice.exact('material-saving'));
  const bearable = quotes.all().filter(({ bearable: can }) => can);
  const method = exhaustive ? 'exhaustive' : 'ranked-exchange';
  const search: PlanSearch = {
    ...{ method, closed, combinations, quoted: quotes.all().length },
    bound: exhaustive ? boundOf(bearable, now) : atLeast(most, best, now),
  };
  const planOf = planMaker(setting);
  const material = bearable.filter((one) => matters(one) !== null);
  const points = advice.number('frontier-points');
  return {
    best,
    plans: {
      search,
      effortBudget,
      parts: partsOf(choices, best),
      best: best && (yield* planOf(best)),
      target:
        target === undefined ? null : yield* outcome(bearable, { target, planOf, exhaustive }),
      frontier: yield* planned(yield* frontier(material, points, requoter.rest), planOf),
    },
  };
}

function bestOf(all: readonly Evaluation[], effortBudget: number): Evaluation | null {
  return (
    all.find(
      ({ effort, saving, bearable }) => bearable && effort <= effortBudget && saving.greaterThan(0),
    ) ?? null
  );
}

/** The plan if what it saves is material. */
function materiality(share: Decimal): (one: Evaluation | null) => Evaluation | null {
  return (one) =>
    one?.saving.greaterThanOrEqualTo(share.times(one.base.quote.premium.estimated)) ? one : null;
}

/** The changes plans are made of, and those a plan took beside them. */
function partsOf(choices: readonly Choice[], best: Evaluation | null): Plans['parts'] {
  const all = [...choices.flatMap(({ options }) => options), ...(best?.changes ?? [])];
  return [...new Map(all.map((change) => [change.id, change])).values()].map(partOf);
}

/** A change as a record: what it edits is told by the patch of the plan. */
function partOf({ edit: _edit, covers: _covers, ...part }: Change): Plans['parts'][number] {
  return part;
}

interface Aim {
  readonly effortBudget: number;
  readonly target: Target | undefined;
}

/** Quotes every combination, and what is listed on top of the best. */
function* quotedAll(
  { choices, listed, advice }: PlanSetting,
  quotes: Evaluator,
  { effortBudget }: Aim,
): Quoting<Closed> {
  const matters = materiality(advice.exact('material-saving'));
  for (const combination of everyCombination(choices)) yield* quotes.evaluate(combination);
  return yield* closedUnder(matters(bestOf(quotes.all(), effortBudget)), quotes, {
    ...{ listed, effortBudget, advice },
  });
}

/** Searches for the best plan and closes it; then whatever its effort, and for the target, as far as quotes last. */
function* searched(
  { choices, listed, retention, now, advice }: PlanSetting,
  quotes: Evaluator,
  { effortBudget, target }: Aim,
): Quoting<Closed> {
  const matters = materiality(advice.exact('material-saving'));
  const { left, ranked } = yield* surrogate(choices, quotes);
  const effort = (combination: Combination) => effortOf(optionsOf(choices, combination), advice);
  const goTogether = (combination: Combination) =>
    !areContradictory(optionsOf(choices, combination));
  const within = (budget: number): Searching => ({
    ...{ choices, quotes, rank: left, fits: (one) => effort(one) <= budget && goTogether(one) },
    patience: advice.number('patience'),
    goal: {
      allows: (one) => one.bearable && one.effort <= budget,
      worth: ({ saving }) => saving,
    },
  });
  const close = () =>
    closedUnder(matters(bestOf(quotes.all(), effortBudget)), quotes, {
      ...{ listed, effortBudget, advice },
    });
  const promising = ranked({ effortBudget, retention, advice });
  const byWorth = promising.filter((one) => isByWorth(choices, one, advice.number('plan-options')));
  yield* rankedExchange(byWorth, within(effortBudget));
  yield* rankedExchange(promising, within(effortBudget));
  const first = yield* close();
  const all = ranked({ effortBudget: Infinity, retention, advice });
  if (target !== undefined) {
    const rank = (one: Combination) =>
      left(one) <= needed(target, now) ? effort(one) : 1_000 + left(one);
    const goal = targetGoal(target);
    yield* rankedExchange(byRank(all, rank), { ...within(Infinity), rank, goal });
  }
  yield* rankedExchange(all, within(Infinity));
  const found = bestOf(quotes.all(), effortBudget);
  return found === null || first.best?.saving.greaterThanOrEqualTo(found.saving) === true
    ? first
    : yield* close();
}

/** True for a combination without the options that are looked at for their size alone. */
function isByWorth(choices: readonly Choice[], combination: Combination, most: number): boolean {
  return combination.every(
    (option, at) => option <= most || choices[at]?.subject === 'credit-control',
  );
}

/** The part of the present price a target leaves. */
function needed(target: Target, { quote: { premium } }: Priced): number {
  return 'rate' in target
    ? Number(target.rate) / Number(premium.rate)
    : Number(target.premium) / Number(premium.estimated);
}

/** Not yet there: nearer is better. There: less effort is better. */
function targetGoal(target: Target): Searching['goal'] {
  return {
    allows: ({ bearable }) => bearable,
    worth: (one) =>
      one.bearable && isReached(one, target)
        ? decimal(1_000 - one.effort)
        : decimal(0).minus(distance(one, target)),
  };
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

interface Outcome {
  readonly target: Target;
  readonly planOf: (evaluation: Evaluation) => Quoting<Plan>;
  readonly exhaustive: boolean;
}

function* outcome(
  bearable: readonly Evaluation[],
  { target, planOf, exhaustive }: Outcome,
): Quoting<TargetOutcome> {
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
    plan: chosen === undefined || chosen.changes.length === 0 ? null : yield* planOf(chosen),
  };
}

function* planned(
  all: readonly Evaluation[],
  planOf: (evaluation: Evaluation) => Quoting<Plan>,
): Quoting<Plan[]> {
  const plans: Plan[] = [];
  for (const one of all) plans.push(yield* planOf(one));
  return plans;
}

function planMaker({
  now,
  requoter,
  advice,
}: EvaluatorSetting): (evaluation: Evaluation) => Quoting<Plan> {
  return function* (evaluation) {
    const { changes, effort, retained, base } = evaluation;
    const held = isHeld(evaluation.quote);
    const later = held
      ? yield* course(evaluation, {
          losses: 'no-losses',
          requoter,
          most: advice.number('renewals') - 1,
        })
      : [];
    const free = later.find(({ quote }) => !isHeld(quote));
    return {
      ...compared({ now, base, after: evaluation }, retained()),
      changes: changes.map(({ id }) => id),
      ...{ effort, held },
      reached: free === undefined ? null : reachedAt(free, now),
    };
  };
}

/** True where the floor of the corridor lifts the premium. */
function isHeld({ findings }: PricedQuote): boolean {
  return findings.some(({ code, facts }) => code === 'corridor-binds' && facts['side'] === 'floor');
}

function reachedAt({ submission, quote }: Priced, now: Priced): PlanReached {
  return {
    inception: quote.period.inception,
    patch: makePatch(now.submission, submission),
    status: quote.status,
    premium: quote.premium.estimated,
    rate: quote.premium.rate,
  };
}

function* bound(
  choices: readonly Choice[],
  quotes: Evaluator,
  { quote }: Priced,
): Quoting<PlanSearch['bound']> {
  const most = yield* quotes.anyhow(yield* everythingAtOnce(choices, quotes));
  return most && { saving: roundMoney(most.saving, quote.currency), rate: decimalText(most.rate) };
}
