import * as z from 'zod/mini';
import type { StatedAdjustment } from './adjustment-record.js';

const text = z.string();
const amount = z.string().check(z.regex(/^-?\d{1,60}(\.\d{1,60})?$/));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const count = z.number().check(z.int(), z.gte(0));

const entry = z.looseObject({
  ...{ id: text, kind: text, operation: z.enum(['add', 'round-to', 'at-least']) },
  ...{ operand: amount, before: amount, after: amount, change: amount },
});

const bill = z.looseObject({
  ...{ kind: z.enum(['advance', 'declaration', 'final']), on: date, entries: count },
  ...{ due: amount, billedBefore: amount, amount },
});

const previous = z.looseObject({
  ...{ from: date, to: date, premium: amount, claims: amount, claimCount: count },
  profitShared: z.optional(z.boolean()),
});

const statedAdjustment = z.looseObject({
  ...{ status: z.literal('stated'), stage: z.enum(['interim', 'final']), edition: text },
  ...{ policyNumber: z.nullable(text), currency: text, lastDay: date, turnover: amount },
  period: z.looseObject({ inception: date, expiry: date, months: count }),
  segments: z.array(z.looseObject({ from: date, to: date, rate: amount })),
  premium: z.looseObject({
    ...{ earned: amount, minimum: amount, billed: amount },
    ...{ beforeBonus: z.nullable(amount), final: z.nullable(amount) },
  }),
  bills: z.array(bill),
  bonuses: z.array(z.looseObject({ bonus: text, amount })),
  ledger: z.array(entry),
  asPrevious: z.nullable(previous),
  notes: z.array(z.looseObject({ path: text, code: text })),
  digest: text,
});

/** Whether a stored adjustment is one as far as it is replayed and built on; the rest is held by its digest. */
export function looksStated(value: unknown): value is StatedAdjustment {
  return z.safeParse(statedAdjustment, value).success;
}
