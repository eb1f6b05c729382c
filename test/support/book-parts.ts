import type { GuidelineSide } from '../../src/rules/read/guideline-level.js';
import type {
  BandedPage,
  Guideline,
  KeyedPage,
  Page,
  StepLine,
} from '../../src/rules/read/rate-book.js';
import type { Text } from '../../src/values/text.js';

/** A text of both languages. */
export const text = (en: string): Text => ({ en, 'zh-CN': `${en}（测试）` });
const judged = (title: string) =>
  ({ title: text(title), basis: 'judgement', references: [], note: 'Made up for tests.' }) as const;

/** A keyed page of round numbers. */
export const keyed = (
  title: string,
  unit: Page['unit'],
  rows: Readonly<Record<string, string>>,
): KeyedPage => ({
  ...judged(title),
  shape: 'keyed',
  unit,
  rows: Object.entries(rows).map(([key, value]) => ({ key, value })),
});

/** A curve through points. */
export const curve = (
  title: string,
  unit: Page['unit'],
  ...points: readonly (readonly [string, string])[]
) =>
  ({
    ...judged(title),
    shape: 'curve',
    unit,
    rows: points.map(([at, value]) => ({ at, value })),
  }) as const;

/** A page of bands. */
export const banded = (title: string, unit: Page['unit'], ...rows: BandedPage['rows'][number][]) =>
  ({ ...judged(title), shape: 'banded', unit, rows }) as const;

/** A line of an algorithm. */
export const step = (
  id: string,
  operation: StepLine['operation'],
  rest: Partial<StepLine> = {},
): StepLine => ({
  id,
  kind: id,
  operation,
  title: text(id),
  ...rest,
});

/** A guideline. */
export const guideline = (
  id: string,
  measure: string,
  rest: Pick<Guideline, 'outcome' | GuidelineSide>,
): Guideline => ({ id, measure, ...judged(id), ...rest });
