import { meantDecimal, movePoint, plainDecimal } from './decimal-remedy.js';
import { saysZero } from './says-nothing.js';
import type { FieldIssueCode } from './issue-codes.js';
import { type Refusal, refuse } from './problem.js';

/** What a decimal field may hold. */
export interface DecimalField {
  readonly format: 'decimal';
  readonly example: string;
  /** True when zero is refused too; negative numbers always are. */
  readonly positive?: boolean;
  /** The largest number allowed. */
  readonly most?: number;
  /** A share is mistaken for a percentage when it is too large, a percentage for a share up to 1. */
  readonly unit?: 'share' | 'percentage';
}

const decimalPlaces = 8;
/** By how many places a percent sign moves the point; elsewhere there may be none. */
const percentPlaces: Readonly<Record<string, number>> = { share: -2, percentage: 0 };

/** Reads a decimal field: text as it is, safe integers as text. */
export function readDecimal(value: unknown, field: DecimalField): string | Refusal {
  if (typeof value === 'number') return readNumber(value, field);
  if (typeof value !== 'string') return refuse('not-decimal', value, { example: field.example });
  return plainDecimal.test(value) ? inRange(value, value, field) : malformed(value, field);
}

function readNumber(value: number, field: DecimalField): string | Refusal {
  if (value < 0) return refuse('negative', value, { example: field.example });
  if (Number.isSafeInteger(value)) return inRange(String(value), value, field);
  const write = meantDecimal(String(value)) ?? meantDecimal(value.toFixed(decimalPlaces));
  return refuseMeant('decimal-as-number', value, { write, field });
}

function malformed(value: string, field: DecimalField): Refusal {
  if (field.positive === true && saysZero(value)) return refuse('says-nothing', value);
  if (/^-\s*\d/.test(value)) return refuse('negative', value, { example: field.example });
  const [, kept, cut] = /^(\d+\.\d{8})(\d*)$/.exec(value) ?? [];
  const write = saysZero(value)
    ? '0'
    : meantDecimal(kept ?? value, percentPlaces[field.unit ?? '']);
  const tooMany = cut !== undefined || /^\d{19,}/.test(value);
  return refuseMeant(tooMany ? 'too-many-digits' : 'not-decimal', value, { write, field });
}

/** Refuses a spelling, or rather its meaning where that is refused too. */
function refuseMeant(
  code: FieldIssueCode,
  value: unknown,
  { write, field }: { readonly write: string | undefined; readonly field: DecimalField },
): Refusal {
  const meant = write === undefined ? '' : inRange(write, value, field);
  return typeof meant === 'object' ? meant : refuse(code, value, { write, example: field.example });
}

function inRange(text: string, value: unknown, field: DecimalField): string | Refusal {
  const { example, positive, most = Infinity, unit } = field;
  const number = Number(text);
  if (number === 0) return positive ? refuse('not-positive', value, { example }) : text;
  if (unit === 'percentage' && number <= 1)
    return refuse('looks-like-share', value, { write: movePoint(text, 2) });
  if (number <= most) return text;
  if (unit === 'share' && number <= most * 100)
    return refuse('looks-like-percentage', value, { write: movePoint(text, -2) });
  return refuse('out-of-range', value, { example, facts: { least: 0, most } });
}
