import type { ExplainedAdvice, ExplainedTable } from '../../explain/advice/explained-advice.js';
import type {
  DocumentBlock,
  DocumentRow,
  DocumentSection,
  DocumentSubject,
  DocumentTable,
  ReaderDocument,
} from '../document.js';
import { part, report, type Reporting, reportWords, sentences } from './report.js';

const none = '–';

/** Advice to be written as a document. */
export interface Advised {
  readonly of: DocumentSubject;
  /** The record it is about. */
  readonly record: unknown;
  readonly told: ExplainedAdvice;
  readonly pictures: readonly DocumentBlock[];
}

/** Advice as a document: what it comes to, its tables, the first below its picture, and how it was reckoned. */
export function adviceReport(
  { of, record, told, pictures }: Advised,
  request: Reporting,
): ReaderDocument {
  const { language } = reportWords(request.speech, { currency: null, minorDigits: 2 });
  const { title, summary, tables, notes, currency } = told;
  const isFolded = ({ folded }: ExplainedTable): boolean =>
    request.for === 'client' && folded !== undefined;
  const shown =
    request.short === true ? tables.slice(0, 1) : tables.filter((table) => !isFolded(table));
  const folded = tables.filter(isFolded).map(({ folded }) => folded ?? '');
  return report(record, request, {
    ...{ of, title, subtitle: summary },
    sections: [
      ...shown.flatMap((table, place) =>
        part(`table-${place + 1}`, language.inCurrency(table.title, currency), [
          ...(place === 0 ? pictures : []),
          tableBlock(table, request),
        ]),
      ),
      ...methodSection(request.short === true ? [] : [...folded, ...notes], language.parts.method),
    ],
  });
}

function methodSection(notes: readonly string[], title: string): readonly DocumentSection[] {
  return part('method', title, [sentences(notes)]);
}

/** A table for its reader; a remark stands below its row. */
function tableBlock(table: ExplainedTable, { for: reader }: Reporting): DocumentTable {
  const insurers = reader === 'client' ? (table.insurers ?? []) : [];
  const isHidden = (row: number | undefined, column: number | undefined): boolean =>
    insurers.some((part) => part.row === row && part.column === column);
  const last = table.remarks === true ? table.headings.length - 1 : table.headings.length;
  const columns = table.headings.flatMap((_, column) =>
    column < last && !isHidden(undefined, column) ? [column] : [],
  );
  return {
    kind: 'table',
    columns: columns.map((column) => ({
      title: table.headings[column] ?? '',
      holds: column < table.words ? 'text' : 'number',
    })),
    rows: table.rows.flatMap((cells, row): DocumentRow[] => {
      if (isHidden(row, undefined)) return [];
      const shown = columns.map((column) => (isHidden(row, column) ? none : (cells[column] ?? '')));
      const remark = cells[last] ?? '';
      return [{ cells: shown, ...(remark !== '' && { note: remark }) }];
    }),
  };
}
