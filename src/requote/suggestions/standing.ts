import { decimal } from '../../values/decimal.js';
import { isAt, type Stage } from '../../rules/read/step-stages.js';
import type { PricedQuote } from '../../quoted/quote-record.js';
import { stepsOf } from '../../quoted/sealed-quote.js';
import type { LeverId } from '../../rules/read/levers.js';
import type { Change } from './change.js';
import type { Priced } from './compare.js';
import { type LeverSetting, prices } from './setting.js';
import type {
  MeasureStanding,
  MissionMeasure,
  NotSuggested,
  Suggestion,
} from './suggestion-record.js';
import { isSuggestion } from './suggestion.js';

const leversOf: Readonly<Record<MissionMeasure, readonly LeverId[]>> = {
  'continuous-cover': ['continuous-cover'],
  'credit-control': ['credit-control-system', 'credit-control-answer', 'credit-control-evidence'],
  'tiered-cover': ['tier'],
};

/** What was looked at, and what came of it. */
export interface LookedAt {
  readonly setting: LeverSetting;
  /** Every change there is, also of levers that were not asked for. */
  readonly changes: readonly Change[];
  readonly found: readonly (Suggestion | NotSuggested)[];
  readonly known: ReadonlyMap<string, Priced>;
}

/** The market's three measures, each with the suggestion that saves most, or why it is worth nothing to this seller. */
export function standings(looked: LookedAt): MeasureStanding[] {
  return (Object.keys(leversOf) as MissionMeasure[]).map((measure) => standing(measure, looked));
}

function standing(measure: MissionMeasure, looked: LookedAt): MeasureStanding {
  const levers = leversOf[measure];
  const found = looked.found.filter(({ lever }) => levers.includes(lever));
  const [best] = found
    .filter(isSuggestion)
    .sort((a, b) => decimal(b.saving).comparedTo(a.saving) || (a.id < b.id ? -1 : 1));
  if (best !== undefined) return { measure, suggestion: best.id, reason: null, heldBy: null };
  const tried = found.filter((one): one is NotSuggested => !isSuggestion(one));
  const none = (reason: MeasureStanding['reason']): MeasureStanding => ({
    ...{ measure, suggestion: null, reason, heldBy: null },
  });
  if (tried.length === 0) return none(withoutChange(measure, looked));
  const price = ({ id }: NotSuggested) => looked.known.get(id)?.quote.premium.estimated ?? '0';
  const [first] = [...tried].sort(
    (a, b) => weight(a) - weight(b) || decimal(price(a)).comparedTo(price(b)),
  );
  const heldBy = first === undefined ? null : holder(first, looked);
  return heldBy === null ? none(first?.reason ?? null) : { ...none('held'), heldBy };
}

/** Nothing to pull: the book has no such credit, all of it is earned, or nobody asked. */
function withoutChange(
  measure: MissionMeasure,
  { setting, changes }: LookedAt,
): MeasureStanding['reason'] {
  if (changes.some(({ lever }) => leversOf[measure].includes(lever))) return 'not-asked';
  const has =
    measure === 'tiered-cover'
      ? setting.book.tiers.length > 1
      : prices(setting, measure === 'continuous-cover' ? 'continuity' : 'credit-control');
  return has ? 'earned-in-full' : 'not-in-book';
}

/** What comes nearest to a suggestion tells most. */
const order: readonly NotSuggested['reason'][] = ['not-material', 'no-saving', 'trips-guideline'];

function weight({ reason }: NotSuggested): number {
  const place = order.indexOf(reason);
  return place < 0 ? order.length : place;
}

const holdingStages: readonly Stage[] = ['cap', 'corridor', 'adequacy', 'minimum'];

/** The step that lifts the price of a change which saves nothing: a cap on credits, the corridor, or a floor. */
function holder(
  { id, reason }: NotSuggested,
  { known, setting }: LookedAt,
): MeasureStanding['heldBy'] {
  if (reason !== 'no-saving' && reason !== 'not-material') return null;
  const after = known.get(id)?.quote;
  if (after === undefined || !indicatesLess(after, setting.quote)) return null;
  const step = [...stepsOf(after)]
    .reverse()
    .find((one) => isAt(one.kind, holdingStages) && decimal(one.entry.change).greaterThan(0));
  return step === undefined ? null : { id: step.id, title: step.line.title };
}

/** True where the price before whatever holds it falls. */
function indicatesLess(after: PricedQuote, before: PricedQuote): boolean {
  const free = (quote: PricedQuote) =>
    decimal(stepsOf(quote).find(({ kind }) => isAt(kind, holdingStages))?.entry.before ?? '0');
  return free(after).lessThan(free(before));
}
