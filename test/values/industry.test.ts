import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { industryKeys, isIndustry } from '../../src/values/industry.js';

const standard = readFileSync('data/industry-codes/isic-rev4.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));
const codes = standard.map(([code = '']) => code);
const digits = [...'0123456789'];

describe('industryKeys', () => {
  it.each([
    ['C', ['C']],
    ['26', ['26', 'C']],
    ['261', ['261', '26', 'C']],
    ['2610', ['2610', '261', '26', 'C']],
    ['C26', ['26', 'C']],
    ['C2610', ['2610', '261', '26', 'C']],
  ])('gives the keys of %s, most specific first', (code, keys) => {
    expect(industryKeys(code)).toEqual(keys);
  });

  it('reads every code of ISIC Rev.4, with its section', () => {
    const lost = standard.filter(([code = '', , section = '']) => {
      const keys = industryKeys(code);
      return keys[0] !== code || keys.at(-1) !== section;
    });
    expect(lost).toEqual([]);
    expect(codes).toHaveLength(766);
  });

  it('knows no division but the 88 of the standard', () => {
    const pairs = digits.flatMap((a) => digits.map((b) => a + b));
    expect(pairs.filter(isIndustry)).toEqual(codes.filter((code) => /^\d\d$/.test(code)));
  });

  it.each(['', 'V', 'c', '2', '04', '00', '26100', 'A26', 'C3911', 'CC', '26C', '2 6', '２６'])(
    'reads no keys of %j',
    (code) => {
      expect([industryKeys(code), isIndustry(code)]).toEqual([[], false]);
    },
  );
});
