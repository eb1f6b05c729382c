import { type Decimal, decimal } from '../../values/decimal.js';
import type { Trigger } from './rate-book.js';

/**
 * Where a trigger stands: `on` at or beyond the trigger level, `held` between the levels after it was on, `released`
 * when it was on and has reached the release level, `off` otherwise.
 */
export type TriggerState = 'on' | 'held' | 'released' | 'off';

type Levels = Pick<Trigger, 'trigger' | 'release'>;

/**
 * State of a trigger at a value, given whether it was on before. A value between the two levels changes nothing, so
 * that one that wobbles there does not flip the action. Null, a value that was not measured, changes nothing either.
 */
export function triggerState(levels: Levels, value: Decimal | null, wasOn: boolean): TriggerState {
  if (value !== null && reached(value, levels.trigger, levels)) return 'on';
  if (!wasOn) return 'off';
  return value !== null && !beyond(value, levels.release, levels) ? 'released' : 'held';
}

/** True while the action of a trigger in this state is on. */
export function isActive(state: TriggerState): boolean {
  return state === 'on' || state === 'held';
}

function isRising({ trigger, release }: Levels): boolean {
  return decimal(trigger).greaterThan(release);
}

function reached(value: Decimal, level: string, levels: Levels): boolean {
  return isRising(levels) ? value.greaterThanOrEqualTo(level) : value.lessThanOrEqualTo(level);
}

function beyond(value: Decimal, level: string, levels: Levels): boolean {
  return isRising(levels) ? value.greaterThan(level) : value.lessThan(level);
}
