import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pricer } from '../../src/quote.js';
import { referenceBook } from '../../src/reference-book.js';
import { decimal } from '../../src/values/decimal.js';
import { indemnity } from '../../src/indemnity/indemnity.js';
import { hasStructure } from '../../src/pricing/experience/experience-structure.js';
import { singleLosses } from '../../src/pricing/experience/single-losses.js';
import { makeWorksheet } from '../../src/pricing/worksheet.js';
import { lossBasis } from '../../src/pricing/structure/loss-basis.js';
import { lossCases } from '../../src/pricing/structure/loss-cases.js';
import { structureShares } from '../../src/pricing/structure/structure-shares.js';
import { quote } from '../../src/quote.js';
import type { Risk } from '../../src/risk/risk.js';
import type { Cover, LossHistory, PastLoss, Submission } from '../../src/submission/submission.js';
import { parseSubmission } from '../../src/submission/parse-submission.js';
import { randomNumbers } from '../actuarial/random-numbers.js';
import { referenceCase } from '../support/reference-case.js';
import { runsOf } from '../support/runs.js';

const uncapped = { cap: decimal('1e12'), scale: decimal(1) };
const turnover = '50000000';

function riskOf(submission: Submission): Risk {
  const parsed = parseSubmission(submission);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const risk = pricer(referenceBook).risk(parsed);
  if (risk === null) throw new Error('nothing insurable');
  return risk;
}

function caseWith(cover: Partial<Cover>, lossHistory?: LossHistory): Submission {
  const base = referenceCase({ turnover: Number(turnover), buyers: 12 });
  return {
    ...base,
    cover: { ...base.cover, ...cover },
    ...(lossHistory && { lossHistory }),
  };
}

const terms: Partial<Cover> = {
  nonQualifyingLoss: '20000',
  eachLoss: '10000',
  aggregateFirstLoss: '60000',
  maximumLiability: '900000',
};

const amount = fc.integer({ min: 0, max: 800 }).map((thousands) => String(thousands * 1000));

/** Losses of one year with what was recovered of each. */
const arbitraryLosses: fc.Arbitrary<PastLoss[]> = fc.array(
  fc
    .record({ day: fc.integer({ min: 1, max: 28 }), gross: amount, tenths: fc.nat(10) })
    .map(({ day, gross, tenths }) => ({
      date: `2026-03-${String(day).padStart(2, '0')}`,
      gross,
      recoveries: String((Number(gross) / 10) * tenths),
    })),
  { maxLength: 8 },
);

describe('IND-7 history is restated by the claims waterfall', () => {
  it('single losses come to what the present cover would pay on them, recoveries shared', () => {
    const risk = riskOf(caseWith(terms));
    fc.assert(
      fc.property(arbitraryLosses, (losses) => {
        const paid = indemnity(risk.cover, losses, { currency: 'CNY' });
        if (paid.status === 'invalid') throw new Error(JSON.stringify(paid.issues));
        const { whole } = singleLosses(losses, risk, uncapped);
        const difference = whole.minus(paid.totals.net.insurer).abs();
        expect(difference.toNumber()).toBeLessThanOrEqual(0.005 * losses.length);
      }),
      { numRuns: runsOf(500) },
    );
  });

  it('first loss and maximum are as large in proportion as the trade of the past years', () => {
    const risk = riskOf(caseWith({ aggregateFirstLoss: '60000', maximumLiability: '900000' }));
    const of = (scale: string, gross: string): string =>
      singleLosses([{ date: '2026-03-01', gross }], risk, {
        ...uncapped,
        scale: decimal(scale),
      }).whole.toFixed();
    expect(of('1', '1000000')).toBe('840000');
    expect(of('0.5', '1000000')).toBe('450000');
    expect(of('0.5', '100000')).toBe('60000');
  });

  it('the cap limits each loss before the terms on the year', () => {
    const risk = riskOf(caseWith({ aggregateFirstLoss: '60000' }));
    const losses = [
      { date: '2026-03-01', gross: '1000000', recoveries: '500000' },
      { date: '2026-04-01', gross: '100000' },
    ];
    const by = { ...uncapped, cap: decimal(200_000) };
    const { limited, whole } = singleLosses(losses, risk, by);
    // 400,000 is the loss whose half not recovered reaches the cap: (400,000 - 60,000) / 2 + 90,000.
    expect(limited.toFixed()).toBe('260000');
    expect(whole.toFixed()).toBe('510000');
  });

  it('totals take the share of the expected loss that the terms leave', () => {
    const history = (paid: string): LossHistory => ({
      statement: 'supplied',
      years: [
        {
          from: '2026-01-01',
          insurableTurnover: turnover,
          paid,
          cover: { insuredPercentage: '90' },
        },
      ],
    });
    const actual = (cover: Partial<Cover>): number =>
      Number(factsOf(caseWith(cover, history('100000')))['insured']);
    const expected = (cover: Partial<Cover>): number =>
      Number(factsOf(caseWith(cover, history('100000')))['expected']);
    const firstLoss = { aggregateFirstLoss: '150000' };
    expect(actual(firstLoss)).toBeLessThan(actual({}));
    expect(expected(firstLoss)).toBeLessThan(expected({}));
  });
});

