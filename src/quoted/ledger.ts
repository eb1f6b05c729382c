import { given } from '../gate/given.js';
import { Decimal, decimal, decimalText, roundAmount } from '../values/decimal.js';
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

const apply: Readonly<Record<Operation, (before: Decimal, operand: Decimal) => Decimal>> = {
  start: (_before, operand) => operand,
  multiply: (before, operand) => before.times(operand),
  add: (before, operand) => before.plus(operand),
  divide: (before, operand) => before.dividedBy(operand),
  'at-most': (before, operand) => Decimal.min(before, operand),
  'at-least': (before, operand) => Decimal.max(before, operand),
  'round-to': (before, operand) => before.dividedBy(operand).round().times(operand),
};

/**
 * Applies a step to the running amount. This is all the arithmetic there is on a premium. The result is rounded to
 * eight decimals of the currency, half away from zero; the rounding is part of the operation.
 */
export function applyStep(before: Decimal, step: Pick<Step, 'operation' | 'operand'>): Decimal {
  return applied(before, step.operation, decimal(step.operand));
}

function applied(before: Decimal, operation: Operation, operand: Decimal): Decimal {
  return roundAmount(apply[operation](before, operand));
}

/** A step as it is entered: its operand as a number. */
export interface Applicable extends Omit<Step, 'measure' | 'operand'> {
  readonly measure?: string | undefined;
  readonly operand: Decimal;
}

/** The ledger entry of a step applied to the running amount, and the amount after it. */
export function enter(
  amount: Decimal,
  step: Applicable,
): { readonly entry: LedgerEntry; readonly amount: Decimal } {
  const { id, kind, measure, title, operation, facts, sources } = step;
  const result = applied(amount, operation, step.operand);
  const operand = decimalText(step.operand);
  const [before, after] = [decimalText(amount), decimalText(result)];
  const difference = result.minus(amount);
  const change = decimalText(difference);
  const relativeChange = amount.isZero()
    ? null
    : difference.isZero()
      ? '0'
      : decimalText(result.dividedBy(amount).minus(1).toDecimalPlaces(6));
  const effect = { before, after, change, relativeChange };
  const entry: LedgerEntry =
    measure === undefined
      ? { id, kind, title, operation, operand, facts, sources, ...effect }
      : { id, kind, measure, title, operation, operand, facts, sources, ...effect };
  return { entry, amount: result };
}

/** Replays a ledger from its operations and operands alone and returns the last amount. */
export function replay(ledger: readonly Pick<Step, 'operation' | 'operand'>[]): DecimalText {
  return given({ ledger }, ({ ledger }) => {
    let amount = decimal(0);
    for (const step of ledger) amount = applyStep(amount, step);
    return decimalText(amount);
  });
}
