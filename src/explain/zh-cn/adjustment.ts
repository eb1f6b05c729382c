import { figures } from './figures.js';
import type { AdjustmentLanguage, Saying } from '../adjustment/adjustment-language.js';
import type { BonusFacts, DeclaredFacts, MinimumFacts } from '../../adjustment/adjustment-facts.js';
import type { AdjustmentBill, BonusOutcome } from '../../adjustment/adjustment-record.js';
import { writing } from './writing.js';

const { date } = writing;

function span({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? date(from) : `${date(from)}至${date(to)}`;
}

function charged(facts: DeclaredFacts, { money, own }: Saying): string {
  const { currency, turnover, exchangeRate, converted, rate } = facts;
  const amount = money(turnover, currency);
  const inOwn = exchangeRate === '1' ? '' : `，按汇率${exchangeRate}折合${own(converted)}`;
  return `${amount}${inOwn}，费率${figures.exactPercent(rate)}`;
}

function minimumBecause(facts: MinimumFacts, { own }: Saying): string {
  const { because, agreed, due, share, by, lastDay = '' } = facts;
  if (because === 'whole-period') return `最低保险费为${own(due)}`;
  const who = by === 'insurer' ? '保险人' : '投保人';
  const ended = `${who}解除保单，保险责任止于${date(lastDay)}`;
  if (because === 'claim') return `${ended}；因已发生赔案，最低保险费${own(agreed)}全额应缴`;
  const part =
    'monthsBegun' in facts
      ? `已经过${facts.monthsBegun ?? 0}个月（不足一月按一月计），按短期费率应缴最低保险费${own(agreed)}的${figures.exactPercent(share)}`
      : `最低保险费${own(agreed)}按${facts.daysOfPeriod ?? ''}天中的${facts.days ?? ''}天比例计收`;
  return `${ended}；${part}，即${own(due)}`;
}

function bonusBasis(facts: BonusFacts, { own }: Saying): string {
  const { title, share, base } = facts;
  const name = title['zh-CN'];
  const part = `${own(base)}的${figures.exactPercent(share)}`;
  if ('periods' in facts) {
    const periods = facts.periods === 1 ? '本期' : `最近${facts.periods ?? 1}期合计`;
    return `${name}（${periods}）：保费${own(base)}扣除保险人留存${figures.exactPercent(facts.deduction ?? '0')}和赔款${own(facts.claims ?? '0')}后余${own(facts.profit ?? '0')}，其中${figures.exactPercent(share)}`;
  }
  if ('years' in facts) return `${name}：连续${facts.years ?? ''}年无赔款，计${part}`;
  return `${name}：赔款${own(facts.claims ?? '0')}，赔付率${figures.exactPercent(facts.lossRatio ?? '0')}，计${part}`;
}

/** What the terms of a bonus that comes to nothing looked at. */
function unearned(facts: BonusFacts | null, say: Saying): string {
  if (facts === null) return '';
  if ('lossRatio' in facts) return `赔付率为${figures.exactPercent(facts.lossRatio ?? '0')}。`;
  if ('profit' in facts)
    return `保费扣除留存和赔款后为${say.own(facts.profit ?? '0')}，没有可分享的利润。`;
  return '';
}

function capped({ cut }: BonusOutcome, { own }: Saying): string {
  return /[1-9]/.test(cut) ? `其中${own(cut)}因优惠合计上限未予计入。` : '';
}

const rateOfMonth = {
  'month-average': '出运当月平均汇率',
  'month-end': '出运当月最后一日汇率',
  'previous-month-end': '出运上月最后一日汇率',
};

const billNames = {
  advance: () => '预付保险费',
  declaration: ({ declaration }: AdjustmentBill) => `第${declaration ?? ''}次申报`,
  final: () => '最终保费结算',
};

/** Headings for its tables. */
export const headings: AdjustmentLanguage['headings'] = {
  title: '保费结算',
  bill: '账单',
  day: '日期',
  for: '事由',
  due: '累计应收',
  'billed-before': '此前已计',
  amount: '本次金额',
  total: '合计',
  steps: '计算过程',
  bonuses: '优待与加费',
  notes: '提示',
};

/** Adjustments in Simplified Chinese. */
export const adjustment: AdjustmentLanguage = {
  locale: 'zh-CN',
  headings,
  writing,
  billFor: (bill) => billNames[bill.kind](bill),
  policy: ({ policyNumber, period, lastDay }) => {
    const name = policyNumber === null ? '本保单' : `保单${policyNumber}`;
    const early = lastDay === period.expiry ? '' : `，提前于${date(lastDay)}终止`;
    return `${name}的保险期间为${span({ from: period.inception, to: period.expiry })}${early}。`;
  },
  rate: ({ from, to, rate }) =>
    `${span({ from, to })}的出运按费率${figures.exactPercent(rate)}计收。`,
  exchange: (exchange) =>
    exchange === null
      ? '保单未约定汇率，其他币种按承保时的汇率折算。'
      : `其他币种按${exchange.publisher}公布的${rateOfMonth[exchange.rate]}折算。`,
  summary: ({ stage, premium, turnover }, { own }) => {
    const { final, billed, earned, minimum, beforeBonus } = premium;
    if (stage === 'interim' || final === null)
      return `截至目前已申报营业额${own(turnover)}，应计保费${own(earned)}，已出账${own(billed)}。全部期间申报后方可确定最终保费；计优待之前不低于最低保险费${own(minimum)}。`;
    const bonus =
      beforeBonus === null || beforeBonus === final
        ? ''
        : `（计优待与加费之前为${own(beforeBonus)}）`;
    return `最终保费为${own(final)}${bonus}：申报营业额${own(turnover)}，应计保费${own(earned)}，最低保险费${own(minimum)}。费用和税款另计。`;
  },
  steps: {
    declared: (facts, { operand }, say) =>
      `第${facts.declaration}次申报，${say.country(facts.country)}，${span(facts)}出运：${charged(facts, say)}，计${say.own(operand)}。`,
    corrected: (facts, { operand }, say) =>
      `第${facts.declaration}次申报更正${say.country(facts.country)}，${span(facts)}出运：由${say.money(facts.turnoverBefore, facts.currency)}更正为${charged(facts, say)}，差额${say.own(operand)}。`,
    rounding: (_facts, { after }, { own }) => `只对合计数取整至货币最小单位：${own(after)}。`,
    minimum: (facts, { change }, say) =>
      change === '0'
        ? `${minimumBecause(facts, say)}；应计保费不低于此数。`
        : `${minimumBecause(facts, say)}；差额${say.own(change)}须补缴。`,
    bonus: (facts, { change }, say) =>
      `${bonusBasis(facts, say)}，退还${say.own(change.replace('-', ''))}。`,
    malus: (facts, { change }, say) => `${bonusBasis(facts, say)}，加收${say.own(change)}。`,
    'combined-cap': ({ given, kept, share }, _entry, { own }) =>
      `良好记录、连续投保与优待的优惠合计不得超过上限，可用于优待的部分为保费的${figures.exactPercent(share)}：原为${own(given)}，计入${own(kept)}。`,
    'kept-minimum': ({ minimum }, { change }, { own }) =>
      change === '0'
        ? `计入优待后仍不低于最低保险费${own(minimum)}。`
        : `优待不得使保费低于最低保险费${own(minimum)}，其中${own(change)}不予退还。`,
  },
  bill: (bill, { own }) => {
    const { number, on, due, billedBefore, amount } = bill;
    const what = `账单${number}，${date(on)}，${billNames[bill.kind](bill)}：累计应收${own(due)}，此前已计${own(billedBefore)}`;
    if (!/[1-9]/.test(amount)) return `${what}，本次无须付款。`;
    return amount.startsWith('-')
      ? `${what}，退还${own(amount.slice(1))}。`
      : `${what}，本次应付${own(amount)}。`;
  },
  outcomes: {
    paid: (outcome, say) =>
      `${outcome.title['zh-CN']}：退还${say.own(outcome.amount)}。${capped(outcome, say)}`,
    charged: ({ title, amount }, { own }) => `${title['zh-CN']}：加收${own(amount)}。`,
    'waits-for-renewal': (outcome, say) =>
      `${outcome.title['zh-CN']}：续保后退还${say.own(outcome.amount)}，尚未计入最终保费。${capped(outcome, say)}`,
    lapsed: ({ title }) => `${title['zh-CN']}：保单未续保，不予退还。`,
    'not-earned': ({ title, facts }, say) => `${title['zh-CN']}：无。${unearned(facts, say)}`,
    'claims-not-stated': ({ title }) =>
      `${title['zh-CN']}：待说明本期赔款情况后结算；未作说明不等于无赔款。`,
    'more-periods': ({ title, periodsLeft }) =>
      `${title['zh-CN']}：再经过${periodsLeft ?? 0}期后结算。`,
    cancelled: ({ title }) => `${title['zh-CN']}：保单已解除，不予退还。`,
  },
};
