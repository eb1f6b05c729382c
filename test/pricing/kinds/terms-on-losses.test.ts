import { describe, expect, it } from 'vitest';
import { rate } from '../../../src/pricing/rate.js';
import { referenceBook } from '../../../src/reference-book.js';
import { pricer } from '../../../src/quote.js';
import type { Cover } from '../../../src/submission/submission.js';
import { parseSubmission } from '../../../src/submission/parse-submission.js';
import { operandOf, priced, stepOf } from '../../support/hand-case.js';
import { referenceCase } from '../../support/reference-case.js';

const base = referenceCase({ turnover: 100_000_000, buyers: 30 });
const withCover = (cover: Partial<Cover>) => ({ ...base, cover: { ...base.cover, ...cover } });

function ratingOf(cover: Partial<Cover>) {
  const parsed = parseSubmission(withCover(cover));
  const risk = pricer(referenceBook).risk(parsed);
  if (risk === null) throw new Error('not priced');
  return rate(risk);
}

const operand = (cover: Partial<Cover>, id: string): number =>
  Number(operandOf(withCover(cover), id, referenceBook));

describe('STR-5 a term that cuts losses is worth what the insurer pays with it over what it pays without', () => {
  const terms = { nonQualifyingLoss: '40000', eachLoss: '15000' };
  const annual = { ...terms, aggregateFirstLoss: '200000', maximumLiability: '1500000' };

  it('of each loss: losses that qualify, then what is left of them', () => {
    const { insured, qualifying, perLoss } = ratingOf(terms).losses!.present;
    expect(operand(terms, 'non-qualifying-loss')).toBeCloseTo(qualifying / insured, 6);
    expect(operand(terms, 'each-loss')).toBeCloseTo(perLoss / qualifying, 6);
  });

  it('of the year: E[(S - A)+] / E[S], then E[min((S - A)+, M)] / E[(S - A)+]', () => {
    const { distribution, perLoss } = ratingOf(annual).losses!.present;
    const above = distribution.stopLoss(200_000);
    const within = above - distribution.stopLoss(1_700_000);
    expect(operand(annual, 'aggregate-first-loss')).toBeCloseTo(above / perLoss, 6);
    expect(operand(annual, 'maximum-liability')).toBeCloseTo(within / above, 6);
  });

  it('together: what is paid of the expected insured loss', () => {
    const { losses } = ratingOf(annual);
    const ids = ['non-qualifying-loss', 'each-loss', 'aggregate-first-loss', 'maximum-liability'];
    const product = ids.reduce((all, id) => all * operand(annual, id), 1);
    const paid = Number(priced(withCover(annual), referenceBook).losses?.present.insured);
    expect(product * losses!.present.insured).toBeCloseTo(paid, -1);
  });
});

describe('STR-8 a maximum liability below the largest insured loss', () => {
  const findingsOf = (maximumLiability: string) =>
    priced(withCover({ maximumLiability }), referenceBook)
      .findings.map(({ guideline }) => guideline?.id)
      .filter((id) => id === 'small-maximum-liability');
  const largest = Number(
    stepOf(priced(withCover({ maximumLiability: '9000000' }), referenceBook), 'maximum-liability')
      .facts['largestLoss'],
  );

  it('is referred', () => {
    expect(findingsOf((largest - 1).toFixed(2))).toEqual(['small-maximum-liability']);
    expect(priced(withCover({ maximumLiability: '100000' }), referenceBook).status).toBe(
      'referred',
    );
  });

  it('is not where it covers that loss', () => {
    expect(findingsOf((largest + 1).toFixed(2))).toEqual([]);
  });
});

describe('STR-9 return periods', () => {
  const periods = (maximumLiability: string) => {
    const { facts } = stepOf(
      priced(withCover({ maximumLiability }), referenceBook),
      'maximum-liability',
    );
    return [facts['returnPeriod'], facts['stressReturnPeriod']].map(Number) as [number, number];
  };

  it('are years between two in which the losses exceed the maximum', () => {
    const { distribution } = ratingOf({ maximumLiability: '1500000' }).losses!.present;
    const years = 1 / (1 - distribution.cumulative(1_500_000));
    expect(years).toBeLessThan(1000);
    const [present, stress] = periods('1500000');
    expect(present).toBeCloseTo(years, 1);
    expect(stress).toBeLessThan(present);
  });

  it('of a thousand years and more are given as 1,000', () => {
    const { distribution } = ratingOf({ maximumLiability: '30000000' }).losses!.present;
    expect(1 - distribution.cumulative(30_000_000)).toBeLessThan(0.001);
    expect(periods('30000000')).toEqual([1000, 1000]);
    expect(periods('90000000000')).toEqual([1000, 1000]);
  });
});
