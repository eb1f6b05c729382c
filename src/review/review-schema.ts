import * as z from 'zod/mini';

/** What the next review and the acceptance of its actions read of a review; the rest is held by its digest. */
const text = z.string();
const amount = z.string().check(z.regex(/^\d{1,40}(\.\d{1,40})?$/));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const days = z.number().check(z.int(), z.gte(0));
const titles = z.looseObject({ en: text });
const common = { triggers: z.array(text), effectiveFrom: date };

const limitAction = z.looseObject({
  ...{ action: z.enum(['limit-reduction', 'limit-restoration']), ...common },
  ...{ buyer: text, from: z.nullable(amount), to: amount, taken: z.boolean() },
  ...{ noticeOn: date, noticeDays: days, since: z.optional(date) },
});

const rateAction = z.looseObject({
  ...{ action: z.enum(['surcharge', 'surcharge-release', 'renewal-indication']), ...common },
  ...{ from: amount, to: amount, noticeDays: days, noticeOn: z.optional(date) },
  change: z.optional(text),
});

const monitoring = z.looseObject({ action: z.literal('monitoring'), ...common });

const trigger = z.looseObject({
  ...{ id: text, title: titles },
  subject: z.looseObject({ kind: z.enum(['policy', 'buyer', 'country']), id: text }),
  state: z.enum(['off', 'on', 'held', 'released']),
});

const warning = z.looseObject({
  ...{ buyer: text, lossOn: date },
  ...{ noticedOn: z.optional(date), leadDays: z.optional(days) },
});

const madeReview = z.looseObject({
  status: z.literal('reviewed'),
  ...{ asOf: date, digest: text },
  policy: z.looseObject({ quoteDigest: text }),
  triggers: z.array(trigger),
  actions: z.array(z.union([limitAction, rateAction, monitoring])),
  warnings: z.array(warning),
  overdues: z.array(z.looseObject({ buyer: text, open: amount })),
});

/** A review that was made, as far as another one reads it; null where it is none. */
export function readMadeReview(value: unknown): z.infer<typeof madeReview> | null {
  const read = z.safeParse(madeReview, value);
  return read.success ? read.data : null;
}
