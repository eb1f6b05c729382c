import { decimal, type Decimal } from '../values/decimal.js';
import type { AdjustmentBasis } from './adjustment-basis.js';
import type { AdjustmentReport } from './adjustment-issue.js';
import type { Declarations } from './declarations.js';
import { isMonth, type PlacedLine } from './placed-lines.js';

/** What one unit of the currency of a line counts for in the currency of the policy. */
export type ExchangeRateOf = (line: PlacedLine) => Decimal | undefined;

/** The rates of the shipment months, or those the policy was bound at, as its terms name them. */
export function exchangeRates(
  { exchangeRates: given = [] }: Declarations,
  { currency, exchange, boundRates }: AdjustmentBasis,
): ExchangeRateOf {
  const monthly = new Map(given.map((each) => [`${each.currency} ${each.month}`, each.rate]));
  return (line) => {
    if (line.currency === currency) return decimal(1);
    const rate =
      exchange === null
        ? boundRates.get(line.currency)
        : monthly.get(`${line.currency} ${line.from.slice(0, 7)}`);
    return rate === undefined ? undefined : decimal(rate);
  };
}

/** A rate for every shipment in another currency, and none given twice. */
export function exchangeRules(
  declarations: Declarations,
  { basis, lines }: { basis: AdjustmentBasis; lines: readonly PlacedLine[] },
  report: AdjustmentReport,
): void {
  givenOnce(declarations, basis, report);
  const rateOf = exchangeRates(declarations, basis);
  const said = new Set<string>();
  for (const line of lines) {
    if (rateOf(line) !== undefined) continue;
    const { currency, path, from } = line;
    const month = from.slice(0, 7);
    if (said.has(`${currency} ${month}`)) continue;
    said.add(`${currency} ${month}`);
    if (basis.exchange === null)
      report(`${path}/currency`, 'exchange-rate-not-bound', { currency });
    else
      report(`${path}/currency`, 'month-rate-missing', {
        currency,
        month,
        policyCurrency: basis.currency,
      });
  }
}

function givenOnce(
  { exchangeRates: given = [] }: Declarations,
  basis: AdjustmentBasis,
  report: AdjustmentReport,
): void {
  const seen = new Set<string>();
  given.forEach(({ currency, month }, index) => {
    const path = `/exchangeRates/${index}`;
    if (!isMonth(month))
      report(`${path}/month`, 'month-malformed', { value: JSON.stringify(month) });
    if (currency === basis.currency)
      report(`${path}/currency`, 'exchange-rate-of-policy-currency', { currency });
    if (seen.has(`${currency} ${month}`)) report(path, 'exchange-rate-twice', { currency, month });
    seen.add(`${currency} ${month}`);
  });
}
