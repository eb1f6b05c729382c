import { isicOf } from '../values/industry-code.js';
import { addDays, daysBetween } from '../values/calendar.js';
import { Decimal, decimal, roundEstimate, roundOperand, sum } from '../values/decimal.js';
import { industryKeys } from '../values/industry.js';
import { insuredShare } from '../risk/insured-share.js';
import type { ClaimObservation } from '../policy/observations.js';
import { gradeIn } from '../policy/counted-overdues.js';
import { attitudeTo } from '../risk/gates.js';
import { lookUpKey, rowValue } from '../rules/read/look-up.js';
import { countryAttitudes } from '../rules/read/country-attitudes.js';
import type { TriggerMeasure } from '../rules/read/trigger-measures.js';
import { classPages, knownClasses } from './observed-book.js';
import { openBefore, openOverdue, type ReviewScene } from './review-scene.js';

type Value = (scene: ReviewScene, subject: string) => Decimal | null;

/** Declared turnover says nothing about a year before this share of the period is declared. Judgement. */
const leastDeclared = 0.25;

/** What each measure is worth for a buyer, a country or the policy; null when there is nothing to measure. */
export const triggerValue: Readonly<Record<TriggerMeasure, Value>> = {
  'buyer-overdue-days': ({ overdues }, buyer) => {
    const ageing = overdues.find((each) => each.buyer === buyer)?.ageing ?? [];
    return decimal(ageing.reduce((oldest, { days }) => Math.max(oldest, days), 0));
  },
  'buyer-overdue-share': (scene, buyer) => ofBalance(scene, buyer, openOverdue(scene, buyer)),
  'buyer-overdue-growth': (scene, buyer) => {
    const [now, before] = [openOverdue(scene, buyer), openBefore(scene, buyer)].map((amount) =>
      ofBalance(scene, buyer, amount),
    );
    return now && before ? now.minus(before) : null;
  },
  'buyer-grade-change': ({ policy, observations, book }, buyer) => {
    const bound = policy.submission.buyers?.find(({ id }) => id === buyer);
    const observed = observations.buyers?.find(({ id }) => id === buyer);
    const then = bound && gradeIn(bound, book);
    if (then === null || then === undefined) return null;
    const now = observed && gradeIn(observed, book);
    return decimal((now ?? then) - then);
  },
  'buyer-claims': ({ observations }, buyer) =>
    decimal((observations.claims ?? []).filter((claim) => claim.buyer === buyer).length),
  'country-class-change': ({ observations, book }, country) => {
    const observed = observations.countries?.find((each) => each.country === country);
    const pages = classPages(book);
    const known = knownClasses(book);
    const onPage = pages === null ? undefined : lookUpKey(book, pages.classes, country)?.key;
    const then = known.indexOf(observed?.previousClass ?? onPage ?? '');
    const now = known.indexOf(observed?.class ?? onPage ?? '');
    return then < 0 || now < 0 ? null : decimal(now - then);
  },
  'country-attitude': ({ bookToday }, country) =>
    decimal(
      Math.max(0, (countryAttitudes as readonly string[]).indexOf(attitudeTo(country, bookToday))),
    ),
  'overdue-share': ({ today }) => today && today.exposure.overdueShare,
  'collection-ratio': ({ today, observations }) => {
    const days = observations.daysSalesOutstanding;
    const terms = today?.exposure.weightedTermsDays;
    return days === undefined || terms === undefined || terms.isZero()
      ? null
      : roundOperand(decimal(days).dividedBy(terms));
  },
  'top-buyer-share': ({ today }) => today && today.exposure.topBuyerShare,
  'top-five-share': ({ today }) => today && today.exposure.topFiveShare,
  'discretionary-share': ({ today }) => today && today.exposure.discretionaryShare,
  'limits-cut-share': (scene) => limitsCutShare(scene),
  'deteriorating-sector-share': (scene) => deterioratingShare(scene),
  'loss-ratio': (scene) => lossRatio(scene),
  'turnover-ratio': (scene) => turnoverRatio(scene),
};

