import type { MarketLanguage } from '../market/market-language.js';

/** Chinese words about a book beside public figures. */
export const market: MarketLanguage = {
  locale: 'zh-CN',
  title: (edition) => `费率手册${edition}与市场公开数据对照`,
  summary: (status, inside, measured) =>
    ({
      inside: `可测算的${measured}项均在公开数据范围之内。`,
      outside: `可测算的${measured}项中，${inside}项在公开数据范围之内。`,
      'not-measured': '没有可测算的项目。',
      'not-loaded': '费率手册未通过加载检查，未作测算。',
    })[status],
  seller: ({ turnover, buyers, days, multiple, defaultRate }) =>
    `平均规模的卖方：营业额${turnover}，买方${buyers}个，账期${days}天，每个买方的信用限额为正常欠款余额的${multiple}倍，赔付比例90%，无历史赔付记录` +
    (defaultRate === null ? '。' : `；平均违约率${defaultRate}。`),
  headings: {
    row: '项目',
    book: '费率手册',
    published: '公开数据',
    verdict: '结论',
    outside: '超出范围或未测算',
    figures: '公开数据来源',
    unused: '未用于对照的公开数据',
  },
  rows: {
    'premium-to-turnover': '保费 / 投保营业额',
    'claims-to-turnover': '预期赔款 / 投保营业额',
    'premium-to-limits': '保费 / 信用限额合计',
    'claims-to-limits': '预期赔款 / 信用限额合计',
    'claims-to-premium': '预期赔款 / 保费',
    'costs-to-premium': '费用与佣金 / 保费',
    'bad-year-number': '坏年份：赔案数为平常年份的倍数',
    'bad-year-losses': '坏年份：赔款总额为平常年份的倍数',
    'ten-times-turnover': '营业额为十倍时，费率为原费率的倍数',
    'small-seller': '小卖方（平均营业额的3%）的保费／营业额',
    'longer-terms': '账期由60天延长至90天，限额同步增长',
    'more-insured': '赔付比例由80%提高至90%',
    'clean-years': '连续投保且三年无赔款，与新投保人相比',
    industry: '制造业与服务业相比',
  },
  verdicts: { inside: '范围之内', outside: '超出范围', 'not-measured': '未测算' },
  why: {
    within: (_, { value }) => `${value}在公开数据范围之内。`,
    below: (_, { value, low }) => `${value}低于公开数据的最低值${low}。`,
    above: (_, { value, high }) => `${value}高于公开数据的最高值${high}。`,
    'no-turnover': ({ currency }) => `没有以${currency}计的平均卖方营业额；请用 --turnover 给出。`,
    'no-price': ({ because }) =>
      `手册不对该卖方定价${because.length === 0 ? '' : `（${because.join('、')}）`}。`,
    'no-losses': () => '手册没有损失分布，因此未说明预期赔款。',
    'no-capital': () => '手册没有单列资本的步骤，因此无法区分费用部分。',
    'no-effect': () => '手册对两者收取相同的保费。',
    'no-level': ({ measure, level }) => `手册中没有${measure} ${level}的取值。`,
  },
  range: (low, high) => (high === null ? `${low}及以上` : low === high ? low : `${low}至${high}`),
  world: '全球',
  figure: ({ publisher, market: place, period, value, secondHand }) =>
    `${publisher}，${place}${period === null ? '' : ` ${period}`}：${value}${secondHand ? '（转引）' : ''}`,
  unused: {
    'bad-year': '危机年份并非预期值',
    'public-insurer': '国有机构或其全部产品合计，并无目标赔付率',
    'number-of-buyers': '取决于买方数，而买方数未公布',
    'size-of-buyers': '取决于买方规模，而买方规模未公布',
  },
  note: (figure, reason) => `${figure}；${reason}。`,
};
