import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import { quote } from '../../src/quote.js';
import { industryRow } from '../../src/rules/read/look-up.js';
import { referenceBook } from '../../src/reference-book.js';
import { parseSubmission } from '../../src/submission/parse-submission.js';
import type { Submission } from '../../src/submission/submission.js';
import { isicTargets, type StatedIndustry } from '../../src/values/industry-code.js';
import { industryKeys, isIndustry } from '../../src/values/industry.js';
import { said as inWords } from '../support/said.js';
import { referenceCase } from '../support/reference-case.js';

const base = referenceCase({ buyers: 12 });

/** The reference case with an industry for the seller and no other. */
const selling = (tradeSector: unknown): Submission => ({
  ...base,
  policyholder: { country: 'CN', tradeSector: tradeSector as StatedIndustry },
  buyers: (base.buyers ?? []).map(({ sector: _, ...buyer }) => buyer),
});

const premiumOf = (tradeSector: unknown) =>
  quote(selling(tradeSector), referenceBook).premium?.unrounded;

const issueOf = (tradeSector: unknown) => {
  const { issues } = parseSubmission(selling(tradeSector));
  expect(issues).toHaveLength(1);
  return issues[0]!;
};

const gbt = (code: string) => ({ scheme: 'gbt4754-2017', code });

