import { type Decimal, decimal, sum } from '../values/decimal.js';
import { roundMoney } from '../values/money.js';
import type { Money } from '../submission/submission.js';
import type { ContractLine, Statement } from './contract-record.js';
import type { ContractBasis, ContractTerms } from './contract-terms.js';
import { feeLine, premiumLine } from './fees.js';
import { taxDate, taxLines } from './taxes.js';

/** The lines and totals of a contract for a premium without fees and taxes. */
export function statementOf(
  premium: Money,
  basis: ContractBasis,
  { fees = [], taxes }: ContractTerms,
): Statement {
  const { currency, period } = basis;
  const net = decimal(premium);
  const feeLines = fees.map((fee) => feeLine(fee, net, basis));
  const charges = [premiumLine(net, currency), ...feeLines];
  const date = taxes.statement === 'by-table' ? taxDate(taxes, period.inception) : '';
  const taxed = taxes.statement === 'by-table' ? taxLines(charges, taxes, { currency, date }) : [];
  const fee = totalOf(feeLines);
  const tax = totalOf(taxed);
  return {
    lines: [...charges, ...taxed],
    net: roundMoney(net, currency),
    fees: roundMoney(fee, currency),
    tax: roundMoney(tax, currency),
    gross: roundMoney(net.plus(fee).plus(tax), currency),
  };
}

function totalOf(lines: readonly ContractLine[]): Decimal {
  return sum(lines.map(({ amount }) => decimal(amount)));
}
