import type { Driver, SummarySentences } from '../language.js';
import { coverTerms } from './cover-terms.js';

/** The sentences a Chinese summary is made of. */
export const summary: SummarySentences = {
  priced: ({ status, premium, period }, format, reasons) => {
    const price =
      `保险费率为可保营业额的${format.rate(premium.rate)}，预计保险费${format.money(premium.estimated)}，` +
      `保险期间自${format.date(period.inception)}起，共${period.months}个月`;
    if (status === 'quoted') return `报价：${price}。`;
    const because = reasons.length > 0 ? `，原因：${reasons.join('；')}` : '';
    return `须转核保审批${because}。目前测算：${price}。`;
  },
  minimum: ({ premium, exposure }, format) =>
    `保费按实际申报的营业额计收，预计可保营业额为${format.wholeMoney(exposure.insurableTurnover)}；最低保险费为${format.money(premium.minimum)}。`,
  cover: (stated, format) => {
    const { tierTitle } = stated.cover;
    return `承保条件${tierTitle === null ? '' : `（${format.title(tierTitle)}）`}：${coverTerms(stated, format)}。`;
  },
  drivers: (lowering, raising, format) => {
    const named = (drivers: readonly Driver[]): string =>
      format.list(drivers.map(({ titles, change }) => `${titles.join('与')}（${moved(change)}）`));
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
  unreadable: (why) => ['无法解读：所存的报价无法读取。', why],
};

/** A change without its sign: a percentage that falls or rises. */
function moved(change: string): string {
  const size = change.replace(/^[-+]/, '');
  return change.startsWith('-') ? `下浮${size}` : `上浮${size}`;
}
