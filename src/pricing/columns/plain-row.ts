import { applied, ledgerDecimals } from '../../quoted/ledger.js';
import type { BookMoney } from '../../risk/book-money.js';
import { numberIn } from '../../rules/read/number-in.js';
import { type Decimal, roundAmount } from '../../values/decimal.js';
import { roundedProduct } from '../../values/rounded-result.js';
import { decidedFactor, factorAt, type FactorTerms } from '../kinds/credible-factor.js';
import { plainNumber } from './number-column.js';
import { pointAt } from './plain-curve.js';
import type { PlainFactor, PlainPlan } from './plain-plan.js';

/** What a row says to a plain tariff. */
export interface PlainRow {
  readonly turnover: Decimal;
  readonly attributes: Readonly<Record<string, string>>;
  readonly minorUnit: Decimal;
  readonly money: Pick<BookMoney, 'exactly'>;
}

/** What the steps of a plain tariff come to. */
export interface RowAmounts {
  /** The running amount before the first step that only holds or rounds it. */
  readonly unheld: Decimal;
  readonly last: Decimal;
  /** The least premium where it binds, else null. */
  readonly least: Decimal | null;
}

/**
 * The amounts the steps of a tariff come to in a row: the operations and roundings of its ledger, which nobody reads, on the
 * very operands. Null where the row is to be looked at in full: an operand is missing.
 */
export function rowAmounts({ base, steps }: PlainPlan, row: PlainRow): RowAmounts | null {
  const { turnover, attributes, money } = row;
  const rate = base.exactAt(attributes[base.attribute] ?? '');
  if (rate === undefined) return null;
  let amount = roundedProduct(turnover, rate, ledgerDecimals);
  let without = amount;
  let unheld: Decimal | null = null;
  let least: Decimal | null = null;
  for (const step of steps)
    if (step.operation === 'multiply') {
      const factor = exactFactorAt(step.factor, attributes);
      if (factor === undefined) return null;
      amount = applied(amount, 'multiply', factor);
    } else if (step.operation === 'floor') {
      unheld ??= amount;
      const floor = roundAmount(money.exactly(step.least));
      if (amount.lessThan(floor)) least = floor;
      amount = applied(amount, 'at-least', floor);
    } else {
      const operand = roundedProduct(without, step.bound, ledgerDecimals);
      amount = applied(amount, step.operation, operand);
      without = applied(without, step.operation, operand);
    }
  return { unheld: unheld ?? amount, last: applied(amount, 'round-to', row.minorUnit), least };
}

function exactFactorAt(
  factor: PlainFactor,
  attributes: PlainRow['attributes'],
): Decimal | undefined {
  if (factor.kind === 'credibility') return credibilityAt(factor, attributes);
  const { page } = factor;
  const text = attributes[page.attribute] ?? '';
  if (factor.kind === 'page') return page.exactAt(text);
  return pointAt(factor.curve, plainNumber(text)) ?? page.exactAt(text);
}

function credibilityAt(
  { ratio, volume, terms }: PlainFactor & { readonly kind: 'credibility' },
  attributes: PlainRow['attributes'],
): Decimal | undefined {
  const stated = { ratio: attributes[ratio] ?? '', volume: attributes[volume] ?? '' };
  const near = decidedFactor(terms, plainNumber(stated.ratio), plainNumber(stated.volume));
  return near ?? exactCredibility(terms, stated);
}

function exactCredibility(
  terms: FactorTerms,
  stated: { readonly ratio: string; readonly volume: string },
): Decimal | undefined {
  const [ratio, volume] = [numberIn(stated.ratio), numberIn(stated.volume)];
  const isRead = ratio?.isNegative() === false && volume?.isNegative() === false;
  return isRead ? factorAt(terms, { ratio, volume }) : undefined;
}
