import * as z from 'zod/mini';
import { type ChoiceSpellings, spelledChoice } from '../gate/choice-spellings.js';
import { readDecimal } from '../gate/decimal-field.js';
import { type ShapeOf, field, list, record } from '../gate/field-schema.js';
import { readDate, readWholeNumber } from '../gate/plain-fields.js';
import { refuse } from '../gate/problem.js';
import type { Billing, InstalmentPattern, OwnInstalment } from './contract-terms.js';

const mostInstalments = 120;

const ownInstalment = record({
  share: field({ format: 'decimal', example: '0.5', most: 1, unit: 'share' }, readDecimal),
  afterMonths: z.exactOptional(
    field({ format: 'whole-number', example: 3, least: 0, most: 36 }, readWholeNumber),
  ),
  date: z.exactOptional(field({ format: 'date', example: '2026-04-01' }, readDate)),
} satisfies ShapeOf<OwnInstalment>);

const ownPattern = list(ownInstalment, mostInstalments);

const patterns: readonly unknown[] = [1, 2, 4, 7, 8, 10];
const billings: readonly unknown[] = ['first', 'as-premium', 'quarterly', ...patterns];

/** A standard pattern or a list of instalments. */
export const patternSchema: z.core.$ZodType<InstalmentPattern> = oneOfOrList(patterns);

/** When an amount beside the premium is billed. */
export const billingSchema: z.core.$ZodType<Billing> = oneOfOrList(billings);

/** A list of instalments of one's own, shortened. */
const example = '[{ "share": "0.5", "afterMonths": 3 }, … ]';

/** How patterns are often written. */
const spellings: ChoiceSpellings = {
  1: ['annual', 'annually', 'yearly'],
  2: ['halfyearly', 'semiannual', 'semiannually'],
  4: ['quarterly'],
};

function spells(value: unknown, choice: unknown): boolean {
  return spelledChoice(String(value), [String(choice)], spellings) !== undefined;
}

/** A choice, or a list of instalments: told apart by the value itself, so that an issue speaks of what was meant. */
function oneOfOrList<Choice>(
  choices: readonly unknown[],
): z.core.$ZodType<Choice | OwnInstalment[]> {
  return z.transform((value: unknown, context: z.core.ParsePayload): Choice | OwnInstalment[] => {
    if (choices.includes(value)) return value as Choice;
    if (!Array.isArray(value)) {
      const known = choices.map((choice) => JSON.stringify(choice));
      const write = choices.find((choice) => spells(value, choice)) as string | number | undefined;
      const { code, facts } = refuse('not-one-of', value, { facts: { known } });
      const own = write === undefined ? { facts: { ...facts, example } } : { facts, write };
      context.issues.push({
        code: 'custom',
        input: undefined,
        params: { code, ...own },
      });
      return z.NEVER;
    }
    const result = z.safeParse(ownPattern, value);
    if (result.success) return result.data;
    context.issues.push(...(result.error.issues as z.core.$ZodRawIssue[]));
    return z.NEVER;
  });
}
