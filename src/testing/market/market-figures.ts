import { decimal, Decimal } from '../../values/decimal.js';
import figures from './figures.json';
import published from './rows.json';
import type { MarketFigure, MarketRow, MarketRowId, UnusedFigure } from './market-report.js';

/** A row before it is measured. */
export type PublishedRow = Pick<MarketRow, 'id' | 'unit' | 'low' | 'high' | 'figures'>;

interface RowData {
  readonly id: MarketRowId;
  readonly unit: MarketRow['unit'];
  readonly figures: readonly string[];
  /** A year or two only: the range is widened by how far one year lay from the mean of seven. */
  readonly fewYears?: boolean;
  readonly openAbove?: boolean;
}

const byId = /*#__PURE__*/ new Map(figures.map((figure) => [figure.id, figure as MarketFigure]));

function figureOf(id: string): MarketFigure {
  const figure = byId.get(id);
  if (figure === undefined) throw new RangeError(`no figure ${id}`);
  return figure;
}

/** Every row with its published range: from the lowest figure to the highest. */
export function publishedRows(): readonly PublishedRow[] {
  return (published.rows as readonly RowData[]).map((row) => {
    const list = row.figures.map(figureOf);
    const { low, high } = rangeOf(list, row.fewYears === true);
    const { id, unit } = row;
    return { id, unit, low, high: row.openAbove === true ? null : high, figures: list };
  });
}

function rangeOf(
  list: readonly MarketFigure[],
  fewYears: boolean,
): { readonly low: string; readonly high: string } {
  const low = Decimal.min(...list.map((figure) => figure.low));
  const high = Decimal.max(...list.map((figure) => figure.high));
  if (!fewYears) return { low: low.toFixed(), high: high.toFixed() };
  const { yearToMean } = published;
  const mean = (year: Decimal, ratio: string): string =>
    year.dividedBy(decimal(ratio)).toSignificantDigits(3).toFixed();
  return { low: mean(low, yearToMean.high), high: mean(high, yearToMean.low) };
}

/** Figures no row is held against. */
export function unusedFigures(): readonly UnusedFigure[] {
  return published.unused.map(({ figure, reason }) => ({
    figure: figureOf(figure),
    reason: reason as UnusedFigure['reason'],
  }));
}
