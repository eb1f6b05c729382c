import * as z from 'zod/mini';
import { isIsoDate } from '../../values/calendar.js';
import { canonicalTag } from '../../values/locale.js';
import { isDecimalText } from '../../values/decimal-text.js';
import type { Text } from '../../values/text.js';

/** Longest id of a book: edition, page, step, tier, question, guideline, reference. */
export const longestId = 64;
/** Longest key of a row that crosses three axes: three keys and what joins them. */
export const longestCrossing = 3 * longestId + 6;
/** Longest title, sentence or note of a book. */
export const longestText = 1_000;

/** Text a person reads, which may be empty. */
export const noteSchema = z.string().check(
  z.refine((text) => text.length <= longestText, 'text-too-long'),
  z.refine((text) => !/\p{Cs}/u.test(text), 'text-malformed'),
);

/** Text a person reads. */
export const sentenceSchema = noteSchema.check(
  z.refine((text) => text.trim() !== '', 'blank-text'),
);

const texts = z.catchall(
  z.object({ en: sentenceSchema, 'zh-CN': z.exactOptional(sentenceSchema) }),
  sentenceSchema,
);

/** A text by canonical language tags: in English, and in as many other languages as there are. */
export const textSchema = texts.check((payload) => {
  for (const key of Object.keys(payload.value))
    if (canonicalTag(key) !== key)
      payload.issues.push({ code: 'custom', path: [key], input: key, message: 'not-a-language' });
}) as unknown as z.ZodMiniType<Text, Text>;

/** Small letters, digits and single hyphens. A name every object has already is no id. */
export const idSchema = z
  .string()
  .check(
    z.refine(
      (id) =>
        id.length <= longestId && /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(id) && id !== 'constructor',
      'not-an-id',
    ),
  );

const keyWithin = (longest: number) =>
  z
    .string()
    .check(
      z.refine(
        (key) => key.length <= longest && key.length > 0 && !/^\s|\s$|[\p{Cc}\p{Cs}]/u.test(key),
        'not-a-key',
      ),
    );

/** Key of a row: short printable text without space at its ends. */
export const keySchema = keyWithin(longestId);

/** Key of a row whose page may have up to three axes. */
export const crossedKeySchema = keyWithin(longestCrossing);

/** Rounding to a number of decimals. */
export const roundingSchema = z.strictObject({
  decimals: z.int().check(z.minimum(0), z.maximum(12)),
});

/** Decimal text: no exponent, no thousands separator, no leading zeros, at most 18 digits before the point and 12 behind. */
export const decimalSchema = z.string().check(z.refine(isDecimalText, 'not-decimal-text'));

/** A day of the calendar. */
export const dateSchema = z
  .string({ error: ({ input }) => (typeof input === 'number' ? 'not-a-date' : undefined) })
  .check(z.refine((date) => date.length === 10 && isIsoDate(date), 'not-a-date'));

/** A whole number of days. */
export const daysSchema = z.int().check(z.minimum(0), z.maximum(3_650));
