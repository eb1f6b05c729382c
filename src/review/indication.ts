import { type Decimal, decimal, decimalText, roundOperand, sum } from '../values/decimal.js';
import type { LedgerEntry } from '../quoted/ledger.js';
import { roundMoney } from '../values/money.js';
import type { PolicyContent } from '../policy/policy-record.js';
import type { PricedQuote } from '../quoted/quote-record.js';
import { holding, isAt } from '../rules/read/step-stages.js';
import { attribution } from './attribution.js';
import { largestRemainder } from './largest-remainder.js';
import type {
  AfterFailure,
  AttributedPart,
  AttributedStep,
  Indication,
  PriceFactor,
} from './review-record.js';

/** The steps of a ledger up to its indication. */
export function indicatedLedger(ledger: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const end = ledger.findIndex(({ kind }) => isAt(kind, holding));
  return end < 0 ? ledger : ledger.slice(0, end);
}

/** The renewal by today's facts, and after a claim the one without it. */
export interface Renewals {
  readonly renewal: PricedQuote;
  /** Null without a claim, or where it has no price. */
  readonly stillIn: PricedQuote | null;
  readonly failed: readonly string[];
}

/** The renewal's indication beside the expiring rate; null when there is no rate to compare with. */
export function indicationOf(policy: PolicyContent, renewals: Renewals): Indication | null {
  const { renewal } = renewals;
  const { premium, exposure, currency } = renewal;
  const turnover = decimal(exposure.insurableTurnover);
  const expiring = decimal(policy.rate).times(turnover);
  if (!expiring.greaterThan(0) || !decimal(policy.insurableTurnover).greaterThan(0)) return null;
  const ruling = rulingOf(renewals);
  const scale = turnover.dividedBy(ruling.exposure.insurableTurnover);
  const indicated = decimal(ruling.premium.indication).times(scale);
  const rate = higher(premium.rate, ruling.premium.rate);
  const steps = attributed(policy, { ruling, scale, indicated }, expiring);
  return {
    inception: renewal.period.inception,
    status: renewal.status,
    expiringRate: policy.rate,
    indicatedRate: rateText(indicated.dividedBy(turnover)),
    change: changeText(indicated, expiring),
    rate,
    rateChange: changeText(decimal(rate), decimal(policy.rate)),
    insurableTurnover: exposure.insurableTurnover,
    expiringAmount: roundMoney(expiring, currency),
    indicatedAmount: roundMoney(indicated, currency),
    afterFailure: afterFailure(renewals, ruling),
    attribution: steps,
    parts: partsOf(steps, { expiring, currency }),
  };
}

/** A failure does not lower the rate: where the renewal without it has the higher one, that rules. */
function rulingOf({ renewal, stillIn }: Renewals): PricedQuote {
  return stillIn !== null && indicatedRate(stillIn).greaterThan(indicatedRate(renewal))
    ? stillIn
    : renewal;
}

function indicatedRate({ premium, exposure }: PricedQuote): Decimal {
  return decimal(premium.indication).dividedBy(exposure.insurableTurnover);
}

function higher(one: string, other: string): string {
  return decimal(other).greaterThan(one) ? other : one;
}

function afterFailure(
  { renewal, stillIn, failed }: Renewals,
  ruling: PricedQuote,
): AfterFailure | null {
  if (stillIn === null) return null;
  const left = decimal(stillIn.exposure.insurableTurnover).minus(
    renewal.exposure.insurableTurnover,
  );
  return {
    buyers: failed,
    withLoss: rateText(indicatedRate(renewal)),
    stillIn: rateText(indicatedRate(stillIn)),
    holds: ruling === stillIn,
    turnoverLeft: roundMoney(left.greaterThan(0) ? left : decimal(0), renewal.currency),
  };
}

function rateText(rate: Decimal): string {
  return decimalText(roundOperand(rate));
}

function changeText(now: Decimal, then: Decimal): string {
  return decimalText(now.dividedBy(then).minus(1).toDecimalPlaces(6));
}

/** The renewal that rules, brought to the turnover of the one that is offered. */
interface Ruling {
  readonly ruling: PricedQuote;
  readonly scale: Decimal;
  readonly indicated: Decimal;
}

function attributed(
  policy: PolicyContent,
  { ruling, scale, indicated }: Ruling,
  expiring: Decimal,
): AttributedStep[] {
  const { currency, exposure } = ruling;
  const bound = decimal(exposure.insurableTurnover)
    .times(scale)
    .dividedBy(policy.quote.exposure.insurableTurnover);
  const whole = decimal(roundMoney(indicated, currency)).minus(roundMoney(expiring, currency));
  const contributions = attribution(
    { ledger: policy.quote.ledger, scale: bound, final: expiring.dividedBy(bound) },
    { ledger: indicatedLedger(ruling.ledger), scale, final: indicated.dividedBy(scale) },
  );
  const residue = whole.minus(sum(contributions.map(({ amount }) => amount)));
  const last = contributions.length - 1;
  const exact = contributions.map(({ amount }, index) =>
    index === last ? amount.plus(residue) : amount,
  );
  const amounts = largestRemainder(exact, currency);
  return contributions.map(({ step, title, part }, index) => ({
    ...{ step, title, part },
    amount: amounts[index] ?? '0',
  }));
}

function partsOf(
  steps: readonly AttributedStep[],
  { expiring, currency }: { readonly expiring: Decimal; readonly currency: string },
): AttributedPart[] {
  const parts = new Map<PriceFactor, Decimal>();
  for (const { part, amount } of steps)
    parts.set(part, (parts.get(part) ?? decimal(0)).plus(amount));
  return [...parts].map(([part, amount]) => ({
    part,
    amount: roundMoney(amount, currency),
    share: decimalText(amount.dividedBy(expiring).toDecimalPlaces(6)),
  }));
}