describe('SUB-7 an industry is read as it was sent', () => {
  it.each([
    [gbt('C3911'), '26'],
    [gbt('3911'), '26'],
    [gbt('D4610'), '36'],
    [gbt('E47'), '41'],
    [{ scheme: 'naics-2017', code: '334111' }, '2620'],
    [{ scheme: 'naics-2017', code: '111110' }, '0111'],
    [{ scheme: 'isic-rev4', code: 'C2610' }, '2610'],
    ['C2610', '2610'],
  ])('%j costs what ISIC %s costs', (stated, isic) => {
    expect(premiumOf(stated)).toBeDefined();
    expect(premiumOf(stated)).toBe(premiumOf(isic));
  });

  it.each([
    ['3911', 'GB/T 4754-2017 3911 (ISIC 26)'],
    ['C3911', 'GB/T 4754-2017 C3911 (ISIC 26)'],
    ['334111', 'NAICS 2017 334111 (ISIC 2620)'],
    ['C26.11', 'NACE Rev.2'],
  ])('%s is refused, and is said to look like %s', (code, list) => {
    const message = inWords(issueOf(code));
    expect(message.en).toContain(`It looks like a code of ${list}. Write `);
    expect(message['zh-CN']).toContain(list);
  });

  it.each(['8471', '847130', '8471300000', '8471.30'])(
    '%s looks like a number of goods',
    (code) => {
      const issue = issueOf(code);
      const found = issue.code;
      const message = inWords(issue);
      expect(found).toBe('not-industry');
      expect(message.en).toContain('number of goods (HS)');
      expect(message['zh-CN']).toContain('商品编码');
    },
  );

  it('of all unlettered codes of GB/T 4754 only those are taken that ISIC Rev.4 has too', () => {
    const digits = Array.from({ length: 10_000 }, (_, i) => String(i).padStart(4, '0'));
    const own = digits.filter((code) => isicTargets(gbt(code) as never).length > 0);
    const taken = own.filter((code) => parseSubmission(selling(code)).ok);
    expect(own).toHaveLength(1381);
    expect(taken.every((code) => isicTargets({ scheme: 'isic-rev4', code }).length === 1)).toBe(
      true,
    );
    expect(taken.length).toBeLessThan(own.length / 4);
  });

  it('asks where a code belongs to several ISIC codes', () => {
    const issue = issueOf(gbt('C3525'));
    expect(issue).toMatchObject({ path: '/policyholder/tradeSector', code: 'industry-ambiguous' });
    expect(inWords(issue).en).toMatch(/C3525" of GB\/T 4754-2017 .*: 25, 28\. Choose the one/);
    expect(inWords(issueOf({ scheme: 'naics-2017', code: '31-33' })).en).toMatch(/… \(\d+\)/);
  });

  it.each([
    [gbt('9999'), '/code', 'not-in-scheme'],
    [gbt('c3911'), '/code', 'not-in-scheme'],
    [{ scheme: 'isic-rev4', code: '3911' }, '/code', 'not-in-scheme'],
    [{ scheme: 'NAICS', code: '334111' }, '/scheme', 'not-one-of'],
    [{ scheme: 'gbt4754-2017' }, '/code', 'missing'],
    [{ scheme: 'gbt4754-2017', code: 3911 }, '/code', 'not-text'],
    [{ code: 'C3911' }, '/scheme', 'missing'],
    [{ scheme: 'gbt4754-2017', code: 'C3911', year: 2017 }, '/year', 'unknown-field'],
    [['C3911'], '', 'not-industry'],
    [null, '', 'null-value'],
  ])('%j: an issue at %s, %s', (stated, step, code) => {
    expect(issueOf(stated)).toMatchObject({ path: `/policyholder/tradeSector${step}`, code });
  });

  it('names the industry that was read, and what was sent for it', () => {
    const said = (stated: unknown, locale: 'en' | 'zh-CN') => {
      const made = explain(quote(selling(stated), referenceBook), locale);
      return made.steps.find(({ id }) => id === 'industry')?.sentence ?? '';
    };
    expect(said(gbt('C3911'), 'en')).toContain(
      'manufacture of computer, electronic and optical products (ISIC 26, sent as GB/T 4754-2017 C3911), 100%',
    );
    expect(said(gbt('C3911'), 'zh-CN')).toMatch(
      /（ISIC 26，提交代码为国民经济行业分类 C3911）占100%/,
    );
    expect(said('3600', 'en')).toContain(
      'water collection, treatment and supply (ISIC 3600), 100%',
    );
  });

  it('says so where a plain code of a Chinese seller is another industry in GB/T 4754', () => {
    const findingOf = (stated: unknown) =>
      quote(selling(stated), referenceBook).findings.find(
        ({ code }) => code === 'industry-read-as-isic',
      );
    // ISIC 2011 is basic chemicals; GB/T 4754 C2011 is sawn wood, ISIC 16.
    expect(findingOf('2011')).toMatchObject({
      severity: 'note',
      path: '/policyholder/tradeSector',
      facts: { code: '2011', read: '2011', other: '16' },
    });
    expect(findingOf({ scheme: 'isic-rev4', code: '2011' })).toBeUndefined();
    expect(findingOf('0112')).toBeUndefined(); // rice and wheat, ISIC 01 in both
    // ISIC 1020 is fish processed; GB/T 4754 B1020 is minerals mined for chemicals, which costs more: the underwriter asks.
    expect(findingOf('1020')).toMatchObject({ severity: 'refer', facts: { other: '08' } });
    const unknown = { ...selling('1020'), policyholder: { tradeSector: '1020' } };
    expect(quote(unknown, referenceBook).findings).toContainEqual(findingOf('1020'));
    const abroad = { ...selling('2011'), policyholder: { country: 'DE', tradeSector: '2011' } };
    expect(quote(abroad, referenceBook).findings.map(({ code }) => code)).not.toContain(
      'industry-read-as-isic',
    );
  });
});

describe('SUB-7 a number of both lists is never read in silence', () => {
  const isNumber = /^\d{3,4}$/;
  const codes = readFileSync(
    new URL('../../data/industry-codes/gbt4754-2017.csv', import.meta.url),
    'utf8',
  )
    .split('\n')
    .flatMap((line) => line.split(',')[0]?.replace(/^[A-T]/, '') ?? [])
    .filter((code) => isNumber.test(code) && isIndustry(code));

  it('hundreds are in both; each that means two industries is told, and referred where they differ in price', () => {
    expect(codes.length).toBeGreaterThan(340);
    const sectors = [...new Set(codes)];
    const made = quote(
      {
        ...selling('C'),
        buyers: sectors.map((sector, at) => ({ id: `B-${at}`, country: 'DE', sector })),
      },
      referenceBook,
    );
    const found = made.findings.filter(({ code }) => code === 'industry-read-as-isic');
    const told = new Map(found.map(({ facts, severity }) => [facts['code'], severity]));
    const meant = (code: string) => isicTargets({ scheme: 'gbt4754-2017', code });
    const two = sectors.filter((code) =>
      meant(code).every((target) => !industryKeys(code).includes(target)),
    );
    expect(two.length).toBeGreaterThan(300);
    expect([...told.keys()].sort()).toEqual(two.sort());
    const worth = (code: string) => industryRow(referenceBook, 'industry', code)?.value.toString();
    for (const code of two)
      expect(told.get(code), code).toBe(
        meant(code).some((other) => worth(other) !== worth(code)) ? 'refer' : 'note',
      );
  });

  it('the sentence names both industries, in both languages', () => {
    const said = (locale: 'en' | 'zh-CN') =>
      explain(quote(selling('1020'), referenceBook), locale).findings.find(
        ({ finding }) => finding.code === 'industry-read-as-isic',
      )?.sentence ?? '';
    expect(said('en')).toMatch(/manufacture of food products.*other mining and quarrying/i);
    expect(said('zh-CN')).toMatch(/食品.*采矿/);
  });
});
