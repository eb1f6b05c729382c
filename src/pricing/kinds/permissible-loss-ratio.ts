import { readRow } from '../../rules/read/look-up.js';
import { type Decimal, decimal, decimalText, roundOperand } from '../../values/decimal.js';
import {
  premiumLeaving,
  premiumSlices,
  type PremiumSlice,
  setAside,
  type SlicePlace,
  slicePlaces,
} from '../premium-slices.js';
import { FoundStep, type PreparedKind } from '../step-context.js';

/**
 * Variable permissible loss ratio, `1 - variable expense - brokerage - profit`: the part of each unit of premium
 * that is left for losses and fixed expense (Werner and Modlin, Basic Ratemaking, chapter 7: `1 - V - Q`). Expense and
 * brokerage may slide: each slice of the premium then sets aside its own rate besides, and the premium is the one of
 * which the running amount is left.
 */
export const permissibleLossRatio: PreparedKind = {
  prepare: ({ pages = {} }, book) => {
    const row = (key: string) => readRow(book, pages['loadings'] ?? '', key);
    const [variableExpense, brokerage, profit] = [
      row('variable-expense'),
      row('brokerage'),
      row('profit'),
    ];
    const flat = variableExpense.value.plus(brokerage.value).plus(profit.value);
    const [expense, brokers] = ['expense-slices', 'brokerage-slices'].map((role) =>
      premiumSlices(book, pages[role]),
    ) as [readonly PremiumSlice[], readonly PremiumSlice[]];
    const slides = expense.length + brokers.length > 0;
    const inBookMoney = slidingParts(expense, brokers, (amount) => amount);
    const sources = [variableExpense.source, brokerage.source, profit.source];
    return ({ risk: { money, submission }, before }) => {
      const isBookMoney = submission.currency === book.currency;
      const parts = isBookMoney ? inBookMoney : slidingParts(expense, brokers, money.exactly);
      const premium = slides ? premiumLeaving(before, flat, parts.all) : decimal(0);
      const left = premium.isZero() ? decimal(1).minus(flat) : before.dividedBy(premium);
      return new FoundStep(
        roundOperand(left),
        () => ({
          variableExpense: decimalText(average(variableExpense.value, parts.expense, premium)),
          brokerage: decimalText(average(brokerage.value, parts.brokerage, premium)),
          profit: decimalText(profit.value),
          ...(slides && { slides }),
        }),
        sources,
      );
    };
  },
};

interface SlidingParts {
  readonly all: readonly SlicePlace[];
  readonly expense: readonly SlicePlace[];
  readonly brokerage: readonly SlicePlace[];
}

function slidingParts(
  expense: readonly PremiumSlice[],
  brokerage: readonly PremiumSlice[],
  money: (amount: Decimal) => Decimal,
): SlidingParts {
  return {
    all: slicePlaces([...expense, ...brokerage], money),
    expense: slicePlaces(expense, money),
    brokerage: slicePlaces(brokerage, money),
  };
}

function average(flat: Decimal, own: readonly SlicePlace[], premium: Decimal): Decimal {
  return premium.isZero()
    ? flat
    : roundOperand(flat.plus(setAside(own, premium).dividedBy(premium)));
}
