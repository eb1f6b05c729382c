import { formatIn, type IndemnityHeading, indemnityHeadings } from 'trade-credit-pricing/explain';
import type {
  IndemnifiedLoss,
  IndemnityTotals,
  StatedIndemnity,
} from 'trade-credit-pricing/indemnity';
import { linesOf } from './page-layout.js';
import { table } from './table.js';
import { columnsOf } from './wrap.js';

/** A column of a table: its heading, a cell for each loss, and the total. */
interface Column {
  readonly cells: readonly string[];
  readonly alignment: 'left' | 'right';
}

/** Columns between two columns. */
const gap = 2;

/**
 * The losses in one table where that fits; else who bears them, and then what is recovered, what is left of first loss
 * and maximum after each, and when payment is expected. A table that is still too wide goes on in another one.
 */
export function lossTables(
  indemnity: StatedIndemnity,
  locale: 'en' | 'zh-CN',
  width: number,
): string[][] {
  if (indemnity.losses.length === 0) return [];
  const { losses, borne, left } = columnsOfLosses(indemnity, locale);
  const parts = fits([losses, ...borne, ...left], width) ? [[...borne, ...left]] : [borne, left];
  return parts
    .flatMap((part) => inWidth(part, width - widthOf(losses)))
    .map((part) => tableLines([losses, ...part]));
}

function columnsOfLosses(
  { losses, totals }: StatedIndemnity,
  locale: 'en' | 'zh-CN',
): { losses: Column; borne: Column[]; left: Column[] } {
  const headings = indemnityHeadings(locale);
  const { exact, date } = formatIn(locale);
  const written = (text: string): string => (text === '' ? '' : exact(text));
  const text = (
    name: IndemnityHeading,
    of: (loss: IndemnifiedLoss, place: number) => string,
    total = '',
  ): Column => ({ cells: [headings[name], ...losses.map(of), total], alignment: 'left' });
  const amount = (
    name: IndemnityHeading,
    of: (loss: IndemnifiedLoss | IndemnityTotals) => string,
    total = of(totals),
  ): Column => ({
    cells: [headings[name], ...[...losses.map(of), total].map(written)],
    alignment: 'right',
  });
  const { aggregateFirstLoss, maximumLiability } = totals.remaining;
  return {
    losses: text('loss', ({ id }, place) => id ?? String(place + 1), headings.total),
    borne: [
      text('date', (loss) => date(loss.date)),
      amount('gross', ({ gross }) => gross),
      amount('covered', ({ covered }) => covered),
      amount('paid', ({ paid }) => paid),
      amount('borne', ({ borne }) => borne),
    ],
    left: [
      amount('recovered', ({ recovered }) => recovered.total),
      ...(aggregateFirstLoss === null
        ? []
        : [amount('first-loss-left', ({ remaining }) => remaining.aggregateFirstLoss ?? '', '')]),
      ...(maximumLiability === null
        ? []
        : [amount('maximum-left', ({ remaining }) => remaining.maximumLiability ?? '', '')]),
      text('expected', ({ settlement }) => (settlement ? date(settlement.expected) : '–')),
    ],
  };
}

/** Columns in as many parts as it takes for each to fit. */
function inWidth(columns: readonly Column[], width: number): Column[][] {
  const parts: Column[][] = [];
  let part: Column[] = [];
  for (const column of columns) {
    if (part.length > 0 && fits([...part, column], width - gap)) part.push(column);
    else parts.push((part = [column]));
  }
  return parts;
}

function fits(columns: readonly Column[], width: number): boolean {
  const widths = columns.map(widthOf);
  return widths.reduce((sum, each) => sum + each, gap * (columns.length - 1)) <= width;
}

function widthOf({ cells }: Column): number {
  return cells.reduce((most, cell) => Math.max(most, columnsOf(cell)), 0);
}

function tableLines(columns: readonly Column[]): string[] {
  const [head = [], ...rows] = (columns[0]?.cells ?? []).map((_, row) =>
    columns.map(({ cells }) => cells[row] ?? ''),
  );
  return linesOf(
    table(
      head,
      rows,
      columns.map(({ alignment }) => alignment),
    ),
  );
}
