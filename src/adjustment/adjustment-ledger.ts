import type { Replayed } from '../quoted/ledger.js';
import { answered } from '../gate/answered.js';
import { given } from '../gate/given.js';
import { Decimal, decimal, decimalText } from '../values/decimal.js';
import type { Source } from '../rules/read/source.js';
import type { DecimalText } from '../values/text.js';
import type { AdjustmentFacts, AdjustmentKind } from './adjustment-facts.js';

/** What a step does to the running premium. */
export type AdjustmentOperation = 'add' | 'round-to' | 'at-least';

/** A step on the way to the final premium: the running amount before and after, in the currency of the policy. */
export type AdjustmentEntry = {
  readonly [Kind in AdjustmentKind]: EntryOf<Kind>;
}[AdjustmentKind];

/** An entry of one kind. */
export interface EntryOf<Kind extends AdjustmentKind> {
  /** Unique in its ledger, for example `declared/2/14`. */
  readonly id: string;
  readonly kind: Kind;
  readonly operation: AdjustmentOperation;
  readonly operand: DecimalText;
  readonly facts: AdjustmentFacts[Kind];
  readonly sources: readonly Source[];
  readonly before: DecimalText;
  readonly after: DecimalText;
  /** `after - before`. */
  readonly change: DecimalText;
}

const apply: Readonly<Record<AdjustmentOperation, (before: Decimal, operand: Decimal) => Decimal>> =
  {
    add: (before, operand) => before.plus(operand),
    'round-to': (before, operand) => before.dividedBy(operand).round().times(operand),
    'at-least': (before, operand) => Decimal.max(before, operand),
  };

/** A ledger being written: entries, and the amount after the last of them. Nothing is rounded but where a step says so. */
export interface AdjustmentLedger {
  readonly entries: AdjustmentEntry[];
  amount: Decimal;
}

/** An empty ledger. */
export function emptyLedger(): AdjustmentLedger {
  return { entries: [], amount: decimal(0) };
}

/** What an entry is before it is applied. */
export type AdjustmentStep<Kind extends AdjustmentKind> = Pick<
  EntryOf<Kind>,
  'id' | 'kind' | 'operation' | 'facts'
> & { readonly operand: Decimal; readonly sources?: readonly Source[] };

/** Applies a step and writes it down. */
export function enterStep<Kind extends AdjustmentKind>(
  ledger: AdjustmentLedger,
  { id, kind, operation, operand, facts, sources = [] }: AdjustmentStep<Kind>,
): void {
  const before = ledger.amount;
  const after = apply[operation](before, operand);
  const entry: EntryOf<Kind> = {
    ...{ id, kind, operation, operand: decimalText(operand), facts, sources },
    ...{ before: decimalText(before), after: decimalText(after) },
    change: decimalText(after.minus(before)),
  };
  ledger.entries.push(entry as AdjustmentEntry);
  ledger.amount = after;
}

/**
 * Replays a ledger, or the beginning of one, from its operations and operands alone and returns the last amount, exact
 * to its last decimal.
 *
 * @returns `invalid` with issues when the value is no ledger.
 */
export function replayAdjustment(
  ledger: readonly Pick<AdjustmentEntry, 'operation' | 'operand'>[],
): Replayed {
  return answered(() => ({ status: 'replayed', amount: replayedAdjustment(ledger) }));
}

/**
 * The same for what answers for its issues itself.
 *
 * @throws ArgumentError when the value is no ledger.
 */
export function replayedAdjustment(
  ledger: readonly Pick<AdjustmentEntry, 'operation' | 'operand'>[],
): DecimalText {
  return given({ ledger }, ({ ledger }) =>
    decimalText(
      ledger.reduce(
        (amount, { operation, operand }) => apply[operation](amount, decimal(operand)),
        decimal(0),
      ),
    ),
  );
}
