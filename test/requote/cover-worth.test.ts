import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/index.js';
import { quote } from '../../src/quote.js';
import { compareCovers } from '../../src/requote/compare-covers.js';
import { referenceBook } from '../../src/reference-book.js';
import { leverRules } from '../../src/rules/read/levers.js';
import type { Buyer, Cover, Submission } from '../../src/submission/submission.js';

import { suggested } from '../support/priced-results.js';
import { applyPatch } from '../support/answers.js';

/** So many equal buyers of CNY 5 m at 60 days. */
function seller(count: number, own: Partial<Buyer>, cover: Cover): Submission {
  return {
    ...{ currency: 'CNY', asOf: '2026-12-31', inception: '2027-01-01' },
    policyholder: { country: 'CN', tradeSector: 'C' },
    turnover: { estimated: String(count * 5_000_000), offeredShare: '1' },
    buyers: Array.from({ length: count }, (_, index) => ({
      ...{ id: `B-${index}`, country: 'CN', grade: 4 as const, turnover: '5000000' },
      ...{ termsDays: 60, paymentMethod: 'open-account' as const, approvedLimit: '1200000' },
      ...{ overdue: [], ...own },
    })),
    ...{ lossHistory: { statement: 'no-history' }, continuity: { periods: [] } },
    cover,
  };
}

const terms: Cover = {
  ...{ insuredPercentage: '90', waitingPeriodDays: 180 },
  ...{ maximumTermsDays: 120, maximumExtensionDays: 60 },
};

/** Good buyers who pay at once: next to no expected loss, so that the floor of the tier is the price. */
const safe: Partial<Buyer> = { grade: 1, termsDays: 5 };

describe('GDL-16 a tier whose floor alone makes a cover dear is not available', () => {
  // Floor of "standard" CNY 24,000: 30 % of 80,000. Below the floor the premium is some 20,000, 30 % of 67,000.
  const dear = seller(4, safe, { tier: 'standard', maximumLiability: '78000' });

  it('in place of a referral, and says why in both languages', () => {
    const made = quote(dear, referenceBook);
    expect(made.status).toBe('declined');
    const declines = made.findings.filter(({ severity }) => severity === 'decline');
    expect(declines).toMatchObject([
      {
        ...{ code: 'tier-not-available', path: '/cover/tier' },
        facts: { tier: 'standard', premiumFloor: '24000', ofMostPayable: '0.307692' },
      },
    ]);
    const said = (locale: 'en' | 'zh-CN') => explain(made, locale).findings[0]?.sentence;
    expect(said('en')).toMatch(/premium floor of CNY 24,000 alone is 30\.8% of the most/);
    expect(said('zh-CN')).toMatch(/24,000.*30\.8%/);
  });

  it('beside other covers its status is so', () => {
    const { covers } = compareCovers(dear, referenceBook, [
      { id: 'dear', cover: dear.cover },
      { id: 'more', cover: { tier: 'standard', maximumLiability: '500000' } },
    ]);
    expect(covers.map(({ status }) => status)).toEqual(['not-available', 'referred']);
  });

  const worth = ['dear-cover', 'cover-below-premium', 'tier-not-available'];

  it('not where the cover can pay enough, nor where it is dear without the floor', () => {
    const of = (maximumLiability: string): string[] =>
      quote(
        { ...dear, cover: { tier: 'standard', maximumLiability } },
        referenceBook,
      ).findings.flatMap(({ code, guideline, severity }) =>
        severity === 'note' ? [] : [guideline?.id ?? code].filter((id) => worth.includes(id)),
      );
    expect(of('81000')).toEqual([]);
    expect(of('40000')).toEqual(['dear-cover']);
    expect(of('20000')).toEqual(['tier-not-available', 'dear-cover']); // 24,000 is more, the price without the floor is not
    expect(of('15000')).toContain('cover-below-premium');
  });
});

describe('SUG-19 what leaves a cover hardly worth its premium is not suggested', () => {
  const poor = ['dear-cover', 'limits-too-small'];
  const sellers: readonly (readonly [string, Submission])[] = [
    ['limits of half', seller(10, { approvedLimit: '420000' }, terms)],
    ['limits of a third', seller(20, { approvedLimit: '280000' }, terms)],
    ['a small maximum liability', seller(10, {}, { ...terms, maximumLiability: '150000' })],
    ['a maximum that is dear already', seller(10, {}, { ...terms, maximumLiability: '60000' })],
    ['a large first loss', seller(30, {}, { ...terms, aggregateFirstLoss: '2000000' })],
    ['an ordinary cover', seller(12, {}, terms)],
  ];

  it.each(sellers)('%s', (_, submission) => {
    const { suggestions, notSuggested } = suggested(submission, referenceBook);
    for (const one of suggestions.filter(({ lever }) => leverRules[lever].retains)) {
      const after = quote(applyPatch(submission, one.patch), referenceBook);
      const spoken = after.findings.flatMap(({ guideline }) => guideline?.id ?? []);
      expect(
        spoken.filter((id) => poor.includes(id)),
        one.id,
      ).toEqual([]);
    }
    for (const { reason, referrals } of notSuggested)
      expect(reason === 'trips-guideline').toBe(referrals.length > 0);
  });

  it('a cover that is poor already is no ground for making it poorer', () => {
    const { suggestions, notSuggested } = suggested(sellers[1]![1], referenceBook);
    expect(suggestions.filter(({ lever }) => leverRules[lever].retains)).toEqual([]);
    const kept = notSuggested.filter(({ referrals }) =>
      referrals.some(({ id }) => id === 'limits-too-small'),
    );
    expect(kept.length).toBeGreaterThan(0);
  });
});
