import { decimal, decimalText } from '../../../values/decimal.js';
import { roundMoney } from '../../../values/money.js';
import type { PricedQuote } from '../../../quoted/quote-record.js';
import { leverSteps, planRules } from '../../../rules/read/levers.js';
import type { Change } from '../change.js';
import { compared, type Priced } from '../compare.js';
import { course } from '../course.js';
import { makePatch } from '../make-patch.js';
import type {
  Plan,
  PlanReached,
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
import { closedUnder } from './closure.js';
import { frontier } from './frontier.js';
import { countCombinations, everyCombination, everythingAtOnce, greedyExchange } from './search.js';

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
export function makePlans(setting: PlanSetting, options: SuggestOptions): PlansMade {
  const { now, choices, requoter, reserve, listed } = setting;
  const effortBudget = options.effortBudget ?? planRules.effortBudget;
  const { target } = options;
  const quotes = evaluator(setting);
  const combinations = countCombinations(choices);
  const exhaustive = combinations <= requoter.left() - reserve;
  // Before the search, which may leave no quotes for it.
  const most = exhaustive ? null : bound(choices, quotes, now);
  if (exhaustive) everyCombination(choices).forEach(quotes.evaluate);
  else searchGreedily(choices, quotes, { effortBudget, target });
  const found = matters(bestOf(quotes.all(), effortBudget));
  const { best, closed } = closedUnder(found, quotes, { listed, effortBudget });
  const bearable = quotes.all().filter(({ bearable: can }) => can);
  const method = exhaustive ? 'exhaustive' : 'greedy-exchange';
  const search: PlanSearch = {
    ...{ method, closed, combinations, quoted: quotes.all().length },
    bound: exhaustive ? boundOf(bearable, now) : atLeast(most, best, now),
  };
  const planOf = planMaker(setting);
  return {
    best,
    plans: {
      search,
      effortBudget,
      parts: partsOf(choices, best),
      best: best && planOf(best),
      target: target === undefined ? null : outcome(bearable, { target, planOf, exhaustive }),
      frontier: frontier(bearable.filter((one) => matters(one) !== null)).map(planOf),
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
function matters(one: Evaluation | null): Evaluation | null {
  return one?.saving.greaterThanOrEqualTo(
    decimal(one.base.quote.premium.estimated).times(leverSteps.materialSaving),
  )
    ? one
    : null;
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

interface Outcome {
  readonly target: Target;
  readonly planOf: (evaluation: Evaluation) => Plan;
  readonly exhaustive: boolean;
}

function outcome(
  bearable: readonly Evaluation[],
  { target, planOf, exhaustive }: Outcome,
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
    plan: chosen === undefined || chosen.changes.length === 0 ? null : planOf(chosen),
  };
}

function planMaker({ now, requoter }: EvaluatorSetting): (evaluation: Evaluation) => Plan {
  return (evaluation) => {
    const { changes, effort, retained, base } = evaluation;
    const held = isHeld(evaluation.quote);
    const later = held
      ? course(evaluation, { losses: 'no-losses', requoter, most: planRules.renewals - 1 })
      : [];
    const free = later.find(({ quote }) => !isHeld(quote));
    return {
      ...compared({ now, base, after: evaluation }, retained),
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

/** The most any of all plans saves, and the lowest rate of any. */
function boundOf(all: readonly Evaluation[], { quote }: Priced): PlanSearch['bound'] {
  const [first] = all;
  if (first === undefined) return null;
  const lowest = all.reduce((least, { rate }) => (rate.lessThan(least) ? rate : least), first.rate);
  return { saving: roundMoney(first.saving, quote.currency), rate: decimalText(lowest) };
}

/** A bound of the search that holds for the plan that was found beside it, too. */
function atLeast(
  most: PlanSearch['bound'],
  best: Evaluation | null,
  { quote }: Priced,
): PlanSearch['bound'] {
  if (most === null || best === null) return most;
  return {
    saving: best.saving.greaterThan(most.saving)
      ? roundMoney(best.saving, quote.currency)
      : most.saving,
    rate: best.rate.lessThan(most.rate) ? decimalText(best.rate) : most.rate,
  };
}

function bound(
  choices: readonly Choice[],
  quotes: Evaluator,
  { quote }: Priced,
): PlanSearch['bound'] {
  const most = quotes.evaluate(everythingAtOnce(choices, quotes));
  return most && { saving: roundMoney(most.saving, quote.currency), rate: decimalText(most.rate) };
}
