import { type Decimal, decimal, sum } from '../../values/decimal.js';
import { ExactSum } from '../../values/exact-sum.js';
import { dayNumber } from '../../values/calendar.js';
import { roundMoney } from '../../values/money.js';
import type { DroppedRow } from '../items/read-items.js';
import { type SettledItem, settleItems } from '../items/settle-items.js';
import type { Item } from '../items/item.js';
import type { ReceivablesList } from '../receivables-options.js';
import type { BuyerProfile, TurnoverWindow } from '../receivables-result.js';
import type { Buyer } from '../../submission/submission.js';
import { buyerIdentity, withoutCountry, type BuyerIdentity } from './buyer-identity.js';
import { byBuyer, type BuyerRowGroup } from './buyer-row-groups.js';
import { describeBuyer, overdueField, type MoneyText } from './describe-buyer.js';
import { inRanges, mostEntries, overdueAgeing, type Overdue } from './overdue-ageing.js';
import { buyerTerms } from './payment-terms.js';
import { peakBalance } from './peak-balance.js';
import { annualised, inTurnover } from './turnover-window.js';

/** A buyer, what stands behind it, and the rows it was made of. */
export interface BuyerOfRows<Row> {
  readonly buyer: Buyer;
  readonly profile: BuyerProfile;
  readonly rows: readonly Row[];
  /** True when its ageing had so many entries that they were put together by ranges. */
  readonly ranged: boolean;
}

/** What is the same for all buyers of a list. */
export interface BuyerContext {
  readonly currency: string;
  readonly asOf: number;
  readonly list: ReceivablesList;
  /** True when what is dated in the window is a year's turnover in proportion. */
  readonly annual: boolean;
  /** True when the list has days of clearing. */
  readonly clears: boolean;
  readonly defaultCountry: string | undefined;
  /** Ids given before, by the key of the name. */
  readonly ids: ReadonlyMap<string, string>;
}

/** A buyer with a known country, before its amounts are known. */
export interface IdentifiedBuyer<Row> extends BuyerRowGroup<Row> {
  readonly identity: BuyerIdentity;
}

/** Buyers whose country is known, and the rows of the others. */
export function identifyBuyers(
  items: readonly Item[],
  { defaultCountry, ids }: BuyerContext,
): { identified: IdentifiedBuyer<Item>[]; dropped: DroppedRow[] } {
  const identified: IdentifiedBuyer<Item>[] = [];
  const dropped: DroppedRow[] = [];
  for (const group of byBuyer(items, ids)) {
    const identity = buyerIdentity(group.rows, defaultCountry);
    if (identity !== undefined) identified.push({ ...group, identity });
    else for (const item of group.rows) dropped.push(dropItem(item, withoutCountry(item)));
  }
  return { identified, dropped };
}

/** Builds the buyers of a list of invoices. A buyer with neither turnover nor an open balance is left out. */
export function buyersOfItems(
  identified: readonly IdentifiedBuyer<Item>[],
  window: TurnoverWindow | null,
  context: BuyerContext,
): { buyers: BuyerOfRows<Item>[]; dropped: DroppedRow[] } {
  const buyers: BuyerOfRows<Item>[] = [];
  const dropped: DroppedRow[] = [];
  const counts = inTurnover(window);
  for (const buyer of identified) {
    const observed = observedOf(buyer.rows, counts);
    const settled = context.list === 'invoices' ? [] : settleItems(buyer.rows, context);
    const open = openOf(settled);
    if (observed.greaterThan(0) || (observed.isZero() && open.greaterThan(0)))
      buyers.push(buyerOf(buyer, { observed, settled, open, window }, context));
    else
      for (const item of buyer.rows)
        dropped.push(dropItem(item, { code: 'buyer-in-credit', facts: { buyer: buyer.id } }));
  }
  return { buyers, dropped };
}

function observedOf(rows: readonly Item[], counts: (item: Item) => boolean): Decimal {
  const observed = new ExactSum();
  for (const row of rows) if (counts(row)) observed.add(row.value);
  return observed.total();
}

function openOf(settled: readonly SettledItem[]): Decimal {
  const open = new ExactSum();
  for (const each of settled) open.add(each.open);
  return open.total();
}

function dropItem(
  { row, amount, currency }: Item,
  drop: Pick<DroppedRow, 'code' | 'facts'>,
): DroppedRow {
  return { row, amount, currency, ...drop };
}

interface BuyerAmounts {
  readonly observed: Decimal;
  readonly settled: readonly SettledItem[];
  readonly open: Decimal;
  readonly window: TurnoverWindow | null;
}

function buyerOf(
  { id, rows, identity }: IdentifiedBuyer<Item>,
  amounts: BuyerAmounts,
  context: BuyerContext,
): BuyerOfRows<Item> {
  const money: MoneyText = (amount) => roundMoney(amount, context.currency);
  const { observed, settled, open, window } = amounts;
  const terms = buyerTerms(rows);
  const { ageing, ranged } = ageingOf(settled, context.asOf);
  const balances = context.list !== 'invoices';
  const peak = peakBalance(
    settled,
    window?.basis === 'stated' ? dayNumber(window.from) : -Infinity,
  );
  return {
    rows,
    ranged,
    buyer: {
      id,
      ...describeBuyer(identity, money),
      ...(terms === undefined ? {} : { termsDays: terms.average }),
      turnover: money(yearOf(observed, window, context)),
      ...(balances && open.greaterThan(0) && !open.greaterThan(peak)
        ? { balance: money(open) }
        : {}),
      ...(peak.greaterThan(0) ? { peakBalance: money(peak) } : {}),
      ...(balances && (ageing.length > 0 || everyDueKnown(settled))
        ? overdueField(ageing, money)
        : {}),
    },
    profile: {
      id,
      ...(identity.name === undefined ? {} : { name: identity.name }),
      rows: rows.length,
      observedTurnover: money(observed),
      ...(balances ? { openBalance: money(open), disputed: money(disputedPart(settled)) } : {}),
      ...(terms === undefined
        ? {}
        : { termsDays: { shortest: terms.shortest, longest: terms.longest } }),
    },
  };
}

/** Open items, and invoices whose dates are not known, say how turnover is spread and not what a year's is. */
function yearOf(
  observed: Decimal,
  window: TurnoverWindow | null,
  { annual }: BuyerContext,
): Decimal {
  if (window === null) return decimal(0);
  return annual ? annualised(observed, window) : observed;
}

function ageingOf(
  settled: readonly SettledItem[],
  asOf: number,
): { ageing: readonly Overdue[]; ranged: boolean } {
  const ageing = overdueAgeing(
    settled.flatMap(({ item, open }) => (open.isZero() ? [] : { due: item.due, open })),
    asOf,
  );
  const ranged = ageing.length > mostEntries;
  return { ageing: ranged ? inRanges(ageing) : ageing, ranged };
}

/** Whether the due dates of all that is open are known, so that nothing overdue is a fact. */
function everyDueKnown(settled: readonly SettledItem[]): boolean {
  return settled.every(({ item, open }) => open.isZero() || item.due !== undefined);
}

function disputedPart(settled: readonly SettledItem[]): Decimal {
  return sum(
    settled
      .filter(({ item, open }) => item.disputed && open.greaterThan(0))
      .map(({ open }) => open),
  );
}
