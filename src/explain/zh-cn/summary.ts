import type { Format } from '../format.js';
import type { Driver, SummarySentences } from '../language.js';
import type { PricedQuote } from '../../quote-record.js';
import { less } from './wording.js';

/** The sentences a Chinese summary is made of. */
export const summary: SummarySentences = {
  priced: ({ status, premium, period }, format, reasons) => {
    const price =
      `保险费率为可保营业额的${format.rate(premium.rate)}，预估保费${format.money(premium.estimated)}，` +
      `保险期间自${format.date(period.inception)}起，共${period.months}个月`;
    if (status === 'quoted') return `报价：${price}。`;
    const because = reasons.length > 0 ? `，原因：${reasons.join('；')}` : '';
    return `须提交核保人审批${because}。目前测算：${price}。`;
  },
  minimum: ({ premium, exposure }, format) =>
    `保费按实际申报的营业额计收，预计可保营业额为${format.wholeMoney(exposure.insurableTurnover)}；最低保费为${format.money(premium.minimum)}。`,
  cover: ({ cover }, format) =>
    `承保条件${cover.tierTitle === null ? '' : `（${cover.tierTitle['zh-CN']}）`}：${coverTerms(cover, format).join('；')}。`,
  drivers: (lowering, raising, format) => {
    const named = (drivers: readonly Driver[]): string =>
      format.list(drivers.map(({ title, change }) => `${title}（${change}）`));
    const parts = [
      lowering.length > 0 ? `降低费率的主要因素：${named(lowering)}` : '',
      raising.length > 0 ? `提高费率的主要因素：${named(raising)}` : '',
    ].filter(Boolean);
    return parts.length > 0 ? `${parts.join('；')}。` : '';
  },
  assumed: (count) => `有${count}项资料缺失，已按费率手册的假定值计算；补齐资料后价格可能变动。`,
  validity: ({ status, validity }, format) =>
    status === 'quoted'
      ? `本报价自${format.date(validity.from)}起至${format.date(validity.until)}止有效。`
      : `经核保人批准后，价格保留至${format.date(validity.until)}。`,
  declined: '不予承保，未出具价格。',
  invalid: (count, first) => [
    `未能报价：投保资料有${count}处问题，须先更正。`,
    ...(first === undefined ? [] : [`${count === 1 ? '问题' : '首项问题'}：${first}`]),
  ],
};

/** First losses and the maximum liability; one of nothing is none. */
function structureTerms(cover: PricedQuote['cover'], format: Format): string[] {
  const { aggregateFirstLossShare: share, maximumLiabilityMultiple: multiple } = cover;
  const term = (text: string | undefined, name: string, basis = ''): string =>
    text === undefined || !less('0', text) ? '' : `${name}${format.wholeMoney(text)}${basis}`;
  return [
    term(cover.nonQualifyingLoss, '起赔额'),
    term(cover.eachLoss, '每案免赔额'),
    term(
      cover.aggregateFirstLoss,
      '累计免赔额',
      share === undefined ? '' : `（可保营业额的${format.percent(share, 3)}）`,
    ),
    term(
      cover.maximumLiability,
      '最高赔偿限额',
      multiple === undefined ? '' : `（保费的${format.number(multiple, 2)}倍）`,
    ),
  ];
}

function coverTerms(cover: PricedQuote['cover'], format: Format): string[] {
  const amount = (text: string | undefined, name: string): string =>
    text === undefined ? '' : `${name}${format.wholeMoney(text)}`;
  const days = (count: number | undefined, name: string): string =>
    count === undefined ? '' : `${name}${count}天`;
  const { insuredPercentage: named, discretionaryInsuredPercentage: discretionary } = cover;
  const otherwise =
    discretionary === undefined || discretionary === named
      ? ''
      : `（自行掌握限额项下${format.percentage(discretionary)}）`;
  return [
    named === undefined ? '' : `赔付比例${format.percentage(named)}${otherwise}`,
    amount(cover.discretionaryLimit, '自行掌握限额'),
    ...structureTerms(cover, format),
    days(cover.maximumTermsDays, '最长账期'),
    days(cover.maximumExtensionDays, '最长展期'),
    days(cover.waitingPeriodDays, '等待期'),
    cover.politicalRisk ? '承保政治风险' : '不承保政治风险',
    cover.preShipment ? '承保出运前风险' : '',
  ].filter(Boolean);
}
