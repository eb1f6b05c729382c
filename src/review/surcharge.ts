import { addDays, daysBetween } from '../values/calendar.js';
import { decimal, decimalText } from '../values/decimal.js';
import type { Trigger } from '../rules/read/rate-book.js';
import type { Indication, RateAction } from './review-record.js';
import type { ReviewScene } from './review-scene.js';

/** The triggers of the book that ask for a surcharge and are on. */
export function surchargeTriggers(
  { book }: Pick<ReviewScene, 'book'>,
  active: readonly string[],
): Trigger[] {
  return (book.triggers ?? []).filter(
    ({ id, action }) => action === 'surcharge' && active.includes(id),
  );
}

/**
 * The surcharge of the day. One that the policy holds, or the review before noticed, stands at its rate and its day, noticed or in force, as long as a
 * trigger behind it is on, whatever the renewal would cost by now; when the last one has reached its release level the
 * rate goes back. A new one needs a wording that allows it, a renewal that would cost more, and time before expiry.
 */
export function surchargeActions(
  scene: ReviewScene,
  active: readonly string[],
  indication: Indication | null,
): RateAction[] {
  const standing = agreedBefore(scene) ?? noticedBefore(scene);
  const triggers = surchargeTriggers(scene, active);
  if (standing === undefined) return newSurcharge(scene, triggers, indication);
  const { asOf } = scene.observations;
  if (triggers.length === 0) return [released(standing, asOf)];
  const state = standing.effectiveFrom <= asOf ? 'in-force' : 'noticed';
  return [{ ...standing, triggers: triggers.map(({ id }) => id), state }];
}

/** The surcharge the policy holds, on top of the rate of today. */
function agreedBefore({ surcharge, policy }: ReviewScene): RateAction | undefined {
  if (surcharge === null) return undefined;
  const { id, endorsement, from: effectiveFrom, rate, rateBefore } = surcharge;
  const more = decimal(rate).minus(rateBefore);
  return {
    ...{ action: 'surcharge', change: id, triggers: endorsement.triggers ?? [] },
    ...{ from: policy.rate, to: decimalText(decimal(policy.rate).plus(more)) },
    noticeDays: Math.max(0, daysBetween(endorsement.on, effectiveFrom)),
    ...{ noticeOn: endorsement.on, effectiveFrom, appliesTo: 'future-shipments' },
  };
}

/** The surcharge of the review before, where the policy has not held one since that was noticed. */
function noticedBefore({ previous, surchargedOn }: ReviewScene): RateAction | undefined {
  const noticed = previous?.actions.find((each): each is RateAction => each.action === 'surcharge');
  const { change, noticeOn = '' } = noticed ?? {};
  const ended = change !== undefined || (surchargedOn !== null && surchargedOn >= noticeOn);
  return ended ? undefined : noticed;
}

/** Back to the rate before, for shipments from the day on; a surcharge not yet in force is called off. */
function released(
  { triggers, change, from, to, noticeOn = '' }: RateAction,
  asOf: string,
): RateAction {
  return {
    ...(change !== undefined && { change }),
    ...{ action: 'surcharge-release', triggers, from: to, to: from },
    ...{ noticeDays: 0, noticeOn, effectiveFrom: asOf, appliesTo: 'future-shipments' },
  };
}

function newSurcharge(
  { policy, observations }: ReviewScene,
  triggers: readonly Trigger[],
  indication: Indication | null,
): RateAction[] {
  if (indication === null || triggers.length === 0 || !policy.wording.midTermSurcharge) return [];
  const { rate, expiringRate } = indication;
  if (!decimal(rate).greaterThan(expiringRate)) return [];
  const noticeDays = triggers.reduce((most, { noticeDays: days = 0 }) => Math.max(most, days), 0);
  const { asOf } = observations;
  const effectiveFrom = addDays(asOf, noticeDays);
  if (effectiveFrom > policy.period.expiry) return [];
  return [
    {
      ...{ action: 'surcharge', triggers: triggers.map(({ id }) => id) },
      ...{ from: expiringRate, to: rate, noticeDays, noticeOn: asOf, effectiveFrom },
      ...{ state: effectiveFrom > asOf ? 'noticed' : 'in-force', appliesTo: 'future-shipments' },
    },
  ];
}
