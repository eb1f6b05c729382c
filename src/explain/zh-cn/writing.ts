import { numberWriter } from '../number-writer.js';
import type { Writing } from '../writing.js';

/** Names the trade uses where the standard names of currencies or regions are longer or others. */
const currencies: Readonly<Record<string, string>> = {
  CNY: '元',
  AUD: '澳元',
  CHF: '瑞士法郎',
  MOP: '澳门元',
};

/** How Simplified Chinese writes money, dates, lists and the names the library knows. */
export const writing: Writing = {
  number: /*#__PURE__*/ numberWriter({ point: '.', group: ',', percent: '%' }),
  moneyIn: (currency) => {
    const name = Object.hasOwn(currencies, currency) ? currencies[currency] : nameOf(currency);
    return (amount) => (name === undefined ? `${currency} ${amount}` : `${amount}${name}`);
  },
  currency: nameOf,
  unit: (currency) => `单位：${unitOf(currency)}`,
  round: hundredMillions,
  date: (date) => {
    const [year, month, day] = date.split('-').map(Number);
    return year && month && day ? `${year}年${month}月${day}日` : date;
  },
  list: (items) => items.join('、'),
  names: {
    'open-account': '赊销',
    'documents-against-acceptance': '承兑交单',
    'documents-against-payment': '付款交单',
    'letter-of-credit': '信用证',
    transfer: '汇兑限制',
    war: '战争与动乱',
    licence: '许可撤销与禁运',
    'public-default': '公共买方违约',
    repudiation: '公共买方毁约',
    'global-grade': '采用全球评级的买方',
    'credit-control': '信用管理',
    'loss-experience': '赔付经验',
    continuity: '连续投保',
    HK: '中国香港',
    MO: '中国澳门',
    TW: '中国台湾',
  },
  punctuation: {
    colon: '：',
    semicolon: '；',
    comma: '，',
    between: '、',
    stop: '。',
    gap: '',
    brackets: (remark) => `（${remark}）`,
  },
};

function nameOf(currency: string): string | undefined {
  const known = /^[A-Z]{3}$/.test(currency);
  return known
    ? new Intl.DisplayNames('zh-CN', { type: 'currency', fallback: 'none' }).of(currency)
    : undefined;
}

function unitOf(currency: string): string {
  return currency === 'CNY' ? '人民币元' : (nameOf(currency) ?? currency);
}

/** Amounts of a hundred million and more that are round to the million are counted in hundred millions. */
function hundredMillions(written: string): string | null {
  const [, whole = '', millions = ''] = /^(-?[\d,]*\d),?(\d\d),000,000$/.exec(written) ?? [];
  const digits = `${whole.replaceAll(',', '')}.${millions}`;
  return millions === '' ? null : `${digits.replace(/\.?0*$/, '')}亿`;
}
