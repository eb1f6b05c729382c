import { describe, expect, test } from 'vitest';
import { columnsOf, wrap } from '../src/wrap.js';

describe('English', () => {
  test('breaks between words and indents what follows', () => {
    expect(wrap('A rate of 0.219% of turnover.', { columns: 14, indent: 1, hanging: 2 })).toEqual([
      ' A rate of',
      '   0.219% of',
      '   turnover.',
    ]);
  });

  test('keeps an amount together, with its currency and what encloses it', () => {
    expect(wrap('It costs (CNY 1,200.00) now.', { columns: 14 })).toEqual([
      'It costs',
      '(CNY 1,200.00)',
      'now.',
    ]);
  });

  test('a word too long for a line stands alone, whole', () => {
    const path = '/buyers/12/approvedLimit';
    expect(wrap(`See ${path}: too low`, { columns: 10 })).toEqual(['See', `${path}:`, 'too low']);
  });

  test('what fits stays on one line, and nothing is still a line', () => {
    expect(wrap('Short.', { columns: 10, indent: 2 })).toEqual(['  Short.']);
    expect(wrap('', { columns: 10 })).toEqual(['']);
  });
});

describe('Chinese', () => {
  test('a character takes two columns', () => {
    expect(columnsOf('费率0.219%。')).toBe(12);
  });

  test('breaks anywhere but before a closing and after an opening mark', () => {
    expect(wrap('账期六十天，（系数一）：不变。', { columns: 10 })).toEqual([
      '账期六十',
      '天，（系数',
      '一）：不',
      '变。',
    ]);
  });

  test('a number is never divided from its unit', () => {
    expect(wrap('保费为438,000.00元。', { columns: 12 })).toEqual(['保费为', '438,000.00元。']);
  });

  test('no line is wider than asked for, at any width', () => {
    const text = '共200家买方，可保营业额200,000,000元；按“赊销”计，费率下浮7.2%（系数0.928）。';
    for (let columns = 20; columns <= 60; columns += 1) {
      const lines = wrap(text, { columns, indent: 4 });
      expect(lines.filter((line) => columnsOf(line) > columns)).toEqual([]);
      expect(lines.map((line) => line.trim()).join('')).toBe(text);
    }
  });
});
