import type { Measured } from '../language.js';

const sides = { above: '高于', below: '低于' } as const;

/** 测得值相对于核保规则所定水平的位置。 */
export function besideLevel({ level, beyond, reached }: Omit<Measured, 'value'>): string {
  return `${reached === true ? '已达' : sides[beyond]}核保规则规定的${level}`;
}
