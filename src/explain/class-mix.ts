import { compareDecimals } from './decimal-text.js';
import type { FactsOf } from '../quoted/facts.js';

/**
 * Whether the classes of buyers can leave a price unchanged by evening out. Where all that differ lie on one side of the base,
 * they do not: the default rates of these buyers are held at the cap of the book.
 */
export function evensOut(classes: FactsOf['country']['classes']): boolean {
  const sides = classes.map(({ relativity }) => compareDecimals(relativity, '1'));
  return sides.some((side) => side > 0) === sides.some((side) => side < 0);
}
