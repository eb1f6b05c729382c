import type { Effect, StepSentences } from '../language.js';
import type { Format } from '../format.js';
import { factOf, textOf } from '../stated-facts.js';
import type { FactsOf } from '../../quoted/facts.js';
import { inSentence, less, plural, worth } from './wording.js';

type Keys = 'credit-control' | 'loss-experience' | 'continuity' | 'adverse-selection';
type CreditControl = FactsOf['credit-control'];
type Experience = FactsOf['loss-experience'];
type Continuity = FactsOf['continuity'];

const mostQuestions = 3;

/** Sentences of the steps that look at the seller. */
export const sellerSteps: Pick<StepSentences, Keys> = {
  'credit-control': (facts, format, effect) =>
    [score(facts, format, effect), withheld(facts, format), unmet(facts, format)]
      .filter(Boolean)
      .join(' '),
  'loss-experience': (facts, format, effect) =>
    facts.statement === 'supplied' ? experience(facts, format, effect) : silence(facts, effect),
  continuity: (facts, format, effect) =>
    [cover(facts, format), credit(facts, format, effect)].join(' '),
  'adverse-selection': (facts, format, effect) =>
    effect.direction === 'none'
      ? `${format.percent(facts.offeredShare)} of the insurable business is offered, so nothing was picked out and the price does not change.`
      : `Only ${format.percent(facts.offeredShare)} of the insurable business is offered. This ${worth(effect)}: a seller keeps the buyers it trusts and offers the others.`,
};

function score(facts: CreditControl, format: Format, effect: Effect): string {
  if (facts.assumed) {
    return `No answers to the credit-control questionnaire were given, so a score of ${format.number(facts.score)} out of 100 is assumed, which ${worth(effect)}.`;
  }
  const parts = facts.dimensions.map(
    (record) =>
      `${inSentence(format.name(record, String(record['dimension'])))} ${format.number(String(record['score']), 0)}`,
  );
  const detail = parts.length > 0 ? ` (${parts.join('; ')})` : '';
  return `Credit control scores ${format.number(facts.score)} out of 100${detail}, which ${worth(effect)}.`;
}

function withheld(facts: CreditControl, format: Format): string {
  if (!less(facts.keptShare, '1') || !less(facts.indicated, '1')) return '';
  const causes = [
    less('0', facts.overdueShare)
      ? `${format.percent(facts.overdueShare)} of the balances are long overdue`
      : '',
    facts.collectionRatio !== null && less('1', facts.collectionRatio)
      ? `payment takes ${format.number(facts.collectionRatio, 2)} times the agreed terms`
      : '',
    less('0', factOf(facts, 'ageingMissing') ?? '0')
      ? `no ageing is given for ${format.percent(factOf(facts, 'ageingMissing') ?? '0')} of the balances`
      : '',
    Object.hasOwn(facts, 'collectionMissing') && facts.collectionMissing
      ? 'days sales outstanding are not given'
      : '',
  ].filter(Boolean);
  const kept = less('0', facts.keptShare)
    ? `only ${format.percent(facts.keptShare)} of that credit is given`
    : 'none of that credit is given';
  return `The answers alone would earn ×${format.factor(facts.indicated)}, but ${kept}${causes.length > 0 ? `, because ${format.list(causes)}` : ''}: good procedures count when they work.`;
}

function unmet(facts: CreditControl, format: Format): string {
  const questions = facts.missing
    .slice(0, mostQuestions)
    .map(
      (record) =>
        `“${format.name(record, String(record['question']))}” (+${format.number(String(record['points']))})`,
    );
  return questions.length > 0 ? `What would add most points: ${questions.join('; ')}.` : '';
}

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
  const credible = `A history of this size is credible to ${format.percent(facts.credibility)}, ${weight(facts, format, effect)}.`;
  return [past(facts, format), credible, restatement(facts, format)].filter(Boolean).join(' ');
}

/** What the history is worth, and what it would be worth without the bounds of the book. */
function weight({ indicated }: Experience, format: Format, effect: Effect): string {
  const factor = format.factor(indicated);
  return factor === effect.operand
    ? `so it ${worth(effect)}`
    : `which would give ×${factor}; held within the bounds of the book, it ${worth(effect)}`;
}

function past(facts: Experience, format: Format): string {
  if (facts.years === 0) return 'The years supplied are too old to count.';
  const years = plural(facts.years, 'year');
  const [actual, expected] = [format.wholeMoney(facts.actual), format.wholeMoney(facts.expected)];
  if (less('0', facts.uncapped)) {
    return `Over ${years} insured losses, with an allowance for those not yet reported, come to ${actual} where ${expected} was to be expected (${format.percent(facts.ratio)}).`;
  }
  return less('0', facts.actual)
    ? `Over ${years} no insured loss was reported; ${actual} is allowed for losses not yet reported, where ${expected} was to be expected (${format.percent(facts.ratio)}).`
    : `Over ${years} no insured loss was reported, where ${expected} was to be expected.`;
}

function restatement(facts: Experience, format: Format): string {
  if (!less('0', facts.uncapped)) return '';
  const restated = textOf(
    {
      'single-losses': 'Each loss is restated to the cover now quoted',
      'in-total': 'The totals of past years are restated to the cover now quoted',
      none: 'The amounts stand as they were supplied',
    },
    facts.restated,
  );
  if (restated === undefined) return '';
  const above = less(facts.limitedPart, '1')
    ? ` Only what lies below that is compared, ${format.percent(facts.limitedPart)} of the expected loss; what lies above it is taken as expected.`
    : '';
  return `${restated}, net of recoveries; a single loss counts for at most ${format.wholeMoney(facts.cap)}.${above}`;
}

function cover(facts: Continuity, format: Format): string {
  const last = facts.lapses === 1 ? 'the lapse' : `the last of ${facts.lapses} lapses`;
  const lapses = facts.lapses > 0 ? ` since ${last}` : '';
  if (!less('0', facts.years)) {
    return facts.lapses > 0
      ? 'Cover has lapsed, so the years count afresh.'
      : 'No earlier cover stands behind this policy.';
  }
  const counted =
    facts.creditedYears === facts.years
      ? ''
      : `, of which ${format.number(facts.creditedYears, 2)} count`;
  return `${plural(format.number(facts.years, 2), 'unbroken year')} of cover${lapses}${counted}.`;
}

function credit(facts: Continuity, format: Format, effect: Effect): string {
  const next = less(facts.nextYear, facts.indicated)
    ? ` One more unbroken year would bring ×${format.factor(facts.nextYear)}.`
    : '';
  if (less(facts.keptShare, '1') && less(facts.indicated, '1')) {
    return `They would earn ×${format.factor(facts.indicated)}, but ${less('0', facts.keptShare) ? `only ${format.percent(facts.keptShare)} of the credit is given` : 'the credit is withheld'} while the loss experience is adverse.${next}`;
  }
  return effect.direction === 'none'
    ? `No credit is due yet.${next}`
    : `This ${worth(effect)}: a policy that stays costs less to write and is better known.${next}`;
}
