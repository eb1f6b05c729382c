import { countedPremium } from '../counted-premium.js';
import type { Format } from '../format.js';
import type { Effect, StepSentences } from '../language.js';
import type { FactsOf } from '../../quoted/facts.js';
import { firstOfEachLoss, less, multipleOf, plural, portion, worth } from './wording.js';

type Keys = 'non-qualifying-loss' | 'each-loss' | 'aggregate-first-loss' | 'maximum-liability';
type FirstLoss = FactsOf['aggregate-first-loss'];
type Maximum = FactsOf['maximum-liability'];

/** A longer return period is only known to be longer. */
const longestReturnPeriod = '1000';

/** Sentences of the steps that look at first losses and the maximum liability. */
export const structureSteps: Pick<StepSentences, Keys> = {
  'non-qualifying-loss': (facts, format, effect) =>
    less('0', facts.amount)
      ? `A loss below the non-qualifying loss of ${format.wholeMoney(facts.amount)} is not insured; one that reaches it counts in full. ` +
        `This leaves the seller ${portion(facts.retainedShare, format)} of the expected insured loss and ${worth(effect)}.`
      : 'The cover has no non-qualifying loss, so the price does not change.',
  'each-loss': (facts, format, effect) =>
    less('0', facts.amount)
      ? `The seller bears ${firstOfEachLoss(format.wholeMoney(facts.amount), facts.percentageFirst)}: ` +
        `${portion(facts.retainedShare, format)} of the expected insured loss, which ${worth(effect)}.`
      : 'The cover has no each-loss deductible, so the price does not change.',
  'aggregate-first-loss': (facts, format, effect) =>
    less('0', facts.amount)
      ? firstLoss(facts, format, effect)
      : 'The cover has no aggregate first loss, so the price does not change.',
  'maximum-liability': (facts, format, effect) =>
    facts.amount === null
      ? 'The cover has no maximum liability, so the price does not change.'
      : maximum(facts, facts.amount, { format, effect }),
};

function firstLoss(facts: FirstLoss, format: Format, effect: Effect): string {
  const [amount, expected] = [format.wholeMoney(facts.amount), format.wholeMoney(facts.expected)];
  const reason =
    effect.direction === 'lowers'
      ? ': a few large losses soon use a first loss up, while many small ones stay within it'
      : '';
  return (
    `The seller bears the losses of the period up to an aggregate first loss of ${amount}. ` +
    `That is ${portion(facts.retainedShare, format)} of the expected insured loss of ${expected}, in a bad year ${portion(facts.stressRetainedShare, format)}. ` +
    `The chance that it is used up within the period is ${portion(facts.usedUp, format)}, in a bad year ${portion(facts.stressUsedUp, format)}. ` +
    `This ${worth(effect)}${reason}.`
  );
}

function maximum(
  facts: Maximum,
  amount: string,
  { format, effect }: { format: Format; effect: Effect },
): string {
  const { multiple, premiumShare } = facts;
  const counted = multiple && countedPremium({ amount, multiple, premiumShare }, format);
  const [cut, stressCut] = [facts.cutShare, facts.stressCutShare].map((share) =>
    portion(share, format),
  );
  const tooLow = less(amount, facts.largestLoss)
    ? `It is below the largest insured loss, ${format.wholeMoney(facts.largestLoss)}, which would not be paid in full.`
    : '';
  return [
    `The insurer pays at most ${format.wholeMoney(amount)} in the period${counted ? `: ${multipleOf(counted)}` : ''}.`,
    `This cuts off ${cut} of the expected loss, ${stressCut === cut ? 'in a bad year as well' : `in a bad year ${stressCut}`}.`,
    reached(facts, format),
    tooLow,
    `This ${worth(effect)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function reached({ returnPeriod, stressReturnPeriod }: Maximum, format: Format): string {
  if (returnPeriod === null || stressReturnPeriod === null) return '';
  const [often, stressed] = [years(returnPeriod, format), years(stressReturnPeriod, format)];
  return often === stressed
    ? `On average it is reached once in ${often}, even if every year were a bad one.`
    : `On average it is reached once in ${often}; if every year were a bad one, once in ${stressed}.`;
}

function years(period: string, format: Format): string {
  const written = plural(format.number(period), 'year');
  return period === longestReturnPeriod ? `more than ${written}` : written;
}
