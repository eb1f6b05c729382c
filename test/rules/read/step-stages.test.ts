import { describe, expect, it } from 'vitest';
import { stepKinds } from '../../../src/rules/read/step-kinds.js';
import {
  holding,
  isAt,
  stageOf,
  stages,
  type KindAt,
} from '../../../src/rules/read/step-stages.js';

describe('RAT-13 a kind counts as what its stage says', () => {
  it('every kind has a stage, and every stage a kind', () => {
    const found = new Set(Object.keys(stepKinds).map(stageOf));
    expect(stages.filter((stage) => !found.has(stage))).toEqual([]);
    expect(found.has(undefined)).toBe(false);
  });

  it.each(['unheard-of', 'constructor', ''])('%j has none', (kind) => {
    expect(stageOf(kind)).toBeUndefined();
    expect(isAt(kind, stages)).toBe(false);
  });

  it('what holds or rounds a price stands behind the cap', () => {
    for (const stage of holding)
      expect(stages.indexOf(stage)).toBeGreaterThan(stages.indexOf('cap'));
  });

  it('a list of the kinds of a stage that lacks one does not compile', () => {
    // @ts-expect-error -- the floor of the corridor is missing
    const corridors: Record<KindAt<'corridor'>, true> = { 'corridor-ceiling': true };
    expect(Object.keys(corridors).every((kind) => isAt(kind, ['corridor']))).toBe(true);
  });
});
