import type { StepSentences } from '../language.js';
import type { Format } from '../format.js';
import { less, worth } from './wording.js';

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
      `${format.name({}, peril)}${format.wholeMoney(amount)}（${format.percentage(insuredPercentage)}，${waitingPeriodDays}天）`,
  );
  const count = 'publicBuyers' in facts ? facts.publicBuyers : undefined;
  const home = 'home' in facts ? facts.home : undefined;
  return [
    ...(perils.length > 0 ? [`分项（赔付比例、等待期）：${format.list(perils)}。`] : []),
    ...(count === undefined
      ? []
      : [
          `另有${count}家公共买方（政府部门、主权机构），不存在破产，不计商业风险，其费用计入本项。`,
        ]),
    ...(home === undefined
      ? []
      : [`卖方所在地为${format.country(home)}，当地业务无须汇兑，不计费。`]),
  ];
}

/** Sentences of the steps that look at the cover. */
export const coverSteps: Pick<StepSentences, Keys> = {
  'insured-percentage': (facts, format, effect) =>
    less(facts.insuredPercentage, '100')
      ? `赔付比例为${format.percentage(facts.insuredPercentage)}，其余部分由被保险人自留，${worth(effect)}。`
      : `损失全额承保，被保险人无自留，${worth(effect)}。`,
  'discretionary-limit': (facts, format, effect) => {
    if (!less('0', facts.share)) return '自行掌握信用限额项下无买方，费率不变。';
    const share = `自行掌握信用限额项下的买方占预期损失的${format.percent(facts.share)}`;
    return facts.discretionaryInsuredPercentage === facts.insuredPercentage
      ? `${share}，赔付比例与其他买方同为${format.percentage(facts.insuredPercentage)}，费率不变。`
      : `${share}，赔付比例为${format.percentage(facts.discretionaryInsuredPercentage)}（其他买方为${format.percentage(facts.insuredPercentage)}），${worth(effect)}。`;
  },
  'waiting-period': (facts, _format, effect) =>
    effect.direction === 'none'
      ? `等待期为${facts.days}天，与手册基准一致，费率不变。`
      : `等待期为${facts.days}天，${worth(effect)}：${
          effect.direction === 'lowers'
            ? '等待期越长，越多的迟付款项可在索赔前收回'
            : '等待期越短，越多的迟付款项会转为索赔'
        }。`,
  'insolvency-only': (_facts, _format, effect) =>
    `只承保买方破产，${worth(effect)}：买方未破产而拖欠的，不构成索赔。`,
  'maximum-terms': (facts, _format, effect) => `最长付款期限为${facts.days}天，${worth(effect)}。`,
  'policy-months': (facts, _format, effect) => `保险期间为${facts.months}个月，${worth(effect)}。`,
  'time-at-risk': (facts, format, effect) => {
    const occurring = facts.basis === 'losses-occurring';
    const what = occurring
      ? '承保保险期间内发生的损失'
      : '承保保险期间内的发货，直至货款收回或发生损失';
    const earlier =
      facts.earlierShipments === 'insured'
        ? `，并含此前已发货而未收回的货款（按当前营业额的${format.percent(facts.earlierTurnover)}计）`
        : occurring
          ? `，仅限保险期间内的发货：应收账款约经${format.number(facts.days)}天（账期与延续天数）逐步累积`
          : '';
    return `${what}${earlier}。所承担的风险为平稳年度的${format.percent(facts.share)}，${worth(effect)}。`;
  },
  'political-risk': (facts, format, effect) => {
    if (!facts.insured) return '未投保政治风险，不加费。';
    const basis = `承保政治风险，平均应收余额为${format.wholeMoney(facts.averageBalance)}`;
    const charged =
      effect.direction === 'none'
        ? `${basis}；所涉国家（地区）均无需加费。`
        : `${basis}，按国别平均年费率${format.rate(facts.averageRate)}计，加费${effect.amount}。`;
    return [charged, ...perilSentences(facts, format)].join('');
  },
};
