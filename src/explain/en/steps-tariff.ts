import type { StepSentences } from '../language.js';
import { firstOfEachLoss, less, plural, worth } from './wording.js';

type Keys =
  | 'payment-terms'
  | 'non-qualifying-loss-page'
  | 'each-loss-page'
  | 'aggregate-first-loss-page'
  | 'aggregate-first-loss-share'
  | 'maximum-liability-page'
  | 'maximum-liability-share'
  | 'total-limits'
  | 'largest-limit'
  | 'buyer-count'
  | 'largest-buyer-share'
  | 'five-largest-share'
  | 'overdue-share'
  | 'years-trading'
  | 'continuity-years'
  | 'credit-control-score';

/** Sentences of the steps of a tariff made of factors: one measure, one row, one factor. */
export const tariffSteps: Pick<StepSentences, Keys> = {
  'payment-terms': (facts, format, effect) =>
    `Payment terms are ${plural(format.number(facts.days), 'day')} on average, weighted by turnover, which ${worth(effect)}.`,
  'non-qualifying-loss-page': ({ amount }, format, effect) =>
    less('0', amount)
      ? `A loss below ${format.wholeMoney(amount)} is not insured, which ${worth(effect)}.`
      : `The cover has no non-qualifying loss, which ${worth(effect)}.`,
  'each-loss-page': ({ amount, percentageFirst }, format, effect) =>
    less('0', amount)
      ? `The seller bears ${firstOfEachLoss(format.wholeMoney(amount), percentageFirst)}, which ${worth(effect)}.`
      : `The cover has no each-loss deductible, which ${worth(effect)}.`,
  'aggregate-first-loss-page': ({ amount }, format, effect) =>
    less('0', amount)
      ? `The seller bears the losses of the period up to ${format.wholeMoney(amount)}, which ${worth(effect)}.`
      : `The cover has no aggregate first loss, which ${worth(effect)}.`,
  'aggregate-first-loss-share': ({ share }, format, effect) =>
    `The aggregate first loss is ${format.percent(share, 2)} of the insurable turnover, which ${worth(effect)}.`,
  'maximum-liability-page': ({ amount }, format, effect) =>
    `The insurer pays at most ${format.wholeMoney(amount)} in the period, which ${worth(effect)}.`,
  'maximum-liability-share': ({ share }, format, effect) =>
    `The maximum liability is ${format.percent(share, 2)} of the insurable turnover, which ${worth(effect)}.`,
  'total-limits': ({ amount }, format, effect) =>
    `The credit limits add up to ${format.wholeMoney(amount)}, which ${worth(effect)}.`,
  'largest-limit': ({ amount }, format, effect) =>
    `The largest credit limit is ${format.wholeMoney(amount)}, which ${worth(effect)}.`,
  'buyer-count': ({ count }, format, effect) =>
    `The cover is for ${plural(format.number(count), 'buyer')}, which ${worth(effect)}.`,
  'largest-buyer-share': ({ share }, format, effect) =>
    `The largest buyer holds ${format.percent(share)} of the peak balances, which ${worth(effect)}.`,
  'five-largest-share': ({ share }, format, effect) =>
    `The five largest buyers hold ${format.percent(share)} of the peak balances, which ${worth(effect)}.`,
  'overdue-share': ({ share }, format, effect) =>
    `${format.percent(share)} of the balances are long overdue, which ${worth(effect)}.`,
  'years-trading': ({ years }, format, effect) =>
    `The seller has been trading for ${plural(format.number(years), 'year')}, which ${worth(effect)}.`,
  'continuity-years': ({ years, lapses }, format, effect) =>
    `${plural(format.number(years, 2), 'unbroken year')} of cover${lapses > 0 ? ' since the last lapse' : ''}: this ${worth(effect)}.`,
  'credit-control-score': ({ score, assumed }, format, effect) =>
    `Credit control scores ${format.number(score)} out of 100${assumed ? ', assumed because no questionnaire was answered' : ''}: this ${worth(effect)}.`,
};
