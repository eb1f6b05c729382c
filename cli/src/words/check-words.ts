import type { RateBookReport } from 'trade-credit-pricing/testing';

/** Languages the report is written in. */
export type Locale = 'en' | 'zh-CN';

type Corners = RateBookReport['corners'];

/** The words of the report. */
export interface CheckWords {
  readonly title: (edition: string | null, status: RateBookReport['status']) => string;
  readonly headings: Readonly<
    Record<'problems' | 'notes' | 'corners' | 'cases' | 'properties' | 'failed' | 'cliffs', string>
  >;
  readonly corners: (corners: Corners) => string;
  readonly unread: (page: string, rows: string) => string;
  readonly columns: readonly [property: string, result: string, cases: string, free: string];
  readonly asExpected: string;
  readonly difference: (figure: string, expected: string, actual: string) => string;
  readonly moved: (edition: string, before: string, after: string) => string;
  readonly step: (title: string, before: string, after: string) => string;
  readonly none: string;
  readonly outcomes: Readonly<
    Record<'claimed-held' | 'held' | 'claimed-failed' | 'failed' | 'not-applicable', string>
  >;
  readonly drawn: (runs: number, seed: number) => string;
  readonly noCliffs: string;
}

const english: CheckWords = {
  title: (edition, status) =>
    ({
      holds: `Rate book ${edition ?? ''}: everything it claims holds`,
      fails: `Rate book ${edition ?? ''}: not everything holds`,
      'not-loaded': edition === null ? 'This is refused' : `Rate book ${edition}: refused`,
    })[status],
  headings: {
    problems: 'Problems',
    notes: 'Left unsaid',
    corners: 'Pages',
    cases: 'Cases of the book',
    properties: 'Properties',
    failed: 'Counterexamples',
    cliffs: 'Cliffs',
  },
  corners: ({ rows, reached, quotes }) =>
    `${reached} of ${rows} rows were read in ${quotes} prices.`,
  unread: (page, rows) => `Page ${page}: never read: ${rows}`,
  columns: ['Property', 'Result', 'Cases', 'Without bound'],
  asExpected: 'as expected',
  difference: (figure, expected, actual) => `${figure}: expected ${expected}, got ${actual}`,
  moved: (edition, before, after) => `against ${edition}: premium ${before} → ${after}`,
  step: (title, before, after) => `${title}: ${before} → ${after}`,
  none: 'none',
  outcomes: {
    'claimed-held': 'claimed, held',
    held: 'held, not claimed',
    'claimed-failed': 'CLAIMED, FAILED',
    failed: 'does not hold, not claimed',
    'not-applicable': 'not applicable',
  },
  drawn: (runs, seed) =>
    `Up to ${runs} cases each, seed ${seed}. Without bound: no floor, cap or corridor held a premium.`,
  noCliffs: 'No jump of 1 % or more was found along any numeric input.',
};

const chinese: CheckWords = {
  title: (edition, status) =>
    ({
      holds: `费率手册“${edition ?? ''}”：所声明的各项均成立`,
      fails: `费率手册“${edition ?? ''}”：有不成立的项目`,
      'not-loaded': edition === null ? '未通过加载检查' : `费率手册“${edition}”：未通过加载检查`,
    })[status],
  headings: {
    problems: '问题',
    notes: '未写明之处',
    corners: '费率表',
    cases: '手册所附案例',
    properties: '性质',
    failed: '反例',
    cliffs: '费率跳变',
  },
  corners: ({ rows, reached, quotes }) => `共${rows}行，经${quotes}次定价读取${reached}行。`,
  unread: (page, rows) => `费率表${page}：从未读取的行：${rows}`,
  columns: ['性质', '结果', '情形数', '未受限'],
  asExpected: '与预期相符',
  difference: (figure, expected, actual) => `${figure}：预期${expected}，实际${actual}`,
  moved: (edition, before, after) => `与${edition}相比：保费${before} → ${after}`,
  step: (title, before, after) => `${title}：${before} → ${after}`,
  none: '无',
  outcomes: {
    'claimed-held': '已声明，成立',
    held: '未声明，成立',
    'claimed-failed': '已声明，不成立',
    failed: '未声明，不成立',
    'not-applicable': '不适用',
  },
  drawn: (runs, seed) =>
    `每项最多${runs}个情形，种子${seed}。未受限：保费未受任何下限、上限或涨跌幅约束的情形。`,
  noCliffs: '沿各项数值输入均未发现1%以上的跳变。',
};

/** The words of each language. */
export const checkWords: Readonly<Record<Locale, CheckWords>> = { en: english, 'zh-CN': chinese };
