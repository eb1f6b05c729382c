import type { Buyer } from 'trade-credit-pricing';
import { useState } from 'react';
import type { PanelOf } from './cover-panel.js';
import { words } from './words.js';

const perPage = 10;

/** Buyers, a page at a time; each cell is typed into and priced as it stands. */
export function BuyersTable({ draft, setDraft, choices, locale }: PanelOf) {
  const text = words[locale];
  const buyers = draft.buyers ?? [];
  const [asked, setPage] = useState(0);
  const last = Math.max(0, Math.ceil(buyers.length / perPage) - 1);
  const page = Math.min(asked, last);
  const start = page * perPage;
  const setBuyers = (next: readonly Buyer[]) => setDraft({ ...draft, buyers: next });
  const set = (index: number, change: Partial<Buyer>) =>
    setBuyers(buyers.map((buyer, at) => (at === index ? cleared({ ...buyer, ...change }) : buyer)));
  return (
    <section>
      <h2>
        {text.buyers} <small>{buyers.length}</small>
      </h2>
      <div className="wide" role="group" aria-label={text.buyers} tabIndex={0}>
        <table className="buyers">
          <thead>
            <tr>
              <th scope="col">{text.buyer}</th>
              <th scope="col">{text.country}</th>
              <th scope="col">{text.grade}</th>
              <th scope="col">{text.buyerTurnover}</th>
              <th scope="col">{text.limit}</th>
              <th scope="col">{text.termsDays}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {buyers.slice(start, start + perPage).map((buyer, at) => {
              const index = start + at;
              const named = (column: string) => `${column}, ${text.buyer} ${buyer.id}`;
              return (
                <tr key={index}>
                  <td data-heading={text.buyer}>
                    <input
                      aria-label={named(text.buyer)}
                      value={buyer.id}
                      onChange={({ target }) => set(index, { id: target.value })}
                    />
                  </td>
                  <td data-heading={text.country}>
                    <select
                      aria-label={named(text.country)}
                      value={buyer.country}
                      onChange={({ target }) => set(index, { country: target.value })}
                    >
                      {choices?.countries.map(({ id, title }) => (
                        <option key={id} value={id}>
                          {title}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td data-heading={text.grade}>
                    <select
                      aria-label={named(text.grade)}
                      value={buyer.grade ?? ''}
                      onChange={({ target }) =>
                        set(index, {
                          grade: target.value === '' ? undefined : Number(target.value),
                        } as Partial<Buyer>)
                      }
                    >
                      <option value="">{buyer.rating ?? '–'}</option>
                      {[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((grade) => (
                        <option key={grade}>{grade}</option>
                      ))}
                    </select>
                  </td>
                  <Amount
                    heading={text.buyerTurnover}
                    label={named(text.buyerTurnover)}
                    value={buyer.turnover}
                    onChange={(turnover) => set(index, { turnover } as Partial<Buyer>)}
                  />
                  <Amount
                    heading={text.limit}
                    label={named(text.limit)}
                    value={buyer.approvedLimit}
                    onChange={(approvedLimit) => set(index, { approvedLimit } as Partial<Buyer>)}
                  />
                  <Amount
                    heading={text.termsDays}
                    label={named(text.termsDays)}
                    value={buyer.termsDays?.toString()}
                    onChange={(days) =>
                      set(index, {
                        termsDays:
                          days === undefined
                            ? undefined
                            : Number.isNaN(Number(days))
                              ? days
                              : Number(days),
                      } as Partial<Buyer>)
                    }
                  />
                  <td>
                    <button
                      type="button"
                      className="clear"
                      aria-label={text.remove(buyer.id)}
                      onClick={() => setBuyers(buyers.filter((_, other) => other !== index))}
                    >
                      ×
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
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
        {last > 0 && (
          <div className="pages">
            <button
              type="button"
              aria-label={text.previous}
              disabled={page === 0}
              onClick={() => setPage(page - 1)}
            >
              ‹
            </button>
            <span>
              {text.page(start + 1, Math.min(start + perPage, buyers.length), buyers.length)}
            </span>
            <button
              type="button"
              aria-label={text.next}
              disabled={page === last}
              onClick={() => setPage(page + 1)}
            >
              ›
            </button>
          </div>
        )}
      </div>
    </section>
  );
}

interface AmountOf {
  readonly heading: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

function Amount({ heading, label, value, onChange }: AmountOf) {
  return (
    <td data-heading={heading}>
      <input
        className="number"
        inputMode="decimal"
        aria-label={label}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      />
    </td>
  );
}

/** Without the members that were emptied. */
function cleared(buyer: Buyer): Buyer {
  return Object.fromEntries(
    Object.entries(buyer).filter(([, value]) => value !== undefined),
  ) as unknown as Buyer;
}

function unusedId(buyers: readonly Buyer[]): string {
  const used = new Set(buyers.map(({ id }) => id));
  let number = buyers.length + 1;
  while (used.has(`new-${number}`)) number += 1;
  return `new-${number}`;
}
