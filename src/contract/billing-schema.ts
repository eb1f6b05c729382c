import { readDecimal } from '../gate/decimal-field.js';
import { field, list, optional, record, type ShapeOf } from '../gate/field-schema.js';
import { readDate, readWholeNumber } from '../gate/plain-fields.js';
import { refuse } from '../gate/problem.js';
import { readInto } from '../gate/record-schema.js';
import { reader, type Schema } from '../gate/schema.js';
import type { Billing, InstalmentPattern, OwnInstalment } from './contract-terms.js';

const mostInstalments = 120;

const ownInstalment = record({
  share: field({ format: 'decimal', example: '0.5', most: 1, unit: 'share' }, readDecimal),
  afterMonths: optional(
    field({ format: 'whole-number', example: 3, least: 0, most: 36 }, readWholeNumber),
  ),
  date: optional(field({ format: 'date', example: '2026-04-01' }, readDate)),
} satisfies ShapeOf<OwnInstalment>);

const ownPattern = list(ownInstalment, mostInstalments);

const patterns: readonly unknown[] = [1, 2, 4, 7, 8, 10];
const billings: readonly unknown[] = ['first', 'as-premium', 'quarterly', ...patterns];

/** A standard pattern or a list of instalments. */
export const patternSchema: Schema<InstalmentPattern> = oneOfOrList(patterns);

/** When an amount beside the premium is billed. */
export const billingSchema: Schema<Billing> = oneOfOrList(billings);

/** A choice, or a list of instalments: told apart by the value itself, so that an issue speaks of what was meant. */
function oneOfOrList<Choice>(choices: readonly unknown[]): Schema<Choice | OwnInstalment[]> {
  return reader((value: unknown, context): Choice | OwnInstalment[] => {
    if (choices.includes(value)) return value as Choice;
    if (!Array.isArray(value)) {
      const { code, facts } = refuse('not-one-of', value);
      const known = choices.map((choice) => JSON.stringify(choice)).join(', ');
      context.issues.push({
        code: 'custom',
        input: undefined,
        params: { code, facts: { ...facts, known: `${known}, […]` } },
      });
      return undefined as never;
    }
    return readInto(ownPattern, value, context);
  });
}
