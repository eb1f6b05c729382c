import { useEffect, useRef, useState } from 'react';
import { BuyerRow, type Column } from './buyer-row.js';
import type { PanelOf } from './cover-panel.js';
import type { Draft } from './protocol.js';
import { type Fields, rowsOf, textOf } from './typed.js';
import { type Pasted, usePasting } from './use-pasting.js';
import { type Words, words } from './words.js';

/** Rows of a page: on a telephone each is a card of two lines. */
const perPage = matchMedia('(max-width: 40rem)').matches ? 4 : 10;
const columns: readonly Column[] = [
  'id',
  'country',
  'grade',
  'turnover',
  'approvedLimit',
  'termsDays',
];

/** Buyers, a page at a time; each cell is typed into, or pasted from a spreadsheet, and priced as it stands. */
export function BuyersTable({
  draft,
  setDraft,
  choices,
  locale,
  sought,
}: PanelOf & { readonly sought: string | null }) {
  const text = words[locale];
  const buyers = rowsOf(draft.buyers);
  const [asked, setPage] = useState(0);
  const last = Math.max(0, Math.ceil(buyers.length / perPage) - 1);
  const page = Math.min(asked, last);
  const start = page * perPage;
  const at = useRef<HTMLElement>(null);
  const setBuyers = (next: readonly Fields[]) => setDraft({ ...draft, buyers: next });
  const { pasted, onPaste } = usePasting({ buyers, columns, setBuyers });

  useEffect(() => {
    const row = /^\/buyers\/(\d+)/.exec(sought ?? '')?.[1];
    if (row !== undefined) setPage(Math.floor(Number(row) / perPage));
  }, [sought]);

  return (
    <section ref={at}>
      <h2>
        {text.buyers} <small>{buyers.length}</small>
      </h2>
      <table className="buyers" onPaste={onPaste}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text.columns[column]}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {buyers.slice(start, start + perPage).map((buyer, place) => {
            const index = start + place;
            return (
              <BuyerRow
                key={index}
                {...{ buyer, index, text, countries: choices?.countries ?? [] }}
                set={(next) => setBuyers(buyers.map((one, to) => (to === index ? next : one)))}
                remove={() => setBuyers(buyers.filter((_, to) => to !== index))}
              />
            );
          })}
        </tbody>
      </table>
      {buyers.length === 0 && <p className="empty">{text.noBuyers}</p>}
      <p role="status" className="hint">
        {pastedText(pasted, text)}
      </p>
      <div className="row">
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setBuyers([...buyers, { id: unusedId(buyers), country: 'CN' }]);
            setPage(Math.floor(buyers.length / perPage));
          }}
        >
          {text.add}
        </button>
        {last > 0 && <Pages {...{ page, last, start, setPage, text, count: buyers.length }} />}
      </div>
    </section>
  );
}

function pastedText(pasted: Pasted, text: Words): string {
  if ('failed' in pasted) return `${text.failures[pasted.failed]} ${text.notPasted}`;
  return pasted.rows === 0 ? text.pasteHint : text.pasted(pasted.rows);
}

interface PagesOf {
  readonly page: number;
  readonly last: number;
  readonly start: number;
  readonly count: number;
  readonly setPage: (page: number) => void;
  readonly text: (typeof words)['en'];
}

function Pages({ page, last, start, count, setPage, text }: PagesOf) {
  return (
    <div className="pages">
      <button
        type="button"
        aria-label={text.previous}
        disabled={page === 0}
        onClick={() => setPage(page - 1)}
      >
        ‹
      </button>
      <span>{text.page(start + 1, Math.min(start + perPage, count), count)}</span>
      <button
        type="button"
        aria-label={text.next}
        disabled={page === last}
        onClick={() => setPage(page + 1)}
      >
        ›
      </button>
    </div>
  );
}

function unusedId(buyers: readonly Fields[]): string {
  const used = new Set(buyers.map(({ id }) => textOf(id)));
  let number = buyers.length + 1;
  while (used.has(`new-${number}`)) number += 1;
  return `new-${number}`;
}
