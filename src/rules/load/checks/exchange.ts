import { decimal } from '../../../values/decimal.js';
import { minorUnits } from '../../../values/money.js';
import type { Check } from './check.js';
import type { Draft } from './draft.js';
import type { Report } from './issue-report.js';
import { below, wholeBook } from './place.js';

const root = below(wholeBook, 'exchange');

/** Reference rates stand on a page there is, for other currencies one can price in; steps rise within a power of ten. */
export const exchangeFits: Check = (draft, report) => {
  const { exchange, pageIds } = draft;
  if (!exchange) return;
  const { rates, steps } = exchange;
  if (!pageIds.has(rates))
    report(below(root, 'rates'), 'page-unknown', { field: 'rates', page: rates });
  otherCurrencies(draft, rates, report);
  if (steps !== undefined && !areSteps(steps))
    report(below(root, 'steps'), 'exchange-steps', { steps: steps.join(', ') });
};

function otherCurrencies({ pages, fields }: Draft, id: string, report: Report): void {
  const found = pages.get(id);
  if (found?.page.shape !== 'keyed') return;
  found.page.rows.forEach(({ key }, index) => {
    const place = found.rows[index] ?? found.place;
    if (minorUnits(key) === undefined) report(place, 'currency-unknown', { value: key });
    else if (key === fields.currency) report(place, 'own-currency-rate', { currency: key });
  });
}

function areSteps(steps: readonly string[]): boolean {
  const [first] = steps;
  return (
    first !== undefined &&
    decimal(first).greaterThanOrEqualTo(1) &&
    steps.every((step, index) => decimal(steps[index + 1] ?? '10').greaterThan(step))
  );
}
