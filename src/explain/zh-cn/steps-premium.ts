import type { Format } from '../format.js';
import type { Effect, StepSentences } from '../language.js';
import type { FactsOf } from '../../quoted/facts.js';
import { less } from './wording.js';

type Keys =
  | 'capital-load'
  | 'technical-floor'
  | 'fixed-expense'
  | 'permissible-loss-ratio'
  | 'combined-cap'
  | 'corridor-ceiling'
  | 'corridor-floor'
  | 'rate-rounding'
  | 'premium-floor'
  | 'premium-rounding';

/** Sentences of the steps that turn expected loss into the premium. */
export const premiumSteps: Pick<StepSentences, Keys> = {
  'capital-load': (facts, format, effect) => {
    const [tail, expected] = [format.wholeMoney(facts.tail), format.wholeMoney(facts.expected)];
    const cost =
      effect.direction === 'none'
        ? '无需加计资本成本'
        : `加计${effect.amount}：风险越集中，占用的资本越多`;
    return (
      `一年的预期赔款为${expected}，而极端情形下的平均赔款（${format.percent(facts.tailLevel)}置信水平的尾部风险价值）为${tail}，其间差额须以资本支持。` +
      `${beside(facts, format)}差额中有${format.percent(facts.diversificationShare)}不能由保险人的其他保单分散，按年资本成本率${format.percent(facts.costOfCapital)}${facts.months === 12 ? '' : `、期限${facts.months}个月`}计，${cost}。`
    );
  },
  'technical-floor': (facts, format, effect) => technicalFloor(facts, format, effect),
  'fixed-expense': (facts, format) =>
    `每张保单的出单与管理成本为${format.money(facts.amount)}，与保单大小无关，在此加计。`,
  'permissible-loss-ratio': (facts, format, { operand, after }) => {
    const parts = [
      `变动费用${format.percent(facts.variableExpense)}`,
      `经纪佣金${format.percent(facts.brokerage)}`,
      ...(less('0', facts.profit) ? [`利润${format.percent(facts.profit)}`] : []),
    ];
    const slides = 'slides' in facts && facts.slides;
    return `${slides ? '本保费中' : '保费中'}须预留${format.list(parts)}${slides ? '（保费越高，比例越低）' : ''}，其余部分（比例${operand}）用于赔款和固定费用；据此折算后为${after}。`;
  },
  'combined-cap': (facts, format, effect) => {
    const parts = facts.steps.map(
      (record) => `${format.name(record, record.step)}${format.factor(record.relativity)}`,
    );
    const product = `${format.list(parts)}，合计后保费为不计上述因素时的${format.factor(facts.product)}倍`;
    return facts.binds
      ? `${product}，低于手册规定的下限${format.factor(facts.bound)}，故按下限计，为${effect.after}。`
      : `${product}，未低于手册规定的下限${format.factor(facts.bound)}，费率不变。`;
  },
  'corridor-ceiling': (facts, format) => corridor(facts, format, 'ceiling'),
  'corridor-floor': (facts, format) => corridor(facts, format, 'floor'),
  'rate-rounding': (facts, format, { after }) =>
    `当前费率为${format.percent(facts.rate, 6)}，按市场惯例以${format.rate(facts.rateUnit)}为单位取整；按可保营业额${format.wholeMoney(facts.insurableTurnover)}计，保费为${after}。`,
  'premium-floor': (facts, format, { direction }) =>
    `手册规定每张保单的保费不低于${format.money(facts.floor)}；` +
    (direction === 'none' ? '本保单已高于该下限，保费不变。' : '本保单低于该下限，故按下限收取。'),
  'premium-rounding': (facts, format, { after }) =>
    `保费取整至${format.money(facts.minorUnit)}，为${after}。`,
};

function technicalFloor(
  { technicalPremium, share, overCorridor, binds }: FactsOf['technical-floor'],
  format: Format,
  { after }: Effect,
): string {
  if (technicalPremium === null) return '没有技术保费可供比较，不适用技术保费下限。';
  const floor = `保费不得低于技术保费${format.money(technicalPremium)}的${format.percent(share)}（按手册的费率单位向上取整）`;
  if (!binds) return `${floor}；当前保费已高于该下限，保持不变。`;
  const conflict = overCorridor ? '该下限高于续保费率的涨幅上限，两者冲突时以该下限为准。' : '';
  return `${floor}，故提高至${after}。${conflict}`;
}

function corridor(
  facts: FactsOf['corridor-floor'],
  format: Format,
  side: 'ceiling' | 'floor',
): string {
  const { applies, expiringRate, restatement, restatedRate, limitRate, bound } = facts;
  if (
    !applies ||
    expiringRate === null ||
    restatement === null ||
    restatedRate === null ||
    limitRate === null
  ) {
    return '没有到期保单可供比较，不适用续保费率涨跌幅限制。';
  }
  const expiring = `到期费率为${format.rate(expiringRate)}，按本次承保条件和买方情况换算（系数${format.factor(restatement)}）后为${format.rate(restatedRate)}`;
  const [verb, width] = side === 'ceiling' ? ['高于', '涨幅'] : ['低于', '降幅'];
  const limit = `新费率不得${verb}${format.rate(limitRate)}（${width}上限${format.percent(bound)}）`;
  const indicated = format.rate(facts.indicatedRate);
  const lifted = liftedBy(facts, format, side);
  return facts.binds
    ? `${expiring}；${limit}，测算费率${indicated}因此按该限额执行。${lifted}`
    : lifted === ''
      ? `${expiring}；${limit}。测算费率${indicated}在涨跌幅限制之内，费率不变。`
      : `${expiring}；${limit}。${lifted}测算费率${indicated}予以采用。`;
}

/** What of the tail the policy has in common with a book, and what is its own; nothing where the share is a row of the book. */
function beside(facts: FactsOf['capital-load'], format: Format): string {
  if (!('common' in facts)) return '';
  const book = format.wholeMoney(facts.bookExpectedLoss ?? '0');
  const [common, own] = [format.wholeMoney(facts.common), format.wholeMoney(facts.own ?? '0')];
  const kept =
    'retained' in facts
      ? `（单一赔案自留${format.wholeMoney(facts.retained ?? '0')}，超过部分分出）`
      : '';
  return `不计按年度合计损失适用的条件，尾部损失中因不利年份同时影响所有保单而产生的为${common}；个别买方违约对预期损失为${book}的保单组合的尾部另增${own}${kept}。因此`;
}

/** That past losses have lifted the corridor; nothing where they have not, or the quote does not say. */
function liftedBy(
  facts: FactsOf['corridor-floor'],
  format: Format,
  side: 'ceiling' | 'floor',
): string {
  const { lossRatio, lifted, liftedFrom } =
    'lifted' in facts ? facts : { lossRatio: null, lifted: '0', liftedFrom: '0' };
  if (lossRatio === null || lossRatio === undefined || lifted === undefined || !less('0', lifted))
    return '';
  const ratio = format.percent(lossRatio);
  if (side === 'floor')
    return less(lifted, '1')
      ? `因原始赔付率为${ratio}，允许的降幅相应缩小。`
      : `因原始赔付率为${ratio}，续保费率不得低于换算后的到期费率。`;
  return less(lifted, '1')
    ? `因原始赔付率为${ratio}，涨幅上限按至测算费率差额的${format.percent(lifted)}放宽；达到${format.percent(liftedFrom ?? '1')}时完全取消。`
    : `因原始赔付率为${ratio}，不低于${format.percent(liftedFrom ?? '1')}，涨幅上限予以取消。`;
}
