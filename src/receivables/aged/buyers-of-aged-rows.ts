import { buyerIdentity, withoutCountry, type BuyerIdentity } from '../buyers/buyer-identity.js';
import { byBuyer, type BuyerRowGroup } from '../buyers/buyer-row-groups.js';
import type { BuyerContext, BuyerOfRows } from '../buyers/buyers-of-items.js';
import { describeBuyer, overdueField, type MoneyText } from '../buyers/describe-buyer.js';
import { heaviest } from '../buyers/heaviest.js';
import { overdueAgeing, type OpenAmount } from '../buyers/overdue-ageing.js';
import { type Decimal, sum } from '../../values/decimal.js';
import type { Drop } from '../items/item.js';
import type { DroppedRow } from '../items/read-items.js';
import { roundMoney } from '../../values/money.js';
import type { AgedRow } from './aged-row.js';

/** Builds the buyers of an aged-debt list. A buyer that owes nothing and has no stated turnover is left out. */
export function buyersOfAgedRows(
  rows: readonly AgedRow[],
  context: BuyerContext,
): { buyers: BuyerOfRows<AgedRow>[]; dropped: DroppedRow[] } {
  const buyers: BuyerOfRows<AgedRow>[] = [];
  const dropped: DroppedRow[] = [];
  const dropAll = (group: BuyerRowGroup<AgedRow>, dropOf: (row: AgedRow) => Drop): void => {
    for (const row of group.rows)
      dropped.push({ row: row.row, amount: row.amount, currency: row.currency, ...dropOf(row) });
  };
  for (const group of byBuyer(rows, context.ids)) {
    const identity = buyerIdentity(group.rows, context.defaultCountry);
    const balance = sum(group.rows.map(({ value }) => value));
    const turnover = turnoverOf(group.rows);
    if (identity === undefined) dropAll(group, withoutCountry);
    else if (balance.greaterThan(0) || turnover?.greaterThan(0) === true)
      buyers.push(buyerOf(group, { identity, balance, turnover }, context));
    else dropAll(group, () => ({ code: 'buyer-in-credit', facts: { buyer: group.id } }));
  }
  return { buyers, dropped };
}

function turnoverOf(rows: readonly AgedRow[]): Decimal | undefined {
  const known = rows.flatMap(({ turnover }) => (turnover === undefined ? [] : [turnover]));
  return known.length === 0 ? undefined : sum(known);
}

function buyerOf(
  { id, rows }: BuyerRowGroup<AgedRow>,
  {
    identity,
    balance,
    turnover,
  }: { identity: BuyerIdentity; balance: Decimal; turnover: Decimal | undefined },
  { currency, asOf }: BuyerContext,
): BuyerOfRows<AgedRow> {
  const money: MoneyText = (amount) => roundMoney(amount, currency);
  const terms = heaviest(rows, ({ termsDays }) =>
    termsDays === undefined ? undefined : String(termsDays),
  );
  const open = rows.flatMap((row) => openAmounts(row, asOf));
  return {
    rows,
    ranged: false,
    buyer: {
      id,
      ...describeBuyer(identity, money),
      ...(terms === undefined ? {} : { termsDays: Number(terms) }),
      ...(turnover === undefined ? {} : { turnover: money(turnover) }),
      ...(balance.greaterThan(0) ? { balance: money(balance), peakBalance: money(balance) } : {}),
      ...(rows.some(({ due }) => due.length > 0)
        ? overdueField(overdueAgeing(open, asOf), money)
        : {}),
    },
    profile: {
      id,
      ...(identity.name === undefined ? {} : { name: identity.name }),
      rows: rows.length,
      observedTurnover: money(turnover ?? sum([])),
      openBalance: money(balance),
    },
  };
}

function openAmounts({ notDue, due }: AgedRow, asOf: number): OpenAmount[] {
  return [
    { due: undefined, open: notDue },
    ...due.map(({ days, amount }) => ({ due: days > 0 ? asOf - days : undefined, open: amount })),
  ];
}
