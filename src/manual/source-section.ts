import type { Reference } from '../rules/read/rate-book.js';
import type { ManualContent, ManualRow, ManualSection } from './manual.js';
import type { Setting } from './setting.js';

/** The published sources the book cites; null for a book that cites none. */
export function sourceSection({ book, words }: Setting): ManualSection | null {
  const { headings } = words;
  const sources = Object.entries(book.references);
  if (sources.length === 0) return null;
  return {
    id: 'sources',
    title: headings.sources,
    blocks: [
      {
        kind: 'table',
        label: headings.sources,
        columns: [
          { title: headings.key, holds: 'text' },
          { title: headings.source, holds: 'prose' },
          { title: headings.place, holds: 'prose' },
        ],
        rows: sources.map(([id, source]) => sourceRow(id, source)),
      },
    ],
    sections: [],
  };
}

function sourceRow(id: string, { title, publisher, place, url, date }: Reference): ManualRow {
  const source: ManualContent = [
    [publisher, title, date].filter(Boolean).join(', '),
    ...(url === undefined ? [] : [' ', { text: url, url }]),
  ];
  return { id: `source-${id}`, cells: [[{ code: id }], source, [place ?? '']] };
}
