import * as fc from 'fast-check';
import { addDays, addMonths } from '../values/calendar.js';
import { type Decimal } from '../values/decimal.js';
import type { Continuity, LossHistory, LossYear } from '../submission/submission.js';

/** A past year: turnover in tenths of the present one, single losses in ten-thousandths of it. */
export interface DrawnYear {
  readonly turnover: number;
  readonly losses: readonly number[];
  readonly inTotal: boolean;
}

/** One to five past years, without a loss or with light or heavy ones. */
export const drawnYears: fc.Arbitrary<readonly DrawnYear[]> = /*#__PURE__*/ fc.array(
  fc.record({
    turnover: fc.integer({ min: 5, max: 20 }).map((tenths) => tenths),
    losses: fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 3 }),
    inTotal: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5 },
);

/** The years as a history, the last one ending the day before inception. */
export function historyOf(
  years: readonly DrawnYear[],
  { inception, turnover }: { readonly inception: string; readonly turnover: Decimal },
): LossHistory {
  return {
    statement: 'supplied',
    years: years.map((year, index): LossYear => {
      const from = addMonths(inception, -12 * (index + 1));
      const amounts = year.losses.map((size) =>
        turnover.times(size).dividedBy(10_000).toDecimalPlaces(0),
      );
      return {
        from,
        to: addDays(addMonths(inception, -12 * index), -1),
        insurableTurnover: turnover.times(year.turnover).dividedBy(10).toDecimalPlaces(0).toFixed(),
        cover: { insuredPercentage: '90' },
        ...(year.inTotal ? totals(amounts) : singles(amounts, from)),
      };
    }),
  };
}

function totals(amounts: readonly Decimal[]): Pick<LossYear, 'paid' | 'largest' | 'count'> {
  const text = (of: (a: Decimal, b: Decimal) => Decimal): string =>
    amounts.length === 0 ? '0' : amounts.reduce(of).toFixed();
  return {
    paid: text((a, b) => a.plus(b)),
    largest: text((a, b) => (a.greaterThan(b) ? a : b)),
    count: amounts.length,
  };
}

function singles(amounts: readonly Decimal[], from: string): Pick<LossYear, 'losses'> {
  return { losses: amounts.map((gross) => ({ date: addDays(from, 100), gross: gross.toFixed() })) };
}

/** Cover with the insurer now quoting, without a gap, for so many years up to inception. */
export function continuityOf(years: number, inception: string): Continuity {
  return {
    periods:
      years === 0
        ? []
        : [
            {
              from: addMonths(inception, -12 * years),
              to: addDays(inception, -1),
              insurer: 'this',
            },
          ],
  };
}
