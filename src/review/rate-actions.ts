import { addDays } from '../values/calendar.js';
import { decimal } from '../values/decimal.js';
import { isActive } from '../rules/read/triggers.js';
import type { ReviewScene } from './review-scene.js';
import type { Indication, MonitoringAction, RateAction, ReviewTrigger } from './review-record.js';

/** A surcharge where the wording allows it and the period lasts, the rate to expect at renewal, and what to watch. */
export function rateActions(
  scene: ReviewScene,
  standing: readonly ReviewTrigger[],
  indication: Indication | null,
): (RateAction | MonitoringAction)[] {
  const active = standing.filter(({ state }) => isActive(state)).map(({ id }) => id);
  const rules = (scene.book.triggers ?? []).filter(({ id }) => active.includes(id));
  const watched = rules.filter(({ action }) => action === 'monitoring').map(({ id }) => id);
  const priced = rules.filter(({ action }) => action !== 'monitoring').map(({ id }) => id);
  const { asOf } = scene.observations;
  return [
    ...(indication === null ? [] : surcharge(scene, active, indication)),
    ...(indication === null || priced.length === 0
      ? []
      : [
          {
            action: 'renewal-indication',
            triggers: priced,
            from: indication.expiringRate,
            to: indication.rate,
            noticeDays: 0,
            effectiveFrom: indication.inception,
            appliesTo: 'renewal',
          } satisfies RateAction,
        ]),
    ...(watched.length === 0
      ? []
      : [
          {
            action: 'monitoring',
            triggers: watched,
            effectiveFrom: asOf,
          } satisfies MonitoringAction,
        ]),
  ];
}

/** Ids of the active triggers that ask for a surcharge. */
export function surchargeTriggers({ book }: ReviewScene, active: readonly string[]): string[] {
  return (book.triggers ?? [])
    .filter(({ id, action }) => action === 'surcharge' && active.includes(id))
    .map(({ id }) => id);
}

function surcharge(
  scene: ReviewScene,
  active: readonly string[],
  { rate, expiringRate }: Indication,
): RateAction[] {
  const { policy, observations, book, previous } = scene;
  const triggers = surchargeTriggers(scene, active);
  if (triggers.length === 0 || !policy.wording.midTermSurcharge) return [];
  if (!decimal(rate).greaterThan(expiringRate)) return [];
  const noticeDays = (book.triggers ?? [])
    .filter(({ id }) => triggers.includes(id))
    .reduce((most, { noticeDays: days = 0 }) => Math.max(most, days), 0);
  const before = previous?.actions.find(({ action }) => action === 'surcharge');
  const effectiveFrom = before?.effectiveFrom ?? addDays(observations.asOf, noticeDays);
  if (effectiveFrom > policy.period.expiry) return [];
  return [
    {
      action: 'surcharge',
      triggers,
      from: expiringRate,
      to: rate,
      noticeDays,
      effectiveFrom,
      appliesTo: 'future-shipments',
    },
  ];
}
