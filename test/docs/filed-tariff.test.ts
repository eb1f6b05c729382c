import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formASubmission, priced, tariff } from '../filed/tariffs.js';
import { amount, type Decimal, num, operand, sum, written } from './by-hand.js';
import { expectDocument } from './documents.js';
import { type Table, tableNames, withTables } from './markdown-tables.js';

const file = 'docs/filed-tariff.md';
const submission = formASubmission();
const made = priced(submission, tariff('formA'));

/** Turnover in millions and terms of each buyer. */
const buyers = [
  ['B-001', 60, 60],
  ['B-002', 45, 90],
  ['B-003', 30, 90],
  ['B-004', 25, 60],
  ['B-005', 20, 75],
] as const;
const million = (number: number): Decimal => num(number).times(1_000_000);
const weighted = sum(buyers.map(([, turnover, days]) => million(turnover).times(days)));
const days = operand(weighted.dividedBy(million(180)));

/** Filed range and factor of each step. */
const factors: readonly (readonly [step: string, range: string, factor: Decimal])[] = [
  ['credit-term', '0.8 – 1', operand(days.minus(60).dividedBy(30).times('0.2').plus('0.8'))],
  ['aggregate-limit', '0.6 – 0.8', operand(num(14).dividedBy(20).times('0.2').plus('0.6'))],
  ['insurable-turnover', '1 – 1.2', operand(num('1.2').minus(num(80).dividedBy(100).times('0.2')))],
  ['buyer-status', '0.8 – 1', num('0.9')],
  ['credit-management', '0.6 – 0.8', num('0.65')],
  ['deductible', '0.95 – 1', operand(num(1).minus(num(10).dividedBy(30).times('0.05')))],
  ['indemnity-ratio', '–', num('0.89')],
  ['loss-ratio', '0.8 – 1.2', operand(num('0.15').dividedBy('0.3').times('0.4').plus('0.8'))],
];

function ledger(): Table {
  let running = million(180).times('0.011');
  const base = [['base', '–', '–', written(running)]];
  const steps = factors.map(([step, range, factor]) => {
    running = amount(running.times(factor));
    return [step, range, written(factor), written(running)];
  });
  const premium = ['premium-rounding', '–', '–', written(running.toDecimalPlaces(2))];
  return [...base, ...steps, premium];
}

describe('FIL-9 form A by hand', () => {
  it('is what the book quotes, to the cent', () => {
    const amounts = made.ledger.map(({ id, after }) => [id, written(num(after))]);
    expect(amounts).toEqual(ledger().map((row) => [row[0], row.at(-1)]));
    const used = new Map(made.filedRanges.map((one) => [one.step, one]));
    for (const [step, range, factor] of factors) {
      const { min, max, value } = used.get(step) ?? {};
      if (range !== '–') expect([`${min} – ${max}`, value]).toEqual([range, factor.toString()]);
    }
    expect(written(num(made.premium.estimated))).toBe(ledger().at(-1)?.at(-1));
  });

  it('stands in the document, cell by cell', async () => {
    const tables = {
      terms: buyers.map(([id, turnover, terms]) => [
        id,
        written(million(turnover)),
        String(terms),
        written(million(turnover).times(terms)),
      ]),
      ledger: ledger(),
    };
    expect(tableNames(file)).toEqual(Object.keys(tables));
    await expectDocument(file, withTables(file, tables));
  });

  it('says in its text what its tables and the quotes say', () => {
    const text = readFileSync(file, 'utf8').replaceAll('\n', ' ');
    const { selections: _, ...plain } = submission;
    const byRule = priced(plain, tariff('formA')).premium;
    expect(text).toContain(
      `${written(weighted)} / ${written(million(180))} = ${written(days)} days`,
    );
    expect(text).toContain(`premium is CNY ${written(num(made.premium.estimated))}.`);
    expect(text).toContain(`it is CNY ${written(num(byRule.estimated))}`);
    const ratio = num(made.premium.unrounded).dividedBy(byRule.unrounded);
    expect(ratio.toDecimalPlaces(10)).toEqual(num('0.65').dividedBy('0.7').toDecimalPlaces(10));
  });
});
