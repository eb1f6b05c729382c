import type { FindingFactsOf } from '../quoted/finding-facts.js';
import type { Finding } from '../quoted/findings.js';
import type { Tier } from '../rules/read/rate-book.js';
import { type Decimal, decimal, decimalText } from '../values/decimal.js';
import type { Risk } from './risk.js';

/** What of a risk says which tiers are made for it. */
export type Sized = Pick<Risk, 'book' | 'cover' | 'exposure' | 'submission' | 'money'>;

/** A tier that is not made for a turnover of this size is not available: it has no price, and others are named. */
export function tierFindings(risk: Sized): Finding[] {
  const { book, cover } = risk;
  const tier = book.tiers.find(({ id }) => id === cover.tier);
  if (tier === undefined || isMadeFor(tier, risk)) return [];
  const facts = notMadeFor(tier, risk);
  return [{ code: 'tier-not-available', severity: 'decline', path: '/cover/tier', facts }];
}

/** A tier that is not made for a risk: the turnovers it is made for, and the other tiers that are made for this one. */
export function notMadeFor(tier: Tier, risk: Sized): FindingFactsOf['tier-not-available'] {
  const { book, exposure, submission } = risk;
  const [least, most] = [
    amountOf(tier.minimumTurnover, risk),
    amountOf(tier.maximumTurnover, risk),
  ];
  return {
    tier: tier.id,
    title: tier.title,
    currency: submission.currency,
    minimumTurnover: least && decimalText(least),
    maximumTurnover: most && decimalText(most),
    insurableTurnover: decimalText(exposure.annualTurnover),
    available: book.tiers
      .filter((each) => each.id !== tier.id && isMadeFor(each, risk))
      .map(({ id, title }) => ({ tier: id, title })),
  };
}

/** True when the insurable turnover of a full year is one the tier is made for. */
export function isMadeFor(tier: Tier, risk: Sized): boolean {
  const { annualTurnover } = risk.exposure;
  const [least, most] = [
    amountOf(tier.minimumTurnover, risk),
    amountOf(tier.maximumTurnover, risk),
  ];
  return !least?.greaterThan(annualTurnover) && !most?.lessThan(annualTurnover);
}

function amountOf(text: string | undefined, { money }: Sized): Decimal | null {
  return text === undefined ? null : money.agreed(decimal(text));
}
