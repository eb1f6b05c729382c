import type { Decimal } from '../../values/decimal.js';
import type { DecimalText } from '../../values/text.js';
import type { Guideline } from './rate-book.js';

/** Sides of a level that a guideline speaks on: `from` and `upTo` with the level itself, `above` and `below` beyond it. */
export const guidelineSides = ['above', 'from', 'upTo', 'below'] as const;

/** A side of a level that a guideline speaks on. */
export type GuidelineSide = (typeof guidelineSides)[number];

/** The levels a guideline gives, with their sides; a loaded one gives exactly one. */
export function levelsOf(guideline: Guideline): { side: GuidelineSide; level: DecimalText }[] {
  return guidelineSides.flatMap((side) => {
    const level = guideline[side];
    return level === undefined ? [] : [{ side, level }];
  });
}

/** The level of a loaded guideline, and the side it speaks on. */
export function levelOf(guideline: Guideline): { side: GuidelineSide; level: DecimalText } {
  return levelsOf(guideline)[0] ?? { side: 'below', level: '0' };
}

/** True where a guideline on this side speaks of high values. */
export function isOfHighValues(side: GuidelineSide): boolean {
  return side === 'above' || side === 'from';
}

/** Whether a value lies on the side of the level. */
export function isOnSide(value: Decimal, level: Decimal, side: GuidelineSide): boolean {
  const order = value.comparedTo(level);
  if (order === 0) return side === 'from' || side === 'upTo';
  return isOfHighValues(side) === order > 0;
}
