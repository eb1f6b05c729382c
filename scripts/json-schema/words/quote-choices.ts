import { english } from '../../../src/explain/en/index.js';
import { chinese } from '../../../src/explain/zh-cn/index.js';
import type { Title } from '../words.js';

type Titles = Readonly<Record<string, Title>>;

/** The titles of the choices of a quote, as the explanation of a quote names them. */
export const quoteChoices: Readonly<Record<string, Titles>> = {
  'PricedQuote.status': paired(english.terms.statuses, chinese.terms.statuses),
  'UnpricedQuote.status': paired(english.terms.statuses, chinese.terms.statuses),
  'PricedQuote.period.basis': {
    'risks-attaching': ['Risks attaching', '出运基础'],
    'losses-occurring': ['Losses occurring', '损失发生基础'],
  },
  SelectionRule: {
    selected: ['Selected in the book', '手册选定'],
    midpoint: ['Midpoint', '取中点'],
    interpolated: ['Interpolated', '线性内插'],
  },
  'Source.rule': {
    selected: ['Selected in the book', '手册选定'],
    midpoint: ['Midpoint', '取中点'],
    interpolated: ['Interpolated', '线性内插'],
    underwriter: ['Selected by an underwriter', '核保人选定'],
  },
  'Finding.severity': paired(english.terms.severities, chinese.terms.severities),
  'Guideline.outcome': paired(english.terms.severities, chinese.terms.severities),
  Basis: paired(english.terms.bases, chinese.terms.bases),
  'PatchOperation.op': { replace: ['Replace', '替换'], move: ['Move', '移动'] },
  Operation: paired(english.terms.operations, chinese.terms.operations),
  FindingCode: paired(titlesOf(english.findings), titlesOf(chinese.findings)),
  GateReason: paired(reasonsOf(english.exclusions), reasonsOf(chinese.exclusions)),
  'Subjectivity.code': paired(english.subjectivities, chinese.subjectivities),
  AssumedInput: {
    grade: ['Grade', '信用等级'],
    'terms-days': ['Payment terms', '账期'],
    'payment-method': ['Payment method', '付款方式'],
    industry: ['Industry', '行业'],
    'group-count': ['Number of buyers of a group', '买方组的买方数量'],
    'buyer-turnover': ['Turnover of a buyer', '买方营业额'],
    'credit-limit': ['Credit limit', '信用限额'],
    'credit-control-score': ['Credit-control score', '信用管理得分'],
    ageing: ['Ageing', '账龄'],
    'days-sales-outstanding': ['Days sales outstanding', '应收账款周转天数'],
    'loss-history': ['Loss history', '历史损失记录'],
    continuity: ['Past cover', '以往投保情况'],
    'policyholder-country': ["Seller's country", '卖方所在国家（地区）'],
    'insured-percentage': ['Insured percentage', '赔付比例'],
    'waiting-period-days': ['Waiting period', '等待期'],
    'maximum-terms-days': ['Maximum payment terms', '最长付款期限'],
    'maximum-extension-days': ['Maximum extension', '最长延长期限'],
    'offered-share': ['Share offered', '投保比例'],
    months: ['Policy period', '保险期间'],
  },
};

function paired(
  en: Readonly<Record<string, string>>,
  zh: Readonly<Record<string, string>>,
): Titles {
  return Object.fromEntries(
    Object.entries(en).map(([code, title]) => [code, [title, zh[code] ?? ''] as const]),
  );
}

function titlesOf(findings: Readonly<Record<string, { readonly title: string }>>) {
  return Object.fromEntries(Object.entries(findings).map(([code, { title }]) => [code, title]));
}

function reasonsOf(exclusions: Readonly<Record<string, { readonly reason: string }>>) {
  return Object.fromEntries(Object.entries(exclusions).map(([code, { reason }]) => [code, reason]));
}
