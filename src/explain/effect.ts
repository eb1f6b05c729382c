import { compareDecimals, magnitude, signOf } from './decimal-text.js';
import type { Format } from './format.js';
import type { Effect } from './language.js';
import type { LedgerEntry } from '../quoted/ledger.js';

/** A relative change below this is shown as none: it is less than the last digit written. */
const leastChange = '0.000005';

const directions = { '-1': 'lowers', 0: 'none', 1: 'raises' } as const;

/** What an entry did to the running price; written as a sentence asks for it, few ask for all. */
export function effectOf(entry: LedgerEntry, format: Format): Effect {
  return new EntryEffect(entry, format);
}

class EntryEffect implements Effect {
  private readonly entry: LedgerEntry;
  private readonly format: Format;

  constructor(entry: LedgerEntry, format: Format) {
    this.entry = entry;
    this.format = format;
  }

  get direction(): Effect['direction'] {
    const { change, relativeChange, operation } = this.entry;
    const isNone = operation === 'start' || (isRelativity(this.entry) && isUnseen(relativeChange));
    return isNone ? 'none' : directions[signOf(change)];
  }

  get size(): string | null {
    const { relativeChange } = this.entry;
    return relativeChange === null ? null : sizeOf(magnitude(relativeChange), this.format);
  }

  get amount(): string {
    return this.format.money(magnitude(this.entry.change));
  }

  get operand(): string {
    const { operand } = this.entry;
    return isRelativity(this.entry) ? this.format.factor(operand) : this.format.amount(operand);
  }

  get after(): string {
    return this.format.money(this.entry.after);
  }
}

function isRelativity({ operation }: LedgerEntry): boolean {
  return operation === 'multiply' || operation === 'divide';
}

function isUnseen(relativeChange: string | null): boolean {
  return relativeChange !== null && compareDecimals(magnitude(relativeChange), leastChange) < 0;
}

/** A size to one decimal of a percent, smaller ones to three. */
function sizeOf(size: string, format: Format): string {
  return format.percent(size, compareDecimals(size, '0.001') < 0 ? 3 : 1);
}
