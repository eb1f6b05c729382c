import type { TextField } from '../gate/plain-fields.js';
import { type Refusal, refuse } from '../gate/problem.js';

const longest = 200;
const unusable = /^\s|[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|\s$/u;

/** Reads a title or a reference: one line of 1 to 200 characters, no blank at either end. */
export function readSentence(value: unknown, { example }: TextField): string | Refusal {
  if (typeof value !== 'string') return refuse('not-text', value, { example });
  if (value.length > longest) {
    const { code, facts } = refuse('text-too-long', value, { example });
    return { code, facts: { ...facts, most: longest } };
  }
  return value === '' || unusable.test(value)
    ? refuse('text-malformed', value, { example })
    : value;
}
