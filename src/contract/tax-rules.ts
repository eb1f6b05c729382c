import { decimal, decimalText, sum } from '../values/decimal.js';
import type { ContractReport } from './contract-issue.js';
import type { ContractBasis, ContractTerms, FeeTerms, TaxRow, TaxTable } from './contract-terms.js';
import { addsUpToOne } from './payment-plan.js';
import { type TaxedPart, missingRows, overlappingRows, taxOf } from './tax-table.js';
import { taxDate } from './taxes.js';

const at = '/terms/taxes';

/** A tax table is consistent in itself and has a row for everything the contract charges. */
export function taxRules(
  { period }: ContractBasis,
  { fees = [], taxes }: ContractTerms,
  report: ContractReport,
): void {
  if (taxes.statement === 'not-included') return;
  taxes.rows.forEach((row, index) => rowRules(row, `${at}/rows/${index}`, report));
  for (const [first, second] of overlappingRows(taxes.rows))
    overlap(taxes.rows, { first, second }, report);
  riskRules(taxes, report);
  const date = taxDate(taxes, period.inception);
  for (const { tax, ...missing } of missingRows(taxes, date, partsOf(fees)))
    if (tax === null) report(`${at}/rows`, 'tax-row-missing', { ...missing });
    else report(`${at}/rows`, 'tax-row-missing-on-day', { ...missing, tax });
}

function rowRules({ from, to, rate, exempt }: TaxRow, path: string, report: ContractReport): void {
  if (to !== undefined && to < from) report(`${path}/to`, 'tax-row-reversed', { from, to });
  if (exempt === true && !decimal(rate).isZero())
    report(`${path}/rate`, 'exempt-with-rate', { rate });
}

function overlap(
  rows: readonly TaxRow[],
  { first, second }: { first: number; second: number },
  report: ContractReport,
): void {
  const row = rows[second];
  const tax = row === undefined ? '' : taxOf(row);
  report(`${at}/rows/${second}`, 'tax-rows-overlap', { first: first + 1, second: second + 1, tax });
}

function riskRules({ risks }: TaxTable, report: ContractReport): void {
  const shares = risks.map(({ share }) => share);
  if (!addsUpToOne(shares))
    report(`${at}/risks`, 'risk-shares-sum', { sum: decimalText(sum(shares.map(decimal))) });
  const known = new Set<string>();
  risks.forEach(({ country, product }, index) => {
    const key = JSON.stringify([country, product]);
    if (known.has(key)) report(`${at}/risks/${index}`, 'duplicate-risk', { country, product });
    known.add(key);
  });
}

/** The parts of a contract that its tax table must have rows for. */
function partsOf(fees: readonly FeeTerms[]): TaxedPart[] {
  return fees.some(({ taxed }) => taxed === 'as-fee') ? ['premium', 'fees'] : ['premium'];
}
