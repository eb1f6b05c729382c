import * as z from 'zod/mini';
import type { Grade } from './submission.js';
import { type CodeField, readCountry, readCurrency } from '../gate/code-fields.js';
import { type DecimalField, readDecimal } from '../gate/decimal-field.js';
import { dictionary, field } from '../gate/field-schema.js';
import { industryField } from '../gate/industry-schema.js';
import { readDate, readText, readWholeNumber } from '../gate/plain-fields.js';

/** Decimal text. */
export function decimal(example: string, limits: Omit<DecimalField, 'format' | 'example'> = {}) {
  return field({ format: 'decimal', example, ...limits }, readDecimal);
}

/** A whole number in a range. */
export function whole(least: number, most: number, example: number) {
  return field({ format: 'whole-number', example, least, most }, readWholeNumber);
}

/** Text that is not blank. */
export function text(example: string, most?: number) {
  return field({ format: 'text', example, ...(most && { most }) }, readText);
}

/** A code of a published list. */
export function code(format: CodeField['format'], example: string): CodeField {
  return { format, example };
}

/** An identifier of the sender. */
export const id = text('B-001');
/** Facts by name. */
export const attributes = dictionary({ format: 'text', example: 'channel' }, text('broker'));
/** A day. */
export const date = field({ format: 'date', example: '2026-01-31' }, readDate);
/** ISO 3166-1 alpha-2 country. */
export const country = field(code('country', 'CN'), readCountry);
/** ISO 4217 currency. */
export const currency = field(code('currency', 'CNY'), readCurrency);
/** ISIC Rev.4 code, or a code with its classification. */
export const industry = industryField(code('industry', '2610'));
/** True or false. */
export const flag = z.boolean();
/** Days, up to a year. */
export const days = whole(0, 365, 60);
/** Payment terms in days: those of single contracts run for years. */
export const termsDays = whole(0, 3650, 60);
/** Days past due. */
export const pastDays = whole(1, 3650, 45);
/** A calendar year. */
export const year = whole(1900, 2199, 2025);
/** A buyer grade. */
export const grade = whole(1, 10, 5) as z.ZodMiniTransform<Grade>;
/** An amount, zero allowed. */
export const money = decimal('1250000.50');
/** An amount above zero. */
export const positiveMoney = decimal('1250000.50', { positive: true });
/** A percentage above zero. */
export const percentage = decimal('90', { positive: true, most: 100, unit: 'percentage' });
/** A share, 0 to 1. */
export const share = decimal('0.25', { most: 1, unit: 'share' });
/** A share above zero. */
export const positiveShare = decimal('0.8', { positive: true, most: 1, unit: 'share' });
/** A premium rate. */
export const rate = decimal('0.0021', { positive: true, most: 0.1, unit: 'share' });
/** A multiple of the premium. */
export const multiple = decimal('30', { positive: true, most: 1000 });
/** An exchange rate. */
export const exchange = decimal('7.1', { positive: true });

/** Most items of a list that is short by nature, and of one that may be long. */
export const [fewItems, manyItems] = [100, 10_000];
