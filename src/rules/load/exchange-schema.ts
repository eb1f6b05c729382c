import * as z from 'zod/mini';
import type { BookExchange } from '../read/rate-book.js';
import { bookLimits } from './book-limits.js';
import type { Fields } from './exact-schema.js';
import { dateSchema, daysSchema, decimalSchema, idSchema } from './text-schema.js';

const fields = {
  date: dateSchema,
  rates: idSchema,
  mostDays: daysSchema,
  steps: z.exactOptional(
    z.array(decimalSchema).check(z.maxLength(bookLimits.exchangeSteps, 'too-many-entries')),
  ),
} satisfies Fields<BookExchange>;

/** The shape of what a book says of its amounts in other currencies. */
export const exchangeSchema = /*#__PURE__*/ z.strictObject(fields);
