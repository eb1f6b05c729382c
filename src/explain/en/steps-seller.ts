import type { Effect, StepSentences } from '../language.js';
import type { Format } from '../format.js';
import { factOf } from '../stated-facts.js';
import type { FactsOf } from '../../quoted/facts.js';
import { inSentence, less, plural, worth } from './wording.js';

type Keys = 'credit-control' | 'continuity' | 'adverse-selection';
type CreditControl = FactsOf['credit-control'];
type Continuity = FactsOf['continuity'];

const mostQuestions = 3;

/** Sentences of the steps that look at the seller. */
export const sellerSteps: Pick<StepSentences, Keys> = {
  'credit-control': (facts, format, effect) =>
    [score(facts, format, effect), withheld(facts, format), unmet(facts, format)]
      .filter(Boolean)
      .join(' '),
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
      `${inSentence(format.name(record, record.dimension))} ${format.number(record.score, 0)}`,
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
      (record) => `“${format.name(record, record.question)}” (+${format.number(record.points)})`,
    );
  return questions.length > 0 ? `What would add most points: ${questions.join('; ')}.` : '';
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
    return `They would earn ×${format.factor(facts.indicated)}, but ${less('0', facts.keptShare) ? `only ${format.percent(facts.keptShare)} of the credit is given` : 'the credit is withheld'} while the loss experience is adverse.${next.replace('bring', 'earn')}`;
  }
  return effect.direction === 'none'
    ? `No credit is due yet.${next}`
    : `This ${worth(effect)}: a policy that stays costs less to write and is better known.${next}`;
}
