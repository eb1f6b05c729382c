import type { ExplainedMarket, ExplainedMarketRow } from 'trade-credit-pricing/explain';
import { linesOf, type PageLayout, pageLayout } from './page-layout.js';
import { table } from './table.js';

/** How the comparison is shown. */
interface MarketPageShowing {
  readonly coloured: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
}

/** A rate book beside public figures for people to read: the table, what lies outside and why, figures left aside. */
export function marketPage(
  explained: ExplainedMarket,
  problems: readonly string[],
  showing: MarketPageShowing,
): string {
  const page = pageLayout(showing.columns, showing.coloured);
  const { title, summary, seller, headings, rows, unused } = explained;
  const left = rows.filter(({ row }) => row.verdict !== 'inside');
  return [
    page.bold(title),
    ...page.sentence(summary),
    ...problems.flatMap((problem) => page.sentence(problem)),
    ...(seller === '' ? [] : page.sentence(seller)),
    ...page.section('', rows.length === 0 ? [] : tableLines(explained)),
    ...page.section(
      headings.outside,
      left.flatMap((row) => rowLines(row, page)),
    ),
    ...page.section(
      headings.unused,
      unused.flatMap((line) => page.sentence(line)),
    ),
    '',
  ].join('\n');
}

function tableLines({ headings, rows }: ExplainedMarket): string[] {
  const head = [headings.row, headings.book, headings.published, headings.verdict];
  const lines = rows.map(({ title, value, published, verdict }) => [
    ...[title, value, published, verdict],
  ]);
  return linesOf(table(head, lines, ['left', 'right', 'right', 'left']));
}

/** The figures stand below a row that was measured: one that was not needs none to judge it by. */
function rowLines(
  { title, sentence, figures, row }: ExplainedMarketRow,
  page: PageLayout,
): string[] {
  return [
    page.bold(title),
    ...page.sentence(sentence),
    ...(row.value === null ? [] : figures.flatMap((figure) => page.reason(figure))),
  ];
}
