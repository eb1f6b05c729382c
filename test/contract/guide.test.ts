import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contractMoney } from '../../src/contract/contract-money.js';
import type { ContractLine, StatedContract } from '../../src/contract/contract-record.js';
import type { StandardPattern } from '../../src/contract/contract-terms.js';
import { instalments } from '../../src/contract/premium-parts.js';
import { workedBasis, workedTerms } from './contract-case.js';

// Every cell of the tables of the guide is computed again.

const guide = readFileSync('docs/contract-money.md', 'utf8');

/** The cells of the table behind a mark, without its head. */
function tableOf(name: string): string[][] {
  const [, after = ''] = guide.split(`<!-- table: ${name} -->`);
  const lines = after.trimStart().split('\n');
  return lines
    .slice(
      2,
      lines.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

function stated(): StatedContract {
  const contract = contractMoney(workedBasis, workedTerms);
  if (contract.status === 'invalid') throw new Error(JSON.stringify(contract.issues));
  return contract;
}

function nameOf(line: ContractLine): string {
  return line.kind === 'tax' ? `tax on ${line.of}, ${line.product}` : line.id;
}

describe('the worked example', () => {
  const contract = stated();

  test('lines', () => {
    const advance = contract.advance.lines;
    const computed = contract.expected.lines.map((line, at) => [
      nameOf(line),
      line.quantity,
      line.id === 'premium' ? '' : line.unitPrice,
      line.amount,
      advance[at]?.quantity,
      advance[at]?.amount,
    ]);
    expect(advance.map(nameOf)).toEqual(contract.expected.lines.map(nameOf));
    expect(tableOf('lines')).toEqual(computed);
  });

  test('totals', () => {
    const { expected, advance, brokerage } = contract;
    expect(tableOf('totals')).toEqual([
      [
        'if as estimated',
        expected.net,
        expected.fees,
        expected.tax,
        expected.gross,
        brokerage?.expected,
      ],
      ['in advance', advance.net, advance.fees, advance.tax, advance.gross, brokerage?.advance],
    ]);
  });

  test('bills', () => {
    const computed = contract.bills.map(({ number, due, premium, fees, tax, total }) => [
      String(number),
      due,
      premium,
      fees,
      tax,
      total,
    ]);
    expect(tableOf('bills')).toEqual(computed);
  });
});

test.each(tableOf('instalments'))(
  '%s %s in %s',
  (amount = '', currency = '', pattern = '', first, other) => {
    const split = instalments({
      amount,
      currency,
      pattern: Number(pattern) as StandardPattern,
      inception: '2026-01-01',
    });
    const amounts = split.ok ? split.instalments.map((each) => each.amount) : [];
    expect(amounts).toEqual([first, ...Array.from({ length: Number(pattern) - 1 }, () => other)]);
  },
);
