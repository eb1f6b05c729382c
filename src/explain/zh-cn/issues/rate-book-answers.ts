import type { BookIssueFacts } from '../../../risk/book-issues.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for issues of a submission in the light of a rate book. */
export const bookAnswers = {
  'unknown-tier': '费率手册中没有保障方案{value}，请填写以下之一：{known}。',
  'unknown-question': '问卷中没有问题{value}，请填写以下之一：{known}。',
  'unknown-attribute':
    '费率手册不需要属性{value}；需要的属性：{known}。请删除，或改用与之对应的费率手册。',
  'attribute-missing': '费率手册需要属性“{attribute}”，请填写以下之一：{known}。',
  'attribute-not-number': '此属性须为数值，而{value}不是数值。请填写{known}范围内的数字。',
  'input-missing': '费率手册需要“{field}”。请补充。',
  'limits-missing':
    '费率手册需要信用限额；有{count}个买方或买方组没有限额，此处为第一个。请填写 requestedLimit 或 approvedLimit，或在承保条件中填写 discretionaryLimit。',
  'selection-unknown-step': '费率手册中没有步骤{value}。设有备案费率区间的步骤：{known}。',
  'selection-not-filed':
    '步骤{value}没有可供选定的备案费率区间。请删除该项选定。设有备案费率区间的步骤：{known}。',
  'selection-row-missing': '步骤{step}读取多行。请写明选定值所在的费率表和行，可选：{known}。',
  'selection-not-read':
    '就本投保资料而言，步骤{step}并未读取该项选定所在的内容。请删除该项选定，或更正费率表、行和买方。',
  'selection-outside-range':
    '{value}超出步骤“{step}”的备案费率区间{min}至{max}（费率表“{page}”，行{row}）。请在区间内选定；超出的须重新备案。',
  'crossing-without-rate':
    '手册的费率表“{page}”中，{crossing}没有费率。请移出该买方，或更改查表所用的内容。',
  'cover-term-not-priced':
    '费率手册“{edition}”没有为“{field}”定价的步骤。请删除该项，或改用为其定价的手册；本库不作近似处理。',
  'peril-not-priced':
    '费率手册“{edition}”未对政治风险分项{peril}单独定价；请删除，或填写以下之一：{known}。',
  'outside-manual':
    '手册中没有{value}对应的费率；手册范围：{known}。请填写范围内的值，或转核保人员处理。',
  'currency-not-in-book':
    '费率手册以{currency}列示，没有{own}的参考汇率。请在 exchangeRates 中填写汇率：1{currency}兑多少{own}；或以{currency}或以下币种之一填写金额：{known}。',
  'exchange-rate-missing':
    '缺少{currency}的汇率，请在 exchangeRates 中补充：1{currency}折合多少{own}。',
} as const satisfies Templates<BookIssueFacts>;
