import { industryName } from './industry-name.js';
import type { AssumptionSentences, Language } from '../language.js';

type Say = (value: string, format: Parameters<AssumptionSentences['sentence']>[2]) => string;

const nothing: Say = () => '';
const inDays: Say = (days) => `${days}天`;

/** An input of buyers: the sentence says for how many it was assumed. */
function ofBuyers(what: string, remedy: string, say: Say): AssumptionSentences {
  return {
    sentence: (value, count, format) => `${count}家买方${what}${say(value, format)}计。`,
    remedy,
  };
}

/** An input of the policy as a whole. */
function ofPolicy(what: string, remedy: string, say: Say = nothing): AssumptionSentences {
  return { sentence: (value, _count, format) => `${what}${say(value, format)}。`, remedy };
}

/** What is said about each assumption, and what to send instead. */
export const assumptions: Language['assumptions'] = {
  grade: ofBuyers(
    '未提供信用等级，按',
    '请提供信用等级或评级机构的评级。',
    (grade) => `${grade}级`,
  ),
  'terms-days': ofBuyers('未提供账期，按', '请提供约定账期。', inDays),
  'payment-method': ofBuyers('未提供付款方式，按', '请提供付款方式。', (method, format) =>
    format.name({}, method),
  ),
  industry: ofBuyers('未提供行业，按', '请提供买方的国际标准行业代码。', industryName),
  'group-count': {
    sentence: (value, count) => `${count}组同类买方未提供数量，每组按${value}家计。`,
    remedy: '请提供各组的买方数量。',
  },
  'buyer-turnover': ofBuyers(
    '未提供营业额，按其余营业额平均分摊',
    '请提供各买方的营业额。',
    nothing,
  ),
  'credit-limit': ofBuyers('没有信用限额，按预计最高余额', '请申请信用限额。', nothing),
  'credit-control-score': ofPolicy(
    '未答信用管理问卷，得分按',
    '请填写问卷。',
    (score) => `${score}分（满分100分）计`,
  ),
  ageing: ofPolicy(
    '未提供账龄的余额，长期逾期比例按',
    '请提供各买方的账龄（无逾期的填空列表），或全部应收账款的长期逾期比例。',
    (share, format) => `${format.percent(share)}计`,
  ),
  'days-sales-outstanding': ofPolicy(
    '未提供应收账款周转天数，按约定账期的',
    '请提供近十二个月的应收账款周转天数。',
    (ratio, format) => `${format.number(ratio, 2)}倍计`,
  ),
  'loss-history': ofPolicy(
    '未提供历史损失记录，不视为无损失',
    '请提供近五年的损失记录，或声明没有历史记录。',
  ),
  continuity: ofPolicy('未提供以往投保情况，按无以往保险计', '请提供以往的保险期间及保险人。'),
  'policyholder-country': ofPolicy(
    '未注明卖方所在国家（地区），按',
    '请注明卖方所在国家（地区）；本国（地区）业务无政治风险。',
    (country, format) => `${format.country(country)}计`,
  ),
  'insured-percentage': ofPolicy(
    '未约定赔付比例，按',
    '请注明赔付比例。',
    (value, format) => `${format.percentage(value)}计`,
  ),
  'waiting-period-days': ofPolicy('未约定等待期，按', '请注明等待期。', (days) => `${days}天计`),
  'maximum-terms-days': ofPolicy(
    '未约定最长付款期限，按',
    '请注明拟承保的最长付款期限。',
    (days) => `${days}天计`,
  ),
  'maximum-extension-days': ofPolicy(
    '未约定最长延长期限，按',
    '请注明到期后继续发货的最长天数。',
    (days) => `${days}天计`,
  ),
  'offered-share': ofPolicy(
    '未说明投保比例，按',
    '请说明可保业务中拟投保的比例。',
    (value, format) => `可保业务的${format.percent(value)}计`,
  ),
  months: ofPolicy('未注明保险期间，按', '请注明保险期间。', (months) => `${months}个月计`),
};
