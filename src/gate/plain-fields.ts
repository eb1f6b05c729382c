import { isIsoDate } from '../values/calendar.js';
import { saysZero } from './says-nothing.js';
import { meantDate } from './date-remedy.js';
import { type Refusal, refuse } from './problem.js';
import { inputLimits } from './input-limits.js';

/** A whole number in a range, both ends included. */
export interface WholeNumberField {
  readonly format: 'whole-number';
  readonly example: number;
  readonly least: number;
  readonly most: number;
}

/** A short text of one line: an identifier, a name of the rate book, a reason. */
export interface TextField {
  readonly format: 'text';
  readonly example: string;
  /** Characters at most; those of an identifier when missing. */
  readonly most?: number;
}

/** A calendar date. */
export interface DateField {
  readonly format: 'date';
  readonly example: string;
}

const unusable = /^\s|[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|\s$/u;

/** Reads a whole number. */
export function readWholeNumber(value: unknown, field: WholeNumberField): number | Refusal {
  const { least, most, example } = field;
  if (typeof value !== 'number' || !Number.isInteger(value))
    return refuse('not-whole-number', value, { write: meantNumber(value, field), example });
  if (value >= least && value <= most) return value;
  return refuse('out-of-range', value, { example, facts: { least, most } });
}

function meantNumber(value: unknown, { least, most }: WholeNumberField): number | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  if (saysZero(value)) return least === 0 ? 0 : undefined;
  const number = Math.round(
    Number(typeof value === 'string' ? value.normalize('NFKC').trim() || 'NaN' : value),
  );
  return number >= least && number <= most ? number : undefined;
}

/** Reads a short text: 1 to 64 characters or what the field allows, no control character, no blank at either end. */
export function readText(
  value: unknown,
  { example, most = inputLimits.name }: TextField,
): string | Refusal {
  if (typeof value !== 'string') {
    const write = typeof value === 'number' ? String(value) : undefined;
    return refuse('not-text', value, { write, example });
  }
  if (value.length > most) return refuse('text-too-long', value, { facts: { most } });
  if (value !== '' && !unusable.test(value)) return value;
  const trimmed = value.trim();
  const write = trimmed === '' || unusable.test(trimmed) ? undefined : trimmed;
  return refuse('text-malformed', value, { write, example });
}

/** Reads a calendar date. */
export function readDate(value: unknown, { example }: DateField): string | Refusal {
  if (typeof value === 'string' && isIsoDate(value)) return value;
  const known = typeof value === 'string' || typeof value === 'number';
  const write = known ? meantDate(String(value)) : undefined;
  return refuse('not-date', value, { write, example });
}
