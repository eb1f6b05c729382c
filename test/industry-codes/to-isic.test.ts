import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { industriesBelow, industryByCode } from '../../src/industry-codes/industry-by-code.js';
import type { IndustryList } from '../../src/industry-codes/industry-list.js';
import { industryLists, isicFor } from '../../src/industry-codes/isic-for.js';
import { toIsic } from '../../src/industry-codes/to-isic.js';
import { industryKeys, isIndustry } from '../../src/values/industry.js';
import { said } from '../support/said.js';

const { 'isic-rev4': isicRev4, 'gbt4754-2017': gbt4754, 'naics-2017': naics2017 } = industryLists;

function codesOf(list: IndustryList, code?: string): string[] {
  return industriesBelow(list, code).flatMap((industry) => [
    industry.code,
    ...codesOf(list, industry.code),
  ]);
}

/** The targets of a code as one text, `*` behind those that are partial. */
function targetsOf(list: IndustryList, code: string): string {
  const match = toIsic(code, list);
  if (!match.ok) throw new Error(said(match.issue).en);
  return match.targets
    .map(({ code: target, partial }) => (partial ? `${target}*` : target))
    .join(' ');
}

describe('every code has targets', () => {
  test.each(Object.values(industryLists))('$scheme', (list) => {
    for (const code of codesOf(list)) {
      const match = toIsic(code, list);
      if (!match.ok) throw new Error(said(match.issue).en);
      const targets = match.targets.map((target) => target.code);
      expect(targets).toEqual([...new Set(targets)].sort());
      expect(match.ambiguous).toBe(targets.length > 1);
      for (const target of targets) {
        expect(isIndustry(target) && industryByCode(isicRev4, target).ok, target).toBe(true);
        if (match.common !== null) expect(industryKeys(target)).toContain(match.common);
      }
      if (targets.length === 1) expect(match.common).toBe(targets[0]);
    }
  });

  test('a code has the targets of what lies below it', () => {
    for (const list of [gbt4754, naics2017])
      for (const code of codesOf(list)) {
        const below = industriesBelow(list, code);
        if (below.length === 0) continue;
        const strip = (text: string) => text.replaceAll('*', '').split(' ');
        const together = new Set(below.flatMap((lower) => strip(targetsOf(list, lower.code))));
        expect(strip(targetsOf(list, code))).toEqual([...together].sort());
      }
  });
});

describe('ISIC itself', () => {
  test('is its own target, whole', () => {
    for (const code of codesOf(isicRev4)) expect(targetsOf(isicRev4, code)).toBe(code);
  });
});

describe('NAICS 2017', () => {
  const rows = readFileSync('data/industry-codes/naics2017-to-isic4.csv', 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => ({
      naics: line.slice(0, line.indexOf(',')),
      isic: /,(\d{3,4}),(?!.*,\d{3,4},)/.exec(line)?.[1] ?? '',
      part: line.trimEnd().endsWith('*'),
    }))
    .filter(({ naics }) => naics !== '0');

  test('has the targets of the concordance, and the same are partial', () => {
    expect(rows).toHaveLength(1653);
    const published = new Map<string, Set<string>>();
    for (const { naics, isic, part } of rows)
      published.set(naics, (published.get(naics) ?? new Set()).add(part ? `${isic}*` : isic));
    for (const [naics, targets] of published)
      expect(targetsOf(naics2017, naics)).toBe([...targets].sort().join(' '));
  });

  test('three targets are groups of ISIC, not classes', () => {
    expect(toIsic('238290', naics2017)).toMatchObject({
      targets: expect.arrayContaining([
        { code: '331', level: 'group', partial: false, industries: 1 },
      ]),
    });
    expect(targetsOf(naics2017, '112990')).toContain('014 ');
    expect(targetsOf(naics2017, '111336')).toContain('012*');
  });

  test('the pseudo code for households is no industry', () => {
    expect(industryByCode(naics2017, '0').ok).toBe(false);
    const all = new Set(
      codesOf(naics2017).flatMap((code) =>
        targetsOf(naics2017, code).replaceAll('*', '').split(' '),
      ),
    );
    expect(all.has('9810') || all.has('9820')).toBe(false);
  });
});

describe('GB/T 4754-2017', () => {
  test.each([
    ['C16', '12'],
    ['C3911', '26*'],
    ['F5172', '45*'],
    ['F51', '45* 46*'],
    ['C3525', '25* 28*'],
    ['C3331', '29*'],
    ['A05', '01* 02* 03*'],
    ['D462', '37*'],
    ['T97', '99'],
  ])('%s is %s', (code, targets) => {
    expect(targetsOf(gbt4754, code)).toBe(targets);
  });

  test('every line of the judgement names codes that exist, and says something its line above does not', () => {
    const lines = gbt4754.targets.split('|').map((line) => line.split(' '));
    const byCode = new Map(lines.map(([code = '', ...targets]) => [code, targets.join(' ')]));
    for (const [code, targets] of byCode) {
      const above = [...byCode.keys()]
        .filter((other) => other.length < code.length && code.startsWith(other))
        .at(-1);
      expect(industryByCode(gbt4754, code).ok, code).toBe(true);
      expect(above === undefined ? undefined : byCode.get(above), code).not.toBe(targets);
    }
  });

  test('a division is counted over its classes', () => {
    const match = toIsic('C39', gbt4754);
    expect(match.ok && match.targets.map(({ code, industries }) => [code, industries])).toEqual([
      ['20', 1],
      ['26', 34],
      ['27', 1],
      ['28', 1],
      ['30', 1],
    ]);
  });
});

describe('a form', () => {
  test('has nothing to ask when there is one target', () => {
    expect(isicFor('naics-2017', '334413')).toMatchObject({
      ok: true,
      ambiguous: false,
      question: null,
      choices: [
        {
          code: '2610',
          level: 'class',
          division: { en: 'Manufacture of computer, electronic and optical products' },
        },
      ],
      common: { code: '2610' },
    });
  });

  test('asks when there are several', () => {
    const found = isicFor('gbt4754-2017', '7243');
    expect(found).toMatchObject({
      ok: true,
      industry: { code: 'L7243' },
      ambiguous: true,
      common: { code: 'M', level: 'section', division: null },
      choices: [{ code: '70' }, { code: '74' }],
      basis: 'judgement',
    });
    expect(found.ok && found.question?.en).toBe(
      'L7243 (社会经济咨询) belongs to several ISIC codes. Choose the one nearest to the main business: 70, 74.',
    );
  });

  test('asks for a narrower code when there are many', () => {
    const found = isicFor('naics-2017', '42');
    expect(found.ok && found.question?.en).toMatch(
      /^42 \(Wholesale Trade\) belongs to \d+ ISIC codes\. Give a code of a lower level/,
    );
    expect(found.ok && found.question?.['zh-CN']).toMatch(/请提供更细一级的行业代码/);
  });

  test('shows what is wrong with a code or a scheme', () => {
    expect(isicFor('isic-rev4', '2611')).toMatchObject({
      ok: false,
      issue: { code: 'unknown-industry-code' },
      nearest: [{ code: '2610' }, {}, {}],
    });
    expect(isicFor('nace' as 'isic-rev4', '26')).toMatchObject({
      ok: false,
      issue: { code: 'unknown-industry-scheme' },
    });
  });
});
