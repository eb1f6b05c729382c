import type { Locale } from '../../values/text.js';
import { chineseFields, englishFields } from './field-words.js';
import type {
  ChangedPart,
  OrderChange,
  RateBookChange,
} from '../../rules/compare/diff/rate-book-diff.js';
import { figures as englishFigures } from '../en/figures.js';
import type { Format } from '../format.js';
import { figures as chineseFigures } from '../zh-cn/figures.js';
import { spokenIn } from '../../values/spoken.js';

/** A longer list is told by its length. */
const mostNamed = 12;

/** The words of a comparison in one language. */
export interface DiffWords {
  readonly parts: Readonly<Record<ChangedPart, string>>;
  readonly kinds: Readonly<Record<RateBookChange['kind'], string>>;
  /** Members by their name in the book; those not here are called by that name. */
  readonly fields: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<'quoted' | 'referred' | 'declined' | 'invalid', string>>;
  readonly nothing: string;
  readonly missing: string;
  readonly worth: string;
  readonly effect: string;
  readonly unchanged: string;
  readonly rate: string;
  readonly format: Format;
  readonly between: (before: string, after: string) => string;
  readonly effectiveFrom: (date: string) => string;
  readonly replaces: (edition: string) => string;
  readonly otherOrder: (change: OrderChange) => string;
  readonly rows: (count: number) => string;
}

const english: DiffWords = {
  parts: {
    book: 'Book',
    step: 'Step',
    technical: 'Technical premium',
    'technical-step': 'Technical step',
    page: 'Page',
    row: 'Row',
    tier: 'Tier',
    questionnaire: 'Questionnaire',
    dimension: 'Dimension',
    question: 'Question',
    guideline: 'Guideline',
    trigger: 'Trigger',
    advice: 'Advice',
    reference: 'Reference',
    case: 'Case',
  },
  kinds: { added: 'Added', changed: 'Changed', removed: 'Removed', reordered: 'Order changed' },
  fields: englishFields,
  statuses: { quoted: 'quoted', referred: 'referred', declined: 'declined', invalid: 'invalid' },
  nothing: 'No difference.',
  missing: 'none',
  worth: 'worth',
  effect: 'Effect',
  unchanged: 'unchanged',
  rate: 'rate',
  format: englishFigures,
  between: (before, after) => `${before} to ${after}`,
  effectiveFrom: (date) => `For inceptions from ${date}.`,
  replaces: (edition) => `Replaces ${edition}.`,
  otherOrder: ({ before, after }) =>
    after.length > mostNamed
      ? `order of ${after.length}`
      : `order ${before.join(', ')} to ${after.join(', ')}`,
  rows: (count) => `${count} ${count === 1 ? 'row' : 'rows'}`,
};

const chinese: DiffWords = {
  parts: {
    book: '手册',
    step: '计算步骤',
    technical: '技术保费',
    'technical-step': '技术保费步骤',
    page: '费率表',
    row: '行',
    tier: '承保方案',
    questionnaire: '问卷',
    dimension: '问卷维度',
    question: '问题',
    guideline: '核保规则',
    trigger: '触发条件',
    advice: '建议规则',
    reference: '资料来源',
    case: '算例',
  },
  kinds: { added: '新增', changed: '变更', removed: '删除', reordered: '次序变更' },
  fields: chineseFields,
  statuses: { quoted: '已报价', referred: '转核保', declined: '拒保', invalid: '无效' },
  nothing: '两版无差异。',
  missing: '无',
  worth: '取值',
  effect: '保费影响',
  unchanged: '不变',
  rate: '费率',
  format: chineseFigures,
  between: (before, after) => `${before} 改为 ${after}`,
  effectiveFrom: (date) => `适用于 ${date} 起生效的保单。`,
  replaces: (edition) => `取代 ${edition}。`,
  otherOrder: ({ before, after }) =>
    after.length > mostNamed
      ? `${after.length} 项次序调整`
      : `次序 ${before.join('、')} 改为 ${after.join('、')}`,
  rows: (count) => `${count} 行`,
};

/** The words of a comparison. */
export function diffWords(locale: Locale): DiffWords {
  return spokenIn({ en: english, 'zh-CN': chinese }, locale).words;
}
