import { describe, expect, it } from 'vitest';
import { industriesBelow } from '../../src/industry-codes/industry-by-code.js';
import type { IndustryList } from '../../src/industry-codes/industry-list.js';
import { industryLists } from '../../src/industry-codes/isic-for.js';
import { toIsic } from '../../src/industry-codes/to-isic.js';
import { isicOf, isicTargets, otherSchemesWith } from '../../src/values/industry-code.js';
import { isIndustry } from '../../src/values/industry.js';

function codesOf(list: IndustryList, code?: string): string[] {
  return industriesBelow(list, code).flatMap((industry) => [
    industry.code,
    ...codesOf(list, industry.code),
  ]);
}

const targetsOf = (code: string, list: IndustryList): readonly string[] => {
  const match = toIsic(code, list);
  return match.ok ? match.targets.map((target) => target.code) : [];
};

describe('SUB-7 industries of other classifications', () => {
  it.each(Object.values(industryLists))(
    'every code of $scheme has the targets of toIsic, and no other code has any',
    (list) => {
      const { scheme } = list;
      const codes = codesOf(list);
      expect(codes.length).toBeGreaterThan(700);
      for (const code of codes)
        expect([code, isicTargets({ scheme, code })]).toEqual([code, targetsOf(code, list)]);
      const known = new Set(codes.map((code) => code.replace(/^[A-Z]/, '')));
      const digits = Array.from({ length: 10_000 }, (_, i) => String(i).padStart(4, '0'));
      expect(digits.filter((code) => isicTargets({ scheme, code }).length > 0)).toEqual(
        digits.filter((code) => known.has(code)),
      );
    },
    60_000,
  );

  it('a plain code is of ISIC Rev.4, and only what the standard has', () => {
    const known = codesOf(industryLists['isic-rev4']);
    const digits = [2, 3, 4].flatMap((length) =>
      Array.from({ length: 10 ** length }, (_, i) => String(i).padStart(length, '0')),
    );
    expect(digits.filter(isIndustry)).toEqual(
      known
        .filter((code) => /^\d/.test(code))
        .sort((a, b) => a.length - b.length || (a < b ? -1 : 1)),
    );
    expect(isicOf('C2610')).toBe('2610');
    expect(isicOf('C')).toBe('C');
    expect(isIndustry('D2610')).toBe(false);
  });

  it.each([
    ['3911', ['gbt4754-2017']],
    ['C3911', ['gbt4754-2017']],
    ['334111', ['naics-2017']],
    ['31-33', ['naics-2017']],
    ['8471', []],
    ['', []],
    ['9999', []],
  ])('%s is a code of %j', (code, schemes) => {
    expect(otherSchemesWith(code).map(({ scheme }) => scheme)).toEqual(schemes);
  });

  it.each(['C39111', 'c3911', ' 3911', 'D3911', '3', 'CC', '32-33', '3911\n', '1'.repeat(10_000)])(
    '%j is no code of GB/T 4754 and NAICS',
    (code) => expect(otherSchemesWith(code)).toEqual([]),
  );
});
