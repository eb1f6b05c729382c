import * as fc from 'fast-check';
import { decimal } from '../values/decimal.js';
import { isOnAxes } from '../rules/read/buyer-axes.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { Buyer, Grade } from '../submission/submission.js';
import type { TraitField } from '../submission/buyer-traits.js';
import { declineLevels, isOn, pagesOfMeasure } from './accepted-levels.js';
import { traitFields, type Vocabulary } from './vocabulary.js';

/** A buyer whose amounts are multiples of its weight: of one unit of turnover for all buyers. */
export type DrawnBuyer = Pick<Buyer, TraitField | 'termsDays' | 'grade' | 'attributes'> & {
  readonly weight: number;
  /** Approved limit in hundredths of the turnover; null for none. */
  readonly limit: number | null;
  /** Overdue balance in thousandths of the turnover; null for none. */
  readonly overdue: number | null;
};

type DrawnTraits = { readonly [Field in TraitField]-?: fc.Arbitrary<NonNullable<Buyer[Field]>> };

/** Buyers on levels the book has, plain ones first; the best grade is 1, the worst drawn 9, so that a worse one exists. */
export function drawnBuyers(
  words: Vocabulary,
  { min, max }: { readonly min: number; readonly max: number },
): fc.Arbitrary<readonly DrawnBuyer[]> {
  const buyer = fc.record({
    ...(traitFields(words, (levels) => fc.constantFrom(...levels)) as DrawnTraits),
    termsDays: fc.constantFrom(...words.termsDays),
    grade: fc.integer({ min: 1, max: 9 }) as fc.Arbitrary<Grade>,
    weight: fc.integer({ min: 1, max: 400 }),
    limit: words.limits ? share(100) : fc.option(share(100), { nil: null, freq: 2 }),
    overdue: words.ageing ? share(20) : fc.option(share(20), { nil: null, freq: 2 }),
    ...(Object.keys(words.buyerAttributes).length > 0 && {
      attributes: fc.record(
        Object.fromEntries(
          Object.entries(words.buyerAttributes).map(([name, levels]) => [
            name,
            fc.constantFrom(...levels),
          ]),
        ),
      ),
    }),
  });
  return fc.array(buyer, { minLength: min, maxLength: max, size: 'max' });
}

function share(most: number): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: most });
}

const units = ['1', '2', '5'];

/**
 * The smallest round unit of turnover, of at least 100,000 or as many `zeros`, at which the total is one the book
 * prices; null when there is none below 10^13.
 */
export function turnoverUnit(book: LoadedRateBook, weights: number, zeros = 5): string | null {
  const { least, most } = declineLevels(book, 'insurable-turnover');
  const pages = pagesOfMeasure(book, 'turnover-size');
  for (let more = zeros; more <= 12; more += 1)
    for (const digit of units) {
      const unit = digit + '0'.repeat(more);
      const total = decimal(unit).times(weights);
      const fits =
        (least === null || total.greaterThanOrEqualTo(least)) &&
        (most === null || total.lessThanOrEqualTo(most)) &&
        pages.every((page) => isOn(book, page, total.toFixed())) &&
        isOnAxes(book, 'turnover-size', total.toFixed());
      if (fits) return unit;
    }
  return null;
}

/** The buyers with their amounts. */
export function buyersOf(drawn: readonly DrawnBuyer[], unit: string): readonly Buyer[] {
  return drawn.map(({ weight, limit, overdue, ...trade }, index) => {
    const turnover = decimal(unit).times(weight);
    const part = (share: number, of: number): string =>
      turnover.times(share).dividedBy(of).toFixed();
    return {
      id: `B-${index + 1}`,
      ...trade,
      turnover: turnover.toFixed(),
      ...(limit !== null && { approvedLimit: part(limit, 100) }),
      ...(overdue !== null && { overdue: [{ days: 30, amount: part(overdue, 1000) }] }),
    };
  });
}
