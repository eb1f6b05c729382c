import { decimalText } from '../../../values/decimal.js';
import type { StepLine } from '../../read/rate-book.js';
import type { Check } from './check.js';
import type { Draft, Placed } from './draft.js';
import type { Report } from './issue-report.js';
import { loading } from './loadings.js';

/** What charges the same cost: steps of a kind, or of a measure. */
const capital = 'capital-load';
const loadingKind = 'permissible-loss-ratio';
const concentration = 'spread-of-risk';
const fixedExpense = 'fixed-expense';
const size = 'turnover-size';
const experience = 'loss-experience';

/** No cost is charged twice in one price: capital by a load and by spread or profit, expenses by an amount and by size. */
export const doubleCharges: Check = (draft, report) => {
  const { steps, lines, technical } = draft;
  checkPrice(steps, draft, report);
  const listed = new Set(technical?.steps ?? []);
  checkPrice(
    lines.filter(({ entry }) => listed.has(entry.id)),
    draft,
    report,
  );
};

function checkPrice(
  steps: readonly Placed<StepLine>[],
  { pages }: Pick<Draft, 'pages'>,
  report: Report,
): void {
  const capitalLoad = steps.find(({ entry }) => entry.kind === capital);
  const having = (measure: string): Placed<StepLine>[] =>
    steps.filter(({ entry }) => entry.measure === measure);
  if (capitalLoad !== undefined) {
    for (const { place } of having(concentration)) report(place, 'concentration-charged-twice');
    for (const { entry } of steps.filter(({ entry: { kind } }) => kind === loadingKind)) {
      const page = pages.get(entry.pages?.['loadings'] ?? '');
      const profit = page && loading(page, 'profit');
      if (page !== undefined && profit?.greaterThan(0))
        report({ ...page.place, row: 'profit' }, 'profit-charged-twice', {
          profit: decimalText(profit),
        });
    }
  }
  if (steps.some(({ entry }) => entry.kind === fixedExpense))
    for (const { entry, place } of pastLosses(steps))
      if (entry.measure === size) report(place, 'expense-charged-twice');
}

/**
 * The steps from loss experience on, all where there is none. What stands before it is held against past losses, so that
 * a page by size there can grade losses alone.
 */
function pastLosses(steps: readonly Placed<StepLine>[]): readonly Placed<StepLine>[] {
  const at = steps.findIndex(({ entry }) => entry.kind === experience);
  return steps.slice(Math.max(0, at));
}
