import { ArgumentError } from '../../src/values/argument-error.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainFrontier } from '../../src/explain/index.js';
import { pricer, quote } from '../../src/quote.js';
import { referenceBook } from '../../src/reference-book.js';
import { type FrontierOptions, structureFrontier } from '../../src/suggest.js';
import type { Submission } from '../../src/submission/submission.js';
import type { Locale } from '../../src/values/text.js';
import { decimal } from '../../src/values/decimal.js';
import { expectReadable } from '../explain/readable.js';
import { arbitrarySubmission } from '../support/arbitrary-submission.js';
import { runsOf } from '../support/runs.js';
import { example } from './suggestions/examples.js';
import { applyPatch } from '../support/answers.js';

function frontierOf(submission: Submission, options: FrontierOptions = {}) {
  const made = structureFrontier(submission, referenceBook, options);
  return made.premium === null ? null : made;
}

describe('the structure frontier', () => {
  const options = { fees: '5000', costOfCapital: '0.1', maximumQuotes: 24 };
  const submission = example('concentrated');
  const made = frontierOf(submission, options)!;
  const { quote: again } = pricer(referenceBook);

  it('ADV-1 is made of quotes, with the losses they state, and adds their cost up', () => {
    expect(made.points[0]?.id).toBe('present');
    expect(made.points.length).toBeGreaterThan(10);
    for (const { patch, premium, rate, borne, totalCost, terms } of made.points) {
      const found = again(applyPatch(submission, patch));
      if (found.premium === null) throw new Error('no price');
      expect([found.premium.estimated, found.premium.rate]).toEqual([premium, rate]);
      expect(found.losses?.present.retained).toBe(borne.expected);
      expect(found.cover.insuredPercentage).toBe(terms.insuredPercentage);
      const capital = decimal(borne.worstYears).minus(borne.expected).times('0.1');
      const cost = decimal(premium).plus('5000').plus(borne.expected).plus(capital);
      expect(totalCost).toBe(cost.toFixed(2));
      expect(decimal(borne.worstYears).greaterThanOrEqualTo(borne.oneInTwenty)).toBe(true);
    }
  });

  it('ADV-1 marks what another beats, and only that', () => {
    const figures = ({ premium, borne }: (typeof made.points)[number]) =>
      [premium, borne.expected, borne.worstYears].map(Number);
    for (const point of made.points) {
      const better = made.points.filter(
        (other) =>
          other.referrals.length === 0 &&
          figures(other).every((figure, at) => figure <= figures(point)[at]!) &&
          figures(other).some((figure, at) => figure < figures(point)[at]!),
      );
      if (better.length > 0) expect(point.dominatedBy).not.toBeNull();
      if (point.dominatedBy !== null) {
        const other = made.points.find(({ id }) => id === point.dominatedBy)!;
        expect(figures(other).every((figure, at) => figure <= figures(point)[at]!)).toBe(true);
        expect(other.referrals).toEqual([]);
      }
    }
    const least = made.points
      .filter(({ referrals }) => referrals.length === 0)
      .every(({ totalCost }) => {
        const best = made.points.find(({ id }) => id === made.cheapest)!;
        return decimal(best.totalCost).lessThanOrEqualTo(totalCost);
      });
    expect(least).toBe(true);
  });

  it('ADV-1 counts its quotes and keeps to their number', () => {
    expect(made.quotes).toBeLessThanOrEqual(24);
    expect(frontierOf(submission, { maximumQuotes: 2 })?.points).toHaveLength(2);
  });

  it('says why there is no price, and refuses options by name', () => {
    expect(structureFrontier(example('declined'), referenceBook)).toMatchObject({
      status: 'declined',
      premium: null,
    });
    const wrong: readonly [string, unknown][] = [
      ['fees', { fees: '-1' }],
      ['costOfCapital', { costOfCapital: '8' }],
      ['maximumQuotes', { maximumQuotes: 1 }],
    ];
    for (const [name, given] of wrong)
      expect(() => frontierOf(submission, given as FrontierOptions)).toThrow(name);
  });

  it.each(['en', 'zh-CN'] as const)('is readable in %s', (locale) => {
    const said = explainFrontier(made, locale);
    for (const text of [said.summary, ...said.notes, ...said.tables.map(({ title }) => title)])
      expectReadable(text, locale);
    expect(said.tables[0]?.rows.length).toBeGreaterThan(5);
    expect(() => explainFrontier(made, 'fr' as Locale)).toThrow(ArgumentError);
  });

  it('ADV-1 names the structure of each row by its id', () => {
    const { tables } = explainFrontier(made, 'en');
    const ids = tables.flatMap(({ ids = [] }) => ids);
    expect(new Set(ids)).toEqual(new Set(made.points.map(({ id }) => id)));
    for (const { rows, ids = [] } of tables)
      rows.forEach(([, premium = ''], place) => {
        const point = made.points.find(({ id }) => id === ids[place]);
        expect(premium.replace(/[^\d.]/g, '')).toBe(point?.premium);
      });
  });

  it('ADV-1 holds for any submission: more first loss never leaves less', () => {
    fc.assert(
      fc.property(arbitrarySubmission, (drawn) => {
        const found = frontierOf(drawn, { maximumQuotes: 5 });
        fc.pre(found !== null && found.points.length > 1);
        const [present, ...others] = found!.points;
        for (const { id, borne, patch, premium } of others) {
          expect(quote(applyPatch(drawn, patch), referenceBook).premium?.estimated).toBe(premium);
          if (!/^aggregate-first-loss\/[1-9]\d*$/.test(id)) continue;
          const now = present!.terms.aggregateFirstLoss ?? '0';
          if (decimal(now).greaterThan(id.split('/')[1]!)) continue;
          expect(Number(borne.expected)).toBeGreaterThanOrEqual(
            Number(present!.borne.expected) - 0.011,
          );
        }
      }),
      { numRuns: runsOf(100), seed: 9 },
    );
  });
});
