import { formatIn } from 'trade-credit-pricing/explain';
import type { CommandLocale } from './locale-option.js';

/** A problem, and where it lies. */
interface Placed {
  readonly path: string;
  readonly message: string;
}

/** A problem behind its path; one of the whole record stands alone. */
export function issueLine({ path, message }: Placed, colon: string): string {
  return path === '' ? message : `${path}${colon}${message}`;
}

/** The same as the language of a command writes it. */
export function issueLineIn(locale: CommandLocale): (placed: Placed) => string {
  const { colon } = formatIn(locale).punctuation;
  return (placed) => issueLine(placed, colon);
}
