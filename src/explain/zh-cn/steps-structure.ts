import { countedPremium } from '../counted-premium.js';
import type { Format } from '../format.js';
import type { Effect, StepSentences } from '../language.js';
import type { FactsOf } from '../../quoted/facts.js';
import { eachLoss, less, multipleOf, portion, worth } from './wording.js';

type Keys = 'non-qualifying-loss' | 'each-loss' | 'aggregate-first-loss' | 'maximum-liability';
type FirstLoss = FactsOf['aggregate-first-loss'];
type Maximum = FactsOf['maximum-liability'];

/** A longer return period is only known to be longer. */
const longestReturnPeriod = '1000';

/** Sentences of the steps that look at first losses and the maximum liability. */
export const structureSteps: Pick<StepSentences, Keys> = {
  'non-qualifying-loss': (facts, format, effect) =>
    less('0', facts.amount)
      ? `起赔额为${format.wholeMoney(facts.amount)}：低于该金额的损失不予赔付，达到该金额的损失按全额计算；` +
        `由此自留的部分在预期保险损失中占比${portion(facts.retainedShare, format)}，${worth(effect)}。`
      : '未设起赔额，费率不变。',
  'each-loss': (facts, format, effect) =>
    less('0', facts.amount)
      ? `每案免赔额为${eachLoss(format.wholeMoney(facts.amount), facts.percentageFirst)}；自留部分在预期保险损失中占比${portion(facts.retainedShare, format)}，${worth(effect)}。`
      : '未设每案免赔额，费率不变。',
  'aggregate-first-loss': (facts, format, effect) =>
    less('0', facts.amount) ? firstLoss(facts, format, effect) : '未设累计免赔额，费率不变。',
  'maximum-liability': (facts, format, effect) =>
    facts.amount === null
      ? '未设最高赔偿限额，费率不变。'
      : maximum(facts, facts.amount, { format, effect }),
};

function firstLoss(facts: FirstLoss, format: Format, effect: Effect): string {
  const [amount, expected] = [format.wholeMoney(facts.amount), format.wholeMoney(facts.expected)];
  const reason =
    effect.direction === 'lowers'
      ? '：损失若集中于少数大案，累计免赔额很快用尽；若分散于多笔小额损失，则大多由被保险人自留'
      : '';
  return (
    `累计免赔额为${amount}，保险期间内的损失累计在此金额以内的，由被保险人自留；` +
    `自留部分在预期保险损失${expected}中占比${portion(facts.retainedShare, format)}，压力情景下占比${portion(facts.stressRetainedShare, format)}。` +
    `累计免赔额在保险期间内用尽的概率：基本情景${portion(facts.usedUp, format)}，压力情景${portion(facts.stressUsedUp, format)}。` +
    `因此${worth(effect)}${reason}。`
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
    ? `该限额低于最大单笔保险损失${format.wholeMoney(facts.largestLoss)}，该笔损失不能获得足额赔付。`
    : '';
  return (
    `保险期间的最高赔偿限额为${format.wholeMoney(amount)}${counted ? `（${multipleOf(counted)}）` : ''}；` +
    `超出限额的部分在预期损失中占比${cut}，压力情景下${stressCut === cut ? '亦同' : `占比${stressCut}`}。` +
    `${reached(facts, format)}${tooLow}因此${worth(effect)}。`
  );
}

function reached({ returnPeriod, stressReturnPeriod }: Maximum, format: Format): string {
  if (returnPeriod === null || stressReturnPeriod === null) return '';
  const [often, stressed] = [years(returnPeriod, format), years(stressReturnPeriod, format)];
  return often === stressed
    ? `达到该限额的重现期为${often}，即使各年均处于压力情景亦同。`
    : `达到该限额的重现期为${often}，如各年均处于压力情景则为${stressed}。`;
}

function years(period: string, format: Format): string {
  const written = `${format.number(period)}年`;
  return period === longestReturnPeriod ? `${written}以上` : written;
}
