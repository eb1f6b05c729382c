import type { SelectionRule, Source } from '../../rules/read/source.js';
import type { Phrases, PlacePage } from '../language.js';
import { besideLevel } from './beside-level.js';
import { textOf } from '../stated-facts.js';

const rules: Readonly<Record<SelectionRule, string>> = {
  selected: '手册选定',
  midpoint: '中点',
  interpolated: '线性内插',
};
/** Ends that do not belong to a range. */
const openEnds = {
  min: '（不含下限）',
  max: '（不含上限）',
  both: '（不含上下限）',
} as const;

/** The frame around the Chinese sentences. */
export const phrases: Phrases = {
  title: (status, submission) =>
    `贸易信用保险报价单${submission === null ? '' : `（${submission}）`}：${status}`,
  unreadable: '贸易信用保险报价单：无法读取',
  exclusion: (buyer, turnover, reason) =>
    `买方${buyer}（年营业额${turnover}）不予承保：${reason}。`,
  otherStep: (operation, operand, after) => `本步骤为“${operation} ${operand}”，计算后为${after}。`,
  otherFinding: (code) => ({
    title: code,
    sentence: () => `本报价附有一项意见“${code}”。`,
    remedy: '请与核保人联系。',
  }),
  otherGuideline: ({ value, ...against }) => `测得值为${value}，${besideLevel(against)}。`,
  otherRemedy: '请与核保人联系。',
  otherAssumption: (input, value) => `“${input}”按“${value}”假定。`,
  place: ({ book, edition, pages }) =>
    [`《${book}》[${edition}]`, ...pages.map(pageText)].join('；'),
  anyOther: (row, key) => `${row}（其他：${key}）`,
  filed: (source, { min, max, open }) =>
    [`备案区间${min}至${max}${open === undefined ? '' : openEnds[open]}`, ...selected(source)].join(
      '，',
    ),
  insideRanges: (count, filing) =>
    `从备案区间选定的${count}项取值均在区间之内${filing === null ? '' : `（备案依据：${filing}）`}。`,
};

/** By which rule, or by whom and why; nothing in quotes that do not say. */
function selected({ rule, value, calculated, calculatedBy, selection }: Source): string[] {
  if (selection === undefined || calculated === undefined) return ruled(textOf(rules, rule), value);
  return [
    ...ruled(textOf(rules, calculatedBy), calculated),
    `${selection.authority}选定${value}，理由：${selection.reason}`,
  ];
}

function ruled(rule: string | undefined, value: string): string[] {
  return rule === undefined ? [] : [`${rule}${value}`];
}

function pageText({ title, rows, more, basis }: PlacePage): string {
  const read = rows.map(
    ({ row, value, filed }) => `${row} = ${value}${filed === null ? '' : `（${filed}）`}`,
  );
  const rest = more > 0 ? `等${rows.length + more}行` : '';
  return `“${title}”页：${read.join('、')}${rest}（${basis}）`;
}
