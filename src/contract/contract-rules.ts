import { addMonths } from '../values/calendar.js';
import { decimal } from '../values/decimal.js';
import { inputLimits } from '../gate/input-limits.js';
import type { Issue } from '../values/issues.js';
import { minorUnits } from '../values/money.js';
import type { Money } from '../submission/submission.js';
import type { Path } from '../values/text.js';
import { reportTo } from '../values/issue-facts.js';
import type { ContractReport } from './contract-issue.js';
import type { ContractBasis, ContractTerms } from './contract-terms.js';
import { patternRules } from './pattern-rules.js';
import { taxRules } from './tax-rules.js';

/** What must hold between the fields of a basis and terms that are well formed each by itself; a hundred issues at most. */
export function contractRules(basis: ContractBasis, terms: ContractTerms): Issue[] {
  const issues: Issue[] = [];
  const report: ContractReport = reportTo((issue) => issues.push(issue));
  periodRules(basis, report);
  moneyRules(basis, terms, report);
  minimumRules(basis, terms, report);
  feeRules(terms, report);
  if (issues.length === 0) {
    patternRules(basis.period, terms, report);
    taxRules(basis, terms, report);
  }
  return issues.slice(0, inputLimits.issues);
}

function periodRules({ period }: ContractBasis, report: ContractReport): void {
  const { inception, expiry, months } = period;
  if (expiry < inception) {
    report('/basis/period/expiry', 'expiry-before-inception', { inception, expiry });
    return;
  }
  let expected = 1;
  while (addMonths(inception, expected) <= expiry && expected < 1_000) expected += 1;
  if (expected !== months)
    report('/basis/period/months', 'months-disagree', { inception, expiry, months, expected });
}

function moneyRules(
  basis: ContractBasis,
  { minimum, deposit, fees = [] }: ContractTerms,
  report: ContractReport,
): void {
  const { currency } = basis;
  const decimals = minorUnits(currency) ?? 0;
  const check = (path: Path, value: Money | undefined) => {
    if (value !== undefined && decimal(value).decimalPlaces() > decimals)
      report(path, 'beyond-minor-unit', { value, currency, decimals });
  };
  check('/basis/estimated', basis.estimated);
  check('/basis/minimum', basis.minimum);
  check('/terms/minimum/amount', minimum?.amount);
  check('/terms/minimum/floor', minimum?.floor);
  if (deposit?.of === 'amount') check('/terms/deposit/amount', deposit.amount);
  fees.forEach((fee, at) => {
    if (fee.kind !== 'module') check(`/terms/fees/${at}/price`, fee.price);
  });
}

function minimumRules(
  basis: ContractBasis,
  { minimum, deposit }: ContractTerms,
  report: ContractReport,
): void {
  if (minimum?.share !== undefined && minimum.amount !== undefined)
    report('/terms/minimum', 'minimum-stated-twice');
  if (minimum !== undefined && Object.keys(minimum).length === 0)
    report('/terms/minimum', 'minimum-not-stated');
  if (deposit?.of === 'minimum' && minimum === undefined && basis.minimum === undefined)
    report('/terms/deposit', 'no-minimum-for-deposit');
}

function feeRules({ fees = [] }: ContractTerms, report: ContractReport): void {
  const taken = new Set(['premium']);
  fees.forEach(({ id }, at) => {
    if (taken.has(id) || id.startsWith('tax/'))
      report(`/terms/fees/${at}/id`, 'duplicate-fee', { id });
    taken.add(id);
  });
}
