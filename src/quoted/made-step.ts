import type { Operation } from '../rules/read/operation.js';
import type { Source } from '../rules/read/source.js';
import { type Decimal, decimalText } from '../values/decimal.js';
import { differenceText, growthText } from '../values/rounded-result.js';
import { deepFreeze } from '../values/freeze.js';
import type { DecimalText, Text } from '../values/text.js';
import { applied, type Facts, type LedgerEntry } from './ledger.js';

/** What a line of the book says of every step it makes. */
export interface StepTitle {
  readonly id: string;
  readonly kind: string;
  readonly measure?: string | undefined;
  readonly title: Text;
  readonly operation: Operation;
}

/** The same in one shape, whatever else the line states: records of few shapes are read several times as fast. */
export class StepHead implements StepTitle {
  readonly id: string;
  readonly kind: string;
  readonly measure: string | undefined;
  readonly title: Text;
  readonly operation: Operation;

  constructor({ id, kind, measure, title, operation }: StepTitle) {
    this.id = id;
    this.kind = kind;
    this.measure = measure;
    this.title = title;
    this.operation = operation;
  }
}

/** What a step found: its operand, and what is recorded of it, made where somebody records it. */
export interface FoundOperand {
  readonly operand: Decimal;
  readonly facts: Facts | (() => Facts);
  readonly sources: readonly Source[] | (() => readonly Source[]);
  /** Number of claims a step on past losses looked at; what is recorded of it need not be written to know it. */
  readonly claims?: Decimal | undefined;
  /** True where both are frozen to their last member as they are handed over. */
  readonly frozen?: true | undefined;
}

const growthDecimals = 6;

/**
 * A step applied to the running amount: numbers, and the record of them once it is asked for. A price that nobody records
 * writes none of it.
 */
export class MadeStep {
  readonly line: StepTitle;
  readonly found: FoundOperand;
  /** The running amount before the step. */
  readonly before: Decimal;
  /** The running amount after it. */
  readonly after: Decimal;
  private looked: Facts | undefined;
  private written: LedgerEntry | undefined;

  constructor(before: Decimal, line: StepTitle, found: FoundOperand) {
    this.line = line;
    this.found = found;
    this.before = before;
    this.after = applied(before, line.operation, found.operand);
    this.looked = undefined;
    this.written = undefined;
  }

  get id(): string {
    return this.line.id;
  }

  get kind(): string {
    return this.line.kind;
  }

  get measure(): string | undefined {
    return this.line.measure;
  }

  get operation(): Operation {
    return this.line.operation;
  }

  get operand(): Decimal {
    return this.found.operand;
  }

  get facts(): Facts {
    return (this.looked ??= factsOf(this.found));
  }

  get sources(): readonly Source[] {
    const { sources } = this.found;
    return typeof sources === 'function' ? this.entry.sources : sources;
  }

  /** The step as it is recorded. */
  get entry(): LedgerEntry {
    return (this.written ??= entryOf(this));
  }
}

/** The ledger of some steps. */
export function entriesOf(steps: readonly MadeStep[]): readonly LedgerEntry[] {
  return steps.map(entryAt);
}

function entryAt(step: MadeStep): LedgerEntry {
  return step.entry;
}

/** The facts of a step, frozen: few are read while a price is made. */
function factsOf(found: FoundOperand): Facts {
  const facts = typeof found.facts === 'function' ? found.facts() : found.facts;
  return found.frozen === true ? facts : deepFreeze(facts);
}

/** Each shape in one literal: a record that grows is several times as dear. */
function entryOf({ line, found, facts, before: earlier, after: later }: MadeStep): LedgerEntry {
  const { id, kind, measure, title, operation } = line;
  const sources = typeof found.sources === 'function' ? found.sources() : found.sources;
  if (found.frozen !== true) deepFreeze(sources);
  const operand = decimalText(found.operand);
  const before = decimalText(earlier);
  const after = decimalText(later);
  const isHeld = earlier === later;
  const change = isHeld ? '0' : differenceText(later, earlier);
  const relativeChange = isHeld && earlier.whole !== 0 ? '0' : growth(earlier, later);
  // prettier-ignore
  return measure === undefined
    ? Object.freeze({ id, kind, title, operation, operand, facts, sources, before, after, change, relativeChange })
    : Object.freeze({ id, kind, measure, title, operation, operand, facts, sources, before, after, change, relativeChange });
}

function growth(before: Decimal, after: Decimal): DecimalText | null {
  return before.whole === 0 ? null : growthText(after, before, growthDecimals);
}
