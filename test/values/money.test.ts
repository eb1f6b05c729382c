import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/values/decimal.js';
import { isCurrency, minorUnits, roundMoney } from '../../src/values/money.js';

const list = readFileSync('test/fixtures/iso-4217-minor-units.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',') as [code: string, minorUnit: string]);
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));

describe('minorUnits', () => {
  const listed = new Map(list);

  it('has the 178 active currencies of ISO 4217 with their minor units, and no other code', () => {
    expect(listed.size).toBe(178);
    const wrong = codes.filter((code) => {
      const unit = listed.get(code);
      return minorUnits(code) !== (unit === undefined || unit === '-' ? undefined : Number(unit));
    });
    expect(wrong).toEqual([]);
  });

  it('knows the codes without a minor unit as currencies all the same', () => {
    expect(codes.filter((code) => isCurrency(code))).toEqual([...listed.keys()].sort());
    expect([isCurrency('XAU'), minorUnits('XAU')]).toEqual([true, undefined]);
  });

  it.each(['', 'cny', 'CN', 'CNYX', ' CNY', '人民币'])('does not know %j', (code) => {
    expect([isCurrency(code), minorUnits(code)]).toEqual([false, undefined]);
  });
});

describe('roundMoney', () => {
  it.each([
    ['1234.005', 'CNY', '1234.01'],
    ['1234', 'CNY', '1234.00'],
    ['0.5', 'JPY', '1'],
    ['-0.5', 'JPY', '-1'],
    ['-0.004', 'CNY', '0.00'],
    ['1.23456', 'KWD', '1.235'],
    ['1e20', 'IDR', '100000000000000000000.00'],
  ])('rounds %s %s to %s', (amount, currency, rounded) => {
    expect(roundMoney(decimal(amount), currency)).toBe(rounded);
  });

  it('refuses what it cannot round', () => {
    expect(() => roundMoney(decimal('1'), 'XAU')).toThrow(RangeError);
    expect(() => roundMoney(decimal('NaN'), 'CNY')).toThrow(RangeError);
  });
});
