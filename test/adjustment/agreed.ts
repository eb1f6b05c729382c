import { adjustOn } from '../../src/adjustment/adjust-on.js';
import type { AdjustmentBasis } from '../../src/adjustment/adjustment-basis.js';
import type { StatedAdjustment } from '../../src/adjustment/adjustment-record.js';
import type { DeclaredTurnover, Declarations } from '../../src/adjustment/declarations.js';
import { type AdjustmentTerms, usualAdjustment } from '../../src/quoted/adjustment-terms.js';
import type { BonusTerms, Page } from '../../src/rules/read/rate-book.js';

/** A year from 1 July 2026 at 0.2 %, with a minimum premium of CNY 80,000, insuring Germany and Vietnam. */
export const agreed: AdjustmentBasis = {
  policyNumber: 'P-1',
  edition: 'reference-2026.1',
  currency: 'CNY',
  period: {
    inception: '2026-07-01',
    expiry: '2027-06-30',
    months: 12,
    basis: 'risks-attaching',
  },
  segments: [{ from: '2026-07-01', to: '2027-06-30', rate: '0.002' }],
  minimum: '80000.00',
  countries: new Set(['DE', 'VN']),
  boundRates: new Map([['EUR', '7.80']]),
  exchange: { publisher: 'PBOC', rate: 'month-average' },
  advance: null,
  terms: usualAdjustment,
  room: null,
};

/** A page of the terms. */
export function page(rows: Partial<Page>): Page {
  return {
    title: { en: 'Page', 'zh-CN': '费率表' },
    unit: 'share',
    basis: 'judgement',
    references: [],
    note: 'For a test.',
    ...rows,
  } as Page;
}

/** The basis with other terms. */
export function withTerms(terms: Partial<AdjustmentTerms>): AdjustmentBasis {
  return { ...agreed, terms: { ...usualAdjustment, ...terms } };
}

/** The basis with one bonus and its page. */
export function withBonus(bonus: BonusTerms, rows: Partial<Page>): AdjustmentBasis {
  return withTerms({ bonuses: [bonus], pages: { [bonus.page]: page(rows) } });
}

/** A year declared at once. */
export function year(turnover: string, more: Partial<Declarations> = {}): Declarations {
  return declaredOnce([line({ turnover })], more);
}

/** One declaration after the end of the year. */
export function declaredOnce(
  lines: readonly DeclaredTurnover[],
  more: Partial<Declarations> = {},
): Declarations {
  return { declarations: [{ declaredOn: '2027-07-10', lines }], ...more };
}

/** A line for the whole year in Germany, but for what is said of it. */
export function line(said: Partial<DeclaredTurnover>): DeclaredTurnover {
  const span = said.month === undefined ? { from: '2026-07-01', to: '2027-06-30' } : {};
  return { ...span, country: 'DE', turnover: '50000000', ...said };
}

/** What declarations make of a basis; fails where they are refused. */
export function stated(basis: AdjustmentBasis, declarations: Declarations): StatedAdjustment {
  const made = adjustOn(basis, declarations);
  if (made.status === 'stated') return made;
  throw new Error(JSON.stringify(made.issues));
}

/** Codes and paths of what is wrong. */
export function refused(basis: AdjustmentBasis, declarations: unknown): string[] {
  const made = adjustOn(basis, declarations);
  if (made.status === 'stated') return [];
  return made.issues.map(({ path, code }) => `${path} ${code}`);
}
