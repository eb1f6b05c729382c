import type { Measured } from '../language.js';

/** Where a value lies beside the level of a guideline. */
export function besideLevel({ level, beyond, reached }: Omit<Measured, 'value'>): string {
  return reached === true ? `at the guideline's ${level}` : `${beyond} the guideline's ${level}`;
}
