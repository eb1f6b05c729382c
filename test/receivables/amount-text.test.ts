import { each } from './each-text.js';
import { describe, expect, test } from 'vitest';
import { readAmount } from '../../src/receivables/cells/amount-text.js';
import { decimalMarkOf } from '../../src/receivables/cells/decimal-mark.js';

function read(text: string, mark?: '.' | ','): string {
  const reading = readAmount(text, mark);
  if (typeof reading === 'string') return reading;
  return [reading.amount.toFixed(), reading.currency, reading.guess]
    .filter((part) => part !== undefined)
    .join(' ');
}

describe('amounts', () => {
  test.each([
    ['1234.50', '1234.5'],
    ['-1234.5', '-1234.5'],
    ['1,234.50', '1234.5'],
    ['1.234,50', '1234.5'],
    ['1 234,50', '1234.5'],
    ["1'234.50", '1234.5'],
    ['1’234’567.50', '1234567.5'],
    ['12,34,567.00', '1234567'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['0,5', '0.5'],
    ['.5', '0.5'],
    ['0.125', '0.125'],
    ['1234.567', '1234.567'],
    ['(1,234.50)', '-1234.5'],
    ['($1,234.50)', '-1234.5 USD'],
    ['1,234.50-', '-1234.5'],
    ['−5.00', '-5'],
    ['- 5.00', '-5'],
    ['+5.00', '5'],
    ['1,234.50 CR', '-1234.5'],
    ['1,234.50 Dr', '1234.5'],
    ['¥1,234.50', '1234.5 CNY'],
    ['￥１，２３４．５０', '1234.5 CNY'],
    ['USD 1,234.50', '1234.5 USD'],
    ['1.234,50 €', '1234.5 EUR'],
    ['HK$ 10', '10 HKD'],
    ['1234元', '1234 CNY'],
    ['-', '0'],
    ['—', '0'],
    ['0', '0'],
    ['007', '7'],
    ['1.5E+03', '1500 amount-scientific'],
    ['5.684341886080802e-14', '0 amount-scientific'],
    ['2309.7899999999995', '2309.79 amount-rounded'],
    ['', 'empty'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    'abc',
    '12abc',
    '1,23.4.5',
    '1.2.3',
    '1,2,3',
    '12,3456,789',
    '--5',
    '(-',
    '1e99',
    '0x1f',
    '1_00',
    'NaN',
    'Infinity',
    '12%',
    '=1+1',
    '1 2 3',
    '12/05/2025',
    '1234567890123456789',
    '9'.repeat(1e6),
    '1,'.repeat(30),
  ])('text %# is unreadable', (text) => {
    expect(read(text)).toBe('unreadable');
  });

  test('three digits behind a single separator are thousands, unless the column tells', () => {
    expect(read('1.234')).toBe('1234 amount-separator');
    expect(read('1,234')).toBe('1234 amount-separator');
    expect(read('1.234', '.')).toBe('1.234');
    expect(read('1,234', '.')).toBe('1234');
    expect(read('1.234', ',')).toBe('1234');
    expect(read('1,234', ',')).toBe('1.234');
  });
});

describe('the decimal mark of a column', () => {
  test.each([
    [['1,234', '10.50'], { mark: '.', basis: 'evidence', contrary: 0 }],
    [['1.234', '10,50'], { mark: ',', basis: 'evidence', contrary: 0 }],
    [['1.234.567'], { mark: ',', basis: 'evidence', contrary: 0 }],
    [['1.234', '25.000', '7'], { basis: 'none', contrary: 0 }],
    [['1.5', '2.5', '3,5'], { mark: '.', basis: 'evidence', contrary: 1 }],
  ])('%j', (texts, expected) => {
    expect(decimalMarkOf(each(texts), undefined)).toEqual(expected);
  });

  test('what is stated wins', () => {
    expect(decimalMarkOf(each(['1.5']), ',')).toEqual({ mark: ',', basis: 'stated', contrary: 1 });
  });
});
