import { each } from './each-text.js';
import { describe, expect, test } from 'vitest';
import { fromDayNumber } from '../../src/values/calendar.js';
import { dateOrders } from '../../src/receivables/cells/date-order.js';
import { readDate, type DateOrder } from '../../src/receivables/cells/date-text.js';

function read(text: string, order: DateOrder = 'd/m/y'): string {
  const reading = readDate(text, order);
  if (typeof reading === 'string') return reading;
  const marks = [reading.undecided && 'undecided', reading.otherOrder && 'other order'];
  return [fromDayNumber(reading.day), ...marks].filter(Boolean).join(' ');
}

describe('dates', () => {
  test.each([
    ['2025-03-31', '2025-03-31'],
    ['2025-3-1', '2025-03-01'],
    ['2025/03/31', '2025-03-31'],
    ['2025.03.31', '2025-03-31'],
    ['2025-03-31T10:00:00Z', '2025-03-31'],
    ['2025-03-31 00:00:00.000000000', '2025-03-31'],
    ['20250331', '2025-03-31'],
    ['20250331.0', '2025-03-31'],
    ['2025年3月31日', '2025-03-31'],
    ['2025 年 03 月 01 日', '2025-03-01'],
    ['２０２５－０３－３１', '2025-03-31'],
    ['31.03.2025', '2025-03-31'],
    ['1.3.25', '2025-03-01'],
    ['31/03/2025', '2025-03-31'],
    ['31-03-2025 23:59', '2025-03-31'],
    ['05/06/2025', '2025-06-05 undecided'],
    ['05/05/2025', '2025-05-05'],
    ['05.06.2025', '2025-06-05'],
    ['03/31/2025', '2025-03-31 other order'],
    ['31/12/69', '2069-12-31'],
    ['31-Mar-2025', '2025-03-31'],
    ['31-MAR-25', '2025-03-31'],
    ['31 March 2025', '2025-03-31'],
    ['Mar 31, 2025', '2025-03-31'],
    ['31. März 2025', '2025-03-31'],
    ['31.Dez.2025', '2025-12-31'],
    ['45747', '2025-03-31'],
    ['45747.5', '2025-03-31'],
    ['29.02.2024', '2024-02-29'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['06/05/2025', 'm/d/y', '2025-06-05 undecided'],
    ['31/03/2025', 'm/d/y', '2025-03-31 other order'],
    ['25/03/31', 'y/m/d', '2025-03-31'],
    ['31/03/2025', 'y/m/d', '2025-03-31'],
  ] as const)('%s as %s is %s', (text, order, expected) => {
    expect(read(text, order)).toBe(expected);
  });

  test.each([
    '',
    '0',
    '00000000',
    '00.00.0000',
    '0000-00-00',
    '9999-12-31',
    '31.12.9999',
    '1899-12-30',
    '1753-01-01',
    '01/01/0001',
  ])('%j stands for no date', (text) => {
    expect(read(text)).toBe('empty');
  });

  test.each([
    '2025-02-29',
    '20251301',
    '31/02/2025',
    '99/99/2025',
    'tomorrow',
    '12',
    '123456',
    '2025',
    '31-Foo-2025',
    '=TODAY()',
    '1'.repeat(1e6),
  ])('text %# is unreadable', (text) => {
    expect(read(text)).toBe('unreadable');
  });
});

describe('the order of day and month', () => {
  const orders = (...columns: string[][]) =>
    dateOrders(columns.map(each), undefined).map(
      ({ order, basis, contrary }) => `${order} ${basis} ${contrary}`,
    );

  test('one cell that has no other reading decides its column', () => {
    expect(orders(['01/02/2025', '25/02/2025'])).toEqual(['d/m/y evidence 0']);
    expect(orders(['01/02/2025', '02/25/2025'])).toEqual(['m/d/y evidence 0']);
  });

  test('a column that decides nothing follows the others', () => {
    expect(orders(['01/02/2025'], ['02/25/2025'])).toEqual([
      'm/d/y other-columns 0',
      'm/d/y evidence 0',
    ]);
  });

  test('without any such cell the day is assumed to come first', () => {
    expect(orders(['01/02/2025'], [])).toEqual(['d/m/y assumed 0', 'd/m/y assumed 0']);
  });

  test('in a mixed column the majority decides', () => {
    expect(orders(['25/02/2025', '26/02/2025', '02/25/2025'])).toEqual(['d/m/y evidence 1']);
  });

  test('what is stated wins', () => {
    expect(dateOrders([each(['25/02/2025'])], 'm/d/y')).toEqual([
      { order: 'm/d/y', basis: 'stated', contrary: 0, matters: true },
    ]);
  });
});