/** An amount as a share of the buyer's normal balance at binding. */
function ofBalance({ boundLines }: ReviewScene, buyer: string, amount: string): Decimal | null {
  const line = boundLines.get(buyer);
  if (line === undefined) return null;
  if (!line.normalBalance.isZero())
    return roundOperand(decimal(amount).dividedBy(line.normalBalance));
  return decimal(decimal(amount).isZero() ? 0 : 1);
}

function limitsCutShare({ boundLines, observations, bound }: ReviewScene): Decimal | null {
  if (bound === null) return null;
  const today = new Map((observations.buyers ?? []).map((each) => [each.id, each.approvedLimit]));
  const cut = [...boundLines.values()].filter((line) => {
    const limit = today.get(line.id);
    return limit !== undefined && decimal(limit).lessThan(line.limit ?? line.peakBalance);
  });
  const turnover = sum(cut.map(({ turnover: each, count }) => each.times(count)));
  return share(turnover, bound.exposure.annualTurnover);
}

function share(part: Decimal, whole: Decimal): Decimal {
  return whole.isZero() ? decimal(0) : roundOperand(Decimal.min(1, part.dividedBy(whole)));
}

function deterioratingShare({ today, observations }: ReviewScene): Decimal | null {
  if (today === null) return null;
  const sectors = (observations.sectors ?? [])
    .filter(({ outlook }) => outlook === 'deteriorating')
    .map(({ sector }) => isicOf(sector));
  const { lines } = today.exposure;
  const turnover = (where: (industry: string) => boolean): number =>
    lines.reduce(
      (all, { estimates, traits: { industry } }) =>
        where(industry) ? all + estimates.turnover : all,
      0,
    );
  const all = turnover(() => true);
  const falling = turnover((industry) =>
    industryKeys(industry).some((key) => sectors.includes(key)),
  );
  return all === 0 ? decimal(0) : roundEstimate(falling / all);
}

/** Claims as the policy insures them, and open overdues as far as the book lets them count, over the premium. */
function lossRatio(scene: ReviewScene): Decimal | null {
  const { policy, observations, bound, overdues, book } = scene;
  if (bound === null || decimal(policy.premium).isZero()) return null;
  const page = book.algorithm.find(({ kind }) => kind === 'loss-experience')?.pages?.[
    'credibility'
  ];
  const overdueShare =
    page === undefined ? decimal(1) : rowValue(book, page, 'notified-overdue-share');
  const open = overdues.map((each) =>
    insuredOf(scene, { buyer: each.buyer, gross: each.open }).times(overdueShare),
  );
  const claimed = (observations.claims ?? []).map((claim) => insuredOf(scene, claim));
  return roundOperand(sum([...claimed, ...open]).dividedBy(policy.premium));
}

function insuredOf(
  { boundLines, bound }: ReviewScene,
  { buyer, gross, recoveries = '0' }: Pick<ClaimObservation, 'buyer' | 'gross' | 'recoveries'>,
): Decimal {
  const line = boundLines.get(buyer);
  if (bound === null || line === undefined || line.gate !== null) return decimal(0);
  const loss = decimal(gross);
  const within = line.limit ? Decimal.min(loss, line.limit) : loss;
  const kept = loss.isZero() ? decimal(0) : decimal(1).minus(decimal(recoveries).dividedBy(loss));
  return within.times(kept).times(insuredShare(line.discretionary, bound.cover));
}

function turnoverRatio({ policy, observations }: ReviewScene): Decimal | null {
  const { inception, expiry } = policy.period;
  if (observations.turnover === undefined) return null;
  const { declared, through } = observations.turnover;
  const end = addDays(expiry, 1);
  const elapsed = decimal(
    Math.min(daysBetween(inception, end), daysBetween(inception, through) + 1),
  ).dividedBy(daysBetween(inception, end));
  if (elapsed.lessThan(leastDeclared) || decimal(policy.insurableTurnover).isZero()) return null;
  return roundOperand(decimal(declared).dividedBy(elapsed.times(policy.insurableTurnover)));
}
