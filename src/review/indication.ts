import { type Decimal, decimal, decimalText, roundOperand, sum } from '../values/decimal.js';
import type { LedgerEntry } from '../quoted/ledger.js';
import { roundMoney } from '../values/money.js';
import type { Policy } from '../policy/policy-record.js';
import type { PricedQuote } from '../quoted/quote-record.js';
import { holding, isAt } from '../rules/read/step-stages.js';
import { attribution } from './attribution.js';
import { largestRemainder } from './largest-remainder.js';
import type { AttributedPart, AttributedStep, Indication, PriceFactor } from './review-record.js';

/** The steps of a ledger up to its indication. */
export function indicatedLedger(ledger: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const end = ledger.findIndex(({ kind }) => isAt(kind, holding));
  return end < 0 ? ledger : ledger.slice(0, end);
}

/** The renewal's indication beside the expiring rate; null when there is no rate to compare with. */
export function indicationOf(policy: Policy, renewal: PricedQuote): Indication | null {
  const { premium, exposure, currency } = renewal;
  const turnover = decimal(exposure.insurableTurnover);
  const expiring = decimal(policy.rate).times(turnover);
  if (!expiring.greaterThan(0) || !decimal(policy.insurableTurnover).greaterThan(0)) return null;
  const indicated = decimal(premium.indication);
  const steps = attributed(policy, renewal, expiring);
  return {
    inception: renewal.period.inception,
    status: renewal.status,
    expiringRate: policy.rate,
    indicatedRate: rateText(indicated.dividedBy(turnover)),
    change: changeText(indicated, expiring),
    rate: premium.rate,
    rateChange: changeText(decimal(premium.rate), decimal(policy.rate)),
    insurableTurnover: exposure.insurableTurnover,
    expiringAmount: roundMoney(expiring, currency),
    indicatedAmount: roundMoney(indicated, currency),
    attribution: steps,
    parts: partsOf(steps, { expiring, currency }),
  };
}

function rateText(rate: Decimal): string {
  return decimalText(roundOperand(rate));
}

function changeText(now: Decimal, then: Decimal): string {
  return decimalText(now.dividedBy(then).minus(1).toDecimalPlaces(6));
}

function attributed(policy: Policy, renewal: PricedQuote, expiring: Decimal): AttributedStep[] {
  const { currency, exposure } = renewal;
  const scale = decimal(exposure.insurableTurnover).dividedBy(policy.insurableTurnover);
  const indicated = decimal(renewal.premium.indication);
  const whole = decimal(roundMoney(indicated, currency)).minus(roundMoney(expiring, currency));
  const contributions = attribution(
    { ledger: policy.quote.ledger, scale, final: expiring.dividedBy(scale) },
    { ledger: indicatedLedger(renewal.ledger), scale: decimal(1), final: indicated },
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
