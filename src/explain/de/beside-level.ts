import type { Measured } from '../language.js';

const sides = { above: 'über der', below: 'unter der' } as const;

/** Where a value lies beside the level of a guideline. */
export function besideLevel({ level, beyond, reached }: Omit<Measured, 'value'>): string {
  const side = reached === true ? 'auf der' : sides[beyond];
  return `${side} Grenze der Zeichnungsrichtlinie von ${level}`;
}
