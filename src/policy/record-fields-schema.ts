import * as z from 'zod/mini';
import { field } from '../gate/field-schema.js';
import { type Refusal, refuse } from '../gate/problem.js';
import type { Context } from '../gate/record-schema.js';
import type { FactValue, Facts } from '../quoted/ledger.js';
import type { Text } from '../values/text.js';

const decimalText = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const mostDigits = 60;

/** Any decimal text the library writes, also below zero. */
export const number = field({ format: 'decimal', example: '0.0025' }, (value) =>
  typeof value === 'string' && value.length <= mostDigits && decimalText.test(value)
    ? value
    : refuse('not-decimal', value, { example: '0.0025' }),
);

/** Any text, also none. */
export const said = field({ format: 'text', example: 'text' }, (value) =>
  typeof value === 'string' ? value : refuse('not-text', value, { example: 'text' }),
);

/** A safe integer from zero up. */
export const count = field(
  { format: 'whole-number', example: 12, least: 0, most: Number.MAX_SAFE_INTEGER },
  (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
      ? value
      : refuse('not-whole-number', value, { example: 12 }),
);

/** A text by language tags, in English at least. */
export const text = own<Text>(isText);

function isText(value: unknown): value is Text {
  return (
    isRecord(value) &&
    typeof value['en'] === 'string' &&
    Object.values(value).every((each) => typeof each === 'string')
  );
}

/** Facts: texts, safe integers, flags, titles, and lists of plain records. */
export const facts = own<Facts>((value) => isRecord(value) && Object.values(value).every(isFact));

function isFact(fact: unknown): fact is FactValue {
  if (fact === null || typeof fact === 'boolean') return true;
  return Array.isArray(fact)
    ? fact.every((each) => isRecord(each) && Object.values(each).every(isPlain))
    : isPlain(fact);
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || Number.isSafeInteger(value) || isText(value);
}

/** True for a record. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field that is there whole or refused whole. */
export function own<Value>(holds: (value: unknown) => boolean): z.ZodMiniTransform<Value> {
  return z.transform((value: unknown, { issues }: Context) => {
    if (holds(value)) return value as Value;
    const refusal: Refusal = refuse(value === undefined ? 'missing' : 'not-plain-data', value);
    issues.push({ code: 'custom', input: undefined, params: { ...refusal }, path: [] });
    return z.NEVER;
  });
}
