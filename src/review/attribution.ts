import type { Decimal } from '../values/decimal.js';
import { decimal, sum } from '../values/decimal.js';
import { logarithm } from '../values/logarithm.js';
import type { LedgerEntry } from '../quoted/ledger.js';
import type { Text } from '../values/text.js';
import type { StepKindName } from '../rules/read/step-stages.js';
import { type PricedStep, priceFactor } from './price-factor.js';
import type { PriceFactor } from './review-record.js';

/** A ledger to compare, and what its amounts are multiplied by first. */
export interface ComparedLedger {
  readonly ledger: readonly LedgerEntry[];
  /** Brings the amounts to the turnover of the comparison. */
  readonly scale: Decimal;
  /** The amount it stands for, where that differs from its last entry by rounding. */
  readonly final: Decimal;
}

/** What a step contributes to the difference of two ledgers, unrounded. */
export interface Contribution {
  readonly step: string;
  readonly title: Text;
  readonly part: PriceFactor;
  readonly amount: Decimal;
}

/** An amount that entered a price, and what each later step multiplied it by. */
interface Component {
  readonly added: Decimal;
  /** The added amount at the end of the ledger. */
  readonly final: Decimal;
  /** Logarithms of the later factors, by step. */
  readonly factors: ReadonlyMap<string, Decimal>;
}

const rounding: StepKindName = 'rate-rounding';
const none: ReadonlyMap<string, Decimal> = /*#__PURE__*/ new Map();

/**
 * Where the difference between two prices comes from, whatever the order of the steps: each amount that was added is
 * followed through the steps after it, and its change is split by the logarithms of what changed, with the
 * logarithmic mean as weight (LMDI-I; Ang, Energy Policy 33, 2005). A step that adds owns what it adds; limits and
 * roundings count as the factor after / before. An amount that only one of the prices has belongs to the step that
 * adds it. The contributions add up to the difference.
 */
export function attribution(from: ComparedLedger, to: ComparedLedger): Contribution[] {
  const [before, after] = [components(from), components(to)];
  const amounts = new Map<string, Decimal>();
  const give = (step: string, amount: Decimal): void =>
    void amounts.set(step, (amounts.get(step) ?? decimal(0)).plus(amount));
  for (const id of new Set([...before.keys(), ...after.keys()]))
    split(id, before.get(id), { now: after.get(id), give });
  const steps = new Map([...from.ledger, ...to.ledger].map((entry) => [entry.id, entry]));
  return [...steps.values()].map((entry) => contribution(entry, amounts.get(entry.id)));
}

function contribution(entry: PricedStep & LedgerEntry, amount = decimal(0)): Contribution {
  return { step: entry.id, title: entry.title, part: priceFactor(entry), amount };
}

function split(
  id: string,
  then: Component | undefined,
  { now, give }: { now: Component | undefined; give: (step: string, amount: Decimal) => void },
): void {
  const [v0, v1] = [then?.final ?? decimal(0), now?.final ?? decimal(0)];
  if (!then || !now || !v0.greaterThan(0) || !v1.greaterThan(0)) {
    give(id, v1.minus(v0));
    return;
  }
  if (v0.equals(v1) && sameFactors(then, now)) return;
  const own = logarithm(now.added).minus(logarithm(then.added));
  const parts = new Map([[id, own]]);
  for (const step of new Set([...then.factors.keys(), ...now.factors.keys()])) {
    const change = (now.factors.get(step) ?? decimal(0)).minus(then.factors.get(step) ?? 0);
    parts.set(step, (parts.get(step) ?? decimal(0)).plus(change));
  }
  const whole = sum(parts.values());
  const weight = whole.abs().lessThan('1e-25') ? v0 : v1.minus(v0).dividedBy(whole);
  for (const [step, part] of parts) give(step, part.times(weight));
}

function sameFactors(then: Component, now: Component): boolean {
  return (
    then.added.equals(now.added) &&
    then.factors.size === now.factors.size &&
    [...then.factors].every(([step, factor]) => now.factors.get(step)?.equals(factor))
  );
}

/** Every amount a ledger adds, followed to its end. */
function components({ ledger, scale, final }: ComparedLedger): Map<string, Component> {
  const factors = [...factorsOf(ledger), ...closing(ledger, final)];
  const logarithms = factors.map(({ step, factor }) => ({ step, log: logarithm(factor) }));
  return new Map(
    ledger.flatMap((entry, index) => {
      if (!isAddition(entry)) return [];
      const added = decimal(entry.operation === 'start' ? entry.after : entry.change).times(scale);
      const later = factors.flatMap((each, at) => (each.index > index ? [at] : []));
      const product = later.reduce((all, at) => all.times(factors[at]?.factor ?? 1), decimal(1));
      const byStep = new Map(none);
      for (const at of later) {
        const { step = '', log = decimal(0) } = logarithms[at] ?? {};
        byStep.set(step, (byStep.get(step) ?? decimal(0)).plus(log));
      }
      return [[entry.id, { added, final: added.times(product), factors: byStep }] as const];
    }),
  );
}

interface Factor {
  readonly step: string;
  readonly index: number;
  readonly factor: Decimal;
}

function factorsOf(ledger: readonly LedgerEntry[]): Factor[] {
  return ledger.flatMap((entry, index) => {
    const [before, after] = [decimal(entry.before), decimal(entry.after)];
    if (
      isAddition(entry) ||
      before.equals(after) ||
      !before.greaterThan(0) ||
      !after.greaterThan(0)
    )
      return [];
    return [{ step: entry.id, index, factor: after.dividedBy(before) }];
  });
}

/** What rounding leaves between the last entry and the amount the ledger stands for. */
function closing(ledger: readonly LedgerEntry[], final: Decimal): Factor[] {
  const last = decimal(ledger[ledger.length - 1]?.after ?? '0');
  if (!last.greaterThan(0) || !final.greaterThan(0) || last.equals(final)) return [];
  const own = ledger.find(({ kind }) => kind === rounding) ?? ledger[ledger.length - 1];
  return [{ step: own?.id ?? rounding, index: ledger.length, factor: final.dividedBy(last) }];
}

function isAddition({ operation }: LedgerEntry): boolean {
  return operation === 'start' || operation === 'add';
}
