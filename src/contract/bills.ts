import { type Decimal, decimal } from '../values/decimal.js';
import { minorUnits, roundMoney } from '../values/money.js';
import type { IsoDate } from '../values/text.js';
import type { Bill, Statement } from './contract-record.js';
import type { Billing, ContractBasis, ContractTerms, FeeTerms } from './contract-terms.js';
import { type PlannedPart, planOf, splitAmount } from './payment-plan.js';

type Side = 'premium' | 'fees' | 'tax';

/** When a statement is due: every amount in its own pattern, put together by day. Days with nothing due are left out. */
export function billsOf(statement: Statement, basis: ContractBasis, terms: ContractTerms): Bill[] {
  const { currency } = basis;
  const due = new Map<IsoDate, Record<Side, Decimal>>();
  for (const { side, amount, plan } of plannedOf(statement, basis, terms))
    splitAmount(amount, plan, minorUnits(currency) ?? 0).forEach((part, at) => {
      addTo(due, plan[at]?.due ?? basis.period.inception, { side, part });
    });
  return [...due]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter(([, { premium, fees, tax }]) => !premium.plus(fees).plus(tax).isZero())
    .map(([day, { premium, fees, tax }], index) => ({
      number: index + 1,
      due: day,
      premium: roundMoney(premium, currency),
      fees: roundMoney(fees, currency),
      tax: roundMoney(tax, currency),
      total: roundMoney(premium.plus(fees).plus(tax), currency),
    }));
}

interface Planned {
  readonly side: Side;
  readonly amount: Decimal;
  readonly plan: readonly PlannedPart[];
}

function plannedOf(
  statement: Statement,
  { period }: ContractBasis,
  { instalments = 1, fees = [], taxes }: ContractTerms,
): Planned[] {
  const premiumPlan = planOf(instalments, period);
  const plan = (billing: Billing) =>
    billing === 'as-premium'
      ? premiumPlan
      : billing === 'first'
        ? firstOf(premiumPlan)
        : planOf(billing, period);
  const amounts = new Map(statement.lines.map(({ id, amount }) => [id, decimal(amount)]));
  const taxBilling = taxes.statement === 'by-table' ? (taxes.billed ?? 'first') : 'first';
  return [
    { side: 'premium', amount: decimal(statement.net), plan: premiumPlan },
    ...fees.map((fee): Planned => ({
      side: 'fees',
      amount: amounts.get(fee.id) ?? decimal(0),
      plan: plan(billingOf(fee)),
    })),
    { side: 'tax', amount: decimal(statement.tax), plan: plan(taxBilling) },
  ];
}

/** How a fee is billed when its terms do not say. */
export function billingOf({ kind, billed }: FeeTerms): Billing {
  return billed ?? (kind === 'monitoring' ? 'quarterly' : 'first');
}

function firstOf(plan: readonly PlannedPart[]): PlannedPart[] {
  return plan.slice(0, 1).map(({ due }) => ({ due, share: '1', of: 1 }));
}

function addTo(
  due: Map<IsoDate, Record<Side, Decimal>>,
  day: IsoDate,
  { side, part }: { side: Side; part: Decimal },
): void {
  const sums = due.get(day) ?? { premium: decimal(0), fees: decimal(0), tax: decimal(0) };
  due.set(day, { ...sums, [side]: sums[side].plus(part) });
}
