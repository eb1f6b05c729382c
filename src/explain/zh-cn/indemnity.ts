import { figures } from './figures.js';
import { writing } from './writing.js';
import { type IndemnityLanguage, isNothing, type Write } from '../indemnity/indemnity-language.js';
import type { IndemnifiedLoss, IndemnityTotals } from '../../indemnity/indemnity-record.js';

const starts = {
  notification: (day: string) => `报损之日（${day}）`,
  'waiting-period': (day: string) => `等待期届满之日（${day}）`,
  insolvency: (day: string) => `买方破产之日（${day}）`,
};

const notInsured = ({ peril }: IndemnifiedLoss): string =>
  `损失原因（${peril === undefined ? '拖欠' : (writing.names[peril] ?? peril)}）不在承保范围内，不予赔付。`;

/** Headings for its tables. */
export const headings: IndemnityLanguage['headings'] = {
  title: '赔付计算',
  loss: '损失',
  date: '日期',
  gross: '损失总额',
  covered: '承保债权',
  paid: '赔付',
  borne: '自留',
  recovered: '追偿款',
  'first-loss-left': '累计免赔额余额',
  'maximum-left': '最高赔偿限额余额',
  expected: '预计赔付日',
  total: '合计',
  notes: '提示',
};

/** An indemnity in Simplified Chinese. */
export const indemnity: IndemnityLanguage = {
  locale: 'zh-CN',
  headings,
  writing,
  terms: {
    'credit-limit': '信用限额',
    'non-qualifying-loss': '起赔额',
    'insured-percentage': '赔付比例',
    'each-loss': '每案免赔额',
    'aggregate-first-loss': '累计免赔额',
    'maximum-liability': '最高赔偿限额',
  },
  order: ({ recoveries }, terms) =>
    [
      `各项条件按以下顺序适用于每笔损失：${terms.join('、')}。`,
      recoveries === 'before'
        ? '追偿款先行冲减损失，再按保单计算。'
        : '追偿款按保险人与被保险人各自承担的损失比例分配。',
      '每笔损失仅在适用赔付比例时取整至货币最小单位，其余各步均无需取整。',
    ].join(''),
  name: ({ id }, number) => (id === null ? `第${number}笔损失` : `第${number}笔损失（${id}）`),
  loss: ({ buyer, date, gross, peril }, name, money) => {
    const of = buyer === null ? '' : `，买方${buyer}`;
    const by = peril === undefined ? '' : `，原因：${writing.names[peril] ?? peril}`;
    return `${name}${of}，${writing.date(date)}：未收回货款${money(gross)}${by}。`;
  },
  recoveredFirst: ({ recovered, debt }, money) =>
    `先冲减追偿款${money(recovered.total)}，余${money(debt)}。`,
  noLimit: ({ after }, money, loss) =>
    loss.perilInsured === false
      ? notInsured(loss)
      : `无信用限额记录，${money(after)}全部在承保范围内。`,
  stages: {
    'credit-limit': ({ value, before, after, cut }, money, loss) => {
      const { discretionary } = loss;
      if (loss.perilInsured === false) return notInsured(loss);
      const limit = discretionary ? '自行掌握信用限额' : '信用限额';
      if (isNothing(value)) return `${limit}为零，不在承保范围内。`;
      return before === after
        ? `未超过${limit}${money(value)}。`
        : `${limit}为${money(value)}，超出部分${money(cut)}由被保险人自留。`;
    },
    'non-qualifying-loss': ({ value, after }, money) =>
      isNothing(after)
        ? `低于起赔额${money(value)}，不予赔付。`
        : `达到起赔额${money(value)}，按全额计算。`,
    'insured-percentage': ({ value, before, after }, money) =>
      `按${money(before)}的${value}%计算，为${money(after)}。`,
    'each-loss': ({ value, after }, money) =>
      isNothing(after)
        ? `未超过每案免赔额${money(value)}，由被保险人自留。`
        : `扣除每案免赔额${money(value)}，余${money(after)}。`,
    'aggregate-first-loss': ({ value, before, after, cut }, money) => {
      if (isNothing(value)) return '累计免赔额已用尽，不再扣除。';
      return isNothing(after)
        ? `累计免赔额尚余${money(value)}，该笔${money(before)}全部由被保险人自留。`
        : `扣除累计免赔额余额${money(cut)}，余${money(after)}。`;
    },
    'maximum-liability': ({ value, before, after }, money) => {
      if (isNothing(value)) return '最高赔偿限额已用尽。';
      return before === after
        ? `未超过最高赔偿限额余额${money(value)}。`
        : `最高赔偿限额仅余${money(value)}，${money(before)}减至${money(after)}。`;
    },
  },
  paid: ({ paid, borne, covered, aboveLimit }, money) => {
    const part = aboveLimit === borne ? '均为超限额部分' : `其中超限额部分${money(aboveLimit)}`;
    const above = isNothing(aboveLimit) || isNothing(covered) ? '' : `（${part}）`;
    return isNothing(paid)
      ? `保险人不予赔付，被保险人自留${money(borne)}${above}。`
      : `保险人赔付${money(paid)}，被保险人自留${money(borne)}${above}。`;
  },
  shared: ({ recovered: { total, insurer, seller } }, money) =>
    `追偿款${money(total)}中，保险人分得${money(insurer)}，被保险人分得${money(seller)}。`,
  settlement: ({ from, basis, expected }, { businessDays, days }) => {
    const counted = days === 'weekdays' ? '未提供节假日，按周一至周五计' : '按所提供的节假日计';
    return `预计赔付日为${writing.date(expected)}：自${starts[basis](writing.date(from))}起${businessDays}个工作日（${counted}）。`;
  },
  noDay: '起算日不明，无法预计赔付日。',
  totals: (totals, money) => {
    const { losses, recovered, net } = totals;
    if (losses === 0) return '未列明任何损失，保险人无需赔付。';
    if (isNothing(recovered.total)) return who(totals, money);
    return `${who(totals, money)}扣除追偿款${money(recovered.total)}后，保险人净承担${money(net.insurer)}，被保险人净承担${money(net.seller)}。`;
  },
  remaining: {
    aggregateFirstLoss: (amount, money) =>
      isNothing(amount)
        ? '累计免赔额已用尽，后续损失不再扣除。'
        : `累计免赔额尚余${money(amount)}，由被保险人自留。`,
    maximumLiability: (amount, money) =>
      isNothing(amount)
        ? '最高赔偿限额已用尽，后续损失不再赔付。'
        : `最高赔偿限额尚余${money(amount)}。`,
  },
  noted: (name, message) => `${name}：${message}`,
};

function who({ losses, lossesPaid, gross, paid, borne }: IndemnityTotals, money: Write): string {
  const all = `共${figures.exact(String(losses))}笔损失，金额合计${money(gross)}`;
  const seller = `被保险人自留${money(borne)}。`;
  if (lossesPaid === 0) return `${all}；保险人不予赔付，${seller}`;
  const some = lossesPaid < losses ? `其中${figures.exact(String(lossesPaid))}笔获赔，` : '';
  return `${all}；${some}保险人赔付${money(paid)}，${seller}`;
}
