import type { Phrases, PlacePage } from '../language.js';

const sides = { above: '高于', below: '低于' } as const;

/** The frame around the Chinese sentences. */
export const phrases: Phrases = {
  title: (status, submission) =>
    `贸易信用保险报价单${submission === null ? '' : `（${submission}）`}：${status}`,
  exclusion: (buyer, turnover, reason) =>
    `买方${buyer}（年营业额${turnover}）不予承保：${reason}。`,
  otherStep: (operation, operand, after) => `本步骤为“${operation} ${operand}”，计算后为${after}。`,
  otherFinding: (code) => ({
    title: code,
    sentence: () => `本报价附有一项意见“${code}”。`,
    remedy: '请与核保人联系。',
  }),
  otherGuideline: ({ value, level, beyond }) =>
    `测得值为${value}，${sides[beyond]}核保规则规定的${level}。`,
  otherRemedy: '请与核保人联系。',
  otherAssumption: (input, value) => `“${input}”按“${value}”假定。`,
  place: ({ book, edition, pages }) =>
    [`《${book}》[${edition}]`, ...pages.map(pageText)].join('；'),
};

function pageText({ title, rows, more, basis }: PlacePage): string {
  const read = rows.map(
    ({ row, value, range }) => `${row} = ${value}${range === null ? '' : `（报备区间${range}）`}`,
  );
  const rest = more > 0 ? `等${rows.length + more}行` : '';
  return `“${title}”页：${read.join('、')}${rest}（${basis}）`;
}
