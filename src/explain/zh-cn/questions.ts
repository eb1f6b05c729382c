import { industryName } from './industry-name.js';
import type { Format } from '../format.js';
import type { QuestionSentence, QuestionSentences } from '../question-sentences.js';

const words =
  (
    of: Readonly<Record<string, string>>,
    otherwise: QuestionSentence['answer'] = (value) => value,
  ): QuestionSentence['answer'] =>
  (value, format) =>
    (Object.hasOwn(of, value) ? of[value] : undefined) ?? otherwise(value, format);
const days = (value: string): string => `${value}天`;
const as = (name: string, answer: QuestionSentence['answer']): QuestionSentence => ({
  name: () => name,
  answer,
});
const percentage = (value: string, format: Format): string => format.percentage(value);

/** The Chinese sentences about what to ask next. */
export const questions: QuestionSentences = {
  title: (submission) => `待补充的资料${submission === null ? '' : `（${submission}）`}`,
  headings: {
    question: '问题',
    assumed: '目前假定',
    lowest: '保费低至',
    highest: '保费高至',
    width: '费率差幅',
  },
  inputs: {
    grade: as('买方信用等级', (grade) => `${grade}级`),
    'terms-days': as('账期', days),
    'payment-method': as('付款方式', (method, format) => format.name({}, method)),
    industry: as('行业', industryName),
    'group-count': as('同类买方数量', (count) => `${count}家`),
    'buyer-turnover': as(
      '各买方营业额',
      words({ 'equal-share': '平均分摊' }, (share, format) => `一家买方占${format.percent(share)}`),
    ),
    'credit-limit': as(
      '信用限额',
      words(
        { 'no-limit': '不设约束', 'peak-balance': '按最高余额' },
        (months) => `${months}个月营业额`,
      ),
    ),
    'credit-control-score': as(
      '信用管理问卷',
      words({ none: '均答“否”', partly: '均答“部分”', full: '均答“是”并附证明' }),
    ),
    ageing: as('长期逾期占比', (share, format) => format.percent(share)),
    'days-sales-outstanding': as(
      '应收账款周转天数',
      (ratio, format) => `约定账期的${format.number(ratio, 2)}倍`,
    ),
    'credit-control-answer': {
      name: (title) => title,
      answer: words({ yes: '是，并附证明', no: '否', unknown: '未知' }),
    },
    'loss-history': as(
      '历史损失记录',
      words({
        clean: '历年无损失',
        'no-history': '无历史记录',
        adverse: '历年损失明显高于预期',
        'not-supplied': '未提供',
      }),
    ),
    continuity: as('以往投保情况', (years) => (years === '0' ? '无' : `连续投保${years}年`)),
    'policyholder-country': as('卖方所在国家（地区）', (country, format) =>
      format.country(country),
    ),
    'insured-percentage': as('赔付比例', percentage),
    'waiting-period-days': as('等待期', days),
    'maximum-terms-days': as('最长付款期限', days),
    'maximum-extension-days': as('最长延长期限', days),
    'offered-share': as('投保比例', (share, format) => format.percent(share)),
    months: as('保险期间', (months) => `${months}个月`),
  },
  firm: (premium) => `没有假定事项，保费${premium}完全基于已提供的资料。`,
  summary: (premium, best, worst) =>
    best === null || worst === null
      ? `目前保费为${premium}；视待补充资料而定，可能无法报价。`
      : `目前保费为${premium}。待补充资料全部为最有利情形时保费为${best}，全部为最不利情形时为${worst}。影响最大的问题列在最前。`,
  range: (answers) => `${answers.map(({ answer, price }) => `${answer}：${price}`).join('；')}。`,
  unpriced: (status) => status,
  noDifference: '该项答案不影响保费。',
  mayRefer: '部分答案需转核保审批。',
  mayDecline: '部分答案将导致拒保。',
  unanswered: '该问题未作回答，按“否”计。',
  answerIt: '请回答该问题；答“是”的，请附证明文件。',
};
