import { decimal, decimalText, sum } from '../values/decimal.js';
import type { Path } from '../values/text.js';
import { billingOf } from './bills.js';
import type { ContractReport } from './contract-issue.js';
import type { Billing, ContractPeriod, ContractTerms, OwnInstalment } from './contract-terms.js';
import { addsUpToOne, planOf } from './payment-plan.js';

/** Every pattern of the terms lies within the period, in the order of its days, and its shares add up to 1. */
export function patternRules(
  period: ContractPeriod,
  { instalments = 1, fees = [], taxes }: ContractTerms,
  report: ContractReport,
): void {
  patternRule(instalments, { period, path: '/terms/instalments' }, report);
  fees.forEach((fee, at) =>
    patternRule(billingOf(fee), { period, path: `/terms/fees/${at}/billed` }, report),
  );
  if (taxes.statement === 'by-table' && taxes.billed !== undefined)
    patternRule(taxes.billed, { period, path: '/terms/taxes/billed' }, report);
}

interface Place {
  readonly period: ContractPeriod;
  readonly path: Path;
}

function patternRule(billing: Billing, { period, path }: Place, report: ContractReport): void {
  if (billing === 'first' || billing === 'as-premium') return;
  const own = typeof billing === 'object';
  if (own && !isDefinite(billing, path, report)) return;
  const { inception, expiry } = period;
  const plan = planOf(billing, period);
  plan.forEach(({ due }, at) => {
    const before = plan[at - 1]?.due;
    const place = own ? `${path}/${at}` : path;
    if (before !== undefined && due <= before)
      report(place, 'instalments-not-in-order', { due, before });
  });
  const outside = plan.findIndex(({ due }) => due < inception || due > expiry);
  const { due } = plan[outside] ?? {};
  if (due !== undefined)
    report(own ? `${path}/${outside}` : path, 'instalment-outside-period', {
      due,
      inception,
      expiry,
    });
}

function isDefinite(
  instalments: readonly OwnInstalment[],
  path: Path,
  report: ContractReport,
): boolean {
  const undated = instalments.flatMap(({ afterMonths, date }, at) =>
    (afterMonths === undefined) === (date === undefined) ? [at] : [],
  );
  for (const at of undated) report(`${path}/${at}`, 'instalment-without-day');
  const shares = instalments.map(({ share }) => share);
  const whole = addsUpToOne(shares);
  if (!whole) report(path, 'instalment-shares-sum', { sum: decimalText(sum(shares.map(decimal))) });
  return undated.length === 0;
}
