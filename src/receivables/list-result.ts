import type { BuyerOfRows } from './buyers/buyers-of-items.js';
import { rowsOf } from './buyers/buyer-row-groups.js';
import { mostEntries } from './buyers/overdue-ageing.js';
import { namesAt } from './columns/recognise-columns.js';
import { shownText } from './cells/cell-text.js';
import { namingNotes } from './buyers/naming-notes.js';
import { namedGroups } from './buyers/named-groups.js';
import { columnReadings } from './column-readings.js';
import { decimal, sum, type Decimal } from '../values/decimal.js';
import type { Guess } from './items/item.js';
import type { ListRead } from './items/list-read.js';
import type { DroppedRow } from './items/read-items.js';
import { listNote } from './list-notes.js';
import { rowReports } from './row-reports.js';
import { fromDayNumber } from '../values/calendar.js';
import { roundMoney } from '../values/money.js';
import { usedMapping } from './mapping/used-mapping.js';
import type { ReceivablesOptions } from './receivables-options.js';
import type { ListNote } from './list-note.js';
import type { ReceivablesResult } from './receivables-result.js';
import { receivablesTotals, type Account, type CountedRow } from './totals.js';

/** A row in use, of either sort of list. */
interface UsedRow extends CountedRow {
  readonly amount: NonNullable<CountedRow['amount']>;
  readonly row: number;
  readonly hasId: boolean;
  /** Its id, or the key of its name. */
  readonly buyer: string;
  readonly name: string;
  readonly guesses: readonly Guess[];
  readonly disputed?: boolean;
}

/** What a list came to. */
export interface ListOutcome<Row extends UsedRow> extends Pick<
  ReceivablesResult,
  'list' | 'currency' | 'window' | 'collection'
> {
  readonly buyers: readonly BuyerOfRows<Row>[];
  /** Every row as it was read. */
  readonly read: Account;
  readonly dropped: readonly DroppedRow[];
  readonly inTurnover: (row: Row) => boolean;
  /** True when the turnovers of the buyers are those of a year. */
  readonly annual: boolean;
  /** Amounts of columns that were not read. */
  readonly unread?: readonly { readonly currency: string; readonly amount: Decimal }[];
  readonly notes: readonly ListNote[];
}

/** Puts the result together. */
export function listResult<Row extends UsedRow>(
  list: ListRead,
  outcome: ListOutcome<Row>,
  options: ReceivablesOptions,
): ReceivablesResult {
  const { buyers, currency, dropped, read } = outcome;
  const grouped = namedGroups(
    buyers.map(({ buyer }) => buyer),
    options,
  );
  const used = rowsOf(buyers);
  const total = (amounts: readonly string[]): string =>
    roundMoney(sum(amounts.map((amount) => decimal(amount))), currency);
  return {
    list: outcome.list,
    buyers: grouped.buyers,
    profiles: buyers.map(({ profile }) => profile),
    currency,
    turnover: total(outcome.annual ? buyers.map(({ buyer }) => buyer.turnover ?? '0') : []),
    observedTurnover: total(buyers.map(({ profile }) => profile.observedTurnover)),
    window: outcome.window,
    collection: outcome.collection,
    totals: receivablesTotals({
      read,
      used,
      dropped,
      unread: outcome.unread ?? [],
      inTurnover: outcome.inTurnover,
      guessed: ({ guesses }) => guesses.length > 0,
    }),
    columns: columnReadings(list),
    unreadColumns: namesAt(list.table.header, list.columns.unreadPlaces),
    notes: [
      ...(list.table.notes ?? []),
      ...outcome.notes,
      ...buyerNotes(buyers),
      ...balanceNotes(buyers, list.context.asOf),
      ...namingNotes(buyers, list.context.ids, options.ids !== undefined),
    ],
    mapping: usedMapping(list, options, { buyers, groupIds: grouped.ids }),
    reports: rowReports(used, dropped, list.table.lines),
  };
}

const mostSpellings = 6;

/** Buyers that are one by their names, which differ by case, spaces or punctuation. */
function spellingNotes<Row extends UsedRow>(buyers: readonly BuyerOfRows<Row>[]): ListNote[] {
  const several = buyers
    .filter(({ rows }) => rows[0]?.hasId === false)
    .map(({ rows }) => [...new Set(rows.map(({ name }) => name))].sort())
    .filter((names) => names.length > 1);
  if (several.length === 0) return [];
  const shown = several.slice(0, mostSpellings).map((names) => names.map(shownText).join(' = '));
  const names = shown.join('; ') + (several.length > mostSpellings ? '; …' : '');
  return [listNote('names-written-differently', { buyers: several.length, names })];
}

function balanceNotes<Row extends UsedRow>(
  buyers: readonly BuyerOfRows<Row>[],
  asOf: number,
): ListNote[] {
  const count = buyers.filter(({ buyer }) => buyer.balance !== undefined).length;
  const facts = { day: fromDayNumber(asOf), buyers: count };
  return count === 0 ? [] : [listNote('balance-of-day', facts)];
}

function buyerNotes<Row extends UsedRow>(buyers: readonly BuyerOfRows<Row>[]): ListNote[] {
  const notes: ListNote[] = [];
  const ranged = buyers.filter((buyer) => buyer.ranged).length;
  if (buyers.length === 0) notes.push(listNote('nothing-left'));
  notes.push(...spellingNotes(buyers));
  if (ranged > 0) notes.push(listNote('overdue-in-ranges', { buyers: ranged, most: mostEntries }));
  return notes;
}
