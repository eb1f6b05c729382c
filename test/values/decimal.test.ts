import { readFileSync } from 'node:fs';
import { Decimal as Published } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import {
  Decimal,
  decimal,
  decimalText,
  roundAmount,
  roundEstimate,
  roundOperand,
  sum,
} from '../../src/values/decimal.js';
import type { Rounding as DecimalRounding } from '../../src/values/exact-decimal.js';
import { sizeOf } from '../support/runs.js';

type Rounding = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Rounding modes of the published cases that the decimal type has. */
const roundings: Readonly<Record<string, Rounding>> = {
  up: 0,
  down: 1,
  ceiling: 2,
  floor: 3,
  half_up: 4,
  half_down: 5,
  half_even: 6,
};

interface PublishedCase {
  readonly id: string;
  readonly operation: string;
  readonly operands: readonly [string, string];
  readonly result: string;
  readonly precision: number;
  readonly rounding: Rounding;
}

/** The published cases with finite operands and results; special values never reach the priced path. */
function publishedCases(file: string): PublishedCase[] {
  const text = readFileSync(
    new URL(`../fixtures/dectest/${file}.decTest`, import.meta.url),
    'utf8',
  );
  const cases: PublishedCase[] = [];
  let [precision, rounding, extended] = [9, 'half_up', true];
  for (const line of text.split(/\r?\n/)) {
    const directive = /^(precision|rounding|extended):\s*(\S+)/i.exec(line);
    if (directive?.[1]?.toLowerCase() === 'precision') precision = Number(directive[2]);
    if (directive?.[1]?.toLowerCase() === 'rounding') rounding = directive[2]!.toLowerCase();
    if (directive?.[1]?.toLowerCase() === 'extended') extended = directive[2] === '1';
    const found =
      /^(\S+)\s+(add|multiply|divide|quantize)\s+'?([^\s']+)'?\s+'?([^\s']+)'?\s+->\s+'?([^\s']+)'?(.*)$/.exec(
        line,
      );
    if (!found || !extended || roundings[rounding] === undefined) continue;
    const [, id, operation, a, b, result, conditions] = found as unknown as string[];
    const finite = [a, b, result].every((number) =>
      /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,2})?$/i.test(number!),
    );
    if (!finite || /overflow|underflow|subnormal|clamped|invalid/i.test(conditions!)) continue;
    cases.push({
      id: id!,
      operation: operation!,
      operands: [a!, b!],
      result: result!,
      precision,
      rounding: roundings[rounding]!,
    });
  }
  return cases;
}

function computed({ operation, operands: [a, b], precision, rounding }: PublishedCase): Published {
  const Number = Published.clone({ precision, rounding });
  const [x, y] = [new Number(a), new Number(b)];
  if (operation === 'add') return x.plus(y);
  if (operation === 'multiply') return x.times(y);
  if (operation === 'divide') return x.dividedBy(y);
  const exponent = /e([+-]?\d+)$/i.exec(b)?.[1] ?? '0';
  const places = (/\.(\d*)/.exec(b)?.[1]?.length ?? 0) - globalThis.Number(exponent);
  return places >= 0
    ? x.toDecimalPlaces(places)
    : x.dividedBy(`1e${-places}`).round().times(`1e${-places}`);
}

/** The same by the library's own type, in 40 digits and then in those of the case. */
function computedHere({
  operation,
  operands: [a, b],
  precision,
  rounding,
}: PublishedCase): Decimal {
  const [x, y] = [new Decimal(a), new Decimal(b)];
  const digits = (made: Decimal): Decimal =>
    made.toSignificantDigits(precision, rounding as DecimalRounding);
  if (operation === 'add') return digits(x.plus(y));
  if (operation === 'multiply') return digits(x.times(y));
  if (operation === 'divide') return digits(x.dividedBy(y));
  const exponent = /e([+-]?\d+)$/i.exec(b)?.[1] ?? '0';
  const places = (/\.(\d*)/.exec(b)?.[1]?.length ?? 0) - globalThis.Number(exponent);
  const to = rounding as DecimalRounding;
  return places >= 0
    ? x.toDecimalPlaces(places, to)
    : x.dividedBy(`1e${-places}`).toDecimalPlaces(0, to).times(`1e${-places}`);
}

/** Modes the library's own type has, and cases that its 40 digits and one more rounding do not decide otherwise. */
function isOfOwnType({ precision, rounding, operands }: PublishedCase): boolean {
  const isShort = operands.every((operand) => operand.replace(/e.*|\D/gi, '').length <= 20);
  return (
    rounding <= 4 &&
    precision <= 20 &&
    isShort &&
    operands.every((one) => !/e[+-]?\d{2}/i.test(one))
  );
}

describe('NUM-1 the decimal type against the General Decimal Arithmetic cases', () => {
  it.each([
    ['add', 300],
    ['multiply', 100],
    ['divide', 100],
    ['quantize', 100],
    ['rounding', 300],
  ])('%s: at least %i cases by the library, none wrong', (file, least) => {
    const cases = publishedCases(file).filter(isOfOwnType);
    const wrong = cases.filter((one) => !computedHere(one).equals(new Decimal(one.result)));
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(cases.length).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['add', 700],
    ['multiply', 200],
    ['divide', 250],
    ['quantize', 200],
    ['rounding', 500],
  ])('%s: at least %i cases, none wrong', (file, least) => {
    const cases = publishedCases(file);
    const wrong = cases.filter((one) => !computed(one).equals(new Published(one.result)));
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(cases.length).toBeGreaterThanOrEqual(least);
  });
});

describe('rounding of the priced path', () => {
  it('NUM-2 rounds a derived operand to six decimals, below 0.01 to six significant digits, half away from zero', () => {
    expect(String(roundOperand(decimal('0.9345675')))).toBe('0.934568');
    expect(String(roundOperand(decimal('0.00123456750')))).toBe('0.00123457');
    expect(String(roundOperand(decimal('-0.0000005')))).toBe('-0.0000005');
    expect(String(roundOperand(decimal('1.25'), 1))).toBe('1.3');
  });

  it('NUM-3 rounds an amount to eight decimals, half away from zero', () => {
    expect(String(roundAmount(decimal('1.000000005')))).toBe('1.00000001');
    expect(String(roundAmount(decimal('-1.000000005')))).toBe('-1.00000001');
  });

  it('NUM-5 takes an estimate through the rounding of operands', () => {
    expect(String(roundEstimate(0.1 + 0.2))).toBe('0.3');
    expect(String(roundEstimate(1e-15))).toBe('0');
  });

  it('NUM-1 writes no exponent, no negative zero, nothing that is not finite', () => {
    expect(decimalText(decimal('1e21'))).toBe('1000000000000000000000');
    expect(decimalText(decimal('0.0000001'))).toBe('0.0000001');
    expect(decimalText(decimal('-0'))).toBe('0');
    expect(() => decimalText(decimal(0).dividedBy(0))).toThrow(RangeError);
  });

  it('sums a million numbers without recursion', () => {
    const length = sizeOf(1_000_000);
    const cents = Array.from({ length }, () => decimal('0.01'));
    expect(String(sum(cents))).toBe(String(length / 100));
  });
});
