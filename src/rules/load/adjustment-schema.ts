import * as z from 'zod/mini';
import type { BonusTerms, BookAdjustment, CancellationTerms } from '../read/rate-book.js';
import { bookLimits } from './book-limits.js';
import type { Fields } from './exact-schema.js';
import { idSchema, textSchema } from './text-schema.js';

const method = z.enum(['pro-rata', 'short-period']);

const bonus = z.strictObject({
  id: idSchema,
  title: textSchema,
  kind: z.enum(['no-claims', 'loss-ratio', 'profit-share', 'malus']),
  page: idSchema,
  paid: z.exactOptional(z.enum(['after-period', 'on-renewal'])),
} satisfies Fields<BonusTerms>);

const fields = {
  declared: z.enum(['monthly', 'quarterly', 'annually']),
  cancellation: z.strictObject({
    policyholder: method,
    insurer: method,
    scale: z.exactOptional(idSchema),
  } satisfies Fields<CancellationTerms>),
  bonuses: z.array(bonus).check(z.maxLength(bookLimits.bonuses, 'too-many-entries')),
  bonusKeepsMinimum: z.boolean(),
} satisfies Fields<BookAdjustment>;

/** The shape of what a book says of the final premium. */
export const adjustmentSchema = /*#__PURE__*/ z.strictObject(fields);
