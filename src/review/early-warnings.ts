import { daysBetween } from '../values/calendar.js';
import type { ClaimObservation } from '../policy/observations.js';
import type { EarlyWarning, LimitAction } from './review-record.js';
import type { ReviewScene } from './review-scene.js';

/** For each claim of the day, whether the limit of its buyer was acted on before the loss; told once, it stays told. */
export function earlyWarnings(
  scene: Pick<ReviewScene, 'observations' | 'previous'>,
): EarlyWarning[] {
  return (scene.observations.claims ?? []).map((claim) => warningOf(claim, scene));
}

function warningOf(
  { buyer, date: lossOn }: ClaimObservation,
  { previous }: Pick<ReviewScene, 'previous'>,
): EarlyWarning {
  const told = (previous?.warnings ?? []).find(
    (each) => each.buyer === buyer && each.lossOn === lossOn,
  );
  if (told !== undefined) return told;
  const action = previous?.actions.find(
    (each): each is LimitAction => each.action === 'limit-reduction' && each.buyer === buyer,
  );
  const noticedOn = action?.since ?? action?.noticeOn;
  if (noticedOn === undefined || noticedOn >= lossOn) return { buyer, lossOn };
  return { buyer, lossOn, noticedOn, leadDays: daysBetween(noticedOn, lossOn) };
}
