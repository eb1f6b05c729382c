import type { StepSentences } from '../language.js';
import type { Format } from '../format.js';
import { countryInSentence, less, plural, worth } from './wording.js';

type Keys =
  | 'insured-percentage'
  | 'discretionary-limit'
  | 'waiting-period'
  | 'insolvency-only'
  | 'maximum-terms'
  | 'policy-months'
  | 'time-at-risk'
  | 'political-risk';

type Political = Parameters<StepSentences['political-risk']>[0];

/** Each peril with what it costs, public buyers, and what is at home. */
function perilSentences(facts: Political, format: Format): string[] {
  const perils = ('perils' in facts ? (facts.perils ?? []) : []).map(
    ({ peril, amount, insuredPercentage, waitingPeriodDays }) =>
      `${format.name({}, peril)} ${format.wholeMoney(amount)} (${format.percentage(insuredPercentage)}, ${plural(waitingPeriodDays, 'day')})`,
  );
  const count = 'publicBuyers' in facts ? facts.publicBuyers : undefined;
  const home = 'home' in facts ? facts.home : undefined;
  return [
    ...(perils.length > 0
      ? [`By peril, with insured percentage and waiting period: ${format.list(perils)}.`]
      : []),
    ...(count === undefined
      ? []
      : [
          `${plural(Number(count), 'public buyer')} cannot become insolvent and ${count === '1' ? 'bears' : 'bear'} no commercial risk: what ${count === '1' ? 'it costs' : 'they cost'} is in here.`,
        ]),
    ...(home === undefined
      ? []
      : [
          `The seller is at home in ${countryInSentence(format.country(home))}: nothing has to be transferred from there.`,
        ]),
  ];
}

/** Sentences of the steps that look at the cover. */
export const coverSteps: Pick<StepSentences, Keys> = {
  'insured-percentage': (facts, format, effect) =>
    less(facts.insuredPercentage, '100')
      ? `${format.percentage(facts.insuredPercentage)} of each loss is insured and the seller bears the rest, which ${worth(effect)}.`
      : `Each loss is insured in full and the seller bears none of it, which ${worth(effect)}.`,
  'discretionary-limit': (facts, format, effect) => {
    if (!less('0', facts.share))
      return 'No buyer is under the discretionary limit, so the price does not change.';
    const share = `Buyers under the discretionary limit have ${format.percent(facts.share)} of the expected loss`;
    return facts.discretionaryInsuredPercentage === facts.insuredPercentage
      ? `${share}. They are insured at the same ${format.percentage(facts.insuredPercentage)} as the others, so the price does not change.`
      : `${share}, insured at ${format.percentage(facts.discretionaryInsuredPercentage)} instead of ${format.percentage(facts.insuredPercentage)}. This ${worth(effect)}.`;
  },
  'waiting-period': (facts, _format, effect) =>
    effect.direction === 'none'
      ? `The waiting period of ${plural(facts.days, 'day')} is the base of the manual, so the price does not change.`
      : `A waiting period of ${plural(facts.days, 'day')} ${worth(effect)}: ${
          effect.direction === 'lowers'
            ? 'a longer wait lets late payers pay before a claim arises'
            : 'a shorter wait turns more late payments into claims'
        }.`,
  'insolvency-only': (_facts, _format, effect) =>
    `Only insolvency is insured, which ${worth(effect)}: a buyer that does not pay, but does not fail either, is no claim.`,
  'maximum-terms': (facts, _format, effect) =>
    `Payment terms of up to ${plural(facts.days, 'day')} may be granted, which ${worth(effect)}.`,
  'policy-months': (facts, _format, effect) =>
    `A policy period of ${plural(facts.months, 'month')} ${worth(effect)}.`,
  'time-at-risk': (facts, format, effect) => {
    const occurring = facts.basis === 'losses-occurring';
    const what = occurring
      ? 'Losses that occur in the period are insured'
      : 'Shipments made in the period are insured until they are paid or lost';
    const earlier =
      facts.earlierShipments === 'insured'
        ? `, and what was shipped before and is not yet paid, at ${format.percent(facts.earlierTurnover)} of the present turnover`
        : occurring
          ? `, on shipments made in it alone: debts build up over some ${plural(format.number(facts.days), 'day')} of terms and drift`
          : '';
    return `${what}${earlier}. At risk is ${format.percent(facts.share)} of what a steady year has, which ${worth(effect)}.`;
  },
  'political-risk': (facts, format, effect) => {
    if (!facts.insured) return 'Political risk is not insured, so nothing is added.';
    const basis = `Political risk on an average balance of ${format.wholeMoney(facts.averageBalance)}`;
    const charged =
      effect.direction === 'none'
        ? `${basis} is insured; none of the countries carries a charge, so nothing is added.`
        : `${basis} is insured at an average of ${format.rate(facts.averageRate)} a year, by country, which adds ${effect.amount}.`;
    return [charged, ...perilSentences(facts, format)].join(' ');
  },
};
