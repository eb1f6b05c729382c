import { type Decimal, decimal, sum } from '../values/decimal.js';
import { minorUnits, roundMoney } from '../values/money.js';
import type { IsoDate } from '../values/text.js';
import type { ChargeLine, TaxLine } from './contract-record.js';
import type { TaxRow, TaxTable } from './contract-terms.js';
import { splitAmount } from './payment-plan.js';
import { rowsFor, taxOf } from './tax-table.js';

/** A row applied: what it is charged on, and the line it is charged on. */
interface Charged {
  readonly row: TaxRow;
  readonly base: Decimal;
  readonly of: string | null;
}

/** In what and when taxes are charged. */
interface TaxPoint {
  readonly currency: string;
  readonly date: IsoDate;
}

/** The day whose tax rows apply. */
export function taxDate({ date }: TaxTable, inception: IsoDate): IsoDate {
  return date ?? inception;
}

/**
 * The taxes on the lines of a statement. Each line is split over the risks (parts rounded down, the first takes the
 * rest); each row that applies is charged on its part, rounded half-up a line or, if the table says so, on the total.
 */
export function taxLines(charges: readonly ChargeLine[], table: TaxTable, at: TaxPoint): TaxLine[] {
  const perLine = chargedOn(charges, table, at);
  const charged = table.rounding === 'on-total' ? onTotals(perLine) : perLine;
  return charged
    .filter(({ base }) => !base.isZero())
    .map((each, index) => lineOf(each, index, at.currency));
}

function chargedOn(
  charges: readonly ChargeLine[],
  { rows, risks }: TaxTable,
  { currency, date }: TaxPoint,
): Charged[] {
  const shares = risks.map(({ share }) => ({ share, of: 1 }));
  const split = charges
    .filter(({ taxed }) => taxed !== 'untaxed')
    .map(({ id, amount, taxed }) => ({
      of: id,
      part: taxed === 'as-premium' ? ('premium' as const) : ('fees' as const),
      bases: splitAmount(decimal(amount), shares, minorUnits(currency) ?? 0),
    }));
  return risks.flatMap(({ country, product }, risk) => {
    const premium = rowsFor(rows, { country, product, date, part: 'premium' });
    const fees = rowsFor(rows, { country, product, date, part: 'fees' });
    return split.flatMap(({ of, part, bases }) =>
      (part === 'premium' ? premium : fees).map((row) => ({
        row,
        base: bases[risk] ?? decimal(0),
        of,
      })),
    );
  });
}

/** One charge a row, in the order in which the rows first apply. */
function onTotals(charged: readonly Charged[]): Charged[] {
  const rows = [...new Set(charged.map(({ row }) => row))];
  return rows.map((row) => ({
    row,
    base: sum(charged.filter((each) => each.row === row).map(({ base }) => base)),
    of: null,
  }));
}

function lineOf({ row, base, of }: Charged, index: number, currency: string): TaxLine {
  const { title, country, product, rate, exempt = false, reference } = row;
  return {
    id: `tax/${index + 1}`,
    kind: 'tax',
    title,
    quantity: roundMoney(base, currency),
    unitPrice: rate,
    amount: roundMoney(base.times(rate), currency),
    of,
    country,
    product,
    tax: taxOf(row),
    exempt,
    reference,
  };
}
