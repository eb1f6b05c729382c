import type { Effect, StepSentences } from '../language.js';
import type { Format } from '../format.js';
import { textOf } from '../stated-facts.js';
import type { FactsOf } from '../../quoted/facts.js';
import { less, plural, worth } from './wording.js';

type Keys =
  | 'loss-experience'
  | 'loss-ratio-floor'
  | 'raw-loss-ratio'
  | 'actual-to-expected'
  | 'largest-loss-to-turnover'
  | 'largest-loss-to-limit'
  | 'loss-count';
type Experience = FactsOf['loss-experience'];
type LossRatio = FactsOf['loss-ratio-floor'];

/** Sentences of the steps that look at past losses. */
export const historySteps: Pick<StepSentences, Keys> = {
  'loss-experience': (facts, format, effect) =>
    facts.statement === 'supplied' ? experience(facts, format, effect) : silence(facts, effect),
  'loss-ratio-floor': (facts, format, effect) => lossRatio(facts, format, effect),
  'raw-loss-ratio': (facts, format, effect) =>
    `The raw loss ratio of the years given is ${format.percent(facts.lossRatio)}, which ${worth(effect)}.`,
  'actual-to-expected': (facts, format, effect) =>
    `Past losses, uncapped, come to ${format.percent(facts.ratio)} of the expected ones, which ${worth(effect)}.`,
  'largest-loss-to-turnover': (facts, format, effect) =>
    `The largest single loss is ${format.percent(facts.ratio)} of the turnover of its year, which ${worth(effect)}.`,
  'largest-loss-to-limit': (facts, format, effect) =>
    `The largest single loss is ${format.percent(facts.ratio)} of the largest limit ever stated, which ${worth(effect)}.`,
  'loss-count': (facts, format, effect) =>
    `${facts.count === '1' ? 'One past loss is' : `${format.number(facts.count)} past losses are`} stated, which ${worth(effect)}.`,
};

function silence(facts: Experience, effect: Effect): string {
  if (facts.contradicted) {
    return `No loss history is stated, although the seller has traded or was insured before. A record that exists and is not shown ${worth(effect)}.`;
  }
  if (facts.statement === 'no-history') {
    return `The seller states that there is no loss history yet, which ${worth(effect)}: there is nothing to reward.`;
  }
  return `No loss history was supplied, which ${worth(effect)}. Silence is not the same as no losses.`;
}

function experience(facts: Experience, format: Format, effect: Effect): string {
  if (facts.years === 0) {
    return [stated(facts, format), `The years are too old to count, which ${worth(effect)}.`].join(
      ' ',
    );
  }
  const claims = format.number(facts.claims, 2);
  const credible = `${plural(claims, 'claim')} of usual size ${claims === '1' ? 'was' : 'were'} to be expected in that time; such a history is credible to ${format.percent(facts.credibility)}${balance(facts, format)}, ${weight(facts, format, effect)}.`;
  return [stated(facts, format), counted(facts, format), credible, kept(facts, format)]
    .filter(Boolean)
    .join(' ');
}

/** The off-balance factor, where the book has one that matters here. */
function balance(facts: Experience, format: Format): string {
  const factor = 'offBalance' in facts ? (facts.offBalance ?? '1') : '1';
  return less(factor, '1')
    ? ` (and ×${format.factor(factor)}, so that chance alone costs sellers of this size next to nothing on average)`
    : '';
}

/** What anyone can find again in the history. */
function stated(facts: Experience, format: Format): string {
  const years = plural(facts.yearsGiven, 'year');
  if (!less('0', facts.insured) && !less('0', facts.stated)) {
    return `Over the ${years} given no loss is stated.`;
  }
  const losses = facts.count === 1 ? 'one loss' : `${facts.count} losses`;
  const how = textOf(
    {
      'single-losses': 'each loss restated to it',
      'in-total': 'the totals restated to it',
      none: 'the amounts as they were stated',
    },
    facts.restated,
  );
  return `Over the ${years} given ${losses} of ${format.wholeMoney(facts.stated)} ${facts.count === 1 ? 'is' : 'together are'} stated, of which this cover would have insured ${format.wholeMoney(facts.insured)}, ${how ?? 'restated to it'} and net of recoveries.`;
}

/** What of it counts, and why. */
function counted(facts: Experience, format: Format): string {
  const expected = format.wholeMoney(facts.expected);
  if (!less('0', facts.insured)) {
    return `${expected} of losses was to be known by now; what is not reported yet is taken as expected.`;
  }
  const above = less(facts.limitedPart, '1')
    ? ` (${format.percent(facts.limitedPart)} of the expected loss lies below that; the rest is taken as expected)`
    : '';
  return `Of this ${format.wholeMoney(facts.reported)} counts: each loss up to ${format.wholeMoney(facts.cap)}, as one large loss says little about the next${above}, and each year by its age. ${expected} was to be known of such losses by now (${format.percent(facts.ratio)}); what is not reported yet is taken as expected.`;
}

/** What the history is worth, and what it would be worth without the bounds of the book. */
function weight({ indicated }: Experience, format: Format, effect: Effect): string {
  const factor = format.factor(indicated);
  return factor === effect.operand
    ? `and it ${worth(effect)}`
    : `which would give ×${factor}; with the bounds of the book and the years behind it, it ${worth(effect)}`;
}

function kept(facts: Experience, format: Format): string {
  if (less('0', facts.emptiness)) {
    return 'The history has next to no time or turnover behind it, so it earns no credit.';
  }
  return less(facts.bounded, '1') && less(facts.creditShare, '1')
    ? `Of the credit ${format.percent(facts.creditShare)} is given until more years stand behind it.`
    : '';
}

/** What a clean past is held to where few claims were expected in it. */
function fewClaims(facts: LossRatio, format: Format, effect: Effect): string {
  const least = `With ${plural(format.number(facts.claims ?? '0', 2), 'claim')} of ordinary size expected in those years, a clean past and continuous cover take the price of ${format.wholeMoney(facts.without)} at most to ×${format.factor(facts.relativity)} of it`;
  return facts.binds
    ? `${least}, so it is ${effect.after}: without claims to expect their absence proves little.`
    : `${least}; it is not below that, so it does not change.`;
}

const premiumBases: Readonly<Record<LossRatio['basis'], string>> = {
  paid: 'the premium of those years as it was paid',
  today: "those years' turnover at the rate of today before any history",
  least:
    'the premium of the shortest time a history says anything on, at the present turnover, because those years stand on less',
};

function lossRatio(facts: LossRatio, format: Format, effect: Effect): string {
  if (!facts.applies) {
    return 'Without a loss history there is no loss ratio, so nothing is held here.';
  }
  const basis = premiumBases[facts.basis];
  const ratio = `Insured past losses of ${format.wholeMoney(facts.insured)} over ${format.wholeMoney(facts.premium)}, ${basis}, are a raw loss ratio of ${format.percent(facts.lossRatio)}.`;
  if ('claims' in facts) return `${ratio} ${fewClaims(facts, format, effect)}`;
  const least = `At that ratio the price is at least ×${format.factor(facts.relativity)} of what it would be without history and continuity, ${format.wholeMoney(facts.without)}`;
  return facts.binds
    ? `${ratio} ${least}, so it is raised to ${effect.after}; while this holds, past years and continuous cover earn no credit.`
    : `${ratio} ${least}; it is not below that, so it does not change.`;
}
