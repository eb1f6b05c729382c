import { compareDecimals, magnitude, signOf } from './decimal-text.js';
import type { Format } from './format.js';
import type { Effect } from './language.js';
import type { LedgerEntry } from '../quoted/ledger.js';

/** A relative change below this is shown as none: it is less than the last digit written. */
const leastChange = '0.000005';

const directions = { '-1': 'lowers', 0: 'none', 1: 'raises' } as const;

/** What an entry did to the running price. */
export function effectOf(entry: LedgerEntry, format: Format): Effect {
  const { change, relativeChange, operation, operand, after } = entry;
  const relativity = operation === 'multiply' || operation === 'divide';
  return {
    direction:
      operation === 'start' || (relativity && isUnseen(relativeChange))
        ? 'none'
        : directions[signOf(change)],
    size: relativeChange === null ? null : sizeOf(magnitude(relativeChange), format),
    amount: format.money(magnitude(change)),
    operand: relativity ? format.factor(operand) : format.amount(operand),
    after: format.money(after),
  };
}

function isUnseen(relativeChange: string | null): boolean {
  return relativeChange !== null && compareDecimals(magnitude(relativeChange), leastChange) < 0;
}

/** A size to one decimal of a percent, smaller ones to three. */
function sizeOf(size: string, format: Format): string {
  return format.percent(size, compareDecimals(size, '0.001') < 0 ? 3 : 1);
}
