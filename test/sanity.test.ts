import { describe, expect, it } from 'vitest';
import { referenceBook } from '../src/reference-book.js';
import { quote } from '../src/quote.js';
import type { PricedQuote } from '../src/quoted/quote-record.js';
import type { Submission } from '../src/submission/submission.js';
import { answeredAlike, cleanYears, referenceCase } from './support/reference-case.js';

/** The market's bounds the reference edition must land in, all else equal in each row; floats only compare. */
describe('the reference edition lands where the market is', () => {
  const base = referenceCase();
  const indication = (submission: Submission): number =>
    Number(priced(submission).premium.unrounded);
  const withCover = (cover: Partial<Submission['cover']>): Submission => ({
    ...base,
    cover: { ...base.cover, ...cover },
  });
  const change = (submission: Submission, from: Submission = base): number =>
    indication(submission) / indication(from) - 1;

  it('asks 0.12 % to 0.35 % for CNY 200 m over 200 buyers at an average default rate of 0.62 %', () => {
    const { premium, exposure, status } = priced(base);
    expect(Number(exposure.averageDefaultRate)).toBeGreaterThan(0.0056);
    expect(Number(exposure.averageDefaultRate)).toBeLessThan(0.0068);
    expect(Number(premium.rate)).toBeGreaterThan(0.0012);
    expect(Number(premium.rate)).toBeLessThan(0.0035);
    expect(status).toBe('referred'); // no history: an underwriter looks at it
  });

  it('asks less with a small aggregate first loss, still in the range', () => {
    const firstLoss = withCover({ aggregateFirstLossShare: '0.00025' });
    expect(change(firstLoss)).toBeLessThan(-0.02);
    expect(Number(priced(firstLoss).premium.rate)).toBeGreaterThan(0.0012);
    expect(Number(priced(firstLoss).premium.rate)).toBeLessThan(0.0035);
  });

  it('stands by the technical price: expected loss about half of it, capital a fifth, rate adequate', () => {
    const { technical, ledger, losses, premium } = priced(base);
    const expected = Number(losses?.present.insured);
    const left = Number(ledger.find(({ kind }) => kind === 'permissible-loss-ratio')?.operand);
    const capital = Number(ledger.find(({ kind }) => kind === 'capital-load')?.operand);
    expect(expected / Number(premium.estimated)).toBeGreaterThan(0.45);
    expect(expected / Number(premium.estimated)).toBeLessThan(0.6);
    expect(capital / left / Number(premium.estimated)).toBeGreaterThan(0.15);
    expect(capital / left / Number(premium.estimated)).toBeLessThan(0.28);
    expect(Number(technical?.adequacy)).toBeGreaterThan(0.98);
    expect(Number(technical?.adequacy)).toBeLessThan(1.02);
  });

  it('charges 8 % to 25 % more for 90 days than for 60', () => {
    const longer = change(referenceCase({ termsDays: 90 }));
    expect(longer).toBeGreaterThan(0.08);
    expect(longer).toBeLessThan(0.25);
  });

  it('charges 11 % to 20 % more for 90 % insured than for 80 %', () => {
    const less = { ...base, cover: { ...base.cover, insuredPercentage: '80' } };
    const more = change(base, less);
    expect(more).toBeGreaterThan(0.11);
    expect(more).toBeLessThan(0.2);
  });

  it('takes 5 % to 12 % off for three clean years and continuous cover together', () => {
    const loyal: Submission = {
      ...base,
      lossHistory: cleanYears(3, 200_000_000),
      continuity: { periods: [{ from: '2024-01-01', to: '2026-12-31', insurer: 'this' }] },
    };
    expect(change(loyal)).toBeLessThan(-0.05);
    expect(change(loyal)).toBeGreaterThan(-0.12);
  });

  it('makes a top buyer of 35 % of exposure dearer at equal expected loss, and refers it', () => {
    const concentrated = referenceCase({ topShare: 0.35, alike: 5 });
    const spread = referenceCase({ alike: 5 });
    const { exposure, findings, status, ledger } = priced(concentrated);
    expect(Number(exposure.topBuyerShare)).toBeGreaterThan(0.34);
    expect(ledger[0]!.after.slice(0, 8)).toBe(priced(spread).ledger[0]!.after.slice(0, 8));
    expect(change(concentrated, spread)).toBeGreaterThan(0.05);
    expect(findings.map(({ guideline }) => guideline?.id)).toContain('top-buyer');
    expect(status).toBe('referred');
  });

  it('charges 15 % to 20 % more on the line of a country downgraded one grade', () => {
    const lossIn = (country: string): number => {
      const buyers = (base.buyers ?? []).map((buyer) => ({ ...buyer, country }));
      const { ledger } = priced({ ...base, buyers });
      return Number(ledger.find(({ id }) => id === 'country')?.after);
    };
    const ladder = ['DE', 'SG', 'CN', 'IN', 'VN', 'TR', 'EG', 'AR'].map(lossIn);
    ladder.slice(1).forEach((loss, index) => {
      expect(loss / ladder[index]!).toBeGreaterThanOrEqual(1.15);
      expect(loss / ladder[index]!).toBeLessThanOrEqual(1.2);
    });
  });

  it('charges 15 % to 20 % more for manufacturing than for services', () => {
    const services = referenceCase({ sector: 'N' });
    const dearer = change(base, services);
    expect(dearer).toBeGreaterThan(0.15);
    expect(dearer).toBeLessThan(0.2);
  });

  it('moves the price by 0.5 to 2 between best and worst credit control, 0.85 to 1.15 typically', () => {
    const ratio = (answers: Submission['creditControl']): number =>
      1 + change({ ...base, creditControl: answers! });
    const best = ratio(answeredAlike('yes', 'audited'));
    const worst = ratio(answeredAlike('no'));
    expect(best).toBeGreaterThan(0.5);
    expect(worst).toBeLessThan(2);
    expect(best).toBeLessThan(0.9);
    expect(worst).toBeGreaterThan(1.2);
    const typical = ratio(answeredAlike('yes', 'none'));
    expect(typical).toBeGreaterThan(0.85);
    expect(typical).toBeLessThan(1.15);
  });

  it('asks more premium and a lower rate for twice the turnover of the same mix', () => {
    const firstLoss = { aggregateFirstLossShare: '0.0005' };
    const twice = referenceCase({ turnover: 400_000_000 });
    const structured = { ...twice, cover: { ...twice.cover, ...firstLoss } };
    for (const [larger, smaller] of [
      [twice, base],
      [structured, withCover(firstLoss)],
    ] as const) {
      expect(change(larger, smaller)).toBeGreaterThan(0.8);
      expect(change(larger, smaller)).toBeLessThan(1);
    }
  });

  it('gives a visible credit of 1 % to 5 % for continuous cover from year 3', () => {
    const after = (years: number): number =>
      change(
        {
          ...base,
          lossHistory: cleanYears(3, 200_000_000),
          continuity: {
            periods: [{ from: `${2027 - years}-01-01`, to: '2026-12-31', insurer: 'this' }],
          },
        },
        { ...base, lossHistory: cleanYears(3, 200_000_000) },
      );
    expect(after(2)).toBe(0);
    for (const years of [3, 4, 5, 7]) {
      expect(after(years)).toBeLessThanOrEqual(-0.01);
      expect(after(years)).toBeGreaterThanOrEqual(-0.051);
    }
  });
});

function priced(submission: Submission): PricedQuote {
  const quoted = quote(submission, referenceBook);
  if (quoted.premium === null) throw new Error(JSON.stringify([quoted.issues, quoted.findings]));
  return quoted as PricedQuote;
}
