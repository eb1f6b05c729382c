import { pricer } from '../../src/quote.js';
import { rate } from '../../src/pricing/rate.js';
import { lossBasis } from '../../src/pricing/structure/loss-basis.js';
import { makeWorksheet } from '../../src/pricing/worksheet.js';
import type { LoadedRateBook } from '../../src/rules/read/sealed-book.js';
import type { Submission } from '../../src/submission/submission.js';
import { parseSubmission } from '../../src/submission/parse-submission.js';

/** One simulated year. */
export interface ModelYear {
  readonly groundUp: number;
  readonly paid: number;
}

/** How a year is drawn: uniform numbers, and how often a buyer defaults at a mean. */
export interface Draws {
  readonly uniform: () => number;
  readonly count: (mean: number) => number;
}

/**
 * The losses of a submission as the manual assumes them, to be drawn year by year: buyers and frequencies from the
 * worksheet, severities uniform within the scaled segments of the page, and the terms of the cover in the usual order.
 */
export function lossModel(
  submission: Submission,
  book: LoadedRateBook,
  situation: 'present' | 'stress',
) {
  const parsed = parseSubmission(submission);
  const risk = pricer(book).risk(parsed);
  const worksheet = risk && makeWorksheet(risk);
  if (risk === null || worksheet === null) throw new Error('not priced');
  const { ledger, maximum } = rate(risk);
  const basis = lossBasis(risk, worksheet, {
    severity: 'severity',
    distribution: 'loss-distribution',
  });
  const product = (ids: readonly string[]): number =>
    ids.reduce((all, id) => all * Number(ledger.find((step) => step.id === id)?.operand), 1);
  const ofCover = product(['waiting-period']);
  const level = product(['seller-size', 'credit-control', 'adverse-selection']) * ofCover;
  const buyers = basis.borne(situation === 'stress' ? 'bad' : 'ordinary').map((buyer) => ({
    ...buyer,
    frequency: buyer.frequency * level,
  }));
  const { nonQualifyingLoss, eachLoss, aggregateFirstLoss } = risk.cover;
  const [nql, each, first] = [nonQualifyingLoss, eachLoss, aggregateFirstLoss].map((amount) =>
    Number(amount ?? '0'),
  ) as [number, number, number];
  const most = maximum === null ? Infinity : maximum.toNumber();
  const severity = (scale: number, uniform: () => number): number => {
    let left = uniform();
    const slice =
      basis.slices.find(({ probability }) => (left -= probability) < 0) ?? basis.slices.at(-1)!;
    const [from, to] = [Math.min(1, scale * slice.from), Math.min(1, scale * slice.to)];
    return from + (to - from) * uniform();
  };
  const year = (cycleFactor: number, { uniform, count }: Draws): ModelYear => {
    let [groundUp, insured] = [0, 0];
    for (const { peak, scale, share, frequency } of buyers)
      for (let left = count(frequency * cycleFactor); left > 0; left -= 1) {
        const loss = peak * severity(scale, uniform);
        groundUp += loss / ofCover;
        if (loss >= nql) insured += Math.max(0, loss * share - each);
      }
    return { groundUp, paid: Math.min(most, Math.max(0, insured - first)) };
  };
  return { year, buyers, squaredVariation: basis.setting.variation ** 2 };
}

/** Share of the expected claims of a buyer that are not its first: `1 - (1 - (1 + c p)^(-1/c)) / p`. */
export function repeatedShare(frequency: number, squaredVariation: number): number {
  const defaults = 1 - (1 + squaredVariation * frequency) ** (-1 / squaredVariation);
  return 1 - defaults / frequency;
}
