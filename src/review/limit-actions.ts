import { addDays } from '../values/calendar.js';
import { Decimal, decimal } from '../values/decimal.js';
import { roundMoney } from '../values/money.js';
import type { Trigger } from '../rules/read/rate-book.js';
import { isActive } from '../rules/read/triggers.js';
import type { Money } from '../submission/submission.js';
import type { ReviewScene } from './review-scene.js';
import type { LimitAction, ReviewTrigger } from './review-record.js';

/** Limits to cut, and limits to give back where every trigger on the buyer is released; one action a buyer. */
export function limitActions(
  scene: ReviewScene,
  standing: readonly ReviewTrigger[],
): LimitAction[] {
  const cutting = (scene.book.triggers ?? []).filter(({ action }) => action === 'limit-reduction');
  const spoken = standing.filter(({ id }) => cutting.some((each) => each.id === id));
  const buyers = new Set(spoken.flatMap((each) => buyersOf(each, scene)));
  return [...buyers]
    .sort((a, b) => (a < b ? -1 : 1))
    .flatMap((buyer) => {
      const own = spoken.filter((each) => buyersOf(each, scene).includes(buyer));
      const active = own.filter(({ state }) => isActive(state));
      return active.length > 0
        ? reduction(buyer, { active, cutting, scene })
        : restoration(buyer, own, scene);
    });
}

/** Buyers and groups a trigger speaks of. */
function buyersOf({ subject }: ReviewTrigger, { policy }: ReviewScene): string[] {
  if (subject.kind === 'buyer') return [subject.id];
  const { buyers = [], buyerGroups = [] } = policy.submission;
  return [...buyers, ...buyerGroups]
    .filter(({ country }) => subject.kind === 'country' && country === subject.id)
    .map(({ id }) => id);
}

/** The limit at binding, the peak balance where none is known, and the limit of today; in the policy's currency. */
function limits(buyer: string, scene: ReviewScene): { base: Decimal; today: Decimal | null } {
  const line = scene.boundLines.get(buyer);
  const base = line?.limit ?? line?.peakBalance ?? decimal(0);
  const { submission, currency } = scene.policy;
  const observed = scene.observations.buyers?.find(({ id }) => id === buyer)?.approvedLimit;
  if (observed === undefined) return { base, today: line?.limit ?? null };
  const own = submission.buyers?.find(({ id }) => id === buyer)?.currency ?? currency;
  const rate = submission.exchangeRates?.find((each) => each.currency === own)?.rate ?? '1';
  return { base, today: decimal(observed).times(rate) };
}

function reduction(
  buyer: string,
  {
    active,
    cutting,
    scene,
  }: { active: readonly ReviewTrigger[]; cutting: readonly Trigger[]; scene: ReviewScene },
): LimitAction[] {
  const { policy, observations, previous } = scene;
  const { base, today } = limits(buyer, scene);
  const rules = cutting.filter(({ id }) => active.some((each) => each.id === id));
  const share = rules.reduce(
    (least, { limitShare }) => Decimal.min(least, limitShare ?? 1),
    decimal(1),
  );
  const deciding = rules.filter(({ limitShare }) => share.equals(limitShare ?? 1));
  const noticeDays = deciding.reduce((most, { noticeDays: days = 0 }) => Math.max(most, days), 0);
  const to = money(base.times(share), policy.currency);
  const before = previous?.actions.find(
    (each): each is LimitAction => each.action === 'limit-reduction' && each.buyer === buyer,
  );
  const noticed = before !== undefined && decimal(before.to).lessThanOrEqualTo(to);
  const notice = noticed
    ? {
        noticeOn: before.noticeOn,
        noticeDays: before.noticeDays,
        effectiveFrom: before.effectiveFrom,
      }
    : {
        noticeOn: observations.asOf,
        noticeDays,
        effectiveFrom: addDays(observations.asOf, noticeDays),
      };
  return [
    {
      action: 'limit-reduction',
      buyer,
      triggers: rules.map(({ id }) => id),
      from: today && money(today, policy.currency),
      to,
      taken: today !== null && today.lessThanOrEqualTo(to),
      ...notice,
      since: before?.since ?? before?.noticeOn ?? observations.asOf,
      appliesTo: 'future-shipments',
    },
  ];
}

function restoration(
  buyer: string,
  released: readonly ReviewTrigger[],
  scene: ReviewScene,
): LimitAction[] {
  const { base, today } = limits(buyer, scene);
  if (today === null || today.greaterThanOrEqualTo(base)) return [];
  const { asOf } = scene.observations;
  return [
    {
      action: 'limit-restoration',
      buyer,
      triggers: released.map(({ id }) => id),
      from: money(today, scene.policy.currency),
      to: money(base, scene.policy.currency),
      taken: false,
      noticeOn: asOf,
      noticeDays: 0,
      effectiveFrom: asOf,
      appliesTo: 'future-shipments',
    },
  ];
}

function money(amount: Decimal, currency: string): Money {
  return roundMoney(amount, currency);
}
