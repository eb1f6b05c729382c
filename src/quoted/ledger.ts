import { answered, type InvalidData } from '../gate/answered.js';
import { given } from '../gate/given.js';
import { type Decimal, decimal, decimalText } from '../values/decimal.js';
import { roundedProduct, roundedQuotient } from '../values/rounded-result.js';
import type { Operation } from '../rules/read/operation.js';
import type { Source } from '../rules/read/source.js';
import type { DecimalText, Text } from '../values/text.js';

/** Plain facts a step looked at; the explanation is written from them alone. */
export type Facts = Readonly<Record<string, FactValue>>;
/** A fact: text, a safe integer, a title of the book, or a list of plain records; other numbers are decimal text. */
export type FactValue = string | number | boolean | null | Text | readonly FactRecord[];
/** A record in a list of facts. */
export interface FactRecord {
  readonly [name: string]: string | number | Text | undefined;
}

/** A step as data: made by a pure function that never touches the running amount. */
export interface Step {
  readonly id: string;
  readonly kind: string;
  /** The measure looked up, for steps of a generic kind. */
  readonly measure?: string;
  readonly title: Text;
  readonly operation: Operation;
  readonly operand: DecimalText;
  readonly facts: Facts;
  readonly sources: readonly Source[];
}

/** A step applied: the running amount before and after, in the currency of the quote. */
export interface LedgerEntry extends Step {
  readonly before: DecimalText;
  readonly after: DecimalText;
  /** `after - before`. */
  readonly change: DecimalText;
  /** `after / before - 1` to six decimals, or null where there is nothing to compare with. */
  readonly relativeChange: DecimalText | null;
}

/** Decimals of the running amount. */
export const ledgerDecimals = 8;

function lower(one: Decimal, other: Decimal): Decimal {
  return one.greaterThan(other) ? other : one;
}

function higher(one: Decimal, other: Decimal): Decimal {
  return one.lessThan(other) ? other : one;
}

/**
 * Applies a step to the running amount. This is all the arithmetic there is on a premium. The result is rounded to
 * eight decimals of the currency, half away from zero; the rounding is part of the operation.
 */
export function applyStep(before: Decimal, step: Pick<Step, 'operation' | 'operand'>): Decimal {
  return applied(before, step.operation, decimal(step.operand));
}

/** The running amount after a step whose operand is a number. */
export function applied(before: Decimal, operation: Operation, operand: Decimal): Decimal {
  switch (operation) {
    case 'multiply':
      return roundedProduct(before, operand, ledgerDecimals);
    case 'divide':
      return roundedQuotient(before, operand, ledgerDecimals);
    case 'at-most':
      return lower(before, operand).toDecimalPlaces(ledgerDecimals);
    case 'at-least':
      return higher(before, operand).toDecimalPlaces(ledgerDecimals);
    case 'round-to':
      return roundedQuotient(before, operand, 0).times(operand).toDecimalPlaces(ledgerDecimals);
    case 'add':
      return before.plus(operand).toDecimalPlaces(ledgerDecimals);
    case 'start':
      return operand.toDecimalPlaces(ledgerDecimals);
  }
}

/** What the steps of a ledger come to, or what is wrong with the ledger. */
export type Replayed = { readonly status: 'replayed'; readonly amount: DecimalText } | InvalidData;

/**
 * Replays a ledger from its operations and operands alone and returns the last amount.
 *
 * @returns `invalid` with issues when the value is no ledger.
 */
export function replay(ledger: readonly Pick<Step, 'operation' | 'operand'>[]): Replayed {
  return answered(() => ({ status: 'replayed', amount: replayedAmount(ledger) }));
}

/**
 * The same for what answers for its issues itself.
 *
 * @throws ArgumentError when the value is no ledger.
 */
export function replayedAmount(
  ledger: readonly Pick<Step, 'operation' | 'operand'>[],
): DecimalText {
  return given({ ledger }, ({ ledger }) => {
    let amount = decimal(0);
    for (const step of ledger) amount = applyStep(amount, step);
    return decimalText(amount);
  });
}