function factsOf(submission: Submission) {
  const entry = quote(submission, referenceBook).ledger.find(({ id }) => id === 'loss-experience');
  if (entry === undefined) throw new Error('no step');
  return entry.facts;
}

describe('IND-7 the expected side is on the same structure', () => {
  it('a cover without such terms needs no distribution', () => {
    expect(hasStructure({ insuredPercentage: '90', aggregateFirstLoss: '0.00' })).toBe(false);
    expect(hasStructure({ insuredPercentage: '90', maximumLiabilityMultiple: '30' })).toBe(false);
    expect(hasStructure({ insuredPercentage: '90', eachLoss: '1' })).toBe(true);
    expect(hasStructure({ insuredPercentage: '90', maximumLiability: '1000000' })).toBe(true);
  });

  it('terms of next to nothing leave everything', () => {
    const risk = riskOf(caseWith({ eachLoss: '0.01', aggregateFirstLoss: '0.01' }));
    const { whole, limited } = sharesOf(risk, 200_000);
    expect([whole.toFixed(), limited.toFixed()]).toEqual(['1', '1']);
  });

  it('restated simulated years average the expected share, with and without the cap', () => {
    const risk = riskOf(caseWith(terms));
    const cap = 180_000;
    const { whole, limited } = sharesOf(risk, cap);
    const simulated = simulatedShares(risk, cap, 12_000);
    expect(simulated.whole).toBeGreaterThan(0.2);
    expect(Math.abs(simulated.whole / whole.toNumber() - 1)).toBeLessThan(0.05);
    expect(Math.abs(simulated.limited / limited.toNumber() - 1)).toBeLessThan(0.05);
    expect(limited.toNumber()).not.toBeCloseTo(whole.toNumber(), 1);
  });
});

/** Default rates are taken tenfold, so that few years say much. */
const level = 10;

const pages = { severity: 'severity', distribution: 'loss-distribution' };

function sharesOf(risk: Risk, cap: number) {
  const worksheet = makeWorksheet(risk);
  if (worksheet === null) throw new Error('no worksheet');
  return structureShares(lossCases(risk, worksheet, pages), { level, cap });
}

/** Years drawn from the distribution the manual assumes, each loss restated as history is. */
function simulatedShares(risk: Risk, cap: number, years: number) {
  const { uniform, factor, poisson } = randomNumbers(11);
  const { slices, borne, setting } = lossBasis(risk, makeWorksheet(risk)!, pages);
  const buyers = borne('ordinary');
  const severity = (peak: number, scale: number): number => {
    let left = uniform();
    const slice = slices.find(({ probability }) => (left -= probability) < 0) ?? slices.at(-1)!;
    const [from, to] = [Math.min(1, scale * slice.from), Math.min(1, scale * slice.to)];
    return peak * (from + (to - from) * uniform());
  };
  const sums = { paid: 0, insured: 0, paidLimited: 0, insuredLimited: 0 };
  for (let at = 0; at < years; at += 1) {
    const cycle = factor(setting.variation ** 2);
    const losses = buyers.flatMap(({ peak, scale, frequency }) =>
      Array.from({ length: poisson(frequency * level * cycle) }, () => severity(peak, scale)),
    );
    const past = losses.map((gross) => ({ date: '2026-03-01', gross: gross.toFixed(2) }));
    const { whole, limited } = singleLosses(past, risk, { ...uncapped, cap: decimal(cap) });
    sums.paid += whole.toNumber();
    sums.paidLimited += limited.toNumber();
    sums.insured += losses.reduce((all, gross) => all + gross * 0.9, 0);
    sums.insuredLimited += losses.reduce((all, gross) => all + Math.min(cap, gross * 0.9), 0);
  }
  return { whole: sums.paid / sums.insured, limited: sums.paidLimited / sums.insuredLimited };
}
