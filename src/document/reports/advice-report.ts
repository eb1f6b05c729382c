import type { DocumentSpeech } from '../../explain/document/document-words.js';
import { given } from '../../gate/given.js';
import type { Picture } from '../../pictures/picture.js';
import { pictureBlock } from '../made-for.js';
import type { ExplainedAdvice, ExplainedTable } from '../../explain/advice/explained-advice.js';
import type {
  DocumentBlock,
  DocumentRow,
  DocumentSection,
  DocumentSubject,
  DocumentTable,
  ReaderDocument,
} from '../document.js';
import {
  part,
  report,
  type Reporting,
  reporting,
  reportWords,
  sentences,
  type SpokenReportRequest,
} from './report.js';

const none = '–';

/** A kind of advice: how it is told, and drawn where it has a picture. */
export interface AdviceKind<Result> {
  readonly of: DocumentSubject;
  readonly told: (result: Result, speech: DocumentSpeech) => ExplainedAdvice;
  readonly drawn?: (result: Result, speech: DocumentSpeech['pictures']) => Picture;
}

/** What advice is written for. */
export interface AdviceAsked<Result> {
  readonly result: Result;
  readonly request: SpokenReportRequest;
  readonly speech: DocumentSpeech;
}

/** Advice as a document: what it comes to, its tables, the first below its picture, and how it was reckoned. */
export function adviceDocument<Result>(
  { of, told, drawn }: AdviceKind<Result>,
  asked: AdviceAsked<Result>,
): ReaderDocument {
  return given(
    { ...asked },
    ({ result, request, speech }) => {
      const pictures =
        drawn === undefined
          ? []
          : pictureBlock(request.pictures, () => drawn(result, speech.pictures));
      return adviceReport(
        { of, record: result, told: told(result, speech), pictures },
        reporting(request, speech),
      );
    },
    ['speech'],
  );
}

interface Advised {
  readonly of: DocumentSubject;
  readonly record: unknown;
  readonly told: ExplainedAdvice;
  readonly pictures: readonly DocumentBlock[];
}

function adviceReport({ of, record, told, pictures }: Advised, request: Reporting): ReaderDocument {
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
