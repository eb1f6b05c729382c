import { isActive } from '../rules/read/triggers.js';
import type { ReviewScene } from './review-scene.js';
import { surchargeActions } from './surcharge.js';
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
    ...surchargeActions(scene, active, indication),
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
