import fc from 'fast-check';
import type { AdjustmentBasis } from '../../src/adjustment/adjustment-basis.js';
import type { DeclaredTurnover } from '../../src/adjustment/declarations.js';
import { monthSpan } from '../../src/adjustment/placed-lines.js';
import { addDays, addMonths, daysBetween } from '../../src/values/calendar.js';
import { agreed } from './agreed.js';

/** Turnover of one country and currency in days of one month and one rate, in minor units. */
export interface Atom {
  readonly from: string;
  readonly to: string;
  readonly country: string;
  readonly currency: 'CNY' | 'EUR' | 'JPY';
  readonly units: number;
}

/** A policy with one to three rates, of six to eighteen months from any day of two years, one of them leap. */
export const arbitraryBasis: fc.Arbitrary<AdjustmentBasis> = fc
  .record({
    start: fc.integer({ min: 0, max: 730 }),
    months: fc.integer({ min: 6, max: 18 }),
    rates: fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 3 }),
    minimum: fc.integer({ min: 0, max: 10_000_000 }),
  })
  .map(({ start, months, rates, minimum }) => {
    const inception = addDays('2027-01-01', start);
    const expiry = addDays(addMonths(inception, months), -1);
    const days = daysBetween(inception, expiry) + 1;
    const first = (index: number): string =>
      addDays(inception, Math.floor((days * index) / rates.length));
    return {
      ...agreed,
      period: { inception, expiry, months, basis: 'risks-attaching' as const },
      minimum: (minimum / 100).toFixed(2),
      segments: rates.map((rate, index) => ({
        from: first(index),
        to: addDays(first(index + 1), -1),
        rate: (rate / 10_000_000).toFixed(7),
      })),
    };
  });

/** Spans of one month and one rate that cover the period. */
export function spansOf({ period, segments }: AdjustmentBasis): { from: string; to: string }[] {
  const months = Array.from({ length: period.months + 1 }, (_, index) =>
    monthSpan(addMonths(`${period.inception.slice(0, 7)}-01`, index).slice(0, 7)),
  );
  return segments.flatMap((segment) =>
    months.flatMap(({ from, to }) => {
      const span = {
        from: from > segment.from ? from : segment.from,
        to: to < segment.to ? to : segment.to,
      };
      return span.from <= span.to ? [span] : [];
    }),
  );
}

/** Turnover for every span of a basis, at least in one country. */
export function arbitraryAtoms(basis: AdjustmentBasis): fc.Arbitrary<Atom[]> {
  const units = fc.integer({ min: 0, max: 2_000_000_001 });
  const currency = fc.constantFrom('CNY', 'EUR', 'JPY');
  const spans = spansOf(basis);
  return fc
    .array(fc.record({ units, currency, abroad: units }), {
      minLength: spans.length,
      maxLength: spans.length,
    })
    .map((drawn) =>
      drawn.flatMap(({ units: own, currency: of, abroad }, index) => {
        const span = spans[index]!;
        return [
          { ...span, country: 'DE', currency: 'CNY' as const, units: own },
          { ...span, country: 'VN', currency: of as Atom['currency'], units: abroad },
        ];
      }),
    );
}

/** An atom as it is declared. */
export function declared({ from, to, country, currency, units }: Atom): DeclaredTurnover {
  const turnover = currency === 'JPY' ? String(units) : (units / 100).toFixed(2);
  return { from, to, country, currency, turnover };
}

/** A rate for each month and currency of the atoms. */
export function ratesFor(
  atoms: readonly Atom[],
): { currency: string; month: string; rate: string }[] {
  const keys = new Set(
    atoms
      .filter(({ currency }) => currency !== 'CNY')
      .map((each) => `${each.currency} ${each.from.slice(0, 7)}`),
  );
  return [...keys].map((key, index) => {
    const [currency = '', month = ''] = key.split(' ');
    const base = currency === 'EUR' ? 7.8125 : 0.0481;
    return { currency, month, rate: (base + index * 0.00013).toFixed(5) };
  });
}

/** An atom in parts of its days and of its units that add up to it: cut at `day` and `share`, both 0 to 1. */
export function splitAtom(atom: Atom, { day, share }: { day: number; share: number }): Atom[] {
  const days = daysBetween(atom.from, atom.to) + 1;
  if (days === 1) return [atom];
  const first = 1 + Math.floor(day * (days - 1));
  const end = addDays(atom.from, first - 1);
  const units = Math.floor(atom.units * share);
  return [
    { ...atom, to: end, units },
    { ...atom, from: addDays(end, 1), units: atom.units - units },
  ];
}
