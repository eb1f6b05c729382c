import { describe, expect, test } from 'vitest';
import { readTerms } from '../../src/receivables/cells/terms-text.js';

describe('payment terms', () => {
  test.each([
    ['NT30', 30],
    ['N30', 30],
    ['Z060', 60],
    ['ZN45', 45],
    ['Net 60', 60],
    ['net60 days', 60],
    ['30', 30],
    ['0', 0],
    ['30 days', 30],
    ['30D', 30],
    ['60 Tage netto', 60],
    ['60天', 60],
    ['发票日后 90 天', 90],
    ['账期60', 60],
    ['OA 90 DAYS', 90],
    ['O/A 90', 90],
    ['T/T 60 days after B/L', 60],
    ['D/A 90', 90],
    ['2/10 net 30', 30],
    ['2/10, n/30', 30],
    ['2% 10 Net 30', 30],
    ['1.5% 14 days, net 45', 45],
    ['2 months', 60],
    ['3个月', 90],
    ['Due on receipt', 0],
    ['L/C at sight', 0],
    ['预付', 0],
    ['COD', 0],
  ])('%s: %d days from the invoice', (text, days) => {
    expect(readTerms(text)).toEqual({ days, endOfMonth: false });
  });

  test.each([
    ['EOM+30', 30],
    ['EOM 30', 30],
    ['30 EOM', 30],
    ['Net 30 EOM', 30],
    ['30 days end of month', 30],
    ['月结60天', 60],
    ['月结60', 60],
    ['月结', 0],
    ['EOM', 0],
  ])('%s: %d days from the end of the month', (text, days) => {
    expect(readTerms(text)).toEqual({ days, endOfMonth: true });
  });

  test.each([
    '',
    '0001',
    '0002',
    'Z001',
    'NAH4',
    'NAA8',
    'CAX2',
    'standard',
    '30/60 days',
    '50% 30 days 50% 60 days',
    '1',
    'net 999',
    'x'.repeat(1e6),
  ])('text %# tells no number of days', (text) => {
    expect(readTerms(text)).toBeUndefined();
  });
});
