import { formatIn } from 'trade-credit-pricing/explain';
import type { ExplainedAdvice, ExplainedTable } from 'trade-credit-pricing/explain';
import { linesOf, pageLayout } from './page-layout.js';
import { table } from './table.js';

/** How a page of advice is shown. */
interface AdvicePageShowing {
  readonly coloured: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
}

/** Advice for people to read: the summary, tables, and what must be known beside them. */
export function advicePage(explained: ExplainedAdvice, showing: AdvicePageShowing): string {
  const { bold, sentence, section } = pageLayout(showing.columns, showing.coloured);
  const { title, summary, tables, notes, currency, locale } = explained;
  return [
    bold(formatIn(locale).headed(title, currency)),
    ...(summary === '' ? [] : sentence(summary)),
    ...tables
      .filter(({ rows }) => rows.length > 0)
      .flatMap((one) => section(one.title, tableLines(one))),
    ...section('', notes.flatMap(sentence)),
    '',
  ].join('\n');
}

/** Words to the left, figures to the right, and what stands behind the figures, a remark, to the left again. */
function tableLines({ headings, rows, words, remarks }: ExplainedTable): string[] {
  const last = remarks === true ? headings.length - 1 : headings.length;
  const alignments = headings.map((_, column) =>
    column < words || column === last ? 'left' : 'right',
  );
  return linesOf(table(headings, rows, alignments));
}
