import type { StepSentences } from '../language.js';
import { eachLoss, less, worth } from './wording.js';

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
    `按营业额加权的平均账期为${format.number(facts.days)}天，${worth(effect)}。`,
  'non-qualifying-loss-page': ({ amount }, format, effect) =>
    less('0', amount)
      ? `起赔额为${format.wholeMoney(amount)}，低于该金额的损失不予赔付，${worth(effect)}。`
      : `未设起赔额，${worth(effect)}。`,
  'each-loss-page': ({ amount, percentageFirst }, format, effect) =>
    less('0', amount)
      ? `每案免赔额为${eachLoss(format.wholeMoney(amount), percentageFirst)}，${worth(effect)}。`
      : `未设每案免赔额，${worth(effect)}。`,
  'aggregate-first-loss-page': ({ amount }, format, effect) =>
    less('0', amount)
      ? `累计免赔额为${format.wholeMoney(amount)}，由被保险人自留，${worth(effect)}。`
      : `未设累计免赔额，${worth(effect)}。`,
  'aggregate-first-loss-share': ({ share }, format, effect) =>
    `累计免赔额为可保营业额的${format.percent(share, 2)}，${worth(effect)}。`,
  'maximum-liability-page': ({ amount }, format, effect) =>
    `保险期间内最高赔偿限额为${format.wholeMoney(amount)}，${worth(effect)}。`,
  'maximum-liability-share': ({ share }, format, effect) =>
    `最高赔偿限额为可保营业额的${format.percent(share, 2)}，${worth(effect)}。`,
  'total-limits': ({ amount }, format, effect) =>
    `信用限额合计为${format.wholeMoney(amount)}，${worth(effect)}。`,
  'largest-limit': ({ amount }, format, effect) =>
    `单一买方最高信用限额为${format.wholeMoney(amount)}，${worth(effect)}。`,
  'buyer-count': ({ count }, format, effect) =>
    `承保买方共${format.number(count)}家，${worth(effect)}。`,
  'largest-buyer-share': ({ share }, format, effect) =>
    `最大买方占峰值应收余额的${format.percent(share)}，${worth(effect)}。`,
  'five-largest-share': ({ share }, format, effect) =>
    `前五大买方占峰值应收余额的${format.percent(share)}，${worth(effect)}。`,
  'overdue-share': ({ share }, format, effect) =>
    `长期逾期款项占应收余额的${format.percent(share)}，${worth(effect)}。`,
  'years-trading': ({ years }, format, effect) =>
    `投保人已经营${format.number(years)}年，${worth(effect)}。`,
  'continuity-years': ({ years, lapses }, format, effect) =>
    `已连续投保${format.number(years, 2)}年${lapses > 0 ? '（自上次中断后起算）' : ''}，${worth(effect)}。`,
  'credit-control-score': ({ score, assumed }, format, effect) =>
    `信用管理得分${format.number(score)}分（满分100分${assumed ? '，未答问卷，按假定值计' : ''}），${worth(effect)}。`,
};
