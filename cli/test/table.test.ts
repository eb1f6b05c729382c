import { expect, test } from 'vitest';
import { table } from '../src/table.js';

test('columns align, in Chinese too', () => {
  const text = table(
    ['步骤', 'Premium'],
    [
      ['基础保费', '1,234.50'],
      ['Payment terms', '99.00'],
    ],
    ['left', 'right'],
  );
  expect(text).toBe(
    ['步骤            Premium', '基础保费       1,234.50', 'Payment terms     99.00', ''].join(
      '\n',
    ),
  );
});

test('a heading is not needed', () => {
  expect(table([], [['a', 'b']])).toBe('a  b\n');
});
